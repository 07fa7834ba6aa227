package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * Which rules can begin with some characters, so that the others need not be tried. It is asked of
 * the patterns themselves, once for each beginning that a text has.
 */
final class RuleIndex {
  /** More characters would tell more, and be met again less often. */
  private static final int PREFIX = 3;

  private static final int ASCII = 128;

  /** So many beginnings are remembered; a book has fewer. */
  private static final int MOST_PREFIXES = 20_000;

  /** What looks at characters before the place cannot be asked with the beginning alone. */
  private static final List<String> LOOKING_BACK = List.of("(?<", "\\b", "\\B", "^", "\\G");

  private final List<Rule> all;

  /** By number. */
  private final boolean[] looksBack;

  /** By kind of first character, their places in the list. */
  private final Map<Character, int[]> byStart = new ConcurrentHashMap<>();

  private final Map<Integer, int[]> byPrefix = new ConcurrentHashMap<>();

  RuleIndex(List<Rule> rules) {
    all = List.copyOf(rules);
    looksBack = new boolean[all.size()];
    for (int i = 0; i < looksBack.length; i++) {
      looksBack[i] = LOOKING_BACK.stream().anyMatch(all.get(i).pattern().pattern()::contains);
    }
  }

  int size() {
    return all.size();
  }

  Rule rule(int number) {
    return all.get(number);
  }

  /**
   * Returns the numbers of the rules that may match here, in their order.
   *
   * @param kind of the first character, as in {@link Rule#starts}
   */
  int[] at(String text, int at, char kind) {
    int[] starting = byStart.computeIfAbsent(kind, this::starting);
    if (at + PREFIX > text.length()) {
      return starting;
    }
    int key = 0;
    for (int i = at; i < at + PREFIX; i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return starting;
      }
      key = key * ASCII + c;
    }
    int[] known = byPrefix.get(key);
    if (known == null) {
      known = beginningWith(text.substring(at, at + PREFIX), starting);
      if (byPrefix.size() < MOST_PREFIXES) {
        byPrefix.put(key, known);
      }
    }
    return known;
  }

  private int[] starting(char kind) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).starts().indexOf(kind) >= 0) {
        numbers.add(i);
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private int[] beginningWith(String prefix, int[] starting) {
    return Arrays.stream(starting).filter(number -> mayBegin(number, prefix)).toArray();
  }

  /** A match that fails before the end of the beginning fails whatever comes behind it. */
  private boolean mayBegin(int number, String prefix) {
    Matcher matcher = all.get(number).pattern().matcher(prefix);
    return looksBack[number] || matcher.lookingAt() || matcher.hitEnd();
  }
}
