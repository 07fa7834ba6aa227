package org.audiobriefing.text;

/** Raised figures behind a ten, which are powers; behind other words they mark notes. */
final class Exponents {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char MINUS = '⁻';

  private Exponents() {}

  static boolean isExponent(String text, int i) {
    if (!isRaised(text.charAt(i))) {
      return false;
    }
    int start = start(text, i);
    return start >= 2
        && text.startsWith("10", start - 2)
        && (start == 2 || !Character.isLetterOrDigit(text.charAt(start - 3)));
  }

  /** Returns the figure as it is typed: "^1" for the first of "10¹²", then "2". */
  static String plain(String text, int i) {
    char c = text.charAt(i);
    String sign = c == MINUS ? "-" : String.valueOf(RAISED.indexOf(c));
    return start(text, i) == i ? "^" + sign : sign;
  }

  private static int start(String text, int i) {
    int start = i;
    while (start > 0 && isRaised(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isRaised(char c) {
    return c == MINUS || RAISED.indexOf(c) >= 0;
  }
}
