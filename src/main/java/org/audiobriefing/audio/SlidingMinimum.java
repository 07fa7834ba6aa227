package org.audiobriefing.audio;

/**
 * The least of the last gains below 1: a queue in which each gain is less than all that came after
 * it, so that the first is the least. Costs the same for any length of the window.
 */
final class SlidingMinimum {
  private final double[] values;
  private final int[] places;
  private final int mask;
  private int first;
  private int end;

  /**
   * @param window so many places at most count at a time
   */
  SlidingMinimum(int window) {
    int size = Integer.highestOneBit(window + 1) * 2;
    values = new double[size];
    places = new int[size];
    mask = size - 1;
  }

  /** Returns whether all gains of the window are 1. */
  boolean isEmpty() {
    return first == end;
  }

  /**
   * Takes the gain at a place and returns the least one from another place on.
   *
   * @param from places before it are forgotten; never less than before
   */
  double next(double gain, int place, int from) {
    if (gain < 1) {
      while (end != first && values[(end - 1) & mask] >= gain) {
        end--;
      }
      values[end & mask] = gain;
      places[end & mask] = place;
      end++;
    }
    while (end != first && places[first & mask] < from) {
      first++;
    }
    return end == first ? 1 : values[first & mask];
  }

  /** Counts the places from a later one on. */
  void shift(int by) {
    for (int k = first; k != end; k++) {
      places[k & mask] -= by;
    }
  }
}
