package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line is measured by the words of other lines, never by its own. */
class StoryWordsTest {
  private static final String FIRST =
      "The ferry sailed again on Monday after a winter in which islanders chartered fishing boats.";
  private static final String SECOND =
      "Pilots had warned for years that the old ferry would fail in a storm, and in January it did.";

  @Test
  void ownWordsDoNotCount() {
    StoryWords words = new StoryWords(List.of(FIRST, SECOND));
    assertEquals(1, words.share("Ferry fails in winter storm"), 0.5);
    assertEquals(new StoryWords(List.of(SECOND)).share(FIRST), words.share(FIRST));
    assertEquals(0, words.share("Quite another matter"));
    assertEquals(1, words.share("Quite another matter", "another quite matter"));
  }
}
