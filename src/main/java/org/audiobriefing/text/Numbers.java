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
    if (Macros.INDIAN.matcher(number).matches()) {
      return indian(Long.parseLong(plain(number)));
    }
    String plain = plain(number);
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String words = whole.isEmpty() ? "zero" : whole(whole);
    return point < 0
        ? words
        : words + " point " + NumberSpeller.digits(plain.substring(point + 1), "zero");
  }

  /** Returns the digits of a number without what groups them, a decimal point stays. */
  static String plain(String number) {
    boolean grouped = number.indexOf('.') != number.lastIndexOf('.');
    StringBuilder plain = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Scan.isDigit(c) || c == '.' && !grouped) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** A crore is a hundred lakhs, a lakh a hundred thousand. */
  private String indian(long n) {
    long crores = n / 10_000_000;
    long lakhs = n / 100_000 % 100;
    long rest = n % 100_000;
    StringBuilder words = new StringBuilder();
    words.append(crores > 0 ? speller.cardinal(crores) + " crore " : "");
    words.append(lakhs > 0 ? speller.cardinal(lakhs) + " lakh " : "");
    words.append(rest > 0 ? speller.cardinal(rest) : "");
    return words.toString().strip();
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
    String plain = plain(digits);
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
    return length == 4 && (n % 1000 >= 100 || n < 2000 && n != 1000)
        ? speller.year(n).replace(" and ", " ")
        : speller.cardinal(n);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
