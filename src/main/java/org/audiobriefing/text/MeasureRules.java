package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;
import static org.audiobriefing.text.Macros.NUMBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/** Percentages and measures. Units are the table {@code units.tsv}. */
final class MeasureRules {
  private static final Pattern NO_FIGURE = Pattern.compile("[^0-9.]");

  private record Unit(String singular, String plural) {}

  /** Too easily something else to be a unit behind a blank: "5 in 10", "top 10 a year". */
  private static final Set<String> ONLY_JOINED =
      Set.of(
          "in", "in.", "c", "p", "x", "f", "h", "A", "st", "mo", "s", "F", "C", "d", "K", "V", "b");

  private static final Set<String> ELECTRIC =
      Set.of(
          "fuse", "fuses", "plug", "socket", "circuit", "current", "supply", "breaker", "charger",
          "outlet");

  private static final Set<String> A_RATE =
      Set.of(
          "barrel", "hour", "day", "week", "month", "year", "minute", "second", "tonne", "ton",
          "pound", "gallon", "litre", "mile", "ounce", "acre");

  private static final Set<String> PER = Set.of("per", "each");

  private final Numbers numbers;
  private final Map<String, Unit> units = new HashMap<>();

  MeasureRules(Numbers numbers) {
    this.numbers = numbers;
    for (Table.Row row : Table.load(MeasureRules.class, "units").rows()) {
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
        Rule.of(
            "measure-large",
            "d",
            "(" + NUMBER + ")(" + Macros.MAGNITUDE + ") " + unit,
            (s, m) ->
                m.group(3).length() < 2 || m.group(3).equals("in") || m.group(3).equals("mo")
                    ? null
                    : numbers.say(m.group(1))
                        + " "
                        + Macros.magnitude(m.group(2))
                        + " "
                        + name(m.group(3), false)),
        Rule.of(
            "measure-converted",
            "d",
            "(" + NUMBER + ")[ -]?" + unit + " \\((" + NUMBER + ")[ -]?" + unit + "\\)",
            this::converted),
        Rule.of(
            "metres-or-millions",
            "d",
            "(" + NUMBER + ")(m|-m)" + END + "(?![²³]| ?[x×] ?[0-9])",
            this::metresOrMillions),
        Rule.of(
            "dimensions",
            "d",
            "("
                + NUMBER
                + ") ?(?:"
                + unit
                + ")? ?[x×] ?(?:("
                + NUMBER
                + ") ?(?:"
                + unit
                + ")? ?[x×] ?)?("
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
            "measure-of-parts",
            "s",
            "\\.([0-9]{1,4})([ -]?)" + unit,
            (s, m) ->
                Scan.isWordChar(s.before()) || refused(m.group(2), m.group(3))
                    ? null
                    : "point "
                        + NumberSpeller.digits(m.group(1), "zero")
                        + " "
                        + name(m.group(3), false)),
        Rule.of(
            "rate",
            "s",
            "/("
                + Macros.anyOf(units.keySet())
                + "|share|barrel|person|head|kilo|game|match)(?![A-Za-z0-9])",
            this::rate),
        Rule.of(
            "change-on-change",
            "l",
            "(q/q|y/y|m/m|w/w|yoy|qoq|mom)" + END,
            (s, m) -> period(m.group(1)) + " on " + period(m.group(1))),
        Rule.of(
            "unit-after-per",
            "ul",
            unit,
            (s, m) ->
                (PER.contains(s.previous(1)) || isBehindFraction(s))
                        && m.group().length() > 1
                        && !m.group().equals("in")
                    ? name(m.group(1), PER.contains(s.previous(1)))
                    : null),
        Rule.of("measure", "ds", number + "([ -]?)" + unit, this::measure));
  }

  /** "4 1/2 lbs" */
  private static boolean isBehindFraction(Scan scan) {
    return FRACTION.matcher(scan.text().substring(Math.max(0, scan.at() - 6), scan.at())).find();
  }

  private static final Pattern FRACTION = Pattern.compile("[1-9]/[2-9] ?$");

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
        || Double.parseDouble(NO_FIGURE.matcher(inches).replaceAll("")) >= 12) {
      return null;
    }
    String unit =
        m.group().contains("ft") && !m.group().endsWith("in")
            ? ""
            : inches.equals("1") ? " inch" : " inches";
    return numbers.say(m.group(1)) + " foot " + quantity(inches) + unit;
  }

  private String inches(Scan scan, Matcher m) {
    int quotes = 0;
    for (int i = 0; i < scan.at(); i++) {
      quotes += scan.charAt(i) == '"' ? 1 : 0;
    }
    if (quotes % 2 != 0) {
      return null;
    }
    return numbers.say(m.group(1))
        + (m.group(1).equals("1") || scan.attributive(m.end()) ? " inch" : " inches");
  }

  /** Millions, unless something is measured: "1.8m high", "the 100m", "she jumped 6.9m". */
  private String metresOrMillions(Scan scan, Matcher m) {
    return MetresOrMillions.isMeasured(scan, m)
        ? numbers.say(m.group(1))
            + (scan.attributive(m.end()) || m.group(1).equals("1") ? " metre" : " metres")
        : numbers.say(m.group(1)) + " million";
  }

  /** "30cm x 20cm x 10cm", "6 x 4m". */
  private String dimensions(Scan scan, Matcher m) {
    String unit = m.group(6) == null ? m.group(2) : m.group(6);
    if (unit == null && (m.group(1).length() > 4 || m.group().contains("0x"))) {
      return null;
    }
    String middle = m.group(3) == null ? "" : " by " + sized(m.group(3), m.group(4));
    return sized(m.group(1), m.group(2)) + middle + " by " + sized(m.group(5), m.group(6));
  }

  private String sized(String number, String unit) {
    return numbers.say(number) + (unit == null ? "" : " " + name(unit, number.equals("1")));
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

  /** "a 10m (32ft) passageway": what holds for a measure holds for the same in other units. */
  private String converted(Scan scan, Matcher m) {
    if (m.group(2).equals("m") && m.group(4).equals("m")) {
      return null;
    }
    boolean attributive = scan.attributive(m.end());
    String first = numbers.say(m.group(1));
    String second = numbers.say(m.group(3));
    return first
        + " "
        + name(m.group(2), attributive || first.equals("one"))
        + " "
        + second
        + " "
        + name(m.group(4), attributive || second.equals("one"));
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

  /** "$78/bbl" is so much a barrel, "5µg/kg" so much per kilogram. */
  private String rate(Scan scan, Matcher m) {
    if (!Scan.isWordChar(scan.before()) && scan.before() != '%' || isInitial(scan)) {
      return null;
    }
    String written = m.group(1);
    String unit = units.containsKey(written) ? name(written, true) : written;
    boolean counted = A_RATE.contains(unit) || !units.containsKey(written);
    String article = "aeiou".indexOf(unit.charAt(0)) >= 0 || unit.equals("hour") ? "an " : "a ";
    return (counted ? article : "per ") + unit;
  }

  /** "D/L" are two letters, and nothing is measured. */
  private static boolean isInitial(Scan scan) {
    return Character.isUpperCase(scan.before()) && !Scan.isWordChar(scan.charAt(scan.at() - 2));
  }

  private static String period(String written) {
    return switch (written.charAt(0)) {
      case 'q' -> "quarter";
      case 'y' -> "year";
      case 'w' -> "week";
      default -> "month";
    };
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
