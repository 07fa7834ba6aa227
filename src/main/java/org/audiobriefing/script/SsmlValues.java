package org.audiobriefing.script;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of SSML attributes. Relative ones multiply, and everything is held within what {@link
 * Prosody} allows.
 */
final class SsmlValues {
  private static final Pattern TIME = Pattern.compile("\\+?(\\d{0,6}(?:\\.\\d{1,6})?)(ms|s)");
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(\\d{0,5}(?:\\.\\d{1,6})?)(%|st|Hz|dB)?");
  private static final Map<String, Double> RATES =
      Map.of(
          "x-slow", 0.6, "slow", 0.8, "medium", 1.0, "default", 1.0, "fast", 1.25, "x-fast", 1.6);
  private static final Map<String, Double> PITCHES =
      Map.of(
          "x-low", 0.75, "low", 0.88, "medium", 1.0, "default", 1.0, "high", 1.14, "x-high", 1.3);
  private static final Map<String, Double> VOLUMES =
      Map.of(
          "silent", -30.0, "x-soft", -12.0, "soft", -6.0, "medium", 0.0, "default", 0.0, "loud",
          3.0, "x-loud", 6.0);

  private SsmlValues() {}

  static Optional<Duration> time(String value) {
    Matcher m = TIME.matcher(value);
    if (!m.matches() || m.group(1).isEmpty()) {
      return Optional.empty();
    }
    double seconds = Double.parseDouble(m.group(1)) * (m.group(2).equals("s") ? 1 : 0.001);
    return Optional.of(Duration.ofNanos(Math.round(seconds * 1e9)));
  }

  static Strength strength(String value) {
    for (Strength strength : Strength.values()) {
      if (strength.ssmlName().equals(value)) {
        return strength;
      }
    }
    return Strength.MEDIUM;
  }

  /** {@code 120%} is 1.2 times as fast, {@code +20%} too, and so is {@code 1.2}. */
  static double rate(String value, double now) {
    Matcher m = NUMBER.matcher(value);
    if (RATES.containsKey(value) || value.isEmpty() || !m.matches() || m.group(2).isEmpty()) {
      return now * RATES.getOrDefault(value, 1.0);
    }
    double number = Double.parseDouble(m.group(2)) / ("%".equals(m.group(3)) ? 100 : 1);
    return now * (m.group(1).isEmpty() ? number : m.group(1).equals("+") ? 1 + number : 1 - number);
  }

  /** {@code +10%}, {@code -2st}; an absolute pitch is no matter of a script and left alone. */
  static double pitch(String value, double now) {
    Matcher m = NUMBER.matcher(value);
    if (PITCHES.containsKey(value)
        || value.isEmpty()
        || !m.matches()
        || m.group(2).isEmpty()
        || m.group(1).isEmpty()) {
      return now * PITCHES.getOrDefault(value, 1.0);
    }
    double number = Double.parseDouble(m.group(2)) * (m.group(1).equals("-") ? -1 : 1);
    if ("st".equals(m.group(3))) {
      return now * StrictMath.pow(2, number / 12);
    }
    return "%".equals(m.group(3)) ? now * (1 + number / 100) : now;
  }

  static double volumeDb(String value, double now) {
    Matcher m = NUMBER.matcher(value);
    if (VOLUMES.containsKey(value) || value.isEmpty() || !m.matches() || m.group(2).isEmpty()) {
      return now + VOLUMES.getOrDefault(value, 0.0);
    }
    double number = Double.parseDouble(m.group(2)) * (m.group(1).equals("-") ? -1 : 1);
    return "dB".equals(m.group(3)) ? now + number : now;
  }
}
