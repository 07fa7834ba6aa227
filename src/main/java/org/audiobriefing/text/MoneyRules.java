package org.audiobriefing.text;

import static org.audiobriefing.text.Macros.END;
import static org.audiobriefing.text.Macros.MAGNITUDE;
import static org.audiobriefing.text.Macros.NUMBER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.audiobriefing.tables.Table;

/** Sums of money. Currencies are the table {@code currencies.tsv}. */
final class MoneyRules {
  private record Currency(String singular, String plural, String minor, String minors) {}

  private final Numbers numbers;
  private final Map<String, Currency> currencies = new HashMap<>();

  MoneyRules(Numbers numbers) {
    this.numbers = numbers;
    for (Table.Row row : Table.load(MoneyRules.class, "currencies").rows()) {
      Currency currency = new Currency(row.cell(2), row.cell(3), row.cell(4), row.cell(5));
      for (String symbol : row.forms(1)) {
        currencies.putIfAbsent(symbol, currency);
      }
    }
  }

  List<Rule> rules() {
    List<String> signs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String symbol : currencies.keySet()) {
      boolean letters = symbol.chars().allMatch(c -> Character.isLetter(c) || c == '.');
      (letters ? words : signs).add(symbol);
    }
    String sign = "(" + Macros.anyOf(signs) + ") ?";
    String code = "(" + Macros.anyOf(words) + ")\\.? ?";
    String amount = "(" + NUMBER + ")(" + MAGNITUDE + ")?";
    String range = "(?: ?[-–—] ?| to )";
    List<Rule> rules = new ArrayList<>();
    for (String currency : List.of(sign, code)) {
      boolean signed = currency.equals(sign);
      String starts = signed ? "sul" : "ul";
      String kind = signed ? "money" : "money-in-letters";
      rules.add(
          Rule.of(
              kind + "-range",
              starts,
              currency + amount + range + "(?:" + currency + ")?" + amount + plural(),
              this::range));
      rules.add(
          Rule.of(
              kind,
              starts,
              "([-+±]?)" + currency + amount + "(?:(-plus)|(\\+))?" + plural(),
              this::amount));
      rules.add(
          Rule.of(
              kind + "-minus",
              "s",
              "([-+±])" + currency + amount + "(?:(-plus)|(\\+))?" + plural(),
              this::amount));
    }
    rules.add(
        Rule.of(
            "money-loss",
            "s",
            sign + "\\((" + NUMBER + ")\\)(" + MAGNITUDE + ")?",
            (s, m) -> sum(m.group(2), m.group(3), m.group(1), s.attributive(m.end()))));
    rules.add(
        Rule.of(
            "money-parts",
            "s",
            "([$€£])\\.([0-9]{2})" + plural(),
            (s, m) -> sum("0." + m.group(2), null, m.group(1), false)));
    rules.add(
        Rule.of(
            "money-after",
            "d",
            amount + " ?(" + Macros.anyOf(currencies.keySet()) + ")" + END,
            (s, m) ->
                s.text().charAt(m.end() - 1) == '.'
                    ? null
                    : sum(m.group(1), m.group(2), m.group(3), s.attributive(m.end()))));
    rules.add(
        Rule.of("money-pence", "d", "(" + NUMBER + ") ?p" + END + "(?!\\.[a-z])", this::pence));
    rules.add(Rule.of("money-cent", "d", "(" + NUMBER + ") ?(c|¢)" + END, this::cents));
    return rules;
  }

  /** An amount is never the beginning of a longer number or word. */
  private static String plural() {
    return "(?![0-9]|[.,][0-9]|[A-Za-z])";
  }

  private String range(Scan scan, Matcher m) {
    String first = m.group(1);
    String second = m.group(4) == null ? first : m.group(4);
    String magnitude = Macros.magnitude(m.group(6));
    boolean same = first.equals(second);
    String from = Macros.magnitude(m.group(3));
    String start = numbers.say(m.group(2)) + (from.isEmpty() ? "" : " " + from);
    if (!same || fraction(m.group(2)) != null || fraction(m.group(5)) != null) {
      start = sum(m.group(2), m.group(3), first, false);
    }
    boolean falls =
        m.group().contains(" – ")
            && m.group(4) != null
            && Double.parseDouble(Numbers.plain(m.group(2)))
                > Double.parseDouble(Numbers.plain(m.group(5)));
    if (falls) {
      return null;
    }
    String joint = scan.rangeJoint();
    return start
        + joint
        + sum(
            m.group(5), magnitude.isEmpty() ? null : magnitude, second, scan.attributive(m.end()));
  }

  private String amount(Scan scan, Matcher m) {
    if (Character.isLetterOrDigit(scan.before())
        && !m.group(2).isEmpty()
        && Character.isLetter(m.group(2).charAt(0))) {
      return null;
    }
    String sign =
        m.group(1).equals("-")
            ? "minus "
            : m.group(1).equals("+") ? "plus " : m.group(1).isEmpty() ? "" : "plus or minus ";
    String plus = m.group(5) != null || m.group(6) != null ? " plus" : "";
    return sign + sum(m.group(3), m.group(4), m.group(2), scan.attributive(m.end())) + plus;
  }

  /** Returns, for example, "two point four million euro" or "eighty dollars five cents". */
  private String sum(String number, String magnitude, String symbol, boolean singular) {
    Currency currency = currencies.get(symbol);
    if (currency == null) {
      currency = currencies.get(symbol.strip());
    }
    String size = Macros.magnitude(magnitude);
    String minor = size.isEmpty() && !currency.minor.isEmpty() ? fraction(number) : null;
    if (minor != null) {
      return withMinor(number.substring(0, number.length() - 3), minor, currency, singular);
    }
    String words = numbers.say(number) + (size.isEmpty() ? "" : " " + size);
    return words + " " + (singular || words.equals("one") ? currency.singular : currency.plural);
  }

  private String withMinor(String whole, String minor, Currency currency, boolean singular) {
    String plain = Numbers.plain(whole);
    int cents = Integer.parseInt(minor);
    String major =
        numbers.say(whole)
            + " "
            + (singular || plain.equals("1") ? currency.singular : currency.plural);
    if (cents == 0) {
      return major;
    }
    String small = numbers.cardinal(cents) + " " + (cents == 1 ? currency.minor : currency.minors);
    if (plain.equals("0")) {
      return small;
    }
    return cents < 10 ? major + " " + small : major + " " + numbers.cardinal(cents);
  }

  /** Returns the two digits behind the point, or null when there are not exactly two. */
  private static String fraction(String number) {
    int point = number.indexOf('.');
    return point > 0 && number.length() - point == 3 ? number.substring(point + 1) : null;
  }

  /** Lines of a picture: "1080p" is a "ten eighty p" screen and no price. */
  private static final Set<String> PICTURE_LINES =
      Set.of("240", "360", "480", "576", "720", "1080", "1440", "2160", "4320");

  private String pence(Scan scan, Matcher m) {
    if (PICTURE_LINES.contains(m.group(1))) {
      return numbers.name(m.group(1)) + " P";
    }
    String words = numbers.say(m.group(1));
    return words + (words.equals("one") ? " penny" : " pence");
  }

  private String cents(Scan scan, Matcher m) {
    boolean dollars = m.group(2).equals("¢");
    String words = numbers.say(m.group(1));
    boolean one = words.equals("one") || scan.attributive(m.end());
    return words + (dollars && !one ? " cents" : " cent");
  }
}
