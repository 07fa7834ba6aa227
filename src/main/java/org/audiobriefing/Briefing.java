package org.audiobriefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmSpool;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Production;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.catalog.Formats;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Cast;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.script.ProgrammeComposer;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.ScriptComposer;
import org.audiobriefing.script.SsmlReader;
import org.audiobriefing.script.Telling;
import org.audiobriefing.source.Page;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.Ensemble;
import org.audiobriefing.speech.Narration;
import org.audiobriefing.speech.Narrator;
import org.audiobriefing.speech.ProgrammeSounds;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.engines.Synthesizers;

/** The stages in order: page → article → script → narration → publication. */
public final class Briefing {
  private final Engine engine;
  private final Options options;
  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());

  /**
   * What a user may choose about a briefing.
   *
   * @param casting who speaks
   * @param sounds around and between the stories
   * @param telling what is told of a story by itself
   * @param progress told where long work is
   */
  public record Options(
      Casting casting,
      ProgrammeSounds sounds,
      Telling telling,
      Production production,
      int threads,
      Consumer<String> progress) {}

  public Briefing(Engine engine, Options options) {
    this.engine = engine;
    this.options = options;
  }

  /** Returns the story on a page; the notes say what was left out. */
  public Outcome<Article> article(Page page) {
    return extractor.extract(page);
  }

  /** Returns the story on a page, and what became of each text of it. */
  public ArticleExtractor.Found traced(Page page) {
    return extractor.traced(page);
  }

  /**
   * Returns the story on a page, if one of the voices can speak its language.
   *
   * @throws org.audiobriefing.diagnostic.BriefingException when none can
   */
  public Outcome<Article> speakable(Page page) {
    Outcome<Article> article = article(page);
    String language = article.value().language();
    Optional<Voice> teller = options.casting().teller(language);
    if (teller.isEmpty()) {
      throw BriefingException.refusal(
          "language",
          page.source(),
          "is written in another language (" + language + ")",
          otherVoices(language));
    }
    if (teller.get() != options.casting().own() && !Synthesizers.isInstalled(teller.get())) {
      throw new BriefingException(
          Code.VOICE_MISSING,
          page.source(),
          "cannot be told by " + teller.get().name() + ", which is not installed",
          teller.get().program().orElseThrow().install());
    }
    return article;
  }

  private String otherVoices(String language) {
    Voice own = options.casting().own();
    String speaks = own.isEnglish() ? "English" : own.language();
    String others = String.join(", ", voicesOf(language));
    return "the voice speaks "
        + speaks
        + " only"
        + (others.isEmpty() ? "" : "; " + others + " would tell it");
  }

  private List<String> voicesOf(String language) {
    try {
      return engine.voices().voices().stream()
          .filter(voice -> voice.speaks(language))
          .map(voice -> "--voice " + voice.name())
          .toList();
    } catch (BriefingException e) {
      // A broken voice file is told to those who ask for it.
      return List.of();
    }
  }

  /** Returns what will be said of these stories. */
  public Script script(Optional<String> title, List<Article> articles) {
    Cast cast = engine.cast(options.casting());
    ScriptComposer composer = new ScriptComposer(cast, options.telling(), wholeWordsAMinute());
    String usual = engine.phrasing(options.casting().own()).briefing();
    Script script = composer.compose(title.orElse(usual), articles);
    return new Script(title.orElse(script.title()), script.language(), script.chapters());
  }

  /** Returns what writes the scripts of editions. */
  ProgrammeComposer programmes() {
    return new ProgrammeComposer(engine.cast(options.casting()), wholeWordsAMinute());
  }

  private int wholeWordsAMinute() {
    return (int) Math.round(options.production().wordsAMinute());
  }

  /** Returns a script that somebody wrote. */
  public Outcome<Script> script(String source, String ssml) {
    Voice own = options.casting().own();
    return SsmlReader.read(
        source,
        ssml,
        engine.phrasing(own),
        name -> named(name).map(voice -> engine.teller(voice, own.language())));
  }

  private Optional<Voice> named(String name) {
    return engine.voices().voices().stream().filter(v -> v.name().equals(name)).findFirst();
  }

  /**
   * Speaks a script and writes {@code <slug>.wav}, the other formats that are asked for, and {@code
   * <slug>.json} into a folder. A format that cannot be written spoils none of the others.
   *
   * @param articles that the script tells
   */
  public Published publish(
      String slug, Script script, List<Article> articles, List<Diagnostic> notes, Path folder) {
    AtomicFiles.makeFolder(folder);
    try (AtomicFiles files = new AtomicFiles();
        PcmSpool spool = new PcmSpool(files.temporary(folder, slug + ".spool"))) {
      Voice own = options.casting().own();
      List<Voice> others = script.voices().stream().map(name -> named(name).orElseThrow()).toList();
      Ensemble voices = engine.ensemble(own, others, Pacing.NEWS);
      LoudnessMeter meter = new LoudnessMeter(voices.format());
      Narration narration = narrate(script, voices, spool, meter);
      List<Diagnostic> all = new ArrayList<>(notes);
      all.addAll(unreadable(script));
      all.addAll(narration.notes());
      List<Voice> speaking = new ArrayList<>(script.speaksItself() ? List.of(own) : List.of());
      speaking.addAll(others);
      Publication publication =
          new Publication(
              slug,
              script,
              articles,
              narration,
              speaking,
              options.production(),
              OptionalDouble.empty(),
              all);
      return new Formats(publication, folder, options.threads())
          .publish(spool, meter.integratedLufs());
    } catch (UncheckedIOException e) {
      throw AtomicFiles.failure(folder, e.getCause());
    } catch (IOException e) {
      throw AtomicFiles.failure(folder, e);
    }
  }

  private static List<Diagnostic> unreadable(Script script) {
    return script.chapters().stream()
        .flatMap(chapter -> chapter.utterances().stream())
        .filter(u -> u.words().get(0).rule().equals(Phrasing.UNREADABLE))
        .map(u -> Diagnostic.note("unreadable", u.written()))
        .toList();
  }

  private Narration narrate(Script script, Ensemble voices, PcmSpool spool, LoudnessMeter meter) {
    Narrator narrator =
        new Narrator(voices, options.sounds(), Pacing.NEWS, options.threads(), options.progress());
    return narrator.narrate(
        script,
        options.production().wordsAMinute(),
        (samples, length) -> {
          meter.add(samples, length);
          append(spool, samples, length);
        });
  }

  private static void append(PcmSpool spool, float[] samples, int length) {
    try {
      spool.append(samples, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
