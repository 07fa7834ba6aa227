package org.audiobriefing.audio;

/**
 * Finds the gain that each true peak of a stream asks for, so that it stays under a ceiling. Peaks
 * are found between the samples by sixfold interpolation as in ITU-R BS.1770-4 annex 2.
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

  /**
   * How far sound may rise between two samples, as a share of the bends at both. A cubic curve
   * gives a sixteenth; a half is enough for every tone up to two thirds of the highest one, and a
   * higher one swings to its peak on a sample within a millisecond.
   */
  private static final double RISE_OF_BENDS = 0.5;

  /** By so many frames what is found lags behind the samples. */
  static final int DELAY_FRAMES = TAPS / 2;

  private final double ceiling;
  private double lastPeak;

  /**
   * @param ceiling of the true peak, full scale 1.0
   */
  PeakScan(double ceiling) {
    this.ceiling = ceiling;
  }

  /**
   * Fills in the gains that the peaks ask for, 1 where they ask for none: for each of the next
   * samples that of the frame {@link #DELAY_FRAMES} before it, in the same places.
   *
   * @param x sound; what came before {@code from} stands before it
   * @return whether any gain is less than 1
   */
  boolean scan(double[] x, int from, int count, double[] wanted) {
    double top = ceiling;
    double low = top / 2;
    double last = lastPeak;
    boolean loud = false;
    int first = from - DELAY_FRAMES;
    double next = Math.abs(x[first]);
    for (int frame = first; frame < first + count; frame++) {
      double here = next;
      next = Math.abs(x[frame + 1]);
      // Most sound is so soft that it is left at once.
      double peak = here < low && next < low ? here : peakAfter(x, frame);
      // Both tests nearly always say the same, so the processor guesses them right.
      if (peak > top || last > top) {
        wanted[frame] = top / max(peak, last);
        loud = true;
      } else {
        wanted[frame] = 1;
      }
      last = peak;
    }
    lastPeak = last;
    return loud;
  }

  /**
   * Returns the greatest absolute value at a frame and up to the next one, or any value under the
   * ceiling where none can be above it.
   */
  private double peakAfter(double[] x, int frame) {
    double here = x[frame];
    double next = x[frame + 1];
    double bends =
        Math.abs(x[frame - 1] - 2 * here + next) + Math.abs(here - 2 * next + x[frame + 2]);
    double peak = max(Math.abs(here), Math.abs(next));
    return peak + RISE_OF_BENDS * bends <= ceiling
        ? peak
        : max(peak, between(x, frame - TAPS / 2 + 1));
  }

  /** Returns the greatest absolute value at the five places; one loop, so that none waits. */
  private static double between(double[] x, int first) {
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
    double outer = max(max(Math.abs(y1), Math.abs(y2)), max(Math.abs(y4), Math.abs(y5)));
    return max(outer, Math.abs(y3));
  }

  private static double max(double a, double b) {
    return a > b ? a : b;
  }
}
