package org.audiobriefing.audio;

/**
 * Removes what lies below speech (rumble, drift) from a stream, in place. Stays at exact silence
 * when the input does.
 */
public final class HighPass {
  /**
   * Below this the filter's tail cannot be heard in 16 bits; cutting it keeps pauses digitally
   * silent.
   */
  static final double INAUDIBLE = 1e-5;

  private final Biquad filter;

  /**
   * @param cornerHz where the response has fallen by 3 dB
   */
  public HighPass(PcmFormat format, double cornerHz) {
    filter = Biquad.highPass(format.sampleRateHz(), cornerHz);
  }

  /** Filters the samples (full scale 1.0) in place. */
  public void apply(float[] samples, int length) {
    filter.apply(samples, length, INAUDIBLE);
  }
}
