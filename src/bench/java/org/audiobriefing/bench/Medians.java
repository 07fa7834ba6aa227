package org.audiobriefing.bench;

import java.util.Arrays;

/** Medians of repeated work, the first third of it left out as warming up. */
final class Medians {
  private Medians() {}

  /** Work that is timed. */
  interface Work {
    void run() throws Exception;
  }

  /** Returns the median seconds of so many rounds. */
  static double seconds(int rounds, Work work) throws Exception {
    double[] seconds = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    return of(Arrays.copyOfRange(seconds, rounds / 3, rounds));
  }

  static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
