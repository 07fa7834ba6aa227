package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.Briefing;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.TestEngine;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Needs ffmpeg and ffprobe. */
class M4bTest {
  @TempDir Path folder;

  private static boolean isInstalled(String program) {
    try {
      return new ProcessBuilder(program, "-version").redirectErrorStream(true).start().waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Published publish() {
    Briefing.Options usual = TestBriefing.options();
    Production production =
        new Production(
            170,
            usual.production().loudness(),
            usual.production().created(),
            "test",
            "A; series",
            EnumSet.of(Format.M4B),
            false);
    Briefing briefing =
        new Briefing(
            TestEngine.get(),
            new Briefing.Options(
                usual.casting(), usual.sounds(), usual.telling(), production, 2, line -> {}));
    Script script =
        briefing.script("test", "<speak><s>One = two; three.</s><s>Four.</s></speak>").value();
    return briefing.publish("book", script, List.of(), List.of(), folder);
  }

  @Test
  void playersReadItsChapters() throws Exception {
    assumeTrue(isInstalled("ffmpeg") && isInstalled("ffprobe"), "ffmpeg is not installed");
    Published published = publish();
    assertEquals(List.of(), published.failures());
    Path book = published.file(Format.M4B).orElseThrow();
    Process probe =
        new ProcessBuilder(
                "ffprobe", "-v", "error", "-show_chapters", "-show_format", book.toString())
            .start();
    String facts = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(
        facts.contains("TAG:title=" + published.publication().timeline().chapters().get(0).title()),
        facts);
    assertTrue(facts.contains("TAG:album=A; series"), facts);
    assertTrue(facts.contains("format_name=mov,mp4,m4a"), facts);
    try (var files = Files.list(folder)) {
      assertEquals(List.of("book.m4b"), files.map(f -> f.getFileName().toString()).toList());
    }
    assertEquals(Optional.empty(), published.file(Format.WAV));
  }
}
