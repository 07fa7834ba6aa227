package org.audiobriefing.article.boilerplate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of the table: a kind of text that is never part of a story.
 *
 * @param id names the rule in notes
 * @param action what to do about it
 * @param pattern what a whole line looks like, without regard to case
 * @param maxWords longer lines are left alone
 * @param example a line that it is for
 * @param needles lower-case pieces of text one of which every such line holds; looking for them
 *     first spares a costly pattern. None: the pattern decides alone
 */
public record BoilerplateRule(
    String id, Action action, Pattern pattern, int maxWords, String example, List<String> needles) {
  public BoilerplateRule {
    needles = List.copyOf(needles);
  }

  /** Returns whether a line, in lower case, holds what every line of this kind holds. */
  boolean mayMatch(String lower) {
    if (needles.isEmpty()) {
      return true;
    }
    for (String needle : needles) {
      if (lower.contains(needle)) {
        return true;
      }
    }
    return false;
  }

  /** What a match means. */
  public enum Action {
    /** Leave out this line. */
    DROP,
    /** Leave out this line and all after it, unless most of the story is still to come. */
    END
  }
}
