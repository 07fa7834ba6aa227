package org.audiobriefing.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.audiobriefing.Briefing;
import org.audiobriefing.Engine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.publication.Production;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
import org.audiobriefing.source.Proxies;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.ProgrammeSounds;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.text.Dialect;

/** What the commands of one run share. */
final class Session {
  static final int PARTIAL = 1;
  private static final int MAX_THREADS = 8;

  private final Console console;
  private final Environment environment;
  private final Engine engine;
  private Briefing briefing;
  private Casting casting;

  Session(Console console, Environment environment, Dialect language) {
    this.console = console;
    this.environment = environment;
    this.engine = engine(language);
  }

  /** Returns what is loaded once, for a kind of English. */
  Engine engine(Dialect language) {
    return new Engine(environment.voices(), environment.cache(), language);
  }

  Console console() {
    return console;
  }

  Environment environment() {
    return environment;
  }

  Engine engine() {
    return engine;
  }

  PageReader pages(Settings settings) {
    AddressPolicy policy =
        settings.allowPrivate() ? AddressPolicy.PRIVATE_TOO : AddressPolicy.PUBLIC;
    Proxies proxies = Proxies.of(environment.variables(), Optional.empty());
    return new PageReader(FetchLimits.USUAL.with(policy).through(proxies), console.in());
  }

  int threads() {
    return Math.max(1, Math.min(MAX_THREADS, environment.processors()));
  }

  /** Returns what is told of long work: nothing, unless somebody watches or asks for it. */
  Consumer<String> progress(Settings settings) {
    return settings.progress() || environment.interactive() ? console::tell : line -> {};
  }

  /** Returns the stages for these settings; there is one set of settings in a session. */
  Briefing briefing(Settings settings) {
    if (briefing == null) {
      briefing = newBriefing(settings);
    }
    return briefing;
  }

  private Casting casting(Settings settings) {
    if (casting == null) {
      List<Voice> voices = settings.voices().stream().map(engine.voices()::voice).toList();
      casting =
          new Casting(
              voices.isEmpty() ? engine.voices().voice(Settings.DEFAULT_VOICE) : voices.get(0),
              settings.announcer().map(engine.voices()::voice),
              voices.isEmpty() ? voices : voices.subList(1, voices.size()));
    }
    return casting;
  }

  private Briefing newBriefing(Settings settings) {
    Casting voices = casting(settings);
    double rate = settings.wordsAMinute().orElse(voices.own().wordsAMinute());
    return new Briefing(
        engine,
        new Briefing.Options(
            voices,
            ProgrammeSounds.NONE,
            settings.telling(),
            new Production(
                rate,
                LoudnessTarget.PODCAST,
                environment.now(),
                Environment.version(),
                settings.title().orElse(Production.USUAL_SERIES),
                settings.formats(),
                settings.manifest()),
            threads(),
            progress(settings)));
  }

  /** Begins to load the voice that will be needed. */
  void preload(Settings settings) {
    if (!settings.dryRun() && environment.processors() > 1) {
      engine.preload(casting(settings).own(), Pacing.NEWS);
    }
  }

  /**
   * Reads all sources; a bad one is named and skipped. Each story is handed on as soon as it is
   * known.
   */
  Stories stories(Settings settings, BiConsumer<String, Outcome<Article>> each) {
    return read(settings, briefing(settings)::speakable, Function.identity(), each);
  }

  /** Reads all sources, in whatever language they are. */
  Stories anyStories(Settings settings, BiConsumer<String, Outcome<Article>> each) {
    return read(settings, briefing(settings)::article, Function.identity(), each);
  }

  /** The same, which also says what became of each text of a page. */
  Stories traced(Settings settings, Consumer<ArticleExtractor.Found> each) {
    return read(
        settings,
        briefing(settings)::traced,
        ArticleExtractor.Found::outcome,
        (source, found) -> each.accept(found));
  }

  private <R> Stories read(
      Settings settings,
      Function<Page, R> extractor,
      Function<R, Outcome<Article>> story,
      BiConsumer<String, R> each) {
    StoryReader reader = new StoryReader(pages(settings), console, !settings.quiet(), threads());
    return reader.read(settings.required("source"), extractor, story, each);
  }
}
