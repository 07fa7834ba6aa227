package org.audiobriefing.article.sorting;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One reason for which a block is a part of the story, or none of it. Rules stand in ordered lists,
 * and the first that fits decides.
 *
 * @param id names the rule in notes and traces, and its examples among the tests
 * @param part what the block is then
 * @param example a block that it is for, in words
 * @param fits tells the blocks that it is for
 * @param takes what the story learns from such a block beside its text
 * @param note the id in notes, which is the rule's own but where a table says more
 */
record PartRule(
    String id,
    Part part,
    String example,
    Predicate<Place> fits,
    Consumer<Place> takes,
    Function<Place, String> note) {

  /** A rule for blocks that tell nothing but their text. */
  static PartRule of(String id, Part part, String example, Predicate<Place> fits) {
    return new PartRule(id, part, example, fits, place -> {}, place -> id);
  }

  /** The same rule, which also takes something from the block. */
  PartRule taking(Consumer<Place> what) {
    return new PartRule(id, part, example, fits, what, note);
  }

  /** The same rule, whose notes have the ids of a table. */
  PartRule noted(Function<Place, String> ids) {
    return new PartRule(id, part, example, fits, takes, ids);
  }
}
