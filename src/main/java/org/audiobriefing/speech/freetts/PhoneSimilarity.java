package org.audiobriefing.speech.freetts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which phones sound alike at their edges, for transitions that were never recorded. */
final class PhoneSimilarity {
  /** Groups by place and manner, the closest neighbours side by side. */
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("p", "b", "m"),
          List.of("t", "d", "n", "s", "z"),
          List.of("k", "g", "ng"),
          List.of("ng", "n", "m"),
          List.of("f", "v", "th", "dh"),
          List.of("s", "z", "th"),
          List.of("sh", "zh", "ch", "jh", "s"),
          List.of("hh", "pau"),
          List.of("w", "uw", "uh", "l"),
          List.of("y", "iy", "ih"),
          List.of("r", "er", "l"),
          List.of("l", "r", "w"),
          List.of("ax", "ah", "uh", "ih", "aa"),
          List.of("aa", "ao", "ah"),
          List.of("iy", "ih", "ey"),
          List.of("eh", "ae", "ih"),
          List.of("uw", "uh", "ow"),
          List.of("ay", "ih", "iy"),
          List.of("ey", "ih", "iy"),
          List.of("oy", "ih", "iy"),
          List.of("aw", "uh", "uw"),
          List.of("ow", "uh", "uw"));

  private static final Map<String, List<String>> CACHE = new ConcurrentHashMap<>();

  private PhoneSimilarity() {}

  /** Returns the phone itself, then others by falling similarity, silence among the last. */
  static List<String> nearestFirst(String phone) {
    return CACHE.computeIfAbsent(phone, PhoneSimilarity::order);
  }

  private static List<String> order(String phone) {
    Set<String> order = new LinkedHashSet<>(List.of(phone));
    for (List<String> group : GROUPS) {
      if (group.contains(phone)) {
        order.addAll(group);
      }
    }
    order.addAll(List.of("pau", "ax", "ih", "t", "n", "s", "aa", "iy"));
    return new ArrayList<>(order);
  }
}
