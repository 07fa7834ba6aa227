package org.audiobriefing.audio;

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
}
