package org.audiobriefing.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.VisibleDate;

/** Dates in the attributes and metadata of pages. */
final class StatedDates {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d.*");

  private StatedDates() {}

  /** Returns a date in ISO 8601, however it is written. */
  static Optional<String> iso(String text) {
    String plain = Texts.normal(text);
    return ISO.matcher(plain).matches()
        ? Optional.of(plain)
        : VisibleDate.in(plain).map(VisibleDate.Found::iso);
  }
}
