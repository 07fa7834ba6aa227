package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that name something and are said digit by digit or in parts. */
final class ReferenceRules {
  private static final Set<String> PARTS_OF_TEXTS =
      Set.of(
          "clause",
          "section",
          "figure",
          "fig",
          "table",
          "chapter",
          "rule",
          "article",
          "version",
          "regulation",
          "paragraph",
          "para",
          "appendix",
          "step",
          "part",
          "item",
          "exhibit");
  private static final Pattern CALL =
      Pattern.compile(
          "(?i)\\b(?:call|calls|called|calling|dial|dialled|ring|rang|text|phone|helpline|hotline|lifeline|samaritans|emergency)\\b[^.!?]{0,40}$");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\b(?:reference|ref|quote|quoting|crime|incident|case|log|account|flight|docket|file)\\b[^.!?]{0,24}$");
  private static final Set<String> LINKS =
      Set.of(
          "for", "or", "to", "and", "if", "in", "when", "now", "free", "on", "at", "was", "is",
          "has", "first");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(?:reference|ref\\.?|account|crime|incident|case|log|booking|docket|pin)(?: number| no\\.?)? $");
  private static final Pattern HYPHEN = Pattern.compile("[^0-9]+");

  private final Numbers numbers;

  ReferenceRules(Numbers numbers) {
    this.numbers = numbers;
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "telephone-us-area",
            "sd",
            "\\(([2-9][0-9]{2})\\) ?([0-9]{3})[-. ]([0-9]{4})" + END,
            (s, m) -> digits(m.group())),
        Rule.of(
            "telephone-dotted",
            "d",
            "(?:1[-. ])?[2-9][0-9]{2}([./ ])[0-9]{3}[-.][0-9]{4}" + END,
            (s, m) -> digits(m.group())),
        Rule.of(
            "telephone-long",
            "d",
            "[1-9][0-9]{2,3}-[0-9]{3,4}-[0-9]{4}" + END,
            (s, m) -> digits(m.group())),
        Rule.of(
            "telephone-short",
            "d",
            "(?!116 123)[1-9][0-9]{2}(?:[0-9]{2}|[0-9]{3})?" + END + "(?!,[0-9]|\\.[0-9]|[-–/:%])",
            this::shortNumber),
        Rule.of(
            "reference",
            "d",
            "([0-9]{2,4})/([0-9]{3,10})" + END,
            (s, m) ->
                isBehind(REFERENCE, s)
                    ? numbers.say(m.group(1)) + " " + NumberSpeller.digits(m.group(2), "zero")
                    : null),
        Rule.of(
            "reference-digits",
            "d",
            "[0-9]{3,12}" + END + "(?!,[0-9]|[-–./][0-9])",
            (s, m) ->
                s.previous(1).equals("nhs") && m.group().length() == 3
                        || m.group().length() > 3 && isRightBehind(s) && !counts(s, m.end())
                    ? NumberSpeller.digits(m.group(), "zero")
                    : null),
        Rule.of(
            "part-of-text",
            "d",
            "[0-9]{1,3}(?:\\.[0-9]{1,3}){2,5}" + END,
            (s, m) -> PARTS_OF_TEXTS.contains(s.previous(1)) ? parts(m.group()) : null),
        Rule.of(
            "section",
            "l",
            "s\\.? ?(?=[0-9])",
            (s, m) ->
                Set.of("under", "of", "by", "in", "see", "and").contains(s.previous(1))
                        && s.before() == ' '
                        && m.group().contains(".")
                    ? "section"
                    : null),
        Rule.of(
            "year-old",
            "d",
            "([0-9]{1,3})-y(?:rs?)?-?o(?![a-z])",
            (s, m) -> numbers.say(m.group(1)) + " year old"),
        Rule.of(
            "grade-star",
            "u",
            "A\\*(s)?(?![\\p{L}0-9*])",
            (s, m) -> "A star" + (m.group(1) == null ? "" : "s")),
        Rule.of(
            "squadron",
            "d",
            "[0-9]{3}(?= (?:Sqn|Squadron)(?![a-z]))",
            (s, m) -> NumberSpeller.digits(m.group(), "zero")),
        Rule.of(
            "runway",
            "d",
            "([0-3][0-9])([LRC])" + END,
            (s, m) ->
                s.previous(1).equals("runway")
                    ? NumberSpeller.digits(m.group(1), "zero") + " " + side(m.group(2))
                    : null),
        Rule.of(
            "aircraft",
            "d",
            "(7[0-9]7)(?: (?=M(?:AX|ax)))" + "|(7[0-9]7)-([0-9]{1,4})" + END,
            this::aircraft),
        Rule.of(
            "model-number",
            "d",
            "[0-9]{2,3}" + END + "(?![-–.,/:%]?[0-9])",
            (s, m) ->
                Set.of("cessna", "boeing", "piper", "embraer", "bombardier").contains(s.previous(1))
                    ? NumberSpeller.digits(m.group(), "zero")
                    : null),
        Rule.of(
            "scientific",
            "d",
            "([0-9]{1,3}(?:\\.[0-9]{1,6})?) ?[×x] ?10\\^(-?[0-9]{1,3})",
            (s, m) -> numbers.say(m.group(1)) + " times " + power(m.group(2))),
        Rule.of(
            "scientific-typed",
            "d",
            "([0-9]\\.[0-9]{1,6})[eE]([-+]?[0-9]{1,3})" + END,
            (s, m) -> numbers.say(m.group(1)) + " times " + power(m.group(2))),
        Rule.of(
            "power",
            "d",
            "(?!10\\^)([0-9]{1,4})\\^(-?[0-9]{1,3})" + END,
            (s, m) ->
                numbers.say(m.group(1))
                    + " to the power of "
                    + (m.group(2).startsWith("-") ? "minus " : "")
                    + numbers.say(m.group(2).replace("-", ""))),
        Rule.of("power-of-ten", "d", "10\\^(-?[0-9]{1,3})" + END, (s, m) -> power(m.group(1))),
        Rule.of(
            "coordinates-in-minutes",
            "d",
            "([0-9]{1,3})°(?: ?([0-9]{1,2})')?(?: ?([0-9]{1,2}(?:\\.[0-9]+)?)\")? ?([NSEW])" + END,
            (s, m) ->
                numbers.say(m.group(1))
                    + " degrees "
                    + arc(m.group(2), "minute")
                    + arc(m.group(3), "second")
                    + direction(m.group(4))),
        Rule.of(
            "coordinates",
            "d",
            "([0-9]{1,3}(?:\\.[0-9]{1,6})?)( ?°)? ?([NSEW])" + END,
            this::coordinate));
  }

  private static String side(String letter) {
    return letter.equals("L") ? "left" : letter.equals("R") ? "right" : "centre";
  }

  private static String digits(String number) {
    StringBuilder words = new StringBuilder();
    for (String group : HYPHEN.split(number)) {
      if (!group.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(NumberSpeller.digits(group, number.startsWith("(") ? "zero" : "oh"));
      }
    }
    return words.toString();
  }

  private static boolean isBehind(Pattern words, Scan scan) {
    return words.matcher(scan.text().substring(Math.max(0, scan.at() - 60), scan.at())).find();
  }

  /** "Call the lifeline at 988", and not "called 150 people". */
  private String shortNumber(Scan scan, Matcher m) {
    String next = scan.next(m.end());
    boolean counted = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    boolean led =
        Set.of("on", "at", "to", "dial", "call", "ring", "text", "number", "phone")
            .contains(scan.previous(1));
    boolean linked = LINKS.contains(next);
    return led && isBehind(CALL, scan) && (!counted || linked)
        ? NumberSpeller.digits(m.group(), "zero")
        : null;
  }

  /** "the case 2040 people watched" */
  private static boolean counts(Scan scan, int end) {
    String next = scan.next(end);
    return !next.isEmpty() && Character.isLowerCase(next.charAt(0)) && !LINKS.contains(next);
  }

  private static boolean isRightBehind(Scan scan) {
    return NAMED.matcher(scan.text().substring(Math.max(0, scan.at() - 40), scan.at())).find();
  }

  private String parts(String text) {
    StringBuilder words = new StringBuilder();
    for (String part : text.split("\\.")) {
      words.append(words.isEmpty() ? "" : " point ").append(part(part));
    }
    return words.toString();
  }

  private String part(String digits) {
    return digits.length() > 1 && digits.startsWith("0")
        ? NumberSpeller.digits(digits, "zero")
        : numbers.say(digits);
  }

  private String aircraft(Scan scan, Matcher m) {
    return m.group(1) != null
        ? NumberSpeller.digits(m.group(1), "zero")
        : NumberSpeller.digits(m.group(2), "zero") + " " + numbers.name(m.group(3));
  }

  private String arc(String number, String unit) {
    return number == null
        ? ""
        : numbers.say(number) + " " + unit + (number.equals("1") ? " " : "s ");
  }

  private String power(String written) {
    return written.startsWith("-")
        ? "ten to the minus " + numbers.say(written.substring(1))
        : "ten to the " + numbers.ordinal(written.replace("+", ""));
  }

  /** "38.32°N", and "34N, 45E" as a pair; "22N" alone may be a force. */
  private String coordinate(Scan scan, Matcher m) {
    String rest = scan.text().substring(m.end(), Math.min(scan.text().length(), m.end() + 12));
    String before = scan.text().substring(Math.max(0, scan.at() - 8), scan.at());
    boolean paired = PAIR_BEHIND.matcher(rest).lookingAt() || PAIR_BEFORE.matcher(before).find();
    if (m.group(2) == null && !paired) {
      return null;
    }
    String degrees = m.group(2) == null ? " " : " degrees ";
    return numbers.say(m.group(1)) + degrees + direction(m.group(3));
  }

  private static final Pattern PAIR_BEHIND =
      Pattern.compile(",? ?[0-9]{1,3}(?:\\.[0-9]+)?(?: ?°)? ?[EW]");
  private static final Pattern PAIR_BEFORE = Pattern.compile("[0-9](?: ?°)? ?[NS],? ?$");

  private static String direction(String letter) {
    return switch (letter) {
      case "N" -> "north";
      case "S" -> "south";
      case "E" -> "east";
      default -> "west";
    };
  }
}
