package org.audiobriefing.text;

import java.util.Objects;

/**
 * One word to say, and the stretch of written text that it was said for. Words with the same
 * stretch are one reading.
 *
 * @param word lower-case letters and apostrophes only
 * @param start first character of the stretch in the written text
 * @param end behind its last character
 * @param rule id of the rule that read it
 * @param phones how to say it, blank-separated phones, or "" to leave that to the lexicon and the
 *     voice
 * @param boundary what follows the word
 */
public record SpokenWord(
    String word, int start, int end, String rule, String phones, Boundary boundary) {
  public SpokenWord {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(phones, "phones");
    Objects.requireNonNull(boundary, "boundary");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + ".." + end + " of '" + word + "' is not a span");
    }
  }

  /** Returns the same word followed by another boundary. */
  public SpokenWord with(Boundary other) {
    return new SpokenWord(word, start, end, rule, phones, other);
  }

  /** Returns the same word said in this way. */
  public SpokenWord withPhones(String other) {
    return new SpokenWord(word, start, end, rule, other, boundary);
  }

  /**
   * Returns whether it may be a name: one that is written with a small letter is none.
   *
   * @param written the text that its places are in
   */
  public boolean mayBeName(String written) {
    return start >= written.length() || !Character.isLowerCase(written.charAt(start));
  }

  /** Returns whether this word belongs to the same reading as another one. */
  public boolean sameReading(SpokenWord other) {
    return start == other.start && end == other.end;
  }
}
