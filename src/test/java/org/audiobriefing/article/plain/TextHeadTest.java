package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What under the headline of a pasted text sums the story up, and what already tells it. */
class TextHeadTest {
  private static final String TITLE = "Ferry to the outer isles sails again";
  private static final String FIRST =
      "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.";
  private static final List<String> STORY =
      List.of(
          FIRST,
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.",
          "The yard has begun to build a second boat of the same kind, and the council has found the money for the pier that it needs.");
  private static final String SUM =
      "Islanders had waited eleven years for a boat with a new engine.";

  private static final String SPACED = String.join("\n\n", STORY);
  private static final String CLOSE = String.join("\n", STORY);

  private static Article article(String text) {
    return new TextExtractor(BoilerplateRules.builtIn()).extract("text", text).article();
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(Block::text).toList();
  }

  /** "/" ends a line and "//" leaves one blank. */
  private static Article headed(String head, String story) {
    return article(TITLE + head.replace("/", "\n") + story);
  }

  private static void assertStandfirst(String standfirst, Article article) {
    assertEquals(standfirst, article.standfirst().orElse(""), () -> body(article).toString());
    assertEquals(TITLE, article.headline());
    assertTrue(body(article).containsAll(STORY), () -> body(article).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/Islanders had waited eleven years for the boat/By Anna Berg// | Islanders had waited eleven years for the boat",
        "//* * *//Islanders had waited eleven years for the boat//By Anna Berg// | Islanders had waited eleven years for the boat",
        "/Ferry to the Outer Isles sails again!/Islanders had waited eleven years for the boat/By Anna Berg// | Islanders had waited eleven years for the boat",
        "/By Anna Berg// | ''",
        "/Four words of it/By Anna Berg// | ''",
        "/Share it with your friends on Facebook and WhatsApp/By Anna Berg// | ''",
        "/The old boat in the fog (left) and the new one at the quay/By Anna Berg// | ''",
        "/The boat at the quay of the old town in a photo by Tom Lee/By Anna Berg// | ''",
        "/The boat leaves the quay for the outer isles on Friday, March 7, 2025/By Anna Berg// | ''",
        "/The boat leaves the quay of the old town on March 7/By Anna Berg// | The boat leaves the quay of the old town on March 7",
      })
  void whatStandsOverTheBylineSumsUp(String head, String standfirst) {
    assertStandfirst(standfirst, headed(head, SPACED));
  }

  @Test
  void aLineOverACaptionStandsUnderAPicture() {
    String line = "\nThe new boat lies at the quay of the old town\n%s\nBy Anna Berg\n\n";
    assertStandfirst("", headed(line.formatted("Picture: Tom Lee"), SPACED));
    assertStandfirst(
        "The new boat lies at the quay of the old town",
        headed(line.formatted("20 May 2024"), SPACED));
  }

