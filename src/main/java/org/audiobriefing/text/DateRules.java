package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.DAY;
import static org.audiobriefing.text.Macros.END;
import static org.audiobriefing.text.Macros.MONTH;
import static org.audiobriefing.text.Macros.WEEKDAY;
import static org.audiobriefing.text.Macros.YEAR;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, years, decades and centuries. */
final class DateRules {
  private static final String ORDINAL_END = "(?:st|nd|rd|th)?";
  private static final String DASH = "(?: ?[-–] ?| to )";

  /** Words after which four digits are a year; a fall-back when nothing says that they are not. */
  private static final Set<String> COUNTING =
      Set.of(
          ("about around some over under nearly almost roughly approximately than least most to-up another extra"
                  + " additional further total only just exactly up")
              .split(" "));

  private static final Set<String> COUNTED =
      Set.of(
          ("people troops soldiers jobs homes houses workers men women children patients students deaths cases miles"
                  + " metres feet kilometres tonnes tons pounds euro euros dollars acres hectares litres calories words"
                  + " staff employees passengers flights members votes seats families refugees migrants prisoners"
                  + " hostages civilians points runs times degrees hours days weeks months years units vehicles cars"
                  + " officers firefighters residents pages tickets fans spectators protesters demonstrators bodies"
                  + " square cubic megawatts nurses teachers doctors beds schools companies firms businesses")
              .split(" "));

  private static final Pattern BEHIND_DATE =
      Pattern.compile("(?:" + MONTH + " [0-9]{1,2}|\\b[0-9]{1,2} " + MONTH + ") ?$");

  private final Numbers numbers;

