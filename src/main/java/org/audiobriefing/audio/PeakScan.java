package org.audiobriefing.audio;

/**
 * Finds the gain that each true peak of a stream asks for, so that it stays under a ceiling. Peaks
 * are found between the samples by sixfold interpolation as in ITU-R BS.1770-4 annex 2. Knows
 * nothing of gains that are held, so that it may run ahead of what holds them.
 */
final class PeakScan {
  private static final int PHASES = 6;
  private static final int TAPS = 24;
  private static final double[][] INTERPOLATION = Interpolation.between(PHASES, TAPS);
  private static final double[] FIRST = INTERPOLATION[0];
  private static final double[] SECOND = INTERPOLATION[1];
  private static final double[] THIRD = INTERPOLATION[2];
  private static final double[] FOURTH = INTERPOLATION[3];
  private static final double[] FIFTH = INTERPOLATION[4];
  private static final int BLOCK_FRAMES = 512;

  /** By so many frames what is found lags behind the samples. */
  static final int DELAY_FRAMES = TAPS / 2;

  private final double gain;
  private final double ceiling;

  /** Scaled samples: the last ones before a block, then those of the block. */
  private final double[] line = new double[TAPS + BLOCK_FRAMES];

  private double lastPeak;

  /**
   * @param gain by which the samples are multiplied
   * @param ceiling of the true peak, full scale 1.0
   */
  PeakScan(double gain, double ceiling) {
    this.gain = gain;
    this.ceiling = ceiling;
  }

  /**
   * Fills in the gains that the peaks ask for, 1 where they ask for none.
   *
   * @param wanted of the frame that lies {@link #DELAY_FRAMES} before each sample
   */
  void scan(float[] samples, int length, double[] wanted) {
    for (int from = 0; from < length; from += BLOCK_FRAMES) {
      int count = Math.min(BLOCK_FRAMES, length - from);
      for (int i = 0; i < count; i++) {
        line[TAPS + i] = samples[from + i] * gain;
      }
      for (int i = 0; i < count; i++) {
        double peak = peakAfter(TAPS + i - DELAY_FRAMES);
        double higher = max(peak, lastPeak);
        wanted[from + i] = higher > ceiling ? ceiling / higher : 1;
        lastPeak = peak;
      }
      System.arraycopy(line, count, line, 0, TAPS);
    }
  }

  /** Returns the greatest absolute value at a frame and up to the next one. */
  private double peakAfter(int frame) {
    double peak = size(line[frame]);
    return peak < ceiling / 2 ? peak : max(peak, between(frame - TAPS / 2 + 1));
  }

  /** Returns the greatest absolute value at the five places; one loop, so that none waits. */
  private double between(int first) {
    double[] x = line;
    double y1 = 0;
    double y2 = 0;
    double y3 = 0;
    double y4 = 0;
    double y5 = 0;
    for (int t = 0; t < TAPS; t++) {
      double sample = x[first + t];
      y1 += FIRST[t] * sample;
      y2 += SECOND[t] * sample;
      y3 += THIRD[t] * sample;
      y4 += FOURTH[t] * sample;
      y5 += FIFTH[t] * sample;
    }
    double outer = max(max(size(y1), size(y2)), max(size(y4), size(y5)));
    return max(outer, size(y3));
  }

  private static double size(double x) {
    return x < 0 ? -x : x;
  }

  private static double max(double a, double b) {
    return a > b ? a : b;
  }
}
