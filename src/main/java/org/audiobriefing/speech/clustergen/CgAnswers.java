package org.audiobriefing.speech.clustergen;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the paths of a voice answer for one item after the other. A path of several steps answers
 * the same for all frames of a state and is walked once for them.
 */
final class CgAnswers {
  /** What a path that leads nowhere answers. */
  private static final String NOTHING = "0";

  private static final Pattern STEPS = Pattern.compile("[.:]");

  private final List<String[]> paths;
  private final CgItems items;
  private final CgFeatures features;
  private final Object[] known;
  private int item;

  /**
   * @param paths divided into their steps
   */
  CgAnswers(List<String[]> paths, CgTimes times) {
    this.paths = paths;
    items = new CgItems(times);
    features = new CgFeatures(times, items);
    known = new Object[paths.size()];
  }

  static List<String[]> steps(CgVoice voice) {
    return voice.paths().stream().map(STEPS::split).toList();
  }

  /**
   * Turns to an item.
   *
   * @param sameState whether it is a frame of the same state as before
   */
  CgAnswers about(int newItem, boolean sameState) {
    item = newItem;
    if (!sameState) {
      Arrays.fill(known, null);
    } else {
      for (int i = 0; i < known.length; i++) {
        known[i] = paths.get(i).length == 1 ? null : known[i];
      }
    }
    return this;
  }

  /** Returns what a path answers: a text or a float. */
  Object of(int path) {
    if (known[path] == null) {
      known[path] = walk(paths.get(path));
    }
    return known[path];
  }

  private Object walk(String[] steps) {
    int at = item;
    int last = steps.length - 1;
    for (int i = 0; i < last && at >= 0; i++) {
      at = steps[i].equals("R") ? items.as(at, steps[++i]) : items.move(at, steps[i]);
    }
    Object value = at < 0 ? null : features.of(at, steps[last]);
    return value == null ? NOTHING : value;
  }
}
