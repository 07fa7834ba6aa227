package org.audiobriefing;

import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.LexiconFolder;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.speech.freetts.FreeTtsPronouncers;
import org.audiobriefing.speech.freetts.FreeTtsSynthesizer;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.Verbalizer;

/**
 * The parts of the program that are loaded once and shared, each when it is first needed. Safe for
 * use by many threads, and so is what it returns.
 */
public final class Engine {
  private final Path voicesFolder;
  private final Dialect dialect;
  private Verbalizer verbalizer;
  private Lexicon lexicon;
  private Pronouncer pronouncer;
  private Phrasing phrasing;
  private Voice loadedVoice;
  private FreeTtsSynthesizer loaded;

  /**
   * @param voicesFolder with a TOML file for each voice and {@code lexicon/*.pls}
   */
  public Engine(Path voicesFolder, Dialect dialect) {
    this.voicesFolder = voicesFolder;
    this.dialect = dialect;
  }

  /** Returns the voices that can be chosen. */
  public VoiceCatalog voices() {
    return new VoiceCatalog(voicesFolder);
  }

  /** Returns what turns written into spoken words. */
  public synchronized Verbalizer verbalizer() {
    if (verbalizer == null) {
      verbalizer = new Verbalizer(dialect);
    }
    return verbalizer;
  }

  /** Returns the taught words. */
  public synchronized Lexicon lexicon() {
    if (lexicon == null) {
      lexicon = new LexiconFolder(voicesFolder.resolve("lexicon")).of(dialect.languageTag());
    }
    return lexicon;
  }

  /** Returns what finds the phones of any word. */
  public synchronized Pronouncer pronouncer() {
    if (pronouncer == null) {
      pronouncer = FreeTtsPronouncers.over(lexicon());
    }
    return pronouncer;
  }

  /** Returns what turns paragraphs into sentences that can be spoken. */
  public synchronized Phrasing phrasing() {
    if (phrasing == null) {
      phrasing = new Phrasing(verbalizer(), new SentenceSplitter(), lexicon());
    }
    return phrasing;
  }

  /** Loads a voice. */
  public synchronized FreeTtsSynthesizer synthesizer(Voice voice, Pacing pacing) {
    if (!voice.engine().equals("freetts")) {
      throw new BriefingException(
          Code.CONFIGURATION,
          "voice " + voice.name(),
          "engine \"" + voice.engine() + "\" is not known",
          "known: freetts");
    }
    try {
      if (!voice.equals(loadedVoice)) {
        loaded = new FreeTtsSynthesizer(voice, pronouncer(), pacing);
        loadedVoice = voice;
      }
      return loaded;
    } catch (IllegalArgumentException e) {
      throw new BriefingException(Code.CONFIGURATION, "voice " + voice.name(), e.getMessage(), "");
    }
  }

  /**
   * Begins to load what speech needs while something else, such as reading the article, goes on.
   */
  public void preload(Voice voice, Pacing pacing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                pronouncer().pronounce("warm");
                synthesizer(voice, pacing);
              } catch (BriefingException e) {
                // Whoever needs the voice next runs into the same and tells it.
                return;
              }
            },
            "preload");
    thread.setDaemon(true);
    thread.start();
  }
}
