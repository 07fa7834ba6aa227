package org.audiobriefing.article.plain;

import org.audiobriefing.article.Texts;

/** Tells text whose lines were broken at a width, by a mail program or the columns of a page. */
final class Wrapping {
  private static final int LONGEST_LINE = 100;
  private static final int SHORTEST_LINE = 25;
  private static final int FEWEST_FULL_LINES = 5;

  /** A line is full when no more than a long word is missing. */
  private static final double FULL = 0.8;

  /** Of the lines within a paragraph so many are full. */
  private static final double MOSTLY = 0.5;

  private Wrapping() {}

  /** Returns the width at which lines are broken, or 0 when each line is a paragraph. */
  static int width(String[] lines) {
    int columns = widthOfColumns(lines);
    if (columns > 0) {
      return columns;
    }
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, Texts.normal(line).length());
    }
    boolean lines40 = longest <= LONGEST_LINE && longest >= 40;
    return lines40 && full(lines, longest) >= FEWEST_FULL_LINES ? longest : 0;
  }

  /** The lines around columns, with a title or a date, may be longer than the columns. */
  private static int widthOfColumns(String[] lines) {
    int longest = 0;
    int within = 0;
    for (int i = 1; i + 1 < lines.length; i++) {
      if (isWithin(lines, i)) {
        longest = Math.max(longest, Texts.normal(lines[i]).length());
        within++;
      }
    }
    boolean columns = longest >= SHORTEST_LINE && longest <= LONGEST_LINE;
    int full = 0;
    for (int i = 1; columns && i + 1 < lines.length; i++) {
      full += isWithin(lines, i) && Texts.normal(lines[i]).length() > longest * FULL ? 1 : 0;
    }
    return full >= FEWEST_FULL_LINES && full >= within * MOSTLY ? longest : 0;
  }

  private static boolean isWithin(String[] lines, int i) {
    return !lines[i - 1].isBlank() && !lines[i].isBlank() && !lines[i + 1].isBlank();
  }

  private static int full(String[] lines, int width) {
    int full = 0;
    for (String line : lines) {
      full += Texts.normal(line).length() > width * FULL ? 1 : 0;
    }
    return full;
  }

  /**
   * Returns whether a line goes on with the text of the line above.
   *
   * @param room how many letters the line above is shorter than it could be; less than none when it
   *     was never broken
   */
  static boolean goesOn(CharSequence above, String line, int room) {
    int blank = line.indexOf(' ');
    int word = blank < 0 ? line.length() : blank;
    boolean sentence = Texts.endsSentence(above.toString());
    return room >= 0 && word + 1 > room || !sentence && Character.isLowerCase(line.charAt(0));
  }

  /** Returns whether a word goes on behind a hyphen: "Stone-" and "masons". */
  static boolean isHyphenated(CharSequence before, String line) {
    int end = before.length();
    return end > 1
        && before.charAt(end - 1) == '-'
        && Character.isLetter(before.charAt(end - 2))
        && Character.isLowerCase(line.charAt(0));
  }
}
