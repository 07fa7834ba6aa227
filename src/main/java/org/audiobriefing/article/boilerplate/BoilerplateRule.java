package org.audiobriefing.article.boilerplate;

import java.util.regex.Pattern;

/**
 * One line of the table: a kind of text that is never part of a story.
 *
 * @param id names the rule in notes
 * @param action what to do about it
 * @param pattern what a whole line looks like, without regard to case
 * @param maxWords longer lines are left alone
 * @param example a line that it is for
 */
public record BoilerplateRule(
    String id, Action action, Pattern pattern, int maxWords, String example) {
  /** What a match means. */
  public enum Action {
    /** Leave out this line. */
    DROP,
    /** Leave out this line and all after it, unless most of the story is still to come. */
    END
  }
}
