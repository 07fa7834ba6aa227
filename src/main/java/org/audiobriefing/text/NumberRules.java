package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;
import static org.audiobriefing.text.Macros.FRACTION;
import static org.audiobriefing.text.Macros.INTEGER;
import static org.audiobriefing.text.Macros.MAGNITUDE;
import static org.audiobriefing.text.Macros.NUMBER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Telephone numbers, scores and ratios, fractions, ordinals, the names of things with digits, and
 * plain numbers.
 */
final class NumberRules {
  private static final Pattern NO_FIGURES = Pattern.compile("[^0-9]+");
  private static final Pattern HUNDREDS = Pattern.compile("0?[1-9]00");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern FIGURES_AND_LETTERS =
      Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])|-");
  private static final Pattern JET = Pattern.compile("7[0-9]7(?:-[0-9]{1,3})");

  private static final Set<String> TELEPHONE_WORDS =
      Set.of(
          "phone",
          "call",
          "called",
          "calling",
          "dial",
          "dialled",
          "tel",
          "telephone",
          "text",
          "ring",
          "rang",
          "helpline",
          "hotline",
          "number",
          "on",
          "whatsapp",
          "freephone",
          "fax",
          "contact");
  private static final Set<String> VOTING =
      Set.of(
          "vote",
          "voted",
          "votes",
          "voting",
          "majority",
          "margin",
          "ruled",
          "ruling",
          "passed",
          "by",
          "split",
          "won",
          "win",
          "approved",
          "rejected",
          "lead",
          "leads",
          "odds",
          "ratio");

  private final Numbers numbers;
  private final Set<String> scoring = new HashSet<>();

  NumberRules(Numbers numbers) {
    this.numbers = numbers;
    Table.load(NumberRules.class, "team-verbs").rows().forEach(row -> scoring.add(row.cell(0)));
  }

  List<Rule> telephones() {
    String group = "[ -]?[0-9]{2,8}";
    return List.of(
        Rule.of(
            "telephone-international",
            "s",
            "\\+[0-9]{1,3}(?:[ -]?\\(0?[0-9]{0,4}\\))?(?:[ -]?[0-9]{1,8}){2,6}+",
            this::telephone),
        Rule.of(
            "telephone-area",
            "s",
            "\\(0[0-9]{1,4}\\) ?[0-9]{3,4}[ -]?[0-9]{3,4}" + END,
            this::telephone),
        Rule.of("telephone", "d", "0[0-9]{1,4}(?:" + group + "){1,4}+" + END, this::telephone),
        Rule.of(
            "telephone-us", "d", "(?:1-)?[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}" + END, this::telephone),
        Rule.of(
            "telephone-local",
            "d",
            "[2-9][0-9]{2}-[0-9]{4}" + END,
            (s, m) -> TELEPHONE_WORDS.contains(s.previous(1)) ? telephone(s, m) : null),
        Rule.of(
            "telephone-freephone", "d", "1[89][05]0(?: [0-9]{2,6}){1,3}" + END, this::telephone),
        Rule.of(
            "telephone-emergency",
            "d",
            "(999|911|112|101|111|116 ?123)" + END,
            (s, m) ->
                emergency(s) || m.group().startsWith("116 ")
                    ? NumberSpeller.digits(m.group(1), "oh")
                    : null));
  }

  /** Two numbers that belong together, and ordinals. */
  List<Rule> pairs() {
    return List.of(
        Rule.of(
            "nine-eleven",
            "d",
            "(9/11|24/7|7/7)" + END,
            (s, m) -> numbers.say(before(m, '/')) + " " + numbers.say(after(m, '/'))),
        Rule.of(
            "fraction",
            "d",
            "(?:([0-9]{1,4})[ -])?([1-9][0-9]?)/([1-9][0-9]{0,2})(?:th|rds?|nds?)?"
                + "(?![0-9A-Za-z/]|[.,][0-9])",
            this::fraction),
        Rule.of(
            "fraction-sign",
            "d",
            "(" + INTEGER + ")[ -]?(" + FRACTION + ")(?:(" + MAGNITUDE + "))?",
            this::mixed),
        Rule.of("fraction-alone", "s", "(" + FRACTION + ")", this::fractionSign),
        Rule.of(
            "score-gaelic",
            "d",
            "([0-9]{1,2})-([0-9]{1,2})( to | )([0-9]{1,2})-([0-9]{1,2})" + END,
            this::gaelic),
        Rule.of(
            "score",
            "d",
            "([0-9]{1,3})([-–])([0-9]{1,3})(?![0-9A-Za-z%]|[.,][0-9]|[-–/][0-9A-Za-z])",
            this::score),
        Rule.of(
            "ratio",
            "d",
            "([0-9]{1,3}):([0-9]{1,3})" + END,
            (s, m) -> numbers.say(m.group(1)) + " to " + numbers.say(m.group(2))));
  }

  List<Rule> ordinals() {
    return List.of(
        Rule.of("ordinal", "d", "(" + INTEGER + ")(st|nd|rd|th|ST|ND|RD|TH)" + END, this::ordinal));
  }

  /** "4st" is a weight, not a place. */
  private String ordinal(Scan scan, Matcher m) {
    String digits = m.group(1);
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    boolean first = digits.endsWith("1") && !teen;
    return m.group(2).equalsIgnoreCase("st") && !first ? null : ordinalOf(digits);
  }

  List<Rule> rules() {
    return List.of(
        Rule.of(
            "number-range",
            "ds",
            "([-+]?)("
                + NUMBER
                + ")("
                + MAGNITUDE
                + ")?(?: ?[-–] ?)("
                + NUMBER
                + ")("
                + MAGNITUDE
                + ")?(?![0-9]|[.,][0-9]|[-–/][0-9])",
            this::range),
        Rule.of(
            "kilometres-run",
            "d",
            "(5|10)([kK])(?= (?:fun )?(?:run|runs|race|races|runner|runners|walk|course|time|pb|event|swim)(?![a-z]))",
            (s, m) -> numbers.say(m.group(1)) + " K"),
        Rule.of(
            "number-million",
            "d",
            "(" + NUMBER + ")([ -]?(?:bn|tn|trn|mn|mln)|k|K|b|B|M)" + END,
            this::million),
        Rule.of(
            "version",
            "d",
            "(?![1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,5}(?![0-9.]))[0-9]{1,4}(?:\\.[0-9]{1,4}){2,6}+"
                + END,
            (s, m) -> version(m.group())),
        Rule.of(
            "multiple",
            "d",
            "(" + NUMBER + ")x" + END,
            (s, m) -> numbers.say(m.group(1)) + " times"),
        Rule.of(
            "plural-number",
            "d",
            "([0-9]{1,6})'?s" + END,
            (s, m) -> NumberSpeller.plural(numbers.say(m.group(1)))),
        Rule.of("letter-after", "d", "([0-9]{1,4})([A-Za-z])" + END, this::withLetter),
        Rule.of("code", "d", "[0-9]{1,6}[A-Z][A-Z0-9]{0,12}+" + END, (s, m) -> code(m.group())),
        Rule.of("model", "d", "[0-9]{3}(?:-[0-9]{1,3})?" + END, this::model),
        Rule.of(
            "per",
            "s",
            "/(?=(?:month|year|week|day|hour|night|minute|person|head|household|litre|tonne|kilo)(?![a-z]))",
            (s, m) -> s.next(m.end()).equals("hour") ? "an" : "a"),
        Rule.of(
            "minus",
            "s",
            "-(" + NUMBER + ")" + END,
            (s, m) -> Scan.isWordChar(s.before()) ? null : "minus " + numbers.say(m.group(1))),
        Rule.of(
            "plus", "s", "\\+(" + NUMBER + ")" + END, (s, m) -> "plus " + numbers.say(m.group(1))),
        Rule.of(
            "decimal-bare",
            "s",
            "\\.([0-9]{1,6})" + END,
            (s, m) ->
                Scan.isWordChar(s.before())
                    ? null
                    : "point " + NumberSpeller.digits(m.group(1), "zero")),
        Rule.of(
            "number",
            "d",
            NUMBER + "(\\+)?",
            (s, m) ->
                numbers.say(m.group().replace("+", "")) + (m.group(1) == null ? "" : " plus")),
        Rule.of(
            "digits",
            "d",
            "[0-9]++",
            (s, m) -> "a number of " + numbers.cardinal(m.group().length()) + " digits"));
  }

  private static String before(Matcher m, char mark) {
    return m.group(1).substring(0, m.group(1).indexOf(mark));
  }

  private static String after(Matcher m, char mark) {
    return m.group(1).substring(m.group(1).indexOf(mark) + 1);
  }

  private boolean emergency(Scan scan) {
    return TELEPHONE_WORDS.contains(scan.previous(1))
        && !scan.previous(1).equals("number")
        && !scan.previous(1).equals("on");
  }

  private String telephone(Scan scan, Matcher m) {
    String number = m.group();
    long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
    if (digits < 7 || digits > 16) {
      return null;
    }
    StringBuilder words = new StringBuilder(number.startsWith("+") ? "plus" : "");
    for (String group : NO_FIGURES.split(number)) {
      if (group.isEmpty()) {
        continue;
      }
      words.append(words.isEmpty() ? "" : " ");
      words.append(
          HUNDREDS.matcher(group).matches()
              ? NumberSpeller.digits(group.substring(0, group.length() - 2), "oh") + " hundred"
              : NumberSpeller.digits(group, "oh"));
    }
    return words.toString();
  }

  private static final Set<String> PRICED = Set.of("cents", "pence", "pips", "ticks");

  /** "1/2" is a half, "3/4" three quarters, "17/20" seventeen out of twenty... twentieths. */
  private String fraction(Scan scan, Matcher m) {
    int above = Integer.parseInt(m.group(2));
    int below = Integer.parseInt(m.group(3));
    if (m.group(1) == null && isSpread(scan, m, above, below)) {
      return numbers.cardinal(above) + " to " + numbers.cardinal(below);
    }
    if (below == 1 || m.group(1) == null && above >= below) {
      return numbers.cardinal(above) + " " + (below == 1 ? "to one" : numbers.cardinal(below));
    }
    String part = below == 2 ? "half" : below == 4 ? "quarter" : numbers.ordinal(m.group(3));
    boolean article = m.group(1) == null && scan.previous(1).equals("a");
    String words =
        (above == 1 ? article ? "one" : "a" : numbers.cardinal(above))
            + " "
            + (above == 1 ? part : below == 2 ? "halves" : part + "s");
    return m.group(1) == null ? words : numbers.say(m.group(1)) + " and " + words;
  }

  /** Dealers quote two prices: "10/12 cents" is no ten twelfths. */
  private static boolean isSpread(Scan scan, Matcher m, int above, int below) {
    return above > 2 && below > above && PRICED.contains(Numbers.lower(scan.next(m.end())));
  }

  private String mixed(Scan scan, Matcher m) {
    String fraction = Macros.fraction(m.group(2).charAt(0));
    String article = fraction.indexOf(' ') < 0 ? "a " : "";
    return numbers.say(m.group(1))
        + " and "
        + article
        + fraction
        + (m.group(3) == null ? "" : " " + Macros.magnitude(m.group(3)));
  }

  private String fractionSign(Scan scan, Matcher m) {
    String fraction = Macros.fraction(m.group(1).charAt(0));
    boolean article = fraction.indexOf(' ') < 0 && !scan.previous(1).equals("a");
    return (article ? "a " : "") + fraction;
  }

  private String gaelic(Scan scan, Matcher m) {
    if (m.group(3).equals(" ") && !scored(scan, m.end())) {
      return null;
    }
    return goals(m.group(1))
        + " "
        + goals(m.group(2))
        + (m.group(3).equals(" ") ? " " : " to ")
        + goals(m.group(4))
        + " "
        + goals(m.group(5));
  }

  private String goals(String digits) {
    return digits.equals("0") ? "nil" : numbers.say(digits);
  }

  private String score(Scan scan, Matcher m) {
    String noun = Numbers.lower(scan.next(m.end()));
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean zero = m.group(1).equals("0") || m.group(3).equals("0");
    boolean counted =
        noun.endsWith("s")
            && !noun.equals("us")
            && !noun.endsWith("ss")
            && !scoring.contains(noun)
            && !noun.equals("as")
            && !noun.equals("is")
            && !noun.equals("was");
    boolean told = scored(scan, m.end());
    if (!zero && counted && (scan.charAt(m.end()) == ' ') && first < second
        || m.group(1).length() > 1 && m.group(1).startsWith("0")) {
      return null;
    }
    if (votes(scan, m, first, second)) {
      return numbers.say(m.group(1)) + " to " + numbers.say(m.group(3));
    }
    if (zero && (told || first + second < 12)
        || told && (first >= second || !scan.previous(1).equals("aged"))) {
      return goals(m.group(1)) + " " + goals(m.group(3));
    }
    return null;
  }

  private boolean votes(Scan scan, Matcher m, int first, int second) {
    if (first + second == 100 && first > 0 && second > 0) {
      return true;
    }
    for (int n = 1; n <= 4; n++) {
      String word = scan.previous(n);
      if (word.equals("voted")
          || word.equals("ruled")
          || word.equals("vote")
          || word.equals("majority")
          || word.equals("margin")) {
        return true;
      }
    }
    String noun = Numbers.lower(scan.next(m.end()));
    return VOTING.contains(noun) && !scoring.contains(noun) && !noun.equals("by");
  }

  /** Returns whether a word that tells a result stands within the sentence near these numbers. */
  private boolean scored(Scan scan, int end) {
    for (int n = 1; n <= 7; n++) {
      if (scoring.contains(scan.previous(n))) {
        return true;
      }
    }
    String text = scan.text();
    String near = Numbers.lower(text.substring(end, Math.min(text.length(), end + 40)));
    for (String word : NO_LETTERS.split(near)) {
      if (!word.isEmpty() && scoring.contains(word)) {
        return true;
      }
    }
    String behind = Numbers.lower(text.substring(Math.max(0, scan.at() - 60), scan.at()));
    for (String word : NO_LETTERS.split(behind)) {
      if (scoring.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String ordinalOf(String digits) {
    return digits.replace(",", "").length() > 18 ? numbers.say(digits) : numbers.ordinal(digits);
  }

  private String range(Scan scan, Matcher m) {
    boolean minus = m.group(1).equals("-");
    if (minus && Scan.isWordChar(scan.before())) {
      return null;
    }
    boolean serial =
        m.group(2).length() > 1 && m.group(2).startsWith("0") && !m.group(2).startsWith("0.");
    if (serial || scan.previous(1).equals("boeing") || scan.previous(1).equals("airbus")) {
      return null;
    }
    String joint = scan.rangeJoint();
    String sign = minus ? "minus " : "";
    return sign
        + numbers.say(m.group(2))
        + magnitude(m.group(3))
        + joint
        + numbers.say(m.group(4))
        + magnitude(m.group(5));
  }

  private static String magnitude(String written) {
    return written == null ? "" : " " + Macros.magnitude(written);
  }

  /** "20k" and "1.5B" are large; "room 7K" and "12B" are names. */
  private String million(Scan scan, Matcher m) {
    boolean bare = m.group(2).length() == 1 && !m.group(2).equals("k");
    return bare && m.group(1).indexOf('.') < 0
        ? null
        : numbers.say(m.group(1)) + " " + Macros.magnitude(m.group(2));
  }

  private String version(String text) {
    StringBuilder words = new StringBuilder();
    for (String part : text.split("\\.")) {
      words.append(words.isEmpty() ? "" : " point ").append(numbers.say(part));
    }
    return words.toString();
  }

  private String withLetter(Scan scan, Matcher m) {
    return numbers.say(m.group(1)) + " " + Numbers.letters(m.group(2));
  }

  /** Says digits and letters in turn: "four X four", "nine C four". */
  String code(String text) {
    StringBuilder words = new StringBuilder();
    for (String part : FIGURES_AND_LETTERS.split(text)) {
      if (!part.isEmpty()) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(Scan.isDigit(part.charAt(0)) ? numbers.name(part) : Numbers.letters(part));
      }
    }
    return words.toString();
  }

  /** The types of aircraft are said digit by digit. */
  private String model(Scan scan, Matcher m) {
    boolean aircraft = scan.previous(1).equals("boeing") || JET.matcher(m.group()).matches();
    if (!aircraft) {
      return null;
    }
    int dash = m.group().indexOf('-');
    String type = dash < 0 ? m.group() : m.group().substring(0, dash);
    return NumberSpeller.digits(type, "zero")
        + (dash < 0 ? "" : " " + numbers.name(m.group().substring(dash + 1)));
  }
}
