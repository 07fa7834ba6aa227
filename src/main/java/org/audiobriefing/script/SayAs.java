package org.audiobriefing.script;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites what stands in {@code say-as} so that it can only be read as what it is said to be. */
final class SayAs {
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,4})\\D+(\\d{1,4})(?:\\D+(\\d{1,4}))?");

  private SayAs() {}

  /** "2025" as a number is "2,025", so that it is no year. */
  static String cardinal(String written) {
    String plain = written.strip().replace(",", "");
    return plain.matches("[1-9]\\d{3}") ? plain.charAt(0) + "," + plain.substring(1) : written;
  }

  static String ordinal(String written) {
    String plain = written.strip();
    if (!plain.matches("\\d{1,15}")) {
      return written;
    }
    boolean teen = plain.length() > 1 && plain.charAt(plain.length() - 2) == '1';
    char last = plain.charAt(plain.length() - 1);
    String ending =
        teen ? "th" : last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
    return plain + ending;
  }

  /**
   * Returns a date with its month as a word.
   *
   * @param format order of {@code d}, {@code m}, {@code y}; by default day first, or year first
   *     where that is clear
   */
  static String date(String written, String format) {
    Matcher m = DATE.matcher(written.strip());
    if (!m.matches()) {
      return written;
    }
    String order = format.toLowerCase(Locale.ROOT).replaceAll("[^dmy]", "");
    order = order.isEmpty() ? (m.group(1).length() == 4 ? "ymd" : "dmy") : order;
    String day = part(m, order, 'd');
    String month = part(m, order, 'm');
    String year = part(m, order, 'y');
    int number = month.isEmpty() ? 0 : Integer.parseInt(month);
    if (number < 1 || number > 12) {
      return written;
    }
    String name = Month.of(number).name();
    return (day + " " + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + year)
        .strip();
  }

  private static String part(Matcher m, String order, char field) {
    int at = order.indexOf(field);
    String part = at < 0 || at >= 3 ? null : m.group(at + 1);
    return part == null ? "" : part;
  }

  /** "9:5" and "0930" are times as well as "9.30am". */
  static String time(String written, String format) {
    Matcher m =
        Pattern.compile("(\\d{1,2})[:.hH]?(\\d{2})(?:[:.]\\d{2})?\\s*([aApP]\\.?[mM]\\.?)?")
            .matcher(written.strip());
    if (!m.matches()) {
      return written;
    }
    String half = m.group(3) == null ? "" : m.group(3).replace(".", "").toLowerCase(Locale.ROOT);
    boolean twelve = format.contains("12") && half.isEmpty();
    return half.isEmpty() && !twelve
        ? m.group(1) + ":" + m.group(2)
        : m.group(1) + "." + m.group(2) + (half.isEmpty() ? "am" : half);
  }
}
