package org.audiobriefing.text;

/** How strongly a word is set apart from the next one, weakest first. */
public enum Boundary {
  NONE,
  /** A breath in a long stretch without marks. */
  PHRASE,
  /** A comma, a bracket, a short dash. */
  COMMA,
  /** A semicolon, a colon, a long dash. */
  CLAUSE,
  /** The end of a statement. */
  END,
  /** The end of an exclamation. */
  EXCLAMATION,
  /** The end of a question. */
  QUESTION;

  /** Returns whether a sentence ends here. */
  public boolean endsSentence() {
    return compareTo(END) >= 0;
  }
}
