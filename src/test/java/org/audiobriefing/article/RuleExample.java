package org.audiobriefing.article;

import java.util.List;

/**
 * What rules must decide on a small page or on some blocks.
 *
 * @param <R> the kind of rule
 */
public interface RuleExample<R> {
  /** Paragraphs of a story, for examples that need one. */
  List<String> PROSE =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.",
          "The next boat is planned for the spring, when the yard has finished the hull and the council has found the money for it.",
          "Children who live on the smallest of the isles will go to school by boat again, which takes them twenty minutes each way.",
          "Nobody knows yet what will become of the old hull, which lies in the mud behind the fish market and has begun to smell.");

  /** Returns what the example shows. */
  String name();

  /** Returns a line for each text and field that the example looks at, as it says they are. */
  List<String> expected();

  /** Returns the same lines as these rules have them. */
  List<String> found(List<R> rules);

  /** Returns whether these rules do what the example says. */
  default boolean holds(List<R> rules) {
    try {
      return expected().equals(found(rules));
    } catch (IllegalStateException e) {
      return false; // No rule fits any more.
    }
  }
}
