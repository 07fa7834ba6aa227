package org.audiobriefing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as "By Anna Berg and Tom Lee in Oslo" and "Friday 14 November 2025, 18:05". */
final class BylineReader {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:words|story|written|report|reported|exclusive|analysis|opinion|comment|review|news)\\s+)?by:?\\s+(\\S.{2,180})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|staff|contributors?|critics?|producers?|analysts?|bureau|chief|agency|news|desk|team|media|press|reuters|afp|newsroom|author|fellow|professor)\\b");
  private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from)\\s+\\p{Lu}.*$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)\\s*(?:[|•·–—]|\\bfor\\b|\\bupdated\\b|\\bpublished\\b|\\bposted\\b|@|\\d{1,2}:\\d\\d|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d|\\bfollow(?:ing)?\\b|(?<=[a-z])twitter\\b|(?<=[a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d).*$");
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?("
              + MONTHS
              + ")\\.?,? (\\d{4})(?=\\D|$|\\d{1,2}:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\b|(?<=[a-z])(?=[A-Z]))("
              + MONTHS
              + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?=\\D|$|\\d{1,2}:|0)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ISO =
      Pattern.compile(
          "\\b(\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?)");
  private static final Pattern NUMERIC =
      Pattern.compile("\\b([0-3]\\d)[/.]([01]\\d)[/.](20\\d\\d)\\b");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:[:.][0-5]\\d)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d%])",
          Pattern.CASE_INSENSITIVE);

  /** "5:45 AM PST 11/19/2019 by Anna Berg". */
  private static final Pattern CLOCK_AND_DATE =
      Pattern.compile(
          "(?i)^(?:\\d{1,2}:\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,? )?(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:"
              + MONTHS
              + ")\\.? \\d{1,2},? \\d{4}),? (?=by )");

  /** Two dozen words are never longer. */
  private static final int MAX_BYLINE_CHARS = 300;

  private BylineReader() {}

  /** Returns the authors that a line names with "By", or an empty list when it is no byline. */
  static List<String> authors(String line) {
    if (line.length() > MAX_BYLINE_CHARS) {
      return List.of();
    }
    Matcher by = BY.matcher(CLOCK_AND_DATE.matcher(line).replaceFirst(""));
    return by.matches()
            && Texts.words(line) <= 24
            && !Texts.endsSentence(line.replaceAll("\\.$", ""))
        ? names(by.group(1))
        : List.of();
  }

  /**
   * Returns the persons in a list such as "Anna Berg, chief correspondent, and Tom Lee in Oslo".
   */
  static List<String> names(String list) {
    String plain = TAIL.matcher(list.replaceAll("(?i)^by:?\\s+", "")).replaceFirst("").strip();
    List<String> names = new ArrayList<>();
    for (String part : plain.split("(?i)\\s*(?:,|;|&|\\band\\b|\\bwith\\b|/|\\|)\\s*")) {
      String name = PLACE.matcher(part).replaceFirst("").replaceAll("[.,:\\s\\d]+$", "").strip();
      if (name.isEmpty() || ROLE.matcher(name).find() && !names.isEmpty() || name.length() > 60) {
        continue;
      }
      boolean person = Texts.looksLikeName(name) && !ROLE.matcher(name).find();
      if (person || names.isEmpty() && name.matches("\\p{Lu}.*") && Texts.words(name) <= 4) {
        names.add(Texts.nameCase(name));
      }
    }
    return names;
  }

  /** Returns the persons of a line that is nothing but their names, "Anna Berg / Tom Lee". */
  static List<String> nameList(String line) {
    List<String> names = new ArrayList<>();
    for (String part : line.split("\\s*(?:/|&|,|\\band\\b)\\s*")) {
      if (!Texts.looksLikeName(part) || isRole(part) || Texts.words(part) > 4) {
        return List.of();
      }
      names.add(Texts.nameCase(part));
    }
    return names;
  }

  /**
   * Returns the person at the beginning of a line such as "Anna Berg / TNN / Jul 19, 2024" or "Anna
   * Berg Political editor".
   */
  static Optional<String> leadingName(String line) {
    Matcher parts =
        Pattern.compile(
                "^(?:[Bb]y )?(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}?)(?: ?[/|,•·]| (?=\\d+ (?:minutes?|hours?|days?)\\b)| (?=(?:\\p{Lu}?\\p{Ll}+ )?(?:correspondent|editor|reporter|journalist|writer|columnist)\\b)).*")
            .matcher(line);
    return parts.matches() && Texts.looksLikeName(parts.group(1)) && !isRole(parts.group(1))
        ? Optional.of(Texts.nameCase(parts.group(1)))
        : Optional.empty();
  }

  /** Returns whether this is a desk or a role rather than a person's name. */
  static boolean isRole(String name) {
    return ROLE.matcher(name).find()
        || name.matches(
            "(?i)special to .*|(?:copyright|photo|photograph|credits?|image|picture|illustration)\\b.*|.*\\b(?:gear|service|wires?)\\b.*");
  }

  /** Returns the date that a short line gives, ISO 8601, or empty when it is no date line. */
  static Optional<String> date(String line) {
    if (Texts.words(line) > 16 || line.length() > 120) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(line);
    if (iso.find()) {
      return Optional.of(iso.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return Optional.of(iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), line));
    }
    Matcher numeric = NUMERIC.matcher(line);
    if (numeric.find()) {
      return Optional.of(numeric.group(3) + "-" + numeric.group(2) + "-" + numeric.group(1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.find()
        ? Optional.of(iso(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2), line))
        : Optional.empty();
  }

  private static String iso(String year, String month, String day, String line) {
    int m =
        "janfebmaraprmayjunjulaugsepoctnovdec"
                    .indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT))
                / 3
            + 1;
    String date = String.format(Locale.ROOT, "%s-%02d-%02d", year, m, Integer.parseInt(day));
    Matcher clock = CLOCK.matcher(line);
    if (!clock.find()) {
      return date;
    }
    int hour = Integer.parseInt(clock.group(1));
    boolean pm = clock.group(3) != null && Character.toLowerCase(clock.group(3).charAt(0)) == 'p';
    boolean am = clock.group(3) != null && !pm;
    hour = pm && hour < 12 ? hour + 12 : am && hour == 12 ? 0 : hour;
    return date + String.format(Locale.ROOT, "T%02d:%s", hour, clock.group(2));
  }

  /** Returns whether a line holds a date and hardly anything else. */
  static boolean isDateLine(String line) {
    if (line.length() > MAX_BYLINE_CHARS
        || date(line).isEmpty()
        || line.matches(".*\\b[a-z]{2,}\\.$")) {
      return false;
    }
    String rest =
        line.replaceAll(
                "(?i)\\b(?:published|updated|posted|last|modified|first|on|at|by|date|gmt|bst|ist|utc|est|edt|cet|et|pt|am|pm|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b",
                "")
            .replaceAll("(?i)\\b(?:" + MONTHS + ")\\b", "")
            .replaceAll("[^\\p{L}]", "");
    return rest.length() <= 12;
  }
}
