package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.stream.Stream;

/** All rules that sort blocks into parts, in the order in which they are tried. */
final class SortingRules {
  static final List<PartRule> ALL =
      Stream.of(
              FurnitureRules.RULES,
              RepetitionRules.RULES,
              CaptionRules.RULES,
              BylineRules.SURE,
              StandfirstRules.RULES,
              BylineRules.BARE,
              TailRules.RULES,
              BodyRules.RULES)
          .flatMap(List::stream)
          .toList();

  private SortingRules() {}

  /** Returns the first of these rules that fits. */
  static PartRule first(List<PartRule> rules, Place place) {
    for (PartRule rule : rules) {
      if (rule.fits().test(place)) {
        return rule;
      }
    }
    throw new IllegalStateException("no rule fits: " + place.text());
  }
}
