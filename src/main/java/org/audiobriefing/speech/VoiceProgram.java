package org.audiobriefing.speech;

import java.util.List;

/**
 * Another program that speaks.
 *
 * @param command the program and its arguments, never through a shell; {@code {text}} is a file
 *     with one sentence, {@code {wav}} the file to write, {@code {lexicon}} a file with the taught
 *     words; without {@code {text}} the sentence is on standard input
 * @param words what it is given
 * @param lexicon how our pronunciations reach it
 * @param install how to get the program
 */
public record VoiceProgram(List<String> command, Words words, Lexicon lexicon, String install) {
  public VoiceProgram {
    command = List.copyOf(command);
    if (command.isEmpty() || command.get(0).isBlank()) {
      throw new IllegalArgumentException("command = [] names no program");
    }
    if (command.stream().noneMatch(argument -> argument.contains("{wav}"))) {
      throw new IllegalArgumentException("command writes nowhere: it needs {wav}");
    }
  }

  /** What a program is given to read. */
  public enum Words {
    /** Our spoken words: numbers spelt out. */
    SPOKEN,
    /** The sentence as it is written; the program reads it itself. */
    WRITTEN
  }

  /** How a program takes pronunciations. */
  public enum Lexicon {
    NONE,
    /** A file for {@code flite -add_lex}. */
    FLITE,
    /** Mnemonics in the text, {@code [[...]]}. */
    ESPEAK
  }
}
