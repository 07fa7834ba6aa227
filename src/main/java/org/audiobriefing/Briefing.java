package org.audiobriefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.audio.PcmSpool;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.ScriptComposer;
import org.audiobriefing.script.SsmlReader;
import org.audiobriefing.source.Page;
import org.audiobriefing.speech.Narration;
import org.audiobriefing.speech.Narrator;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;

/** The stages in order: page → article → script → narration → publication. */
public final class Briefing {
  private final Engine engine;
  private final Options options;
  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());

  /**
   * What a user may choose about a briefing.
   *
   * @param wordsAMinute spoken words in a minute of the whole
   * @param created when the run began
   * @param series what the briefing is an episode of
   * @param formats to be written
   * @param progress told where long work is
   */
  public record Options(
      Voice voice,
      double wordsAMinute,
      LoudnessTarget loudness,
      Instant created,
      String programVersion,
      String series,
      Set<Format> formats,
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
   * Returns the story on a page, if the voice can speak its language.
   *
   * @throws org.audiobriefing.diagnostic.BriefingException when it cannot
   */
  public Outcome<Article> speakable(Page page) {
    Outcome<Article> article = article(page);
    if (!options.voice().speaks(article.value().language())) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "is written in another language (" + article.value().language() + ")",
          otherVoices(article.value().language()));
    }
    return article;
  }

  private String otherVoices(String language) {
    String speaks = options.voice().isEnglish() ? "English" : options.voice().language();
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
    Phrasing phrasing = engine.phrasing(options.voice());
    ScriptComposer composer =
        new ScriptComposer(phrasing, (int) Math.round(options.wordsAMinute()));
    Script script = composer.compose(title.orElse(phrasing.briefing()), articles);
    return new Script(title.orElse(script.title()), script.language(), script.chapters());
  }

  /** Returns a script that somebody wrote. */
  public Outcome<Script> script(String source, String ssml) {
    return SsmlReader.read(source, ssml, engine.phrasing(options.voice()), this::manner);
  }

  /** Returns how another voice differs from the one that speaks, if there is such a voice. */
  private Optional<Prosody> manner(String name) {
    Voice own = options.voice();
    return engine.voices().voices().stream()
        .filter(v -> v.name().equals(name) && v.base().equals(own.base()))
        .findFirst()
        .map(
            v ->
                new Prosody(
                    (double) v.wordsAMinute() / own.wordsAMinute(),
                    v.pitchHz() / own.pitchHz(),
                    0));
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
      Synthesizer synthesizer = engine.synthesizer(options.voice(), Pacing.NEWS);
      LoudnessMeter meter = new LoudnessMeter(synthesizer.format());
      Narration narration = narrate(script, synthesizer, spool, meter);
      List<Diagnostic> all = new ArrayList<>(notes);
      all.addAll(unreadable(script));
      all.addAll(narration.notes());
      Publication publication =
          new Publication(
              slug,
              script,
              articles,
              narration,
              options.voice(),
              options.wordsAMinute(),
              options.loudness(),
              OptionalDouble.empty(),
              options.created(),
              options.programVersion(),
              all,
              options.series(),
              options.formats());
      return new Formats(publication, folder, options.threads())
          .publish(spool, meter.integratedLufs(), files);
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

  private Narration narrate(
      Script script, Synthesizer synthesizer, PcmSpool spool, LoudnessMeter meter) {
    Narrator narrator =
        new Narrator(
            synthesizer,
            options.voice().presenceDb(),
            Pacing.NEWS,
            options.threads(),
            options.progress());
    return narrator.narrate(
        script,
        options.wordsAMinute(),
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
