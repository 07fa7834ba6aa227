package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something took, to the second, and times of day that are given so exactly. */
final class DurationRules {
  private static final String HALF = "(?: ?(a\\.m\\.|p\\.m\\.|am|pm|AM|PM)(?![\\p{L}0-9]))?";

  /** Feet and inches have no more inches. */
  private static final int MOST_INCHES = 11;

  private static final Pattern RAN =
      Pattern.compile("(?:in|ran|clocked|time of|took|lasted|record of|after|for)$");

  private final Numbers numbers;

  DurationRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "time-to-the-second",
            "d",
            "([0-9]{1,2}):([0-5][0-9]):([0-5][0-9])"
                + HALF
                + "(?: (ET|PT|GMT|BST|UTC|EST|EDT|CET))?(?![0-9:\\p{L}])",
            this::exact),
        Rule.of(
            "hours-and-minutes",
            "d",
            "([0-9]{1,3}) ?h(?:rs?|ours?)? ?([0-5]?[0-9]) ?m(?:ins?|inutes?)?(?: ?([0-5]?[0-9]) ?s(?:ecs?)?)?"
                + END,
            (s, m) ->
                count(m.group(1), "hour")
                    + " "
                    + count(m.group(2), "minute")
                    + (m.group(3) == null ? "" : " " + count(m.group(3), "second"))),
        Rule.of(
            "minutes-and-seconds",
            "d",
            "([0-9]{1,2})'([0-5][0-9])(?:\"|'')" + END,
            (s, m) ->
                Integer.parseInt(m.group(2)) <= MOST_INCHES
                    ? null
                    : count(m.group(1), "minute") + " " + count(m.group(2), "second")),
        Rule.of(
            "minutes-and-seconds-short",
            "d",
            "([0-9]{1,2}) ?m(?:ins?)? ?([0-5]?[0-9]) ?s(?:ecs?)?" + END,
            (s, m) -> count(m.group(1), "minute") + " " + count(m.group(2), "second")));
  }

  private String count(String digits, String unit) {
    int n = Integer.parseInt(digits);
    return numbers.cardinal(n) + " " + unit + (n == 1 ? "" : "s");
  }

  private String exact(Scan scan, Matcher m) {
    String hours = numbers.cardinal(Integer.parseInt(m.group(1)));
    String seconds = m.group(3);
    if (m.group(4) != null) {
      String half = Character.toLowerCase(m.group(4).charAt(0)) == 'a' ? " A M" : " P M";
      String minutes = m.group(2).equals("00") ? " o'clock" : " " + two(m.group(2));
      String exact = seconds.equals("00") ? "" : " and " + count(seconds, "second");
      String zone = m.group(5) == null ? "" : TimeRules.zone(m.group(5));
      return hours + minutes + exact + half + zone;
    }
    String before = scan.text().substring(0, scan.at()).stripTrailing();
    if (m.group(2).equals("00") && !seconds.equals("00") && RAN.matcher(before).find()) {
      return count(m.group(1), "hour") + " and " + count(seconds, "second");
    }
    boolean whole = m.group(2).equals("00") && seconds.equals("00");
    return whole && RAN.matcher(before).find()
        ? count(m.group(1), "hour")
        : hours + " " + two(m.group(2)) + " " + two(seconds);
  }

  private String two(String digits) {
    int n = Integer.parseInt(digits);
    return n == 0 ? "oh oh" : n < 10 ? "oh " + numbers.cardinal(n) : numbers.cardinal(n);
  }
}
