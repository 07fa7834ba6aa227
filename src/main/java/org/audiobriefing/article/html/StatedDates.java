package org.audiobriefing.article.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.VisibleDate;

/** Dates in the attributes and metadata of pages. */
final class StatedDates {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d.*");

  /** 20251108, and perhaps a time behind it. */
  private static final Pattern JOINED =
      Pattern.compile("(20\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T?\\d{4,6}Z?)?");

  private StatedDates() {}

  /** Returns a date in ISO 8601, however it is written. */
  static Optional<String> iso(String text) {
    String plain = Texts.normal(text);
    Matcher joined = JOINED.matcher(plain);
    if (joined.matches()) {
      return Optional.of(joined.group(1) + "-" + joined.group(2) + "-" + joined.group(3));
    }
    return ISO.matcher(plain).matches()
        ? Optional.of(plain)
        : VisibleDate.in(plain).map(VisibleDate.Found::iso);
  }
}