  DateRules(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Days of a calendar. */
  List<Rule> days() {
    return List.of(
        Rule.of(
            "date-iso",
            "d",
            "([12][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])" + END,
            this::iso),
        Rule.of(
            "date-numeric",
            "d",
            "(0?[1-9]|[12][0-9]|3[01])([/.])(0?[1-9]|[12][0-9]|3[01])\\2((?:1[89]|20)?[0-9]{2})(?![0-9.,]*[0-9/])",
            this::numeric),
        Rule.of(
            "date-hyphens",
            "d",
            "(0[1-9]|[12][0-9]|3[01])(-)(0[1-9]|1[0-2])-((?:19|20)[0-9]{2})" + END,
            this::numeric),
        Rule.of(
            "date-two-days",
            "d",
            DAY + ORDINAL_END + " ?(/|&|and) ?" + DAY + ORDINAL_END + " (?:of )?" + MONTH + END,
            (s, m) ->
                Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(3))
                    ? "the "
                        + numbers.ordinal(m.group(1))
                        + " and "
                        + numbers.ordinal(m.group(3))
                        + " of "
                        + Macros.monthName(Macros.month(m.group(4)))
                    : null),
        Rule.of(
            "date-month-short-year",
            "u",
            MONTH + " '([0-9]{2})(?![0-9'])",
            (s, m) ->
                Macros.monthName(Macros.month(m.group(1))) + " " + numbers.shortYear(m.group(2))),
        Rule.of(
            "financial-year",
            "u",
            "FY ?(20[0-9]{2})[/-]([0-9]{2})" + END,
            (s, m) -> "F Y" + year(m.group(1)) + " " + numbers.shortYear(m.group(2))),
        Rule.of(
            "circa-year",
            "l",
            "c\\.? ?" + YEAR + END,
            (s, m) -> s.before() == ' ' || s.before() == '(' ? "circa" + year(m.group(1)) : null),
        Rule.of(
            "nine-eleven-hyphen",
            "d",
            "9-11" + END + "(?![-–/.][0-9])",
            (s, m) ->
                Set.of("after", "since", "post", "before", "the", "of", "on", "pre")
                            .contains(s.previous(1))
                        && !s.next(m.end()).endsWith("s")
                    ? "nine eleven"
                    : null),
        Rule.of(
            "date-day-range",
            "d",
            DAY
                + ORDINAL_END
                + DASH
                + DAY
                + ORDINAL_END
                + " (?:of )?"
                + MONTH
                + END
                + "(?:,? "
                + YEAR
                + ")?",
            (s, m) ->
                ofDay(s, m.group(1), m.group(3), false)
                    + (numbers.dialect() == Dialect.EN_US ? " to " : " to the ")
                    + numbers.ordinal(m.group(2))
                    + (numbers.dialect() == Dialect.EN_US
                        ? ""
                        : " of " + Macros.monthName(Macros.month(m.group(3))))
                    + year(m.group(4))),
        Rule.of(
            "date-day-month",
            "d",
            DAY + ORDINAL_END + " (?:of )?" + MONTH + END + "(?:,? " + YEAR + ")?",
            (s, m) -> ofDay(s, m.group(1), m.group(2), false) + year(m.group(3))),
        Rule.of(
            "date-to-date",
            "s",
            "[-–] ?(?=" + MONTH + " [0-9]{1,2}" + END + "|[0-9]{1,2} " + MONTH + ")",
            (s, m) -> BEHIND_DATE.matcher(s.text().substring(0, s.at())).find() ? "to" : null),
        Rule.of(
            "date-month-range",
            "u",
            MONTH
                + " "
                + DAY
                + ORDINAL_END
                + DASH
                + DAY
                + ORDINAL_END
                + END
                + "(?:,? "
                + YEAR
                + ")?",
            (s, m) ->
                ofDay(s, m.group(2), m.group(1), true)
                    + (numbers.dialect() == Dialect.EN_US ? " to " : " to the ")
                    + numbers.ordinal(m.group(3))
                    + year(m.group(4))),
        Rule.of(
            "date-month-day",
            "u",
            MONTH
                + " "
                + DAY
                + ORDINAL_END
                + "(?![0-9A-Za-z%]|[.,:][0-9]|-[a-z0-9])"
                + "(?:,? "
                + YEAR
                + ")?",
            (s, m) ->
                isCounted(s, m) ? null : ofDay(s, m.group(2), m.group(1), true) + year(m.group(3))),
        Rule.of(
            "date-month-year",
            "u",
            "(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?,? " + YEAR + END,
            (s, m) -> Macros.monthName(Macros.month(m.group(1))) + year(m.group(2))),
        Rule.of(
            "weekday-range",
            "u",
            "(" + WEEKDAY + ")[-–](" + WEEKDAY + ")" + END,
            (s, m) -> Macros.weekday(m.group(1)) + " to " + Macros.weekday(m.group(2))),
        Rule.of(
            "weekday-short",
            "u",
            "(Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?:\\.,?|,)?(?= (?:[0-9]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
            (s, m) -> isNewspaper(s, m) ? null : Macros.weekday(m.group(1))),
        Rule.of(
            "weekday-in-list",
            "u",
            "(Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.?(?=,? (?:and |& |or |to )?"
                + WEEKDAY
                + "(?![a-z]))",
            (s, m) -> Macros.weekday(m.group(1))));
  }

  /** "In March 20 people were hurt" */
  private static boolean isCounted(Scan scan, Matcher m) {
    String next = scan.next(m.end());
    return m.group(3) == null && scan.previous(1).equals("in") && COUNTED.contains(next);
  }

  /** "The Edmonton Sun, August 16": a capital before it makes it a name. */
  private static boolean isNewspaper(Scan scan, Matcher m) {
    String before = scan.previousAsWritten();
    return m.group(1).equals("Sun")
        && !before.isEmpty()
        && Character.isUpperCase(before.charAt(0))
        && !before.endsWith(".");
  }

