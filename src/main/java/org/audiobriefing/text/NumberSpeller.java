package org.audiobriefing.text;

import java.math.BigInteger;
import java.util.Map;

/** Numbers in words. */
public final class NumberSpeller {
  private static final String[] SMALL =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
              + " seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] SCALES =
      "- thousand million billion trillion quadrillion quintillion sextillion septillion octillion"
          .split(" ");
  private static final Map<String, String> ORDINALS =
      Map.of(
          "one", "first", "two", "second", "three", "third", "five", "fifth", "eight", "eighth",
          "nine", "ninth", "twelve", "twelfth");
  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

  /** More digits than this are not a number that a listener could take in. */
  static final int MAX_DIGITS = 30;

  private final boolean and;

  public NumberSpeller(Dialect dialect) {
    and = dialect == Dialect.EN_GB;
  }

  /** Returns, for example, "one thousand two hundred and five" (American: without "and"). */
  public String cardinal(long n) {
    if (n < 0) {
      return "minus " + cardinal(BigInteger.valueOf(n).negate().toString());
    }
    return spell(n);
  }

  /**
   * Returns a number of up to {@value #MAX_DIGITS} digits in words.
   *
   * @param digits decimal digits without separators
   */
  public String cardinal(String digits) {
    if (digits.length() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "a number of " + digits.length() + " digits, more than " + MAX_DIGITS);
    }
    if (digits.length() <= 18) {
      return spell(Long.parseLong(digits));
    }
    BigInteger n = new BigInteger(digits);
    StringBuilder words = new StringBuilder();
    for (int scale = SCALES.length - 1; scale >= 0; scale--) {
      BigInteger[] parts = n.divideAndRemainder(THOUSAND.pow(scale));
      appendGroup(words, parts[0].intValue(), scale);
      n = parts[1];
    }
    return words.isEmpty() ? SMALL[0] : words.toString();
  }

  /** Returns, for example, "twenty first". */
  public String ordinal(long n) {
    String words = cardinal(n);
    int last = words.lastIndexOf(' ') + 1;
    return words.substring(0, last) + ordinalOfWord(words.substring(last));
  }

  /** Returns the digits one by one. */
  public static String digits(CharSequence digits, String zero) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c >= '0' && c <= '9') {
        words.append(words.isEmpty() ? "" : " ").append(c == '0' ? zero : SMALL[c - '0']);
      }
    }
    return words.toString();
  }

  /**
   * Returns a year as it is said: "nineteen oh five", "two thousand and seven", "twenty twenty
   * five".
   */
  public String year(int year) {
    int century = year / 100;
    int rest = year % 100;
    if (year < 1000 || (century % 10 == 0 && rest < 10) || year >= 10_000) {
      return cardinal(year);
    }
    if (rest == 0) {
      return cardinal(century) + " hundred";
    }
    return cardinal(century) + (rest < 10 ? " oh " : " ") + cardinal(rest);
  }

  /** Returns the plural of a spelled number: "nineties", "sixes", "fours". */
  static String plural(String words) {
    if (words.endsWith("y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words.endsWith("x") ? words + "es" : words + "s";
  }

  private static String ordinalOfWord(String word) {
    String irregular = ORDINALS.get(word);
    if (irregular != null) {
      return irregular;
    }
    return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
  }

  private String spell(long n) {
    if (n < 1000) {
      StringBuilder words = new StringBuilder();
      appendBelowThousand(words, (int) n);
      return words.toString();
    }
    StringBuilder words = new StringBuilder();
    long unit = 1_000_000_000_000_000_000L;
    for (int scale = 6; scale >= 0; scale--) {
      appendGroup(words, (int) (n / unit), scale);
      n %= unit;
      unit /= 1000;
    }
    return words.toString();
  }

  private void appendGroup(StringBuilder words, int group, int scale) {
    if (group == 0) {
      return;
    }
    if (!words.isEmpty()) {
      words.append(scale == 0 && group < 100 && and ? " and " : " ");
    }
    appendBelowThousand(words, group);
    if (scale > 0) {
      words.append(' ').append(SCALES[scale]);
    }
  }

  private void appendBelowThousand(StringBuilder words, int n) {
    if (n >= 100) {
      words.append(SMALL[n / 100]).append(" hundred");
      if (n % 100 == 0) {
        return;
      }
      words.append(and ? " and " : " ");
    }
    int rest = n % 100;
    if (rest < 20) {
      words.append(SMALL[rest]);
    } else {
      words.append(TENS[rest / 10]);
      if (rest % 10 > 0) {
        words.append(' ').append(SMALL[rest % 10]);
      }
    }
  }
}
