package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.RawBlock;
import org.junit.jupiter.api.Test;

/** Where a pasted story ends: at labels, unless more of it stands behind them. */
class TextEndTest {
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.",
          "The yard has begun to build a second boat of the same kind, and the council has found the money for the pier that it needs.",
          "Forty islanders stood on the quay when the engine of the ferry was started, and a choir of pilots sang until the boat was gone.",
          "The company says that the fares of the ferry pay for the fuel, and that the council pays for the storm and for the fog.");
  private static final List<String> LABELS =
      List.of("Harbour", "Sport and games", "Weather", "Tides of today");
  private static final String OTHER =
      "Grandmother baked nine loaves with butter, and everybody in the kitchen asked her for the recipe.";

  @SafeVarargs
  private static int end(List<String>... parts) {
    List<RawBlock> blocks = new ArrayList<>();
    for (List<String> part : parts) {
      part.forEach(line -> blocks.add(RawBlock.paragraph(line)));
    }
    return new TextEnd(BoilerplateRules.builtIn(), blocks).end();
  }

  @Test
  void fourLabelsEndALongStory() {
    assertEquals(10, end(STORY, LABELS, List.of(OTHER)));
    assertEquals(10, end(STORY, LABELS.subList(0, 3), List.of(OTHER)));
    assertEquals(8, end(STORY.subList(0, 3), LABELS, List.of(OTHER)));
  }

  @Test
  void twoParagraphsOfTheSameThingsGoOnWithTheStory() {
    List<String> more =
        List.of(
            "The pilots of the ferry had warned the council of the storm and of the fog on the isles.",
            "The company pays for the engine of the boat, and the islanders pay the fares of the ferry.");
    assertEquals(12, end(STORY, LABELS, more));
    assertEquals(10, end(STORY, LABELS, List.of(more.get(0), OTHER)));
    assertEquals(13, end(STORY, LABELS, List.of(more.get(0), "Advertisement", more.get(1))));
    assertEquals(10, end(STORY, LABELS, List.of(more.get(0), "Norhavn", more.get(1))));
  }

  @Test
  void aDialogueOfShortSentencesGoesOnWithTheStory() {
    List<String> talk =
        List.of("Did the ferry sail?", "The engine failed.", "In the storm?", "And the pilots?");
    assertEquals(14, end(STORY, LABELS, talk));
    List<String> other =
        List.of("Who baked these loaves?", "Grandmother did.", "With butter?", "Just flour.");
    assertEquals(10, end(STORY, LABELS, other));
    assertEquals(
        10, end(STORY, LABELS, talk.subList(0, 2), List.of("Norhavn"), talk.subList(2, 4)));
  }

  @Test
  void halfAsMuchProseInRowsBehindIsAStoryOfTheSamePage() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(OTHER.replace("nine", "nine times " + i));
    }
    assertEquals(16, end(STORY, LABELS, rows));
    List<String> pairs = new ArrayList<>(rows);
    pairs.add(2, "Loaves");
    pairs.add(5, "Butter");
    assertEquals(10, end(STORY, LABELS, pairs));
  }

  @Test
  void aLabelThatEndsStoriesEndsThisOneAtOnce() {
    assertEquals(7, end(STORY, List.of("Most read", OTHER)));
    assertEquals(5, end(STORY.subList(0, 3), List.of("Most read", OTHER)));
  }

  @Test
  void linesThatComeAgainAndAgainInterruptNothing() {
    List<String> again = List.of("Norhavn live", "Norhavn live", "Norhavn live", "Weather");
    assertEquals(11, end(STORY, again, List.of(OTHER)));
  }
}