  /** Spans of years, and years that are marked as such. */
  List<Rule> periods() {
    return List.of(
        Rule.of(
            "decade",
            "d",
            "(1[0-9]|20)([0-9]0)'?s" + END,
            (s, m) -> decade(m.group(1), m.group(2))),
        Rule.of("decade-short", "sd", "'?([2-9]0)'?s" + END, this::shortDecade),
        Rule.of(
            "era",
            "d",
            "(" + Macros.INTEGER + ") ?(BCE|BC|CE|AD)" + END,
            (s, m) -> era(m.group(1)) + " " + Numbers.letters(m.group(2))),
        Rule.of("era-first", "u", "AD ([0-9]{1,4})" + END, (s, m) -> "A D " + era(m.group(1))),
        Rule.of(
            "year-range",
            "d",
            "(1[0-9]{3}|20[0-9]{2}) ?([-–/]) ?(1[0-9]{3}|20[0-9]{2}|[0-9]{2})(?![0-9]|,[0-9]|\\.[0-9])"
                + END,
            this::yearRange),
        Rule.of("year-short", "s", "'([0-9]{2})(?![0-9'])" + END, this::shortYear));
  }

  /** Four digits that are a year because nothing makes them a quantity. */
  List<Rule> years() {
    return List.of(Rule.of("year", "d", YEAR + "(?![A-Za-z%½¼¾/°])(?!-[0-9])", this::plainYear));
  }

  private String iso(Scan scan, Matcher m) {
    return numbers.day(m.group(3), Integer.parseInt(m.group(2)), numbers.dialect() == Dialect.EN_US)
        + year(m.group(1));
  }

  private String numeric(Scan scan, Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean american =
        numbers.dialect() == Dialect.EN_US && m.group(2).equals("/") && second <= 31 && first <= 12;
    int day = american || second > 12 ? second : first;
    int month = american || second > 12 ? first : second;
    if (month > 12) {
      return null;
    }
    String year = m.group(4);
    String spoken = year.length() == 2 ? (Integer.parseInt(year) > 50 ? "19" : "20") + year : year;
    return numbers.day(String.valueOf(day), month, american) + year(spoken);
  }

  /** "The 7 October attacks" already has its article. */
  private String ofDay(Scan scan, String day, String month, boolean monthFirst) {
    String words = numbers.day(day, Macros.month(month), monthFirst);
    return scan.previous(1).equals("the") && words.startsWith("the ") ? words.substring(4) : words;
  }

  private String year(String digits) {
    return digits == null ? "" : " " + numbers.year(digits);
  }

  private String era(String digits) {
    String plain = Numbers.plain(digits);
    return plain.length() == 4 ? numbers.year(plain) : numbers.say(plain);
  }

  private String decade(String century, String tens) {
    if (tens.equals("00")) {
      return century.equals("20") ? "two thousands" : numbers.say(century) + " hundreds";
    }
    return numbers.say(century) + " " + NumberSpeller.plural(numbers.say(tens));
  }

  private String shortDecade(Scan scan, Matcher m) {
    return Character.isLetterOrDigit(scan.before())
        ? null
        : NumberSpeller.plural(numbers.say(m.group(1)));
  }

  private String shortYear(Scan scan, Matcher m) {
    return Character.isLetterOrDigit(scan.before()) ? null : numbers.shortYear(m.group(1));
  }

  private String yearRange(Scan scan, Matcher m) {
    String second = m.group(3);
    boolean season = m.group(2).equals("/");
    if (second.length() == 2
        && !season
        && Integer.parseInt(second) <= Integer.parseInt(m.group(1).substring(2))) {
      return null;
    }
    String end = second.length() == 2 ? numbers.shortYear(second) : numbers.year(second);
    return numbers.year(m.group(1)) + (season ? " " : scan.rangeJoint()) + end;
  }

  private String plainYear(Scan scan, Matcher m) {
    String before = scan.previous(1);
    String after = Numbers.lower(scan.next(m.end()));
    boolean counted = COUNTED.contains(after) || COUNTING.contains(before) && after.endsWith("s");
    return counted || scan.before() == '.' || scan.before() == ','
        ? null
        : numbers.year(m.group(1));
  }
}
