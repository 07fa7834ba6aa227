package org.audiobriefing.speech;

import java.util.Objects;

/**
 * What a voice file says.
 *
 * @param name how users call it
 * @param engine what speaks it, for example {@code freetts}
 * @param base the engine's own name of its sound data
 * @param pitchHz mean pitch, 50 to 300
 * @param pitchRangeHz standard deviation of the pitch, 0 to 60
 * @param wordsAMinute default rate, {@value #MIN_WPM} to {@value #MAX_WPM}
 * @param language BCP 47 tag of what it can read
 * @param licence SPDX name or short name of the sound data's licence
 * @param description one line for people
 */
public record Voice(
    String name,
    String engine,
    String base,
    double pitchHz,
    double pitchRangeHz,
    int wordsAMinute,
    String language,
    String licence,
    String description) {
  public static final int MIN_WPM = 80;
  public static final int MAX_WPM = 600;

  public Voice {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(base, "base");
    within("pitch", pitchHz, 50, 300);
    within("range", pitchRangeHz, 0, 60);
    within("wpm", wordsAMinute, MIN_WPM, MAX_WPM);
  }

  private static void within(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              java.util.Locale.ROOT,
              "%s = %s is not between %.0f and %.0f",
              key,
              value,
              least,
              most));
    }
  }
}
