package org.audiobriefing.article.html;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One reason for which a block of a page belongs to its story, or not. Rules stand in an ordered
 * list, and the first that fits decides.
 *
 * @param id names the rule in notes and traces, and its examples among the tests
 * @param example a block that it is for, in words
 * @param fits tells the blocks that it is for
 * @param note the id in notes
 */
record PageRule(
    String id,
    Fate fate,
    String example,
    Predicate<PagePlace> fits,
    Function<PagePlace, String> note) {

  /** What becomes of a block. */
  enum Fate {
    /** It is the headline, which is told already. */
    HEADLINE,
    LEFT_OUT,
    STANDFIRST,
    /** A part of the story's head that is no running text. */
    LABEL,
    STORY
  }

  static PageRule of(String id, Fate fate, String example, Predicate<PagePlace> fits) {
    return new PageRule(id, fate, example, fits, place -> id);
  }
}
