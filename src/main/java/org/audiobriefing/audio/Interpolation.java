package org.audiobriefing.audio;

/** Weights by which the level between two samples is found. */
final class Interpolation {
  private Interpolation() {}

  /**
   * Returns, for each place between two samples, the weights of the samples around: a Hann-windowed
   * sinc whose weights sum to one.
   *
   * @param phases parts into which the distance between two samples is divided
   * @param taps weights a place
   */
  static double[][] between(int phases, int taps) {
    double[][] weights = new double[phases - 1][taps];
    int half = taps / 2;
    for (int p = 1; p < phases; p++) {
      double sum = 0;
      for (int t = 0; t < taps; t++) {
        double x = t - (half - 1) - (double) p / phases;
        double window = 0.5 + 0.5 * StrictMath.cos(Math.PI * x / (half + 0.5));
        weights[p - 1][t] = StrictMath.sin(Math.PI * x) / (Math.PI * x) * window;
        sum += weights[p - 1][t];
      }
      for (int t = 0; t < taps; t++) {
        weights[p - 1][t] /= sum;
      }
    }
    return weights;
  }
}
