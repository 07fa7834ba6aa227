package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;

/** What became of the texts of a page, in the order in which it was decided. */
public final class Decisions {
  private final List<Decision> list = new ArrayList<>();

  /**
   * Adds what became of a text.
   *
   * @param rule the rule's id
   */
  public void add(String rule, Part part, String text) {
    if (!text.isBlank()) {
      list.add(new Decision(rule, part, text));
    }
  }

  /** Adds a text that nobody hears. */
  public void leftOut(String rule, String text) {
    add(rule, Part.LEFT_OUT, text);
  }

  /** Returns what was decided so far. */
  public List<Decision> list() {
    return list;
  }
}
