package org.audiobriefing.audio;

/**
 * Changes the rate of sound: each new sample is the band-limited value at its place, by a sinc
 * under a Kaiser window, cut below the lower of both rates.
 */
public final class Resampler {
  /** Zero crossings of the sinc on each side: the band ends within a tenth of its width. */
  private static final int CROSSINGS = 24;

  /** About −80 dB outside the band. */
  private static final double KAISER_BETA = 8;

  private static final double BAND = 0.94;

  /** Points of the kernel between two crossings; between them it is taken as straight. */
  private static final int POINTS = 512;

  private static final float[] KERNEL = kernel();

  private Resampler() {}

  /** Returns the sound at another rate, as long as before. */
  public static float[] resampled(float[] in, int fromHz, int toHz) {
    if (fromHz == toHz) {
      return in;
    }
    double step = (double) fromHz / toHz;
    double cut = BAND * Math.min(1, 1 / step);
    double half = CROSSINGS / cut;
    float[] out = new float[(int) Math.round(in.length / step)];
    for (int i = 0; i < out.length; i++) {
      double centre = i * step;
      int first = (int) Math.max(0, Math.ceil(centre - half));
      int last = (int) Math.min(in.length - 1, Math.floor(centre + half));
      double sum = 0;
      for (int k = first; k <= last; k++) {
        double point = Math.abs(k - centre) * cut * POINTS;
        int at = (int) point;
        double share = point - at;
        sum += in[k] * (KERNEL[at] + share * (KERNEL[at + 1] - KERNEL[at]));
      }
      out[i] = (float) (sum * cut);
    }
    return out;
  }

  private static float[] kernel() {
    float[] kernel = new float[CROSSINGS * POINTS + 2];
    for (int i = 0; i <= CROSSINGS * POINTS; i++) {
      double x = (double) i / POINTS;
      kernel[i] = (float) (sinc(x) * window(x / CROSSINGS));
    }
    return kernel;
  }

  private static double sinc(double x) {
    return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double window(double x) {
    return bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - x * x))) / bessel(KAISER_BETA);
  }

  /** The modified Bessel function of the first kind and order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 40; k++) {
      term *= (x / (2 * k)) * (x / (2 * k));
      sum += term;
    }
    return sum;
  }
}
