package org.audiobriefing.article.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;

/** Reads lines such as "By Anna Berg and Tom Lee in Oslo" and "Friday 14 November 2025, 18:05". */
public final class BylineReader {
  private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");
  private static final Pattern JOINTS =
      Pattern.compile("(?i)\\s*(?:,|;|&|\\band\\b|\\bwith\\b|/|\\|)\\s*");
  private static final Pattern NAME_END = Pattern.compile("[.,:\\s\\d]+$");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
  private static final Pattern LIST_JOINTS = Pattern.compile("\\s*(?:/|&|,|\\band\\b)\\s*");
  private static final Pattern WORD_AND_STOP = Pattern.compile("\\b[a-z]{2,}\\.$");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|staff|contributors?|critics?|producers?|analysts?|bureau|chief|agency|news|desk|team|media|press|reuters|afp|newsroom|author|fellow|professor)\\b");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i)\\b(?:Times|News|Post|Herald|Tribune|Journal|Observer|Chronicle|Gazette|Mail|Press|Standard|Staff|Desk|Agenc(?:y|ies)|Team)\\b");
  private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|from)\\s+\\p{Lu}.*$");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)\\s*(?:[|•·–—]|\\bfor\\b|\\bupdated\\b|\\bpublished\\b|\\bposted\\b|@|\\d{1,2}:\\d\\d|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d|\\bfollow(?:ing)?\\b|(?<=[a-z])twitter\\b|(?<=[a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|\\b\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d).*$");
  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

  /** "5:45 AM PST 11/19/2019 by Anna Berg". */
  private static final Pattern CLOCK_AND_DATE =
      Pattern.compile(
          "(?i)^(?:\\d{1,2}:\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?,? )?(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:"
              + MONTHS
              + ")\\.? \\d{1,2},? \\d{4}),? (?=by )");

  /** Two dozen words are never longer. */
  private static final int MAX_DATE_WORDS = 24;

  private static final int MAX_DATE_CHARS = 180;
  private static final int MAX_BYLINE_CHARS = 300;

  /** Of a line that is a date no more than so many other letters are left. */
  private static final int MOST_REST = 12;

  private static final Pattern SEGMENTS = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\W*(?:source:? |filed under|posted in|published in|abgelegt unter|kategorien?\\b|categor(?:y|ies)\\b|catégories?|categorías?|tags?:)");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern LABELS =
      Pattern.compile(
          "(?i)\\b(?:published|updated|posted|last|modified|first|on|at|by|à|le|date|gmt|bst|ist|utc|est|edt|cet|et|pt|am|pm|(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|views)|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b|\\d+h\\d*");
  private static final Pattern FINAL_STOP = Pattern.compile("\\.$");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[Bb]y )?(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3}?)(?: ?[/|,•·]| (?=\\d+ (?:minutes?|hours?|days?)\\b)| (?=(?:\\p{Lu}?\\p{Ll}+ )?(?:correspondent|editor|reporter|journalist|writer|columnist)\\b)).*");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)special to .*|(?:copyright|photo|photograph|credits?|image|picture|illustration)\\b.*|.*\\b(?:gear|service|wires?)\\b.*");

  private BylineReader() {}

  /** Returns the authors that a line names with "By", or an empty list when it is no byline. */
  public static List<String> authors(String line) {
    if (line.length() > MAX_BYLINE_CHARS) {
      return List.of();
    }
    String plain = CLOCK_AND_DATE.matcher(line).replaceFirst("");
    return Texts.endsSentence(FINAL_STOP.matcher(plain).replaceAll(""))
        ? List.of()
        : Credits.labelled(plain);
  }

  /**
   * Returns the persons in a list such as "Anna Berg, chief correspondent, and Tom Lee in Oslo".
   */
  public static List<String> names(String list) {
    String plain = TAIL.matcher(BY.matcher(list).replaceAll("")).replaceFirst("").strip();
    List<String> names = new ArrayList<>();
    for (String part : JOINTS.split(plain)) {
      String name = PLACE.matcher(part).replaceFirst("");
      name = NAME_END.matcher(name).replaceAll("").strip();
      if (name.isEmpty() || ROLE.matcher(name).find() && !names.isEmpty() || name.length() > 60) {
        continue;
      }
      boolean person = Texts.looksLikeName(name) && !ROLE.matcher(name).find();
      if (person
          || names.isEmpty() && CAPITAL.matcher(name).lookingAt() && Texts.words(name) <= 4) {
        names.add(Texts.nameCase(name));
      }
    }
    return names;
  }

  /** Returns the persons of a line that is nothing but their names, "Anna Berg / Tom Lee". */
  public static List<String> nameList(String line) {
    List<String> names = new ArrayList<>();
    for (String part : LIST_JOINTS.split(line)) {
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
  public static Optional<String> leadingName(String line) {
    Matcher parts = LEADING.matcher(line);
    return parts.matches() && Texts.looksLikeName(parts.group(1)) && !isRole(parts.group(1))
        ? Optional.of(Texts.nameCase(parts.group(1)))
        : Optional.empty();
  }

  /** Returns whether a line says "By", or when. */
  public static boolean isBylineOrDate(String line) {
    return isDateLine(line) || !authors(line).isEmpty();
  }

  /** Returns whether this is a desk or a role rather than a person's name. */
  public static boolean isRole(String name) {
    return ROLE.matcher(name).find() || NO_NAME.matcher(name).matches();
  }

  /** Returns whether a name is that of a newspaper, a desk or an agency rather than a person's. */
  public static boolean isOrganisation(String name) {
    return ORGANISATION.matcher(name).find();
  }

  /** Returns the date that a short line gives, ISO 8601, or empty when it is no date line. */
  public static Optional<String> date(String line) {
    if (Texts.words(line) > MAX_DATE_WORDS || line.length() > MAX_DATE_CHARS) {
      return Optional.empty();
    }
    return VisibleDate.in(line).map(VisibleDate.Found::iso);
  }

  /** Returns whether a line holds a date and hardly anything else. */
  public static boolean isDateLine(String line) {
    if (line.length() > MAX_BYLINE_CHARS
        || date(line).isEmpty()
        || Credits.read(line).filter(Credits.Credit::certain).isPresent()
        || WORD_AND_STOP.matcher(line).find()) {
      return false;
    }
    String rest = "";
    for (String segment : SEGMENTS.split(Credits.withoutWhen(line))) {
      rest +=
          SOURCE.matcher(segment).lookingAt()
              ? ""
              : NOT_A_LETTER.matcher(LABELS.matcher(segment).replaceAll("")).replaceAll("");
    }
    return rest.length() <= MOST_REST;
  }
}
