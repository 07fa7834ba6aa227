package org.audiobriefing.speech.freetts;

/**
 * The filter that gives a residual its vowel. Written out for the one order that the recordings
 * have: in a loop over the coefficients, counting costs as much as the filter.
 */
final class LinearPredictor {
  static final int ORDER = 16;

  private LinearPredictor() {}

  /**
   * Filters in place. Sums stand in fours, the newest samples last, so that nothing waits long for
   * the sample before.
   *
   * @param c coefficients, that of the newest sample first
   * @param x sound; sample n lies at n + {@value #ORDER}
   * @param from first sample
   * @param end behind the last one
   */
  static void run(float[] c, float[] x, int from, int end) {
    float c0 = c[0];
    float c1 = c[1];
    float c2 = c[2];
    float c3 = c[3];
    float c4 = c[4];
    float c5 = c[5];
    float c6 = c[6];
    float c7 = c[7];
    float c8 = c[8];
    float c9 = c[9];
    float c10 = c[10];
    float c11 = c[11];
    float c12 = c[12];
    float c13 = c[13];
    float c14 = c[14];
    float c15 = c[15];
    for (int n = from; n < end; n++) {
      float oldest = c15 * x[n] + c14 * x[n + 1] + (c13 * x[n + 2] + c12 * x[n + 3]);
      float older = c11 * x[n + 4] + c10 * x[n + 5] + (c9 * x[n + 6] + c8 * x[n + 7]);
      float newer = c7 * x[n + 8] + c6 * x[n + 9] + (c5 * x[n + 10] + c4 * x[n + 11]);
      float past = x[n + 16] + (oldest + older) + newer + (c3 * x[n + 12] + c2 * x[n + 13]);
      x[n + 16] = past + c1 * x[n + 14] + c0 * x[n + 15];
    }
  }
}
