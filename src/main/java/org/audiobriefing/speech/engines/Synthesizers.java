package org.audiobriefing.speech.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.speech.VoiceProgram;
import org.audiobriefing.speech.clustergen.CgSynthesizer;
import org.audiobriefing.speech.command.CommandSynthesizer;
import org.audiobriefing.speech.freetts.FreeTtsPronouncers;
import org.audiobriefing.speech.freetts.FreeTtsSynthesizer;

/** The engines, by the names that voice files use. Nobody above knows which one speaks. */
public final class Synthesizers {
  /** The voice that always speaks. */
  private static final String BUILT_IN = "kevin16";

  private Synthesizers() {}

  /** Returns what finds the phones of any word. */
  public static Pronouncer pronouncer(Lexicon taught) {
    return FreeTtsPronouncers.over(taught);
  }

  /**
   * Loads a voice.
   *
   * @param catalog where its files lie
   * @param cache folder for what other programs have spoken
   * @throws BriefingException when its file names an engine or sounds that are not there
   */
  public static Synthesizer of(
      Voice voice, VoiceCatalog catalog, Path cache, Pronouncer pronouncer, Pacing pacing) {
    try {
      if (!voice.isEnglish() && voice.program().isEmpty()) {
        throw wrong(voice, "this engine speaks English only", "engine = \"command\"");
      }
      return switch (voice.engine()) {
        case "freetts" -> new FreeTtsSynthesizer(voice, pronouncer, pacing);
        case "clustergen" -> clustergen(voice, catalog, pronouncer, pacing);
        case "command" -> command(voice, catalog, cache, pronouncer, pacing);
        default ->
            throw wrong(
                voice,
                "engine \"" + voice.engine() + "\" is not known",
                "known: freetts, clustergen, command");
      };
    } catch (IllegalArgumentException e) {
      throw wrong(voice, e.getMessage(), "");
    }
  }

  private static Synthesizer clustergen(
      Voice voice, VoiceCatalog catalog, Pronouncer pronouncer, Pacing pacing) {
    Path file =
        catalog
            .file(voice.base())
            .orElseThrow(
                () ->
                    wrong(
                        voice, voice.base() + " is missing", "docs/voices.md says how to get it"));
    try {
      return new CgSynthesizer(voice, Files.readAllBytes(file), pronouncer, pacing);
    } catch (IOException e) {
      throw wrong(voice, file + ": " + e.getMessage(), "");
    }
  }

  private static Synthesizer command(
      Voice voice, VoiceCatalog catalog, Path cache, Pronouncer pronouncer, Pacing pacing) {
    VoiceProgram program =
        voice
            .program()
            .orElseThrow(() -> new IllegalArgumentException("the key 'command' is missing"));
    if (!voice.isEnglish() && program.words() != VoiceProgram.Words.WRITTEN) {
      throw new IllegalArgumentException(
          "a voice of another language reads what is written: words = \"written\"");
    }
    if (!isInstalled(voice)) {
      throw new BriefingException(
          Code.VOICE_MISSING,
          "voice " + voice.name(),
          program.command().get(0) + " is not installed",
          program.install());
    }
    Voice builtIn = catalog.voice(BUILT_IN);
    return new CommandSynthesizer(
        voice, program, new FreeTtsSynthesizer(builtIn, pronouncer, pacing), cache);
  }

  /** Returns whether what a voice needs is there. */
  public static boolean isInstalled(Voice voice) {
    return voice.program().map(CommandSynthesizer::isInstalled).orElse(true);
  }

  private static BriefingException wrong(Voice voice, String what, String remedy) {
    return new BriefingException(Code.CONFIGURATION, "voice " + voice.name(), what, remedy);
  }
}
