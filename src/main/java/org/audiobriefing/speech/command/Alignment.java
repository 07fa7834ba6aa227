package org.audiobriefing.speech.command;

/**
 * Which moment of one rendition of a sentence is which of another, by dynamic time warping of their
 * likeness (H. Sakoe and S. Chiba, 1978).
 */
final class Alignment {
  /** A pause that one voice makes and the other does not may be this long. */
  private static final double SLACK_SECONDS = 0.8;

  private static final byte BOTH = 0;
  private static final byte OWN = 1;
  private static final byte OTHER = 2;

  private final int[] otherOf;
  private final int step;

  /**
   * @param own sound whose times are known
   * @param other sound of the same words
   */
  Alignment(float[] own, float[] other, int sampleRateHz) {
    Mfcc mfcc = new Mfcc(sampleRateHz);
    step = (int) Math.round(Mfcc.STEP_SECONDS * sampleRateHz);
    otherOf = path(mfcc.of(own), mfcc.of(other));
  }

  private static int[] path(double[][] own, double[][] other) {
    int n = own.length;
    int m = other.length;
    int band = (int) (SLACK_SECONDS / Mfcc.STEP_SECONDS) + Math.abs(n - m) / 4 + m / 10;
    byte[][] moves = new byte[n][m];
    double[] before = new double[m];
    double[] now = new double[m];
    for (int i = 0; i < n; i++) {
      java.util.Arrays.fill(now, Double.MAX_VALUE / 4);
      int centre = (int) ((long) i * m / n);
      for (int j = Math.max(0, centre - band); j <= Math.min(m - 1, centre + band); j++) {
        double both = i > 0 && j > 0 ? before[j - 1] : i == 0 && j == 0 ? 0 : Double.MAX_VALUE / 4;
        double ownOnly = i > 0 ? before[j] : Double.MAX_VALUE / 4;
        double otherOnly = j > 0 ? now[j - 1] : Double.MAX_VALUE / 4;
        double least = Math.min(both, Math.min(ownOnly, otherOnly));
        moves[i][j] = least == both ? BOTH : least == ownOnly ? OWN : OTHER;
        now[j] = least + distance(own[i], other[j]);
      }
      double[] keep = before;
      before = now;
      now = keep;
    }
    int[] path = new int[n];
    for (int i = n - 1, j = m - 1; i >= 0; ) {
      path[i] = j;
      byte move = i == 0 ? OTHER : j == 0 ? OWN : moves[i][j];
      if (i == 0 && j == 0) {
        break;
      }
      i -= move == OTHER ? 0 : 1;
      j -= move == OWN ? 0 : 1;
    }
    return path;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  /** Returns the frame of the other sound for a frame of the own one. */
  int map(int frame) {
    double at = (double) frame / step;
    int before = Math.max(0, Math.min(otherOf.length - 1, (int) at));
    int behind = Math.min(otherOf.length - 1, before + 1);
    double share = Math.max(0, Math.min(1, at - before));
    return (int) Math.round((otherOf[before] + share * (otherOf[behind] - otherOf[before])) * step);
  }
}
