package org.audiobriefing.lexicon;

/** Guesses how a word is said from its letters. Safe for use by many threads. */
public interface LetterToSound {
  /**
   * Returns a guess.
   *
   * @param word lower-case letters, with accents where it has them, at least one and at most 40
   */
  Pronunciation guess(String word);

  /** Returns a guess for a word that is no name. */
  default Pronunciation guessCommon(String word) {
    return guess(word);
  }
}
