package org.audiobriefing.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a pronunciation lexicon.
 *
 * @param graphemes how it is written, one or more; may hold blanks
 * @param pronunciation how it is said, one for each word, when given as phones; empty otherwise
 * @param alias what to say instead, as words, when given so
 */
public record Lexeme(
    List<String> graphemes, List<Pronunciation> pronunciation, Optional<String> alias) {
  public Lexeme {
    graphemes = List.copyOf(graphemes);
    pronunciation = List.copyOf(pronunciation);
  }
}
