package org.audiobriefing.article.credits;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.text.Months;

/** Dates as pages show them, in the languages of {@code months.tsv}. */
public final class VisibleDate {
  private static final String MONTH = "(\\p{L}{3,12})\\.?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:of |de |di )?"
              + MONTH
              + ",? (?:de )?(\\d{4})(?=\\D|$|\\d{1,2}:)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\b|(?<=\\p{Ll})(?=\\p{Lu}))"
              + MONTH
              + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?=\\D|$|\\d{1,2}:|0)");
  private static final Pattern ISO =
      Pattern.compile(
          "\\b(\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)");
  private static final Pattern NUMERIC =
      Pattern.compile("\\b([0-3]?\\d)([/.])([01]?\\d)[/.](20\\d\\d)(?!\\d)");

  /** As wires write it: 02-Jul-25. */
  private static final Pattern WIRE =
      Pattern.compile("\\b(\\d{1,2})-([A-Z][a-z]{2})-((?:20)?\\d{2})\\b");

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:[:.][0-5]\\d)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d%])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(20\\d\\d)[/-]([01]?\\d)[/-]([0-3]?\\d)(?=[/_.-]|$)");

  /** No page shows a story older than its newspaper, or younger than its reader. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  private VisibleDate() {}

  /**
   * A date in a line.
   *
   * @param iso a date, or a date and a time of day
   * @param written the part of the line that gives the day
   */
  public record Found(String iso, String written) {}

  /** Returns the first date in a line. */
  public static Optional<Found> in(String line) {
    if (!hasDigit(line)) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return Optional.of(new Found(iso.group(1), iso.group()));
    }
    Optional<Found> named = named(DAY_FIRST.matcher(line), 1, 2, line);
    named = named.or(() -> numeric(line));
    return named
        .or(() -> named(MONTH_FIRST.matcher(line), 2, 1, line))
        .or(() -> named(WIRE.matcher(line), 1, 2, line));
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the date that the address of a page carries: /2024/09/16/. */
  public static Optional<String> inAddress(String address) {
    Matcher found = IN_ADDRESS.matcher(address);
    return found.find()
        ? iso(found.group(1), Integer.parseInt(found.group(2)), found.group(3))
        : Optional.empty();
  }

  private static Optional<Found> named(Matcher date, int day, int month, String line) {
    while (date.find()) {
      OptionalInt number = Months.number(date.group(month));
      if (number.isPresent()) {
        MatchResult found = date.toMatchResult();
        return iso(found.group(3), number.getAsInt(), found.group(day))
            .map(iso -> new Found(withClock(iso, line, found.group()), found.group()));
      }
    }
    return Optional.empty();
  }

  /** With stops the day comes first; with slashes too, unless it cannot. */
  private static Optional<Found> numeric(String line) {
    Matcher date = NUMERIC.matcher(line);
    if (!date.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    boolean swapped = second > 12;
    return iso(date.group(4), swapped ? first : second, String.valueOf(swapped ? second : first))
        .map(iso -> new Found(withClock(iso, line, date.group()), date.group()));
  }

  private static Optional<String> iso(String stated, int month, String day) {
    String year = stated.length() == 2 ? "20" + stated : stated;
    int d = Integer.parseInt(day);
    boolean possible =
        isWithin(Integer.parseInt(year), FIRST_YEAR, LAST_YEAR)
            && isWithin(month, 1, 12)
            && isWithin(d, 1, 31);
    return possible
        ? Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, d))
        : Optional.empty();
  }

  private static boolean isWithin(int number, int least, int most) {
    return number >= least && number <= most;
  }

  /** The figures of the day may look like a time of it. */
  private static String withClock(String date, String line, String day) {
    Matcher clock = CLOCK.matcher(line.replace(day, " "));
    if (!clock.find()) {
      return date;
    }
    int hour = Integer.parseInt(clock.group(1));
    boolean pm = clock.group(3) != null && Character.toLowerCase(clock.group(3).charAt(0)) == 'p';
    boolean am = clock.group(3) != null && !pm;
    hour = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
    return date + String.format(Locale.ROOT, "T%02d:%s", hour, clock.group(2));
  }
}
