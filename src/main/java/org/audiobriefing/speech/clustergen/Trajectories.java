package org.audiobriefing.speech.clustergen;

import java.util.Arrays;

/**
 * The most likely movement of each coefficient, given what the models say of it and of its deltas:
 * K. Tokuda et al., "Speech parameter generation algorithms for HMM-based speech synthesis", ICASSP
 * 2000, case 1. Solves a symmetric band matrix (LDLᵀ), one coefficient after the other.
 */
final class Trajectories {
  /** The weight of a coefficient of which the file says no deviation, as in C. */
  private static final double VARIANCE_OF_NONE = 0.0962;

  private final double[] window;
  private final int half;
  private final int width;
  private final int frames;

  /** The band of the matrix: its diagonal first. */
  private final double[][] matrix;

  private final double[] right;

  private Trajectories(double[] window, int frames) {
    this.window = window;
    this.frames = frames;
    half = window.length / 2;
    width = 2 * half + 1;
    matrix = new double[frames][width];
    right = new double[frames];
  }

  /** Returns the coefficients of every frame. */
  static double[][] of(CgTrack track, int order, double[] window) {
    Trajectories work = new Trajectories(window, track.f0().length);
    double[][] found = new double[track.f0().length][order];
    for (int c = 0; c < order; c++) {
      work.set(track, c, order);
      work.factorize();
      work.solve(found, c);
    }
    return found;
  }

  private void set(CgTrack track, int c, int order) {
    for (int i = 0; i < frames; i++) {
      double weight = weight(track.deviations()[i][c]);
      Arrays.fill(matrix[i], 0);
      matrix[i][0] = weight;
      right[i] = weight * track.means()[i][c];
    }
    for (int row = 0; row < frames; row++) {
      delta(row, weight(track.deviations()[row][order + c]), track.means()[row][order + c]);
    }
  }

  /** Adds what is known of a delta; what the window would take from outside is left out. */
  private void delta(int row, double weight, double mean) {
    for (int a = -half; a <= half; a++) {
      int i = row + a;
      if (i < 0 || i >= frames || window[a + half] == 0) {
        continue;
      }
      right[i] += window[a + half] * weight * mean;
      for (int b = a; b <= half && row + b < frames; b++) {
        matrix[i][b - a] += window[a + half] * weight * window[b + half];
      }
    }
  }

  /** Afterwards the diagonal holds pivots, and the band behind it factors. */
  private void factorize() {
    for (int i = 0; i < frames; i++) {
      double[] row = matrix[i];
      for (int j = 1; j < width && i - j >= 0; j++) {
        double[] above = matrix[i - j];
        double factor = above[j];
        for (int k = 0; j + k < width; k++) {
          row[k] -= factor * above[j + k] * above[0];
        }
        right[i] -= factor * right[i - j];
      }
      for (int j = 1; j < width; j++) {
        row[j] /= row[0];
      }
    }
  }

  private void solve(double[][] found, int c) {
    for (int i = frames - 1; i >= 0; i--) {
      double value = right[i] / matrix[i][0];
      for (int j = 1; j < width && i + j < frames; j++) {
        value -= matrix[i][j] * found[i + j][c];
      }
      found[i][c] = value;
    }
  }

  private static double weight(float deviation) {
    double variance = (double) deviation * deviation;
    return 1 / (variance > 0 ? variance : VARIANCE_OF_NONE);
  }
}
