package org.audiobriefing.script;

import java.util.Locale;

/** How strong a pause is, weakest first; the words are those of SSML. */
public enum Strength {
  NONE,
  /** At a comma. */
  X_WEAK,
  /** Between clauses. */
  WEAK,
  /** Between sentences. */
  MEDIUM,
  /** Between paragraphs. */
  STRONG,
  /** Between the parts of a story. */
  X_STRONG;

  /** Returns the SSML name, such as {@code x-strong}. */
  public String ssmlName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
