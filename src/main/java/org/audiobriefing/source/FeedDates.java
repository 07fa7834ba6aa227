package org.audiobriefing.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;
import org.audiobriefing.text.Months;

/**
 * Dates as the world writes them. A date is not matched against forms; its time, its zone, and its
 * day, month and year are each looked for, so that any order and any mixture is read. Without a
 * zone it is UTC.
 */
final class FeedDates {
  private static final int MAX_CHARS = 200;

  /** Before the web there were no feeds: such a year stands for a date that nobody has set. */
  private static final int FIRST_YEAR = 1971;

  private static final int LAST_YEAR = 2200;

  /** Two-digit years below this are of this century (RFC 2822, 4.3, has 50; feeds began later). */
  private static final int PIVOT = 70;

  private static final int MILLISECONDS_DIGITS = 13;

  private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
  private static final Pattern COMMENT = Pattern.compile("\\(([^)]{0,60})\\)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,12})?)?(?!\\d)(?:\\s{0,3}([ap])\\.?m\\b\\.?)?");
  private static final Pattern COMPACT_TIME =
      Pattern.compile("(?i)(?<=\\d)T(\\d{2})(\\d{2})(\\d{2})?");
  private static final Pattern T_BEFORE = Pattern.compile("(?i)(?<=\\d)T$");
  private static final Pattern HOUR =
      Pattern.compile("(?i)\\b(\\d{1,2})\\s{0,2}([ap])\\.?m\\b\\.?");
  private static final Pattern OFFSET =
      Pattern.compile(
          "^\\s{0,3}(?:GMT|UTC|UT|Z)?\\s{0,2}([+\\-−])(\\d{1,2}):?(\\d{2})?(?![\\d/.])");
  private static final Pattern REGION =
      Pattern.compile("\\b[A-Z][A-Za-z]{2,12}/[A-Z][A-Za-z_]{2,20}\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\s*(\\d{4})\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?<![\\d.])(\\d{1,4})(?:st|nd|rd|th)?(?![\\d])");

  private static final Map<String, ZoneOffset> ZONES = zones();

  private FeedDates() {}

  private static Map<String, ZoneOffset> zones() {
    Map<String, ZoneOffset> zones = new HashMap<>();
    for (Table.Row row : Table.load(FeedDates.class, "zones").rows()) {
      zones.put(row.cell(0), ZoneOffset.of(row.cell(1)));
    }
    return zones;
  }

  /** A time of day, and what is written before and after it. */
  private record Clock(LocalTime time, boolean nextDay, String before, String after) {
    static Clock none(String text) {
      return new Clock(LocalTime.MIDNIGHT, false, text, "");
    }
  }

  static Optional<Instant> parse(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    try {
      Optional<Instant> instant =
          EPOCH.matcher(text).matches() ? epoch(text) : instant(withoutComment(text));
      return instant.filter(FeedDates::isPlausible);
    } catch (DateTimeException e) {
      // A thirteenth month or a 25th hour: whatever was meant, it cannot be known.
      return Optional.empty();
    }
  }

  private static Optional<Instant> epoch(String digits) {
    long count = Long.parseLong(digits);
    return Optional.of(
        digits.length() == MILLISECONDS_DIGITS
            ? Instant.ofEpochMilli(count)
            : Instant.ofEpochSecond(count));
  }

  private static boolean isPlausible(Instant instant) {
    int year = instant.atZone(ZoneOffset.UTC).getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** "(UTC)" may be the zone; "(Coordinated Universal Time)" only explains one. */
  private static String withoutComment(String text) {
    Matcher comment = COMMENT.matcher(text);
    return comment.replaceAll(
        m -> ZONES.containsKey(m.group(1).strip()) ? " " + m.group(1).strip() : " ");
  }

  private static Optional<Instant> instant(String text) {
    Clock clock = clock(text);
    Matcher offset = OFFSET.matcher(clock.after());
    boolean numeric = offset.find();
    String after = numeric ? clock.after().substring(offset.end()) : clock.after();
    String rest = clock.before() + " " + after;
    ZoneId zone = numeric ? zone(offset) : zone(rest);
    return date(REGION.matcher(rest).replaceAll(" "))
        .map(date -> clock.nextDay() ? date.plusDays(1) : date)
        .map(date -> LocalDateTime.of(date, clock.time()).atZone(zone).toInstant());
  }

  private static Clock clock(String text) {
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      return clock(text, time, time.group(1), time.group(2), time.group(3), time.group(4));
    }
    Matcher compact = COMPACT_TIME.matcher(text);
    if (compact.find()) {
      return clock(text, compact, compact.group(1), compact.group(2), compact.group(3), null);
    }
    Matcher hour = HOUR.matcher(text);
    return hour.find()
        ? clock(text, hour, hour.group(1), "0", null, hour.group(2))
        : Clock.none(text);
  }

