package org.audiobriefing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.lexicon.Lexeme;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.PlsReader;
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
  private static final Pattern TAGGED = Pattern.compile(".*\\.([a-z]{2}-[A-Z]{2})\\.pls");

  private final Path voicesFolder;
  private final Dialect dialect;
  private Verbalizer verbalizer;
  private Lexicon lexicon;
  private Pronouncer pronouncer;
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
      lexicon = new Lexicon(layers());
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
  public Phrasing phrasing() {
    return new Phrasing(verbalizer(), new SentenceSplitter(), lexicon());
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

  /** The user's own words, {@code user.pls}, come before those of the program. */
  private List<List<Lexeme>> layers() {
    List<Path> files = new ArrayList<>();
    Path folder = voicesFolder.resolve("lexicon");
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.pls")) {
      entries.forEach(files::add);
    } catch (IOException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          folder.toString(),
          "the lexicons cannot be read",
          "reinstall the program");
    }
    files.removeIf(file -> !isOfDialect(file));
    files.sort((a, b) -> rank(a).compareTo(rank(b)));
    return files.stream().map(PlsReader::read).toList();
  }

  /** "british.en-GB.pls" is for that English alone, other lexicons are for all. */
  private boolean isOfDialect(Path file) {
    Matcher tagged = TAGGED.matcher(file.getFileName().toString());
    return !tagged.matches() || tagged.group(1).equals(dialect.languageTag());
  }

  private static String rank(Path file) {
    String name = file.getFileName().toString();
    return (name.equals("user.pls") ? "0" : "1") + name;
  }
}
