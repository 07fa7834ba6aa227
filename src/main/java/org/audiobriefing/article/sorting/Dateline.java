package org.audiobriefing.article.sorting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.credits.VisibleDate;

/** What the first words of a story say of when it was written, and by which agency. */
final class Dateline {
  private static final Pattern ANY_DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}.'’/ -]{2,40}(?:, [\\p{L}\\d., ]{3,24})? \\((\\p{L}{2,5}|\\p{L}{2,12}-(?:Presse|Press|News))\\)\\s?[.:–—-]");

  /** What may stand before the date of a dateline: places in capitals, brackets, "den". */
  private static final Pattern PLACES =
      Pattern.compile(
          "\\W{0,2}(?:(?:\\p{Lu}[\\p{L}.'’-]*|am|an|den|de|le|der|la|el)[\\s,/()–—-]*){1,7}");

  private static final int LONGEST_DATELINE = 80;

  private Dateline() {}

  /** "Brenndorf (nwa).": an agency that no table knows, by its place. */
  static Optional<String> agency(String text) {
    Matcher dateline = ANY_DATELINE.matcher(head(text));
    return dateline.find() ? Optional.of(dateline.group(1)) : Optional.empty();
  }

  /** "HALLOWAY, Pa., January 16, 2025 - The yard ...": the date before the first words. */
  static Optional<String> date(String text) {
    String head = head(text);
    return VisibleDate.in(head)
        .filter(found -> PLACES.matcher(head.substring(0, head.indexOf(found.written()))).matches())
        .map(VisibleDate.Found::iso);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_DATELINE));
  }
}
