package org.audiobriefing.article.sorting;

import java.util.List;
import org.audiobriefing.article.Texts;

/** What a page or a text says twice, and what a writer repeats on purpose. */
final class RepetitionRules {
  /** A copy of a standfirst that ends a story stands behind so many paragraphs. */
  private static final int FEWEST_BEFORE_CLOSING = 5;

  private static final int REFRAIN_TIMES = 3;
  private static final int LONGEST_REFRAIN = 4;
  private static final double PARTLY_LINK = 0.5;

  private static final int SHORTEST_PULLED = 30;
  private static final int LONGEST_PULLED_WORDS = 60;
  private static final int PULLED_FROM_LONGER = 20;
  private static final int NEAR = 25;

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
                  "closing-line",
                  Part.PARAGRAPH,
                  "the sentence that stood under the headline, once more as the last of a story",
                  RepetitionRules::isClosing)
              .taking(place -> place.story().close(place.block())),
          PartRule.of(
              "headline-repeated",
              Part.LEFT_OUT,
              "the headline again",
              place -> place.block().key().equals(place.story().headlineKey())),
          PartRule.of(
              "duplicate",
              Part.LEFT_OUT,
              "a paragraph that has just been told",
              place -> isCopy(place) && place.story().hasSeen(place.block())),
          PartRule.of(
              "standfirst-repeated",
              Part.LEFT_OUT,
              "the sentence under the headline, once more as a paragraph",
              RepetitionRules::isStandfirst),
          PartRule.of(
              "pull-quote",
              Part.LEFT_OUT,
              "a sentence set large that stands in a paragraph too",
              place -> !place.isMarkedUp() && isPulled(place)));

  private RepetitionRules() {}

  private static boolean isStandfirst(Place place) {
    return place
        .story()
        .standfirst()
        .filter(s -> place.block().key().equals(Texts.key(s)))
        .isPresent();
  }

  private static boolean isClosing(Place place) {
    return isStandfirst(place)
        && place.story().body().size() >= FEWEST_BEFORE_CLOSING
        && !place.story().hasClosed(place.block());
  }

  /** Returns whether a block says only what another says. */
  static boolean isCopy(Place place) {
    return place.times() > 1 && !isRefrain(place) && !isQuestionAnsweredAnew(place);
  }

  /** What is said many times within the story is said on purpose; copies come in pairs. */
  private static boolean isRefrain(Place place) {
    int words = place.block().words();
    return place.times() >= REFRAIN_TIMES
        && place.isMarkedUp()
        && place.goesOn()
        && (words > 1 && words <= LONGEST_REFRAIN)
        && place.block().linkShare() < PARTLY_LINK;
  }

  /** An interviewer may ask twice; a copy of a block is followed by copies. */
  private static boolean isQuestionAnsweredAnew(Place place) {
    if (!place.text().endsWith("?") || !place.goesOn()) {
      return false;
    }
    List<RawBlock> blocks = place.story().blocks();
    int i = place.index();
    for (int k = 0; k < i; k++) {
      if (blocks.get(k).key().equals(blocks.get(i).key())
          && blocks.get(k + 1).key().equals(blocks.get(i + 1).key())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPulled(Place place) {
    RawBlock block = place.block();
    String key = block.key();
    if (key.length() < SHORTEST_PULLED || block.words() > LONGEST_PULLED_WORDS) {
      return false;
    }
    for (RawBlock other : place.around(NEAR, NEAR - 1)) {
      if (other != block
          && other.prose()
          && other.key().length() > key.length() + PULLED_FROM_LONGER
          && other.key().contains(key)) {
        return true;
      }
    }
    return false;
  }
}
