package org.audiobriefing.publication;

import java.util.Locale;

/** Places in time as the formats write them. */
public final class Clock {
  private Clock() {}

  /** Returns {@code 01:02:03.450}. */
  public static String exact(double seconds) {
    long millis = Math.round(seconds * 1000);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        millis / 3_600_000,
        millis / 60_000 % 60,
        millis / 1000 % 60,
        millis % 1000);
  }

  /** Returns {@code 01:02:03}. */
  public static String whole(double seconds) {
    long all = Math.round(seconds);
    return String.format(Locale.ROOT, "%02d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
  }

  /** Returns {@code 2:03} or {@code 1:02:03}, for people. */
  public static String brief(double seconds) {
    long all = (long) seconds;
    return all < 3600
        ? String.format(Locale.ROOT, "%d:%02d", all / 60, all % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", all / 3600, all / 60 % 60, all % 60);
  }
}
