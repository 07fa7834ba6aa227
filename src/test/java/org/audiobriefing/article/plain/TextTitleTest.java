package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the lines over a pasted story is its headline. */
class TextTitleTest {
  private static final String TITLE = "Ferry to the outer isles sails again after winter";
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.");

  private static String headline(List<String> lines) {
    return lines.get(new TextTitle(BoilerplateRules.builtIn()).in(lines));
  }

  /** "/" ends a line. */
  private static List<String> over(String head, List<String> story) {
    List<String> lines = new ArrayList<>(List.of(head.split("/")));
    lines.addAll(story);
    return lines;
  }

  private static String headline(String head) {
    return headline(over(head, STORY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The line that is no headline above, the headline below.
        "Kettle and Harbour Gazette, Friday 7 March 2025|Ferry sails the isles again",
        "The ferry sailed to the isles through a storm in fog.|Ferry sails the isles again",
        "Photo: the ferry to the outer isles in a storm|Ferry sails the isles again",
        "https://isles.example/ferry-sails-again|Ferry sails the isles again",
        "Storm ferry fuel pilots islands engine winter fishing boats: ferry-storm-fuel-pilots-islands-engine-winter-fishing-boats-in-a-storm-of-fog-and-rain-that-no-islander-and-no-pilot-had-ever-seen-or-heard-of-in-their-lives-before-then|Ferry sails the isles again",
      })
  void otherLinesAreNotTakenForIt(String line, String title) {
    assertEquals(title, headline(line + "/" + title + "/By Anna Berg"));
  }

  @Test
  void aQuestionMayHeadAStory() {
    assertEquals(
        "Will the ferry sail to the outer isles again?",
        headline("ISLES/Will the ferry sail to the outer isles again?/By Anna Berg"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A short headline over the longer line: which of the two it is.
        "Ferry sails the isles/Islanders cheer a ferry with an engine that burns less fuel than the old one did in storm and fog|Ferry sails the isles",
        "‘Nothing beats tea’/Islanders cheer a ferry with an engine that burns less fuel|‘Nothing beats tea’",
        "Una Brandt, 1934-2025/Islanders mourn a pilot who warned of the storm for years|Una Brandt, 1934-2025",
        "FERRY STORM CRISIS/Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
        "Stories of the ferry:/Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
        "Ferry news/Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
        "Letters about cats/Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
        "Letters about other cats/Islanders cheer a ferry with an engine that burns less fuel|Letters about other cats",
        "https://isles.example/ferry/Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
        "Is the ferry safe?/Islanders cheer a ferry with an engine that burns less fuel|Is the ferry safe?",
        "All hail the ferry!/Islanders cheer a ferry with an engine that burns less fuel|All hail the ferry!",
        "That is the ferry./Islanders cheer a ferry with an engine that burns less fuel|Islanders cheer a ferry with an engine that burns less fuel",
      })
  void aShortLineOverALongerOne(String head, String title) {
    assertEquals(title, headline(head + "/By Anna Berg"));
  }

  @Test
  void aTopicStandsOverHeadlineAndStandfirst() {
    String sum = "Islanders had waited eleven years for a boat with a new engine.";
    String topic = "Ferry and isles/" + TITLE + "/";
    assertEquals(TITLE, headline(topic + sum + "/By Anna Berg"));
    assertEquals("Ferry and isles", headline(topic + "By Anna Berg"));
  }

  @Test
  void theUpperOfTwoHeadlinesIsOneAndTheLowerItsStandfirst() {
    String upper = "Pilots warned of storm and fog for years";
    String lower = "Islanders cheer a ferry that burns less fuel";
    assertEquals(upper, headline(upper + "/" + lower + "/By Anna Berg"));
    assertEquals(
        lower, headline("Kettles of a grandmother and other pots/" + lower + "/By Anna Berg"));
    assertEquals(lower, headline("ISLES/Live: " + lower + "/" + lower + "/By Anna Berg"));
  }

  @Test
  void farOverAStoryTheFirstLineIsTheHeadlineWhenItsWordsAreTold() {
    List<String> menu = new ArrayList<>(List.of("Ferry company warned pilots of storm"));
    for (int i = 0; i < 90; i++) {
      menu.add("Menu " + i);
    }
    menu.addAll(STORY);
    assertEquals("Ferry company warned pilots of storm", headline(menu));
    menu.set(0, "Kettles of my grandmother and other pots");
    assertEquals(STORY.get(0), headline(menu));
  }

  @Test
  void withoutALineLikeAHeadlineTheFirstThatIsNoBoilerplateIsIt() {
    assertEquals("Ferry", headline(List.of("Advertisement", "Ferry", "Share")));
    assertEquals("Advertisement", headline(List.of("Advertisement", "Share")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Published in winter by the company|true",
        "Updated late in a storm|true",
        "20 May 2024|true",
        "A view of some harbour|false",
      })
  void whatSaysWhenSpeaksForTheLineAbove(String below, boolean speaks) {
    String other = "Company warned cooks of fuel";
    String own = "Kettles sing to the ferry again";
    assertEquals(
        speaks ? own : other,
        headline("ISLES/" + other + "/Fog, fog, fog, fog, fog/A/B/C/D/" + own + "/" + below));
  }

  @Test
  void aCaptionIsNoHeadlineOverAStandfirst() {
    String sum = "Islanders cheer a ferry with an engine that burns less fuel";
    assertEquals(sum, headline("The ferry at the pier (AP)/" + sum + "/By Anna Berg"));
    assertEquals(
        "The ferry at the pier", headline("The ferry at the pier/" + sum + "/By Anna Berg"));
  }

  @Test
  void ofAListOfButtonsEveryPartIsShort() {
    assertEquals(TITLE, headline("Transcript | Share the ferry/" + TITLE));
    assertEquals(
        "Isles | Ferry sails to the outer isles again",
        headline("Isles | Ferry sails to the outer isles again"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://isles.example/a, true",
    "www.isles.example, true",
    "See www.isles.example, false",
    "https://isles.example and more, false",
  })
  void anAddressAloneIsOne(String line, boolean address) {
    if (address) {
      assertTrue(TextTitle.isAddress(line));
    } else {
      assertFalse(TextTitle.isAddress(line));
    }
  }
}
