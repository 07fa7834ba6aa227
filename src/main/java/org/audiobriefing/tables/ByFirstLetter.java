package org.audiobriefing.tables;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a table that may begin with a letter, so that not every row is tried on every text.
 * Safe for many threads.
 */
public final class ByFirstLetter<T> {
  private static final int LETTERS = 128;

  private final List<T> rows;
  private final BiPredicate<T, Character> begins;

  /** Filled when first asked; two threads at worst find the same. */
  private final List<T>[] found;

  /**
   * @param begins whether a row may begin with a letter; true costs time only, false must be sure
   */
  @SuppressWarnings("unchecked")
  public ByFirstLetter(List<T> rows, BiPredicate<T, Character> begins) {
    this.rows = List.copyOf(rows);
    this.begins = begins;
    this.found = new List[LETTERS];
  }

  /** Returns, in their order, the rows that may begin with a letter; all for one beyond ASCII. */
  public List<T> of(char letter) {
    if (letter >= LETTERS) {
      return rows;
    }
    List<T> known = found[letter];
    if (known == null) {
      known = rows.stream().filter(row -> begins.test(row, letter)).toList();
      found[letter] = known;
    }
    return known;
  }

  /** Returns whether a match of a pattern may begin with a letter. */
  public static boolean mayBegin(Pattern pattern, char letter) {
    Matcher tried = pattern.matcher(String.valueOf(letter));
    return tried.lookingAt() || tried.hitEnd();
  }
}
