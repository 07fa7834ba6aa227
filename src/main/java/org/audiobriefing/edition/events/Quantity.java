package org.audiobriefing.edition.events;

/**
 * A number in a text.
 *
 * @param value with its scale
 * @param written as a reader sees it
 * @param counted the word behind it in small letters, or ""
 */
record Quantity(double value, String written, String counted) {
  private static final double COUNTED_ON_FINGERS = 12;
  private static final double HUNDRED = 100;
  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  /** Roundings of one number differ by no more: "nearly two million" for 1.9. */
  private static final double ROUNDING = 0.06;

  private static final double ROUNDED = 0.5;

  /** Returns how much it tells of an event, 0 to 1: 1,340 shops tell more than three or 200. */
  double weight() {
    if (value <= 2) {
      return 0;
    }
    if (value != Math.rint(value)) {
      return 1;
    }
    if (value <= COUNTED_ON_FINGERS) {
      return 0.35;
    }
    if (value < HUNDRED) {
      return value % 10 == 0 ? 0.35 : 0.75;
    }
    return isYear() ? 0.5 : digits() == 1 ? 0.6 : 1;
  }

  private boolean isYear() {
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** How many digits stand before the noughts at its end. */
  private int digits() {
    long rest = (long) value;
    while (rest > 0 && rest % 10 == 0) {
      rest /= 10;
    }
    return Long.toString(rest).length();
  }

  /** Returns how much speaks for both being one number, 0 to 1. */
  double likeness(Quantity other) {
    if (value == other.value) {
      return weight();
    }
    boolean large = Math.min(value, other.value) >= HUNDRED && !isYear();
    boolean near = Math.abs(value - other.value) <= ROUNDING * Math.max(value, other.value);
    return large && near ? ROUNDED * Math.min(weight(), other.weight()) : 0;
  }
}
