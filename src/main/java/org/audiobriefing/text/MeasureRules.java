package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;
import static org.audiobriefing.text.Macros.NUMBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Percentages and measures. Units are the table {@code units.tsv}. */
final class MeasureRules {
  private record Unit(String singular, String plural) {}

  /** Too easily something else to be a unit behind a blank: "5 in 10", "top 10 a year". */
  private static final Set<String> ONLY_JOINED =
      Set.of(
          "in", "in.", "c", "p", "x", "f", "h", "A", "st", "mo", "s", "F", "C", "d", "K", "V", "b");

  private static final Set<String> ELECTRIC =
      Set.of(
          "fuse", "fuses", "plug", "socket", "circuit", "current", "supply", "breaker", "charger",
          "outlet");

  private static final Set<String> PER = Set.of("per", "each");

  private static final Set<String> METRES_AFTER =
      Set.of(
          ("high tall wide long deep apart above below away sprint race final hurdles relay freestyle butterfly backstroke"
                  + " breaststroke medley dash champion championship record world title event heats heat semi pool drop"
                  + " wave waves tower fence wall from of along into up down across off short steeplechase gold silver bronze"
                  + " crown swim run mark")
              .split(" "));

  private final Numbers numbers;
  private final Map<String, Unit> units = new HashMap<>();

  MeasureRules(Numbers numbers) {
    this.numbers = numbers;
    for (Table.Row row : Table.load("units").rows()) {
      for (String symbol : row.forms(1)) {
        units.putIfAbsent(symbol, new Unit(row.cell(2), row.cell(3)));
      }
    }
  }

  List<Rule> rules() {
    String unit = "(" + Macros.anyOf(units.keySet()) + ")(?![A-Za-z0-9²³µ])";
    String number = "([-+]?)(" + NUMBER + "|(?:" + NUMBER + " ?)?" + Macros.FRACTION + ")";
    String range = "(?: ?[-–] ?| to )";
    return List.of(
        Rule.of(
            "percent-range",
            "d",
            "(" + NUMBER + ")%?" + range + "(" + NUMBER + ") ?(?:%|pc" + END + ")",
            (s, m) ->
                numbers.say(m.group(1))
                    + s.rangeJoint()
                    + numbers.say(m.group(2))
                    + " "
                    + numbers.percent()),
        Rule.of(
            "percent",
            "ds",
            number + " ?(?:%|pc" + END + "|per ?cent" + END + ")(-plus)?",
            (s, m) ->
                signed(s, m) == null
                    ? null
                    : signed(s, m) + " " + numbers.percent() + (m.group(3) == null ? "" : " plus")),
        Rule.of(
            "feet-inches",
            "d",
            "([0-9]{1,2})(?: ?ft|'|-foot-) ?([0-9]{1,2}(?:\\.[0-9])?"
                + Macros.FRACTION
                + "?)(?: ?in|\"|'')?"
                + END,
            this::feetInches),
        Rule.of("inches", "d", "(" + NUMBER + ")(?:\"|'')(?=[ ,.;)]|$)", this::inches),
        Rule.of(
            "stone-pounds",
            "d",
            "([0-9]{1,2}) ?st ([0-9]{1,2}) ?lbs?" + END,
            (s, m) -> numbers.say(m.group(1)) + " stone " + numbers.say(m.group(2))),
        Rule.of("metres-or-millions", "d", "(" + NUMBER + ")(m|-m)" + END, this::metresOrMillions),
        Rule.of(
            "dimensions",
            "d",
            "("
                + NUMBER
                + ") ?(?:"
                + unit
                + ")? ?[x×] ?("
                + NUMBER
                + ")(?: ?"
                + unit
                + ")?(?![\\p{L}0-9])",
            this::dimensions),
        Rule.of(
            "measure-range",
            "d",
            "(" + NUMBER + ")" + range + "(" + NUMBER + ")([ -]?)" + unit,
            this::range),
        Rule.of(
            "temperature", "ds", "([-+]?)(" + NUMBER + ") ?°? ?([CF])" + END, this::temperature),
        Rule.of(
            "degrees",
            "ds",
            "([-+]?)(" + NUMBER + ") ?°",
            (s, m) -> signed(s, m) == null ? null : signed(s, m) + " degrees"),
        Rule.of(
            "measure-large",
            "d",
            "(" + NUMBER + ")( (?:thousand|million|billion|trillion)) " + unit,
            (s, m) -> numbers.say(m.group(1)) + m.group(2) + " " + name(m.group(3), false)),
        Rule.of(
            "unit-after-per",
            "ul",
            unit,
            (s, m) ->
                PER.contains(s.previous(1)) && m.group().length() > 1 && !m.group().equals("in")
                    ? name(m.group(1), true)
                    : null),
        Rule.of("measure", "ds", number + "([ -]?)" + unit, this::measure));
  }

  private String signed(Scan scan, Matcher m) {
    String sign = m.group(1);
    boolean dash =
        sign.equals("-") && (Character.isLetterOrDigit(scan.before()) || scan.before() == ')');
    if (dash) {
      return null;
    }
    return (sign.equals("-") ? "minus " : sign.equals("+") ? "plus " : "") + quantity(m.group(2));
  }

