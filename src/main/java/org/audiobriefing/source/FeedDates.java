package org.audiobriefing.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as feeds write them: RFC 822 and its relatives, ISO 8601. Without a zone it is UTC. */
final class FeedDates {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          format("d MMM yyyy HH:mm[:ss] Z"),
          format("d MMM yyyy HH:mm[:ss] z"),
          format("d MMM yy HH:mm[:ss] z"),
          format("d MMM yyyy HH:mm[:ss]"),
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          format("yyyy-MM-dd HH:mm[:ss]"),
          DateTimeFormatter.ISO_LOCAL_DATE);

  private static final int MAX_CHARS = 200;

  private FeedDates() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static Optional<Instant> parse(String text) {
    if (text.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String plain =
        text.strip()
            .replaceFirst("^\\p{L}{3,9},? +", "")
            .replaceFirst("^(\\d{1,2})-(\\p{L}{3})-(\\d{2,4})", "$1 $2 $3")
            .replaceFirst("\\b(?:UT|Z)$", "GMT")
            .replaceFirst("(T\\S+)GMT$", "$1Z")
            .replaceFirst("([+-]\\d\\d):(\\d\\d)$", plainZone(text) ? "$1:$2" : "$1$2");
    if (plain.length() > 60) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : FORMATS) {
      try {
        return Optional.of(
            instant(
                format.parseBest(
                    plain,
                    ZonedDateTime::from,
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from)));
      } catch (DateTimeException e) {
        // The next form may fit; a date in none of them is not known.
        continue;
      }
    }
    return Optional.empty();
  }

  /** ISO keeps the colon of its zone. */
  private static boolean plainZone(String text) {
    return text.strip().matches("\\d{4}-.*");
  }

  private static Instant instant(TemporalAccessor date) {
    if (date instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    }
    if (date instanceof OffsetDateTime offset) {
      return offset.toInstant();
    }
    if (date instanceof LocalDateTime local) {
      return local.toInstant(ZoneOffset.UTC);
    }
    return ((LocalDate) date).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
