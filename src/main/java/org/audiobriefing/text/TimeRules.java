package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day. */
final class TimeRules {
  private static final String HOUR = "(2[0-3]|1[0-9]|0?[0-9])";
  private static final String MINUTE = "([0-5][0-9])";
  private static final String HALF =
      " ?(a\\.m\\.|p\\.m\\.|am|pm|AM|PM|A\\.M\\.|P\\.M\\.|a\\.m|p\\.m)(?![\\p{L}0-9])";
  private static final String CLOCK = HOUR + "(?:[.:]" + MINUTE + ")?";
  private static final String RANGE_START = CLOCK + "(?:" + HALF + ")?(?: ?[-–] ?| to )";
  private static final String ZONES =
      "GMT|UTC|BST|IST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|CT|MT|AEST|AEDT|SAST|WIB|JST|Z";
  private static final String ZONE = "(?: ?(" + ZONES + ")(?![\\p{L}0-9]))";
  private static final Map<String, String> ZONE_WORDS =
      Map.of("ET", "eastern time", "PT", "pacific time", "Z", "zulu");

  private final Numbers numbers;

  TimeRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "time-range",
            "d",
            RANGE_START + CLOCK + HALF,
            (s, m) ->
                clock(m.group(1), m.group(2))
                    + half(m.group(3))
                    + " to "
                    + clock(m.group(4), m.group(5))
                    + half(m.group(6))),
        Rule.of(
            "time-range-named",
            "d",
            RANGE_START + "12 ?(noon|midnight)" + END,
            (s, m) ->
                clock(m.group(1), m.group(2)) + half(m.group(3)) + " to twelve " + m.group(4)),
        Rule.of(
            "time-12",
            "d",
            HOUR + "(?:[.:]" + MINUTE + ")?" + HALF + ZONE + "?",
            (s, m) -> clock(m.group(1), m.group(2)) + half(m.group(3)) + zone(m.group(4))),
        Rule.of("time-named", "d", "12 ?(noon|midnight)" + END, (s, m) -> "twelve " + m.group(1)),
        Rule.of(
            "time-clock",
            "d",
            HOUR + "(?:[.:]" + MINUTE + ")? o'clock" + END,
            (s, m) -> clock(m.group(1), m.group(2)) + " o'clock"),
        Rule.of(
            "time-military",
            "d",
            "([01][0-9]|2[0-3])" + MINUTE + "(?:hrs|h)?" + ZONE,
            (s, m) -> clock24(m.group(1), m.group(2)) + zone(m.group(3))),
        Rule.of(
            "time-military-hours",
            "d",
            "([01][0-9]|2[0-3])" + MINUTE + " ?(?:hrs|hours|h)" + END,
            (s, m) ->
                m.group(2).equals("00")
                    ? hundred(m.group(1)) + " hundred hours"
                    : clock24(m.group(1), m.group(2))),
        Rule.of("time-run", "d", "([1-9]?[0-9]):" + MINUTE + END + "(?!\\.[0-9])", this::run),
        Rule.of(
            "time-24",
            "d",
            HOUR + ":" + MINUTE + "(?:hrs|h|:[0-5][0-9])?(?![0-9:]|\\.[0-9])" + ZONE + "?",
            this::twentyFour),
        Rule.of(
            "time-train",
            "d",
            "(0[0-9])\\." + MINUTE + "(?= \\p{L})",
            (s, m) -> isTimetabled(s) ? clock24(m.group(1), m.group(2)) : null),
        Rule.of(
            "time-left-at",
            "d",
            "(1[0-9]|2[0-3]|0?[0-9])\\.([0-5][0-9])(?![0-9%\\p{L}]|\\.[0-9])",
            this::leftAt),
        Rule.of(
            "time-four-figures",
            "d",
            "([01][0-9]|2[0-3])" + MINUTE + END + "(?!,[0-9]|\\.[0-9])",
            this::fourFigures),
        Rule.of(
            "time-race",
            "d",
            "([12]?[0-9])\\."
                + MINUTE
                + "(?= (?:(?:at|from|race|train|bus|flight|service|ferry)(?![a-z])|to \\p{Lu}))",
            (s, m) -> s.previous(1).equals("the") ? clock(m.group(1), m.group(2)) : null),
        Rule.of(
            "time-range-dotted",
            "d",
            "([01]?[0-9]|2[0-3])\\." + MINUTE + " ?[-–] ?([01]?[0-9]|2[0-3])\\." + MINUTE + ZONE,
            (s, m) ->
                clock24(m.group(1), m.group(2))
                    + " to "
                    + clock24(m.group(3), m.group(4))
                    + zone(m.group(5))),
        Rule.of(
            "time-24-dotted",
            "d",
            "([01]?[0-9]|2[0-3])\\." + MINUTE + ZONE,
            (s, m) -> clock24(m.group(1), m.group(2)) + zone(m.group(3))),
        Rule.of(
            "time-duration",
            "d",
            "([0-9]{1,2}):([0-5][0-9])\\.([0-9]{1,3})" + END,
            (s, m) ->
                numbers.say(m.group(1))
                    + " "
                    + minutes(m.group(2))
                    + " point "
                    + NumberSpeller.digits(m.group(3), "zero")));
  }

  private static final Set<String> MOVING =
      Set.of(
          "left",
          "leave",
          "leaves",
          "arrived",
          "arrive",
          "arrives",
          "began",
          "begins",
          "begin",
          "starts",
          "started",
          "start",
          "opens",
          "opened",
          "closed",
          "closes",
          "died",
          "kick-off",
          "departs",
          "departed",
          "happened",
          "called",
          "ended",
          "ends",
          "finished",
          "met",
          "shortly",
          "resumed",
          "train",
          "bus",
          "flight",
          "service",
          "born",
          "woke",
          "returned");

  /** Behind "at" and a verb of coming and going figures are a time, unless money or shares move. */
  private String leftAt(Scan scan, Matcher m) {
    boolean at = scan.previous(1).equals("at") || scan.previous(1).equals("by");
    boolean moving = MOVING.contains(scan.previous(2)) || MOVING.contains(scan.previous(3));
    return at && moving ? clock24(m.group(1), m.group(2)) : null;
  }

  /** "between 2300 and 0500": one of two has the form of no other number. */
  private String fourFigures(Scan scan, Matcher m) {
    Matcher two = BETWEEN.matcher(scan.text());
    while (two.find()) {
      boolean here = scan.at() >= two.start() && m.end() <= two.end();
      boolean clock = two.group(1).startsWith("0") || two.group(2).startsWith("0");
      if (here && clock) {
        return hundred(m.group(1))
            + (m.group(2).equals("00") ? " hundred" : " " + minutes(m.group(2)));
      }
    }
    return null;
  }

  /** "oh six", as in "oh six hundred". */
  private String hundred(String hour) {
    return hour.startsWith("0")
        ? "oh " + numbers.cardinal(hour.charAt(1) - '0')
        : numbers.cardinal(Integer.parseInt(hour));
  }

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:between|from) ((?:[01][0-9]|2[0-3])[0-5][0-9]) (?:and|to|until) ((?:[01][0-9]|2[0-3])[0-5][0-9])\\b");

  private static boolean isTimetabled(Scan scan) {
    return scan.previous(1).equals("the") || scan.previous(1).equals("at");
  }

  /** "in 34:12" is how long somebody ran. */
  private String run(Scan scan, Matcher m) {
    int minutes = Integer.parseInt(m.group(1));
    boolean ran = scan.previous(1).equals("in") && minutes > 1;
    return ran
        ? numbers.cardinal(minutes) + " minutes " + numbers.cardinal(Integer.parseInt(m.group(2)))
        : null;
  }

  private String twentyFour(Scan scan, Matcher m) {
    return clock24(m.group(1), m.group(2)) + zone(m.group(3));
  }

  private String clock(String hour, String minute) {
    String words = numbers.cardinal(Integer.parseInt(hour));
    return minute == null || minute.equals("00") ? words : words + " " + minutes(minute);
  }

  private String clock24(String hour, String minute) {
    int h = Integer.parseInt(hour);
    if (minute.equals("00")) {
      return h == 0
          ? "midnight"
          : h <= 12 ? numbers.cardinal(h) + " o'clock" : numbers.cardinal(h) + " hundred";
    }
    return (h == 0 ? "zero" : numbers.cardinal(h)) + " " + minutes(minute);
  }

  private String minutes(String minute) {
    int m = Integer.parseInt(minute);
    return m < 10 ? "oh " + numbers.cardinal(m) : numbers.cardinal(m);
  }

  private static String half(String written) {
    return written == null ? "" : Character.toLowerCase(written.charAt(0)) == 'a' ? " A M" : " P M";
  }

  static String zone(String zone) {
    return zone == null ? "" : " " + ZONE_WORDS.getOrDefault(zone, Numbers.letters(zone));
  }
}
