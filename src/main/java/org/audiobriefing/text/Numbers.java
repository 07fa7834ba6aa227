package org.audiobriefing.text;

import java.util.Locale;

/** Says the numbers that the rules have found. */
final class Numbers {
  private final Dialect dialect;
  private final NumberSpeller speller;

  Numbers(Dialect dialect) {
    this.dialect = dialect;
    this.speller = new NumberSpeller(dialect);
  }

  Dialect dialect() {
    return dialect;
  }

  /** Says a number as written, with separators and decimals: "ten point two five". */
  String say(String number) {
    String plain = number.replace(",", "").replace(" ", "");
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String words = whole.isEmpty() ? "zero" : whole(whole);
    return point < 0
        ? words
        : words + " point " + NumberSpeller.digits(plain.substring(point + 1), "zero");
  }

  private String whole(String digits) {
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      return NumberSpeller.digits(digits, "oh");
    }
    return digits.length() > NumberSpeller.MAX_DIGITS
        ? "a number of " + speller.cardinal(digits.length()) + " digits"
        : speller.cardinal(digits);
  }

  String cardinal(long n) {
    return speller.cardinal(n);
  }

  String ordinal(String digits) {
    String plain = digits.replace(",", "");
    return plain.length() > 18 ? whole(plain) : speller.ordinal(Long.parseLong(plain));
  }

  String year(String digits) {
    return speller.year(Integer.parseInt(digits));
  }

  /** Says the second year of a range such as 2019–21. */
  String shortYear(String digits) {
    int n = Integer.parseInt(digits);
    return n < 10 ? "oh " + speller.cardinal(n) : speller.cardinal(n);
  }

  String percent() {
    return dialect == Dialect.EN_GB ? "per cent" : "percent";
  }

  /**
   * Says a day and a month: "the twentieth of january", "january the twentieth", "january
   * twentieth".
   */
  String day(String day, int month, boolean monthFirst) {
    String ordinal = ordinal(day);
    if (dialect == Dialect.EN_US) {
      return Macros.monthName(month) + " " + ordinal;
    }
    return monthFirst
        ? Macros.monthName(month) + " the " + ordinal
        : "the " + ordinal + " of " + Macros.monthName(month);
  }

  /** Says letters by their names: "M P". */
  static String letters(String letters) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetter(c)) {
        words.append(words.isEmpty() ? "" : " ").append(Character.toUpperCase(c));
      } else if (Scan.isDigit(c)) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(NumberSpeller.digits(String.valueOf(c), "zero"));
      }
    }
    return words.toString();
  }

  /**
   * Says a number that names a thing, such as a flight, a road or an aircraft: 380 "three eighty",
   * 16 "sixteen".
   */
  String name(String digits) {
    int length = digits.length();
    if (digits.startsWith("0") || length > 4) {
      return NumberSpeller.digits(digits, "zero");
    }
    int n = Integer.parseInt(digits);
    if (length == 3 && n % 100 != 0) {
      int rest = n % 100;
      return speller.cardinal(n / 100) + (rest < 10 ? " oh " : " ") + speller.cardinal(rest);
    }
    return length == 4 && n % 1000 != 0
        ? speller.year(n).replace(" and ", " ")
        : speller.cardinal(n);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
