package org.audiobriefing.cli;

/** Lengths of time for people and for screen readers. */
final class Spans {
  private Spans() {}

  /** Returns, for example, "3 minutes 12 seconds". */
  static String words(double seconds) {
    long all = Math.round(seconds);
    StringBuilder words = new StringBuilder();
    add(words, all / 3600, "hour");
    add(words, all / 60 % 60, "minute");
    if (all < 3600) {
      add(words, all % 60, "second");
    }
    return words.isEmpty() ? "0 seconds" : words.toString();
  }

  private static void add(StringBuilder words, long n, String unit) {
    if (n > 0) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(n)
          .append(' ')
          .append(unit)
          .append(n == 1 ? "" : "s");
    }
  }
}
