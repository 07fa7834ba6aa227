package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.ByFirstLetter;
import org.audiobriefing.tables.Table;

/**
 * What the names of containers say: the table {@code containers.tsv}, whose rows are looked up by
 * their first letter wherever a word of a name begins.
 */
final class NameTable {
  private static final Pattern LITERAL = Pattern.compile("[a-z]+(?:[_-][a-z]+)*");
  private static final Pattern START = Pattern.compile("[a-z]+(?![?*{])");

  private static final ByFirstLetter<Row> ROWS = new ByFirstLetter<>(rows(), Row::beginsWith);

  private NameTable() {}

  /**
   * @param start with which every name of this row begins, maybe ""
   * @param pattern of the whole name and what ends it; null: the start is the whole name
   */
  private record Row(String start, Pattern pattern, Sign sign) {
    static Row of(String names, Sign sign) {
      if (LITERAL.matcher(names).matches()) {
        return new Row(names, null, sign);
      }
      Matcher start = START.matcher(names);
      return new Row(
          start.lookingAt() ? start.group() : "",
          Pattern.compile("(" + names + ")(?:$|[ _-])"),
          sign);
    }

    /** Returns the name that begins here, or "". */
    String at(String names, int from) {
      if (!names.startsWith(start, from)) {
        return "";
      }
      if (pattern == null) {
        int end = from + start.length();
        return end == names.length() || isBoundary(names.charAt(end)) ? start : "";
      }
      Matcher found = pattern.matcher(names).region(from, names.length());
      return found.lookingAt() ? found.group(1) : "";
    }

    /** Returns whether a name of this row may begin with a letter. */
    boolean beginsWith(char letter) {
      return start.isEmpty() ? ByFirstLetter.mayBegin(pattern, letter) : start.charAt(0) == letter;
    }
  }

  /**
   * What names say together.
   *
   * @param clutter the first name that makes text suspicious
   */
  record Verdict(Set<Sign> signs, Optional<ContainerNames.Clutter> clutter) {
    static final Verdict NOTHING = new Verdict(Set.of(), Optional.empty());
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.load(NameTable.class, "containers").rows()) {
      Sign sign = Sign.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      rows.add(Row.of(row.cell(0), sign));
    }
    return rows;
  }

  private static boolean isBoundary(char c) {
    return c == ' ' || c == '_' || c == '-';
  }

  /** Returns what names in lower case say, parted by blanks, hyphens and underscores. */
  static Verdict read(String names) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Optional<ContainerNames.Clutter> clutter = Optional.empty();
    for (int i = 0; i < names.length(); i++) {
      char letter = names.charAt(i);
      if (letter < 'a' || letter > 'z' || i > 0 && !isBoundary(names.charAt(i - 1))) {
        continue;
      }
      for (Row row : ROWS.of(letter)) {
        boolean known =
            signs.contains(row.sign()) && !(clutter.isEmpty() && row.sign().isClutter());
        String name = known ? "" : row.at(names, i);
        if (!name.isEmpty()) {
          signs.add(row.sign());
          if (clutter.isEmpty() && row.sign().isClutter()) {
            clutter = Optional.of(new ContainerNames.Clutter(name, row.sign()));
          }
        }
      }
    }
    return signs.isEmpty() ? Verdict.NOTHING : new Verdict(signs, clutter);
  }
}
