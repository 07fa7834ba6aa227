package org.audiobriefing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.LexiconFolders;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Cast;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Phrasebook;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.script.Speaker;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.Ensemble;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.speech.engines.Synthesizers;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.Verbalizer;

/**
 * The parts of the program that are loaded once and shared, each when it is first needed. Safe for
 * use by many threads, and so is what it returns.
 */
public final class Engine {
  private final VoiceFolders folders;
  private final Path cacheFolder;
  private final Dialect dialect;
  private Verbalizer verbalizer;
  private Lexicon lexicon;
  private Pronouncer pronouncer;
  private Phrasing phrasing;
  private final Map<Voice, Synthesizer> loaded = new HashMap<>();

  /**
   * @param folders with a TOML file for each voice and {@code lexicon/*.pls}
   * @param cacheFolder for what other programs have spoken
   */
  public Engine(VoiceFolders folders, Path cacheFolder, Dialect dialect) {
    this.folders = folders;
    this.cacheFolder = cacheFolder;
    this.dialect = dialect;
  }

  /** Returns the voices that can be chosen. */
  public VoiceCatalog voices() {
    return new VoiceCatalog(folders);
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
      lexicon = new LexiconFolders(folders.each("lexicon")).of(dialect.languageTag());
    }
    return lexicon;
  }

  /** Returns what finds the phones of any word. */
  public synchronized Pronouncer pronouncer() {
    if (pronouncer == null) {
      pronouncer = Synthesizers.pronouncer(lexicon());
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

  /**
   * Returns the phrasing for what a voice reads: English, or the words as they are written.
   *
   * @throws BriefingException when nothing is known of a language
   */
  public Phrasing phrasing(Voice voice) {
    if (voice.isEnglish()) {
      return phrasing();
    }
    if (!Phrasebook.knows(voice.language())) {
      throw new BriefingException(
          Code.CONFIGURATION,
          "voice " + voice.name(),
          "what a briefing says of itself is not known in the language \"" + voice.language() + '"',
          "docs/languages.md says how to add it");
    }
    return phrasing().asWritten(Phrasebook.of(voice.language()));
  }

  /** Loads a voice. */
  public synchronized Synthesizer synthesizer(Voice voice, Pacing pacing) {
    Synthesizer there = loaded.get(voice);
    if (there == null) {
      there = Synthesizers.of(voice, voices(), cacheFolder, pronouncer(), pacing);
      loaded.put(voice, there);
    }
    return there;
  }

  /** Returns who speaks in scripts that are written for these voices. */
  public Cast cast(Casting casting) {
    String language = casting.own().language();
    return new Cast(
        new Cast.Teller(Speaker.OWN, phrasing(casting.own())),
        casting.announcer().map(voice -> teller(voice, language)),
        casting.others().stream().map(voice -> teller(voice, language)).toList());
  }

  /**
   * Returns who speaks under the name of a voice.
   *
   * @param language of the briefing
   */
  Cast.Teller teller(Voice voice, String language) {
    String own = voice.speaks(language) ? "" : voice.language();
    return new Cast.Teller(new Speaker(voice.name(), own), phrasing(voice));
  }

  /**
   * Loads voices.
   *
   * @param others by whose names a script calls them
   */
  public Ensemble ensemble(Voice own, List<Voice> others, Pacing pacing) {
    Map<String, Ensemble.Member> members = new HashMap<>();
    others.forEach(voice -> members.put(voice.name(), member(voice, pacing)));
    return new Ensemble(member(own, pacing), members);
  }

  private Ensemble.Member member(Voice voice, Pacing pacing) {
    return new Ensemble.Member(synthesizer(voice, pacing), voice.presenceDb());
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