  /** Says a number that may end in a fraction sign. */
  private String quantity(String number) {
    char last = number.charAt(number.length() - 1);
    if (Scan.isDigit(last)) {
      return numbers.say(number);
    }
    String whole = number.substring(0, number.length() - 1).strip();
    String fraction = Macros.fraction(last);
    boolean article = fraction.indexOf(' ') < 0;
    return whole.isEmpty()
        ? (article ? "a " : "") + fraction
        : numbers.say(whole) + " and " + (article ? "a " : "") + fraction;
  }

  private String feetInches(Scan scan, Matcher m) {
    String inches = m.group(2);
    char last = inches.charAt(inches.length() - 1);
    boolean marked =
        m.group().endsWith("in")
            || m.group().endsWith("\"")
            || m.group().endsWith("''")
            || m.group().contains("ft");
    if (!Scan.isDigit(last) && inches.length() == 1
        || !marked && !m.group().contains("'")
        || Double.parseDouble(inches.replaceAll("[^0-9.]", "")) >= 12) {
      return null;
    }
    String unit =
        m.group().contains("ft") && !m.group().endsWith("in")
            ? ""
            : inches.equals("1") ? " inch" : " inches";
    return numbers.say(m.group(1))
        + (scan.attributive(m.end()) ? " foot " : " foot ")
        + quantity(inches)
        + unit;
  }

  private String inches(Scan scan, Matcher m) {
    int quotes = 0;
    for (int i = 0; i < scan.at(); i++) {
      quotes += scan.charAt(i) == '"' ? 1 : 0;
    }
    if (quotes % 2 == 1) {
      return null;
    }
    return numbers.say(m.group(1))
        + (m.group(1).equals("1") || scan.attributive(m.end()) ? " inch" : " inches");
  }

  /** "1.8m people" are millions, "1.8m high" and "the 100m" are metres. */
  private String metresOrMillions(Scan scan, Matcher m) {
    String after = Numbers.lower(scan.next(m.end()));
    boolean noun =
        after.endsWith("s") && !METRES_AFTER.contains(after)
            || after.equals("people")
            || after.equals("more")
            || after.equals("barrels");
    if (noun && !after.equals("is") && !after.equals("was") && !after.equals("as")) {
      return numbers.say(m.group(1)) + " million";
    }
    String before = scan.previous(1);
    boolean counts =
        Set.of(
                "to", "from", "by", "of", "reached", "than", "at", "over", "about", "around",
                "nearly", "almost")
            .contains(before);
    if (counts && after.isEmpty() && m.group(1).contains(".")) {
      return numbers.say(m.group(1)) + " million";
    }
    return numbers.say(m.group(1))
        + (scan.attributive(m.end()) || m.group(1).equals("1") ? " metre" : " metres");
  }

  private String dimensions(Scan scan, Matcher m) {
    String unit = m.group(4) == null ? m.group(2) : m.group(4);
    if (unit == null && (m.group(1).length() > 4 || m.group().contains("0x"))) {
      return null;
    }
    String first = m.group(2) == null ? "" : " " + name(m.group(2), m.group(1).equals("1"));
    String last = m.group(4) == null ? "" : " " + name(m.group(4), false);
    return numbers.say(m.group(1)) + first + " by " + numbers.say(m.group(3)) + last;
  }

  private String range(Scan scan, Matcher m) {
    if (refused(m.group(3), m.group(4))) {
      return null;
    }
    return numbers.say(m.group(1))
        + scan.rangeJoint()
        + numbers.say(m.group(2))
        + " "
        + name(m.group(4), scan.attributive(m.end()));
  }

  private String temperature(Scan scan, Matcher m) {
    String value = signed(scan, m);
    boolean sure =
        m.group().contains("°")
            || !m.group(2).contains(",") && m.group(2).length() <= 4 && !m.group().contains(" ");
    if (value == null || !sure) {
      return null;
    }
    return value
        + (value.equals("one") ? " degree " : " degrees ")
        + (m.group(3).equals("C") ? "celsius" : "fahrenheit");
  }

  private String measure(Scan scan, Matcher m) {
    String value = signed(scan, m);
    if (value == null || refused(m.group(3), m.group(4)) || named(scan, m)) {
      return null;
    }
    boolean singular = value.equals("one") || m.group(3).equals("-") || scan.attributive(m.end());
    return value + " " + name(m.group(4), singular);
  }

  /** "the 65s" and "the 46A" name things; "0.5s" and "a 13A fuse" are measured. */
  private static boolean named(Scan scan, Matcher m) {
    boolean whole = m.group(2).indexOf('.') < 0;
    boolean electric = ELECTRIC.contains(Numbers.lower(scan.next(m.end())));
    return whole && (m.group(4).equals("s") || m.group(4).equals("A") && !electric);
  }

  private static boolean refused(String gap, String unit) {
    return gap.equals(" ") && ONLY_JOINED.contains(unit);
  }

  private String name(String symbol, boolean singular) {
    Unit unit = units.get(symbol);
    if (unit == null) {
      unit = units.get(symbol.replace(" ", ""));
    }
    if (unit == null) {
      String spaced =
          units.keySet().stream()
              .filter(k -> k.replace(" ", "").equals(symbol))
              .findFirst()
              .orElseThrow();
      unit = units.get(spaced);
    }
    return singular ? unit.singular : unit.plural;
  }
}
