package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.audiobriefing.Briefing;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.TestEngine;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manifest says how loud the sound became, and how well the times of words are known. */
class LoudnessToldTest {
  @TempDir Path folder;

  private JsonNode manifest(String text) throws IOException {
    Script script =
        new Script(
            "Test",
            "en-GB",
            List.of(
                new Chapter(
                    "One",
                    Chapter.NO_STORY,
                    List.copyOf(TestEngine.get().phrasing().paragraph(text, 0)))));
    Briefing.Options usual = TestBriefing.options();
    Briefing briefing =
        new Briefing(
            TestEngine.get(),
            new Briefing.Options(
                usual.casting(),
                usual.sounds(),
                usual.telling(),
                new Production(
                    400,
                    LoudnessTarget.PODCAST,
                    usual.production().created(),
                    "test",
                    "Test",
                    EnumSet.of(Format.WAV),
                    true),
                2,
                line -> {}));
    Published published = briefing.publish("test", script, List.of(), List.of(), folder);
    assertTrue(published.failures().isEmpty());
    return new ObjectMapper().readTree(folder.resolve("test.json").toFile());
  }

  @Test
  void aSingleWordIsSofterAndSaysSo() throws IOException {
    JsonNode manifest = manifest("Yes.");
    double reached = manifest.at("/settings/loudnessLufs").asDouble();
    assertTrue(reached < -19.5, "reached " + reached);
    assertEquals(-19, manifest.at("/settings/loudnessTargetLufs").asDouble());
    assertEquals(1, manifest.at("/notes").size());
    String note = manifest.at("/notes/0").asText();
    assertTrue(note.contains(reached + " LUFS where -19.0 were asked for"), note);
  }

  @Test
  void aParagraphIsAsLoudAsAskedAndSaysNothing() throws IOException {
    JsonNode manifest =
        manifest("The council voted for a bridge. Nobody asked who would pay for it, or why.");
    assertEquals(-19, manifest.at("/settings/loudnessLufs").asDouble(), 0.5);
    assertEquals(0, manifest.at("/notes").size());
    assertEquals("exact", manifest.at("/settings/wordTimes").asText());
  }
}
