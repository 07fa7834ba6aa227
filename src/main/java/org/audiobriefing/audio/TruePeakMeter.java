package org.audiobriefing.audio;

/**
 * Measures the true peak of mono sound: the highest level between the samples as well, by fourfold
 * interpolation as in ITU-R BS.1770-4 annex 2.
 */
public final class TruePeakMeter {
  private static final int PHASES = 4;
  private static final int TAPS = 24;
  private static final double[][] INTERPOLATION = Interpolation.between(PHASES, TAPS);

  private final double[] history = new double[2 * TAPS];
  private int at;
  private double peak;

  /** Adds samples (full scale 1.0). */
  public void add(float[] samples, int length) {
    for (int i = 0; i < length; i++) {
      add(samples[i]);
    }
  }

  private void add(double sample) {
    // Each value stands twice, so that the last ones always lie in a row.
    history[at] = sample;
    history[at + TAPS] = sample;
    at = (at + 1) % TAPS;
    double centre = Math.abs(history[at + TAPS / 2 - 1]);
    peak = Math.max(peak, centre);
    if (centre < peak / 2) {
      return;
    }
    for (double[] phase : INTERPOLATION) {
      double y = 0;
      for (int t = 0; t < TAPS; t++) {
        y += phase[t] * history[at + t];
      }
      peak = Math.max(peak, Math.abs(y));
    }
  }

  /** Returns the peak so far in dBTP, or −144 for silence. */
  public double dbtp() {
    return peak <= 0 ? -144 : Math.max(-144, 20 * StrictMath.log10(peak));
  }
}
