package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scores that are no plain pairs: cricket, odds, rounds of golf, formations, marks and chess. */
final class SportRules {
  private static final Pattern DASH = Pattern.compile("[-–]");

  /** Behind a pair of numbers that is no part of a longer row. */
  private static final String ALONE = END + "(?![-–/.,]?[0-9])";

  private static final int MOST_WICKETS = 10;
  private static final int FEWEST_STROKES = 55;
  private static final int MOST_STROKES = 95;

  /** So far from a number its sport may be named. */
  private static final int NEAR_CHARS = 70;

  private static final Pattern CRICKET =
      Pattern.compile(
          "(?i)\\b(?:wickets?|wkts?|innings|overs?|bowled|bowler|batsm[ae]n|batters?|declared|lbw|t20|odi|not out|all out|at (?:tea|lunch|stumps|the close)|test match|cricket|ashes|run chase|chasing|runs)\\b");
  private static final Pattern TOOK =
      Pattern.compile(
          "(?:took|takes|taking|claimed|claiming|finished with|returned|figures of|with)$");
  private static final Pattern ODDS =
      Pattern.compile(
          "(?i)\\b(?:odds|favourites?|outsiders?|shot|bookmakers?|bookies|backed|priced?|tipped|won at|starting price|handicap|each[ -]way|punters?|long ?shot)\\b");
  private static final Pattern TENNIS =
      Pattern.compile("(?i)\\b(?:sets?|tie-?break|straight sets|wimbledon|tennis)\\b");
  private static final Pattern RACING =
      Pattern.compile(
          "(?i)\\b(?:national|stakes|hurdle|chase|gold cup|derby|oaks|guineas|racecourse|jockey|ridden|trainer|furlongs?|horse|mare|colt|filly|gelding|backed|outsider)\\b");
  private static final Pattern GAME =
      Pattern.compile(
          "(?i)\\b(?:break points?|deuce|advantage|serv(?:e|ed|ing)|game|set point|match point|rally)\\b");
  private static final Pattern SCORED =
      Pattern.compile(
          "(?i)\\b(?:extra time|draw|drew|ended|finished|full[- ]time|half[- ]time|aggregate|penalties|equali[sz]er?|goals?|kick-?off|stalemate|level)\\b");
  private static final Pattern INNINGS =
      Pattern.compile(
          "(?i)\\b(?:reached|rain|light|play|close|replied|slumped|collapsed|resumed|lunch|tea|stumps|tail|opener|partnership)\\b");

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i)\\b(?:closed|declared|resumed|slumped|collapsed|bowled out)\\b(?: (?:on|at|for|to|from))? $");

  /** "Cork 2-21, Clare 1-19": goals and points of two sides. */
  private static final Pattern TWO_SIDES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’]+ [0-9]{1,2}-[0-9]{1,2}(?:,| to| v| and|;)? (?:\\p{L}+ )?\\p{Lu}[\\p{L}'’]+ [0-9]{1,2}-[0-9]{1,2}\\b");

  private static final Pattern GOLF = Pattern.compile("(?i)\\b(?:drew|draw|tied|level|score)\\b");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?i)\\b(?:gave|gives?|giving|rate[ds]?|rating|scored?|scores|marks?|verdict|stars?|review|out of)\\b");
  private static final Pattern PRESSURE = Pattern.compile("(?i)\\bblood pressure\\b");
  private static final Pattern CONFLICTING_DATE =
      Pattern.compile("[0-3]?[0-9]-[01]?[0-9]-[0-9]{2}");

  private final Numbers numbers;

  SportRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    String half = "([0-9]{1,2})?(½)?";
    return List.of(
        Rule.of(
            "runs-and-wickets",
            "d",
            "([0-9]{1,4})([-/–])([0-9]{1,2})(d(?:ec)?)?" + END + "(?![-/–.,]?[0-9])",
            this::wickets),
        Rule.of(
            "bowling",
            "d",
            "([0-9]{1,2})[-/–]([0-9]{1,3})" + END + "(?![-/–.,]?[0-9])",
            this::bowling),
        Rule.of(
            "not-out",
            "d",
            "([0-9]{1,3})\\*(?![\\p{L}0-9*])",
            (s, m) ->
                isNear(CRICKET, s, m) || s.previousAsWritten().length() > 1
                    ? numbers.say(m.group(1)) + " not out"
                    : null),
        Rule.of(
            "odds-slash",
            "d",
            "([0-9]{1,4})/([0-9]{1,3})" + END + "(?![/0-9]| of )",
            (s, m) -> isNear(ODDS, s, m) || isNear(RACING, s, m) ? pair(m, " to ") : null),
        Rule.of(
            "odds",
            "d",
            "([0-9]{1,4})-([0-9]{1,2})(?= (?:shot|favourites?|outsiders?|chance|joint|second favourite|on\\b|against)|"
                + END
                + ")(?![-/–.,]?[0-9])",
            this::odds),
        Rule.of(
            "price-of-winner",
            "d",
            "([0-9]{1,3})-([1-9])" + ALONE,
            (s, m) -> s.previous(1).equals("at") && isNear(RACING, s, m) ? pair(m, " to ") : null),
        Rule.of(
            "points-of-a-game",
            "d",
            "(0|15|30|40)[-–](0|15|30|40)" + ALONE,
            (s, m) ->
                !m.group(1).equals(m.group(2)) && isNear(GAME, s, m)
                    ? points(m.group(1)) + " " + points(m.group(2))
                    : null),
        Rule.of(
            "score-twice-the-same",
            "d",
            "([0-9]{1,2})[-–](\\1)" + ALONE,
            (s, m) -> isNear(SCORED, s, m) ? goals(m.group(1)) + " " + goals(m.group(2)) : null),
        Rule.of(
            "gaelic-scores",
            "d",
            "([0-9]{1,2})-([0-9]{1,2})"
                + END
                + "(?=[,.;)]|$| (?:to|and|v|against)(?![a-z])| \\p{Lu})",
            this::gaelic),
        Rule.of(
            "wickets-alone",
            "d",
            "([1-9][0-9]{1,2})/([1-9])" + END + "(?![/0-9]| of )",
            (s, m) -> isNear(INNINGS, s, m) ? pair(m, " for ") : null),
        Rule.of(
            "wickets-at-the-close",
            "d",
            "([1-9][0-9]{1,2})-([1-9])" + ALONE,
            (s, m) ->
                CLOSED.matcher(s.text().substring(Math.max(0, s.at() - 24), s.at())).find()
                    ? pair(m, " for ")
                    : null),
        Rule.of(
            "games-of-a-set",
            "d",
            "([0-7])-([0-7])" + END + "(?![-–/.]?[0-9])",
            (s, m) -> isNear(TENNIS, s, m) ? points(m.group(1)) + " " + points(m.group(2)) : null),
        Rule.of(
            "twice-the-same",
            "d",
            "([0-9]{2})-(\\1)(?=,? (?:split|chance|chances|vision|between|on|ball|\\p{L}+ing)| (?:was|is|were)|[.;]|$)",
            (s, m) -> isNear(GOLF, s, m) ? null : pair(m, " ")),
        Rule.of(
            "ratio-named",
            "d",
            "([0-9]{1,3}):([0-9]{1,3})" + END,
            (s, m) ->
                s.next(m.end()).equals("ratio") || s.previous(2).equals("ratio")
                    ? pair(m, " to ")
                    : null),
        Rule.of(
            "ahead",
            "d",
            "([0-9]{1,2})[-–]([0-9]{1,2})(?= (?:up|down|ahead|behind|clear)(?![a-z]))",
            (s, m) -> pair(m, " ")),
        Rule.of(
            "series-of-numbers",
            "d",
            "[0-9]{1,3}(?:[-–][0-9]{1,3}){2,4}" + END + "(?![-/–0-9])",
            this::series),
        Rule.of(
            "chess",
            "ds",
            half + "[-–]" + half + "(?![\\p{L}0-9½])",
            (s, m) ->
                m.group(2) == null && m.group(4) == null || Scan.isWordChar(s.before())
                    ? null
                    : half(m.group(1), m.group(2)) + " " + half(m.group(3), m.group(4))),
        Rule.of("stars", "s", "(★{1,5}+)(½?)☆{0,5}", this::stars),
        Rule.of(
            "mark",
            "d",
            "([0-9]{1,2}(?:\\.5)?)/(5|10|20|100)" + END + "(?![/0-9])",
            (s, m) ->
                isNear(MARKED, s, m)
                    ? numbers.say(m.group(1)) + " out of " + numbers.say(m.group(2))
                    : null),
        Rule.of(
            "so-many-of-ten",
            "d",
            "([1-9])/(10)(?= (?!of |is |was )(?:people|\\p{Ll}{3,}s)(?![\\p{L}]))",
            (s, m) -> numbers.say(m.group(1)) + " out of " + numbers.say(m.group(2))),
        Rule.of(
            "blood-pressure",
            "d",
            "([0-9]{2,3})/([0-9]{2,3})" + END,
            (s, m) -> isNear(PRESSURE, s, m) ? pair(m, " over ") : null));
  }

  private String pair(Matcher m, String joint) {
    return numbers.say(m.group(1)) + joint + numbers.say(m.group(2));
  }

  private String points(String digits) {
    return digits.equals("0") ? "love" : numbers.say(digits);
  }

  private String gaelic(Scan scan, Matcher m) {
    Matcher sides = TWO_SIDES.matcher(scan.text());
    while (sides.find()) {
      if (sides.start() <= scan.at() && m.end() <= sides.end()) {
        return goals(m.group(1)) + " " + goals(m.group(2));
      }
    }
    return null;
  }

  private String goals(String digits) {
    return digits.equals("0") ? "nil" : numbers.say(digits);
  }

  private static boolean isNear(Pattern words, Scan scan, Matcher m) {
    String text = scan.text();
    int from = Math.max(0, scan.at() - NEAR_CHARS);
    return words
        .matcher(text.substring(from, Math.min(text.length(), m.end() + NEAR_CHARS)))
        .find();
  }

  /** "England were 326-7", "150/3 in the 20th over", "289-8d". */
  private String wickets(Scan scan, Matcher m) {
    int runs = Integer.parseInt(m.group(1));
    int wickets = Integer.parseInt(m.group(3));
    boolean score = runs > MOST_WICKETS && wickets <= MOST_WICKETS && wickets > 0;
    return score && isNear(CRICKET, scan, m) && !isNear(ODDS, scan, m)
        ? numbers.say(m.group(1))
            + " for "
            + numbers.say(m.group(3))
            + (m.group(4) == null ? "" : " declared")
        : null;
  }

  /** "Starc took 4-56". */
  private String bowling(Scan scan, Matcher m) {
    int wickets = Integer.parseInt(m.group(1));
    int runs = Integer.parseInt(m.group(2));
    String before = scan.text().substring(Math.max(0, scan.at() - 20), scan.at()).stripTrailing();
    boolean figures = wickets <= MOST_WICKETS && runs > wickets && TOOK.matcher(before).find();
    String next = scan.next(m.end());
    boolean counted = scan.charAt(m.end()) == ' ' && next.endsWith("s") && next.length() > 2;
    return figures && (!counted || isNear(CRICKET, scan, m)) ? pair(m, " for ") : null;
  }

  private String odds(Scan scan, Matcher m) {
    if (!isNear(ODDS, scan, m)) {
      return null;
    }
    boolean halves = Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2)) == 100;
    return pair(m, halves ? " " : " to ");
  }

  /** "67-70-69-71", "4-4-2" and "22-3-1" are said one after the other. */
  private String series(Scan scan, Matcher m) {
    String[] parts = DASH.split(m.group());
    boolean date = CONFLICTING_DATE.matcher(m.group()).matches() && m.group().contains("-0");
    if (date || parts[0].startsWith("0")) {
      return null;
    }
    boolean golf = true;
    boolean small = true;
    for (String part : parts) {
      int n = Integer.parseInt(part);
      golf &= n >= FEWEST_STROKES && n <= MOST_STROKES;
      small &= part.length() <= 2;
    }
    if (!golf && !small) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (String part : parts) {
      words.append(words.isEmpty() ? "" : " ").append(numbers.say(part));
    }
    return words.toString();
  }

  private String half(String whole, String half) {
    if (half == null) {
      return whole == null ? "" : numbers.say(whole);
    }
    return whole == null ? "a half" : numbers.say(whole) + " and a half";
  }

  private String stars(Scan scan, Matcher m) {
    int stars = m.group(1).length();
    String more = m.group(2).isEmpty() ? "" : " and a half";
    return numbers.cardinal(stars) + more + (stars == 1 && more.isEmpty() ? " star" : " stars");
  }
}
