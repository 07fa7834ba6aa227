package org.audiobriefing.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.audiobriefing.Briefing;
import org.audiobriefing.Engine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.article.sorting.Decision;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
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
  private Voice voice;

  Session(Console console, Environment environment, Dialect language) {
    this.console = console;
    this.environment = environment;
    this.engine = new Engine(environment.home().resolve("voices"), language);
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
    return new PageReader(FetchLimits.USUAL.with(policy), console.in());
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

  private Voice voice(Settings settings) {
    if (voice == null) {
      voice = engine.voices().voice(settings.voice());
    }
    return voice;
  }

  private Briefing newBriefing(Settings settings) {
    Voice voice = voice(settings);
    double rate = settings.wordsAMinute().orElse(voice.wordsAMinute());
    return new Briefing(
        engine,
        new Briefing.Options(
            voice,
            rate,
            LoudnessTarget.PODCAST,
            environment.now(),
            Environment.version(),
            settings.title().orElse(Publication.USUAL_SERIES),
            settings.formats(),
            threads(),
            progress(settings)));
  }

  /** Begins to load the voice that will be needed. */
  void preload(Settings settings) {
    if (!settings.dryRun() && environment.processors() > 1) {
      engine.preload(voice(settings), Pacing.NEWS);
    }
  }

  /** The stories that could be read, and what happened to the others. */
  record Stories(List<Outcome<Article>> articles, List<BriefingException> failures) {

    /** Returns the exit code of what was read: done, partial, or why nothing could be read. */
    int exitCode() {
      if (failures.isEmpty()) {
        return 0;
      }
      if (!articles.isEmpty()) {
        return PARTIAL;
      }
      Code first = failures.get(0).diagnostic().code();
      boolean same = failures.stream().allMatch(f -> f.diagnostic().code() == first);
      return same ? first.exitCode() : Code.NO_ARTICLE.exitCode();
    }

    List<Article> values() {
      return articles.stream().map(Outcome::value).toList();
    }
  }

  /**
   * Reads all sources; a bad one is named and skipped. Each story is handed on as soon as it is
   * known.
   */
  Stories stories(Settings settings, BiConsumer<String, Outcome<Article>> each) {
    return stories(settings, briefing(settings)::speakable, each);
  }

  /** Reads all sources, in whatever language they are. */
  Stories anyStories(Settings settings, BiConsumer<String, Outcome<Article>> each) {
    return stories(settings, briefing(settings)::article, each);
  }

  /** The same, which also says what became of each text of a page. */
  Stories traced(
      Settings settings,
      Consumer<List<Decision>> trace,
      BiConsumer<String, Outcome<Article>> each) {
    return stories(
        settings,
        page -> {
          ArticleExtractor.Found found = briefing(settings).traced(page);
          trace.accept(found.trace());
          return found.outcome();
        },
        each);
  }

  private Stories stories(
      Settings settings,
      Function<Page, Outcome<Article>> extractor,
      BiConsumer<String, Outcome<Article>> each) {
    PageReader pages = pages(settings);
    List<Outcome<Article>> articles = new ArrayList<>();
    List<BriefingException> failures = new ArrayList<>();
    for (String argument : settings.required("source")) {
      try {
        PageReader.Listing listing = pages.expand(argument);
        if (!settings.quiet()) {
          listing.note(argument).ifPresent(note -> console.tell(note.toString()));
        }
        for (String source : listing.sources()) {
          read(extractor, pages, source, articles, failures, each);
        }
      } catch (BriefingException e) {
        fail(e, failures);
      }
    }
    return new Stories(articles, failures);
  }

  private void read(
      Function<Page, Outcome<Article>> extractor,
      PageReader pages,
      String source,
      List<Outcome<Article>> articles,
      List<BriefingException> failures,
      BiConsumer<String, Outcome<Article>> each) {
    try {
      Outcome<Article> article = extractor.apply(pages.read(source));
      articles.add(article);
      each.accept(source, article);
    } catch (BriefingException e) {
      fail(e, failures);
    } catch (OutOfMemoryError e) {
      fail(new BriefingException(Diagnostic.outOfMemory(source)), failures);
    }
  }

  private void fail(BriefingException e, List<BriefingException> failures) {
    failures.add(e);
    Diagnostic diagnostic = e.diagnostic();
    console.tell(diagnostic.toString());
  }
}
