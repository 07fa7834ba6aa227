package org.audiobriefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.ArticleExtractor;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.audio.HighPass;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.PcmSpool;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.publication.AtomicFile;
import org.audiobriefing.publication.Manifest;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.wav.WavPublisher;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.ScriptComposer;
import org.audiobriefing.script.SsmlReader;
import org.audiobriefing.source.Page;
import org.audiobriefing.speech.Narration;
import org.audiobriefing.speech.Narrator;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.freetts.FreeTtsSynthesizer;

/** The stages in order: page → article → script → narration → publication. */
public final class Briefing {
  /** Rumble below a man's lowest pitch. */
  private static final double HIGH_PASS_HZ = 70;

  private final Engine engine;
  private final Options options;
  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());

  /**
   * What a user may choose about a briefing.
   *
   * @param wordsAMinute spoken words in a minute of the whole
   * @param created when the run began
   */
  public record Options(
      Voice voice,
      double wordsAMinute,
      LoudnessTarget loudness,
      Instant created,
      String programVersion,
      int threads) {}

  public Briefing(Engine engine, Options options) {
    this.engine = engine;
    this.options = options;
  }

  /** Returns the story on a page; the notes say what was left out. */
  public Outcome<Article> article(Page page) {
    return extractor.extract(page);
  }

  /** Returns what will be said of these stories. */
  public Script script(String title, List<Article> articles) {
    ScriptComposer composer =
        new ScriptComposer(engine.phrasing(), (int) Math.round(options.wordsAMinute()));
    return composer.compose(title, articles);
  }

  /** Returns a script that somebody wrote. */
  public Outcome<Script> script(String source, String ssml) {
    return SsmlReader.read(source, ssml, engine.phrasing());
  }

  /**
   * Speaks a script and writes {@code <slug>.wav} and {@code <slug>.json} into a folder.
   *
   * @param articles that the script tells, for the manifest
   */
  public Publication publish(
      String slug, Script script, List<Article> articles, List<Diagnostic> notes, Path folder) {
    AtomicFile.makeFolder(folder);
    Path spoolFile = AtomicFile.temporary(folder, slug + ".spool");
    try (PcmSpool spool = new PcmSpool(spoolFile)) {
      FreeTtsSynthesizer synthesizer = engine.synthesizer(options.voice(), Pacing.NEWS);
      PcmFormat format = synthesizer.format();
      LoudnessMeter meter = new LoudnessMeter(format);
      Narration narration = narrate(script, synthesizer, spool, meter);
      List<Diagnostic> all = new ArrayList<>(notes);
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
              options.created(),
              options.programVersion(),
              all);
      WavPublisher.publish(
          publication, spool, meter.integratedLufs(), folder.resolve(slug + ".wav"));
      Manifest.publish(publication, folder.resolve(slug + ".json"));
      return publication;
    } catch (UncheckedIOException e) {
      throw AtomicFile.failure(spoolFile, e.getCause());
    } catch (IOException e) {
      throw AtomicFile.failure(spoolFile, e);
    }
  }

  private Narration narrate(
      Script script, FreeTtsSynthesizer synthesizer, PcmSpool spool, LoudnessMeter meter) {
    HighPass highPass = new HighPass(synthesizer.format(), HIGH_PASS_HZ);
    Narrator narrator = new Narrator(synthesizer, Pacing.NEWS, options.threads());
    return narrator.narrate(
        script,
        synthesizer.format(),
        options.wordsAMinute(),
        (samples, length) -> {
          highPass.apply(samples, length);
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