  @Test
  void threePointsGoOnWithTheStandfirst() {
    String points = "…a boat with a new engine that works\n…two isles that waited eleven years";
    String all = points.replace("\n", " ");
    assertStandfirst(all, headed("\n" + points + "\nBy Anna Berg\n\n", SPACED));
    assertStandfirst(all, headed("\nBy Anna Berg\n" + points + "\n\n", SPACED));
    assertStandfirst(
        "…a boat with a new engine that works",
        headed("\nBy Anna Berg\n" + points.split("\n")[0] + "\nNews of the isles\n\n", SPACED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Without a byline only what is no whole paragraph.
        "//Islanders had waited eleven years for the boat// | Islanders had waited eleven years for the boat",
        "//Islanders had waited eleven years for the boat.//Sunday in the harbour// | Islanders had waited eleven years for the boat.",
        "//Islanders had waited eleven years for the boat.// | ''",
        "//NORHAVN, May 20 — Islanders had waited eleven years for the boat// | ''",
      })
  void withoutABylineALeadIsNoWholeParagraph(String head, String standfirst) {
    Article article = headed(head, SPACED);
    assertStandfirst(standfirst, article);
  }

  @Test
  void aLeadOfFiftyWordsIsAParagraph() {
    String lead = "a boat and a pilot and a storm and a pier and an isle and a winter ".repeat(3);
    String line = "Islanders wrote of " + lead.strip();
    assertTrue(body(headed("\n\n" + line + "\n\n", SPACED)).contains(line));
  }

  @Test
  void oneLineGluedToItsBylineSumsUpWhatParagraphsTell() {
    String glued = "\nBy Anna Berg\n" + SUM + "\n\n";
    String menu = "Isles\nSport\nWeather\nTides\nFares\n\n";
    String saved = menu + TITLE + glued + SPACED;
    assertStandfirst(SUM, article(saved));
    // Where all lines stand close nothing tells it from a paragraph, nor where it stands apart.
    Article close = article(menu + TITLE + glued + CLOSE);
    assertStandfirst("", close);
    assertTrue(body(close).contains(SUM));
    Article apart = article(menu + TITLE + "\nBy Anna Berg\n\n" + SUM + "\n\n" + SPACED);
    assertStandfirst("", apart);
    assertTrue(body(apart).contains(SUM));
  }

  @Test
  void severalShortSentencesUnderABylineSumUpTogether() {
    String two = SUM + "\nNow they have one, and the fares will stay as they are.";
    assertStandfirst(two.replace("\n", " "), headed("\nBy Anna Berg\n" + two + "\n\n", SPACED));
    Article close = headed("\nBy Anna Berg\n" + two + "\n", CLOSE);
    assertEquals("", close.standfirst().orElse(""));
    assertTrue(body(close).contains(SUM));
  }

  @Test
  void aStandfirstMayStandRightOverTheFirstParagraph() {
    String more =
        "The first crossing took forty minutes with eighty islanders aboard, who had come with flags and with flasks of tea, and two dogs, and a choir that sang for the whole of the way and did not stop even in the fog.";
    assertStandfirst(SUM, headed("\nBy Anna Berg\n" + SUM + "\n" + more + "\n\n", SPACED));
    Article far = headed("\nBy Anna Berg\n\n" + SUM + "\n" + more + "\n\n", SPACED);
    assertStandfirst("", far);
    assertTrue(body(far).contains(SUM));
  }

  @Test
  void whatAnnouncesAListIsNoStandfirst() {
    String items = "\n\nThe boat calls at:\n\n• Norhavn\n\n• Belmullet\n\n";
    Article article = headed("\n\nBy Anna Berg\n\n" + SUM + items, SPACED);
    assertStandfirst("", article);
    assertTrue(body(article).containsAll(List.of(SUM, "The boat calls at:", "Norhavn")));
  }

  @Test
  void aDatelineBeginsTheStoryUnderTheStandfirst() {
    String dated = SPACED.replace(FIRST, "NORHAVN, May 20 — " + FIRST);
    Article wire = headed("\n\nBy Anna Berg\n\n" + SUM + "\n\n", dated);
    assertEquals(SUM, wire.standfirst().orElse(""));
    Article plain = headed("\n\nBy Anna Berg\n\n" + SUM + "\n\n", SPACED);
    assertEquals("", plain.standfirst().orElse(""));
    Article first = headed("\n\nBy Anna Berg\n\nNORHAVN, May 19 — " + SUM + "\n\n", dated);
    assertEquals("", first.standfirst().orElse(""));
  }

  @Test
  void oneSentenceOverButtonsOrAPictureSumsUp() {
    String between = "\n\nThe new boat at the quay\n\n";
    Article one = headed("\n\nBy Anna Berg\n\n" + SUM + between, SPACED);
    assertEquals(SUM, one.standfirst().orElse(""));
    String two = SUM + " Now they have one, and it sails.";
    Article more = headed("\n\nBy Anna Berg\n\n" + two + between, SPACED);
    assertEquals("", more.standfirst().orElse(""));
    assertTrue(body(more).contains(two));
    String labels = "\n\nThe new boat at the quay\n\nSign up for our newsletter.\n\n";
    Article far = headed("\n\nBy Anna Berg\n\n" + SUM + labels, SPACED);
    assertEquals(SUM, far.standfirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Anna Berg",
        "Published Tuesday evening",
        "Author of the article: A. Berg",
        "Reuters, in Norhavn",
        "Anna Berg",
        "20 May 2024, 18:05",
        "3 hours ago",
      })
  void linesThatSayWhoOrWhen(String line) {
    assertTrue(TextHead.credit(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bystanders cheered on the pier",
        "Reuters has its own boat on the isles now and nobody knows why that is so",
        "Four Boats Of The Isles",
        "Three hours in a storm without an engine",
        "The boat sailed on 20 May 2024, and the islanders who had waited for it cheered all night.",
      })
  void linesThatDoNot(String line) {
    assertFalse(TextHead.credit(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "• Norhavn~true",
        "- 40 boats~true",
        "–Norhavn~true",
        "* * *~false",
        "-20 degrees~false",
        "The boat calls at:~true",
        "Stops now:~false",
      })
  void itemsAndWhatAnnouncesThem(String line, boolean lists) {
    assertEquals(lists, TextHead.introducesOrLists(line));
  }
}
