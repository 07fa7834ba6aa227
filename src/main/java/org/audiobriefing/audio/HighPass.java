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
  private static final double INAUDIBLE = 1e-5;

  private static final int BLOCK_FRAMES = 1024;

  private final Biquad filter;
  private final double[] block = new double[BLOCK_FRAMES];

  /**
   * @param cornerHz where the response has fallen by 3 dB
   */
  public HighPass(PcmFormat format, double cornerHz) {
    filter = Biquad.highPass(format.sampleRateHz(), cornerHz);
  }

  /** Filters the samples (full scale 1.0) in place. */
  public void apply(float[] samples, int length) {
    for (int from = 0; from < length; from += BLOCK_FRAMES) {
      int count = Math.min(BLOCK_FRAMES, length - from);
      for (int i = 0; i < count; i++) {
        block[i] = samples[from + i];
      }
      filter.apply(block, count);
      for (int i = 0; i < count; i++) {
        double y = block[i];
        samples[from + i] = y < INAUDIBLE && y > -INAUDIBLE ? 0 : (float) y;
      }
    }
  }
}
