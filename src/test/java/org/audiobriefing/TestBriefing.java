package org.audiobriefing;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Production;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Telling;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageReader;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.ProgrammeSounds;

/** Publishes articles in all formats, for tests of what comes out. */
public final class TestBriefing {
  public static final String SLUG = "test";

  private TestBriefing() {}

  /** Publishes stories from files under the name {@value #SLUG}. */
  public static Published publish(Path folder, String... sources) {
    PageReader pages = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());
    List<Article> articles =
        Arrays.stream(sources).map(s -> briefing().article(pages.read(s)).value()).toList();
    return publish(folder, Optional.of("Test & trial"), articles);
  }

  /** Publishes stories under the name {@value #SLUG}. */
  public static Published publish(Path folder, Optional<String> title, List<Article> articles) {
    Briefing briefing = briefing();
    return briefing.publish(SLUG, briefing.script(title, articles), articles, List.of(), folder);
  }

  public static Briefing briefing() {
    return new Briefing(TestEngine.get(), options());
  }

  public static Briefing.Options options() {
    return new Briefing.Options(
        Casting.of(TestEngine.get().voices().voice("kevin16")),
        ProgrammeSounds.NONE,
        Telling.ALONE,
        new Production(
            170,
            LoudnessTarget.PODCAST,
            Instant.parse("2026-03-04T05:06:07Z"),
            "test",
            "Test series",
            EnumSet.complementOf(EnumSet.of(Format.M4B)),
            true),
        2,
        line -> {});
  }
}
