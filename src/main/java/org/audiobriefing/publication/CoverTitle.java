package org.audiobriefing.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.audiobriefing.letters.LatinLetters;
import org.audiobriefing.tables.Table;

/** A title in letters of points, in lines that fit a square; no font and no graphics are needed. */
final class CoverTitle {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int ROWS = 7;
  private static final int COLUMNS = 5;

  /** With the gap behind a letter, and below a line. */
  private static final int ADVANCE = COLUMNS + 1;

  private static final int LEADING = ROWS + 3;
  private static final int MOST_LINES = 4;
  private static final int LINE_CHARS = 12;

  /** Of the width of the picture. */
  private static final double WIDEST = 0.8;

  /** Of its height; above it is the wave. */
  private static final double HIGHEST = 0.26;

  private static final double LARGEST_POINT = 0.018;

  private static final Map<Integer, String[]> LETTERS = letters();

  private final List<String> lines;
  private final double point;
  private final double top;

  private static Map<Integer, String[]> letters() {
    Map<Integer, String[]> letters = new HashMap<>();
    for (Table.Row row : Table.load(CoverTitle.class, "cover-letters").rows()) {
      letters.put(row.cells()[0].codePointAt(0), row.cells()[1].split(" "));
    }
    return letters;
  }

  /**
   * @param bottom of the last line, as a share of the height
   */
  CoverTitle(String title, double bottom) {
    lines = lines(LatinLetters.plain(title).toUpperCase(Locale.ROOT));
    int longest = lines.stream().mapToInt(String::length).max().orElse(1);
    int rows = lines.size() * LEADING - (LEADING - ROWS);
    point = Math.min(LARGEST_POINT, Math.min(WIDEST / (longest * ADVANCE - 1), HIGHEST / rows));
    top = bottom - rows * point;
  }

  /** Words fill lines; what is longer than all lines is cut. */
  private static List<String> lines(String title) {
    int width = Math.max(LINE_CHARS, (title.length() + MOST_LINES - 1) / MOST_LINES + 2);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(title.strip())) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  /** Returns whether a letter covers a place, both as shares of the picture. */
  boolean covers(double u, double v) {
    int row = (int) Math.floor((v - top) / point);
    int number = Math.floorDiv(row, LEADING);
    if (row < 0 || number >= lines.size() || Math.floorMod(row, LEADING) >= ROWS) {
      return false;
    }
    String line = lines.get(number);
    double left = (1 - (line.length() * ADVANCE - 1) * point) / 2;
    int column = (int) Math.floor((u - left) / point);
    int at = Math.floorDiv(column, ADVANCE);
    if (column < 0 || at >= line.length() || Math.floorMod(column, ADVANCE) >= COLUMNS) {
      return false;
    }
    String[] letter = LETTERS.get((int) line.charAt(at));
    return letter != null
        && letter[Math.floorMod(row, LEADING)].charAt(Math.floorMod(column, ADVANCE)) == '1';
  }
}
