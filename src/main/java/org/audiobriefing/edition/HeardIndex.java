package org.audiobriefing.edition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Finds what may be the same among thousands of remembered stories without comparing each: two
 * texts that are alike share at least one hash of their sketches.
 */
final class HeardIndex {
  private final List<Heard> stories;
  private final Map<String, BitSet> byKey = new HashMap<>();

  /** A hash in the upper half, in the lower one the number of a story that has it; sorted. */
  private final long[] byHash;

  HeardIndex(List<Heard> stories) {
    this.stories = stories;
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < stories.size(); i++) {
      byKey.computeIfAbsent(stories.get(i).key(), k -> new BitSet()).set(i);
      for (int hash : stories.get(i).sketch()) {
        pairs.add(pair(hash, i));
      }
    }
    byHash = pairs.build().sorted().toArray();
  }

  private static long pair(int hash, int number) {
    return (long) hash << Integer.SIZE | number;
  }

  /**
   * Returns the last remembered story that is the same.
   *
   * @param alike whether two sketches that share a hash are those of one story
   */
  Optional<Heard> last(String key, int[] sketch, Predicate<Heard> alike) {
    BitSet named = byKey.getOrDefault(key, new BitSet());
    BitSet near = (BitSet) named.clone();
    for (int hash : sketch) {
      int at = Arrays.binarySearch(byHash, pair(hash, 0));
      for (at = at < 0 ? -at - 1 : at; at < byHash.length && isOf(byHash[at], hash); at++) {
        near.set((int) byHash[at]);
      }
    }
    for (int i = near.length() - 1; i >= 0; i = near.previousSetBit(i - 1)) {
      if (named.get(i) || alike.test(stories.get(i))) {
        return Optional.of(stories.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(long pair, int hash) {
    return (int) (pair >> Integer.SIZE) == hash;
  }
}
