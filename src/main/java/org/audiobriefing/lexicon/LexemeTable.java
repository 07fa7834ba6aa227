package org.audiobriefing.lexicon;

/** Lexemes by their spelling; each method returns null when there is none. Immutable. */
interface LexemeTable {
  /** Returns the lexeme written exactly so, in Unicode's composed form. */
  Lexeme exact(String word);

  /** Returns the lexeme that is written so without its accents. */
  Lexeme folded(String word);

  /** Returns the number of words of the longest spelling, at least 1. */
  int longestWords();
}
