package org.audiobriefing.article.sorting;

import java.util.List;

/** The sentence under the headline. */
final class StandfirstRules {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 90;

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
              "standfirst",
              Part.STANDFIRST,
              "the sentence under the headline, set apart from the story",
              StandfirstRules::isStandfirst));

  private StandfirstRules() {}

  private static boolean isStandfirst(Place place) {
    int words = place.block().words();
    return place.is(RawBlock.Kind.STANDFIRST)
        && words >= SHORTEST
        && words <= LONGEST
        && !place.hasBegun()
        && place.story().standfirst().isEmpty();
  }
}
