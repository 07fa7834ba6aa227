package org.audiobriefing.audio;

import java.time.Duration;

/**
 * Mono sound of one sample a frame; everything in this program is mono.
 *
 * @param sampleRateHz frames a second, 8,000 to 192,000
 */
public record PcmFormat(int sampleRateHz) {

  public PcmFormat {
    if (sampleRateHz < 8_000 || sampleRateHz > 192_000) {
      throw new IllegalArgumentException(
          "sampleRateHz " + sampleRateHz + " is not in 8000..192000");
    }
  }

  /** Returns how long so many frames last. */
  public Duration duration(long frames) {
    return Duration.ofNanos(
        Math.multiplyHigh(frames, 1_000_000_000L) == 0
            ? frames * 1_000_000_000L / sampleRateHz
            : (long) (frames * (1e9 / sampleRateHz)));
  }

  /** Returns the number of whole frames nearest to a duration. */
  public long frames(Duration duration) {
    return Math.round(duration.toNanos() / 1e9 * sampleRateHz);
  }
}