  private static Clock clock(
      String text, MatchResult found, String hour, String minute, String second, String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      hours = hours % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    boolean midnight = hours == 24;
    // A leap second is not worth an error.
    int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
    LocalTime time = LocalTime.of(midnight ? 0 : hours, Integer.parseInt(minute), seconds);
    String before = T_BEFORE.matcher(text.substring(0, found.start())).replaceFirst(" ");
    return new Clock(time, midnight, before, text.substring(found.end()));
  }

  private static ZoneId zone(Matcher offset) {
    int sign = offset.group(1).equals("+") ? 1 : -1;
    int hours = Integer.parseInt(offset.group(2));
    int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  /** Of two names the second one is meant: "GMT BST". */
  private static ZoneId zone(String text) {
    Matcher region = REGION.matcher(text);
    if (region.find() && ZoneId.getAvailableZoneIds().contains(region.group())) {
      return ZoneId.of(region.group());
    }
    ZoneOffset zone = ZoneOffset.UTC;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      zone = ZONES.getOrDefault(word.group().toUpperCase(Locale.ROOT), zone);
    }
    return zone;
  }

  private static Optional<LocalDate> date(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      String day = yearFirst.group(3) == null ? "1" : yearFirst.group(3);
      return Optional.of(date(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), day));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      return Optional.of(
          date(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3)));
    }
    Optional<LocalDate> named = named(text);
    return named.isPresent() ? named : numeric(text);
  }

  /** A month by name, with a day and a year around it in either order. */
  private static Optional<LocalDate> named(String text) {
    OptionalInt month = month(text);
    String day = null;
    String year = null;
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = number.group(1);
      boolean isDay = day == null && digits.length() < 3;
      day = isDay ? digits : day;
      year = !isDay && year == null ? digits : year;
    }
    return month.isEmpty() || year == null
        ? Optional.empty()
        : Optional.of(date(year, month.getAsInt(), day == null ? "1" : day));
  }

  /** The last name counts: the first of "mar. 5 nov. 2024" is a Tuesday. */
  private static OptionalInt month(String text) {
    OptionalInt month = OptionalInt.empty();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      OptionalInt named = Months.number(word.group());
      month = named.isPresent() ? named : month;
    }
    return month;
  }

  /** With slashes the month comes first, as in America, unless it cannot be one. */
  private static Optional<LocalDate> numeric(String text) {
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.find()) {
      int first = Integer.parseInt(yearLast.group(1));
      int second = Integer.parseInt(yearLast.group(3));
      boolean monthFirst = yearLast.group(2).equals("/") ? first <= 12 : second > 12;
      return Optional.of(
          date(
              yearLast.group(4),
              monthFirst ? first : second,
              String.valueOf(monthFirst ? second : first)));
    }
    Matcher alone = YEAR_ALONE.matcher(text);
    return alone.matches() ? Optional.of(date(alone.group(1), 1, "1")) : Optional.empty();
  }

  /** 31 November is 1 December, as browsers have it; a day 32 is none. */
  private static LocalDate date(String year, int month, String day) {
    int years = Integer.parseInt(year);
    years += year.length() > 2 ? 0 : years < PIVOT ? 2000 : 1900;
    int days = Integer.parseInt(day);
    if (days < 1 || days > 31) {
      throw new DateTimeException("day " + day);
    }
    return LocalDate.of(years, month, 1).plusDays(days - 1L);
  }
}
