package org.audiobriefing.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each of many texts shares with those before it: counted along the runs of words that it
 * has, not text by text.
 */
final class SharedRuns {
  /** Which texts have a run. */
  private final Map<Integer, List<Integer>> texts = new HashMap<>();

  private final List<Integer> sizes = new ArrayList<>();

  /**
   * Takes a text and returns, for each before it, the share of the smaller one that stands in the
   * other too, 0 to 1.
   */
  double[] add(Set<Integer> shingles) {
    int number = sizes.size();
    int[] common = new int[number];
    for (int shingle : shingles) {
      List<Integer> known = texts.computeIfAbsent(shingle, s -> new ArrayList<>(1));
      for (int other : known) {
        common[other]++;
      }
      known.add(number);
    }
    double[] shares = new double[number];
    Arrays.setAll(shares, i -> share(common[i], Math.min(sizes.get(i), shingles.size())));
    sizes.add(shingles.size());
    return shares;
  }

  private static double share(int common, int smaller) {
    return smaller == 0 ? 0 : (double) common / smaller;
  }
}
