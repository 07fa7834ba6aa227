package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.sorting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that are cut into boxes, and boxes of other stories beside them. */
class SplitStoriesTest {
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its new engine burns a third less fuel, the company said, and the fares will stay as they are until the autumn.",
          "Pilots had warned for years that the old one would fail in a storm, said Una Brandt, who steers the boat on Sundays.",
          "The next boat is planned for the spring, when the yard has finished the hull and the council has found the money.",
          "Children who live on the smallest of the isles will go to school by boat again, which takes them twenty minutes each way.",
          "Nobody knows yet what will become of the old hull, which lies in the mud behind the fish market and has begun to smell.",
          "Forty islanders stood on the quay when the engine was started, and a choir of pilots sang until the boat was gone.",
          "The harbour master keeps the old bell in his office, and rings it whenever a boat comes in from the fog at night.");

  private static List<String> body(String inside) {
    Story story =
        FerryPage.story(
            "<html lang=en><title>Ferry sails again</title><body><h1>Ferry sails again</h1>"
                + inside
                + "</body></html>");
    return FerryPage.body(story);
  }

  /** Sets so many paragraphs into each box. */
  private static String boxes(String box, int each) {
    List<String> boxes = new ArrayList<>();
    for (int i = 0; i < STORY.size(); i += each) {
      boxes.add(
          box.replace("#", Integer.toString(i))
              .replace("%", "<p>" + String.join("</p><p>", STORY.subList(i, i + each)) + "</p>"));
    }
    return String.join("", boxes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class=piece>%</section>",
        "<div class=row><div class=piece>%</div></div>",
        "<div class=row><div class=piece><h3>Part #</h3>%</div></div>",
      })
  void allPiecesOfAStoryAreTold(String box) {
    for (int each : List.of(1, 2, 4)) {
      List<String> told = body("<div class=page>" + boxes(box, each) + "</div>");
      assertTrue(told.containsAll(STORY), () -> each + ": " + told);
    }
  }

  @Test
  void boxesUnderLinkedHeadingsAreOtherStories() {
    String other =
        "<div class=box><h3><a href=/1>Grandmother bakes nine loaves again</a></h3><p>Grandmother baked nine loaves with butter, and everybody in the kitchen asked her for the recipe.</p></div>";
    List<String> told = body("<div class=page>" + boxes("%", 8) + "</div>" + other.repeat(3));
    assertTrue(told.containsAll(STORY), told::toString);
    assertFalse(told.toString().contains("Grandmother"), told::toString);
  }

  @Test
  void teasersBehindTheStoryAreNotTold() {
    String teaser =
        "<div><h3><a href=/1>Grandmother bakes nine loaves again</a></h3><div><p>Everybody in the kitchen asked her for the recipe.</p></div></div>";
    String two = teaser + teaser.replace("nine", "ten").replace("kitchen", "house");
    List<String> told = body("<article>" + boxes("%", 8) + two + "</article>");
    assertEquals(STORY, told);
  }

  @Test
  void paragraphsUnderAnUnlinkedHeadingAreTold() {
    String part =
        "<h3>Grandmother bakes nine loaves again</h3><p>Everybody in the kitchen asked her for the recipe.</p>";
    List<String> told = body("<article>" + boxes("%", 8) + part + "</article>");
    assertTrue(told.contains("Everybody in the kitchen asked her for the recipe."), told::toString);
  }

  @Test
  void oneLinkedHeadingOverALongParagraphIsAHeadingOfTheStory() {
    String part = "<h3><a href=/1>The isle of the bakers</a></h3><p>" + STORY.get(4) + "</p>";
    List<String> first = STORY.subList(0, 4);
    String before = "<p>" + String.join("</p><p>", first) + "</p>";
    List<String> told = body("<article>" + before + part + "</article>");
    assertTrue(told.contains(STORY.get(4)), told::toString);
    assertFalse(told.contains("The isle of the bakers"), told::toString);
  }
}
