package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that hold no story, and what is said of each. */
class PageRefusalsTest {
  private static final RawBlock LINK =
      new RawBlock(RawBlock.Kind.PARAGRAPH, "Harbour to be dredged in the spring", 1);

  private static List<RawBlock> blocks(String text, int links) {
    List<RawBlock> blocks = new ArrayList<>(Collections.nCopies(links, LINK));
    blocks.add(RawBlock.paragraph(text));
    return blocks;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use cookies. Do you consent? | 0 | is a consent page for cookies",
        "Accept all cookies | 20 | is a consent page for cookies",
        "Cookies are baked with butter | 0 | holds no story that can be told",
        "Accept this | 0 | holds no story that can be told",
        "Isles | 16 | is an index page with links to many stories",
        "Isles | 15 | holds no story that can be told",
        "' ' | 0 | shows no text",
      })
  void whatIsSaidOfAPageWithoutAStory(String text, int links, String what) {
    String said = PageRefusals.refusal("page", blocks(text, links)).getMessage();
    assertTrue(said.contains(what), said);
  }

  private static Article article(String paragraph) {
    return new StoryAssembler(BoilerplateRules.builtIn(), "page", "Ferry sails", Metadata.NONE)
        .assemble(List.of(RawBlock.paragraph(paragraph)))
        .article();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | 16 | false | true",
        "2 | 15 | false | false",
        "2 | 16 | true | true",
        "4 | 16 | true | false",
        "4 | 16 | false | true",
        "8 | 16 | false | false",
      })
  void aTeaserOnAFrontPageIsNoStory(int sentences, int links, boolean headed, boolean refused) {
    String story =
        "The pier of the outer isle is the oldest of them all, and it is lit at night. "
            .repeat(sentences)
            .strip();
    List<RawBlock> blocks = blocks(story, links);
    if (refused) {
      assertThrows(
          BriefingException.class,
          () -> PageRefusals.refuseStub("page", headed, article(story), blocks));
    } else {
      assertDoesNotThrow(() -> PageRefusals.refuseStub("page", headed, article(story), blocks));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, true", "20, false"})
  void aStoryAboutCookiesIsLongerThanANotice(int times, boolean refused) {
    String notice = "We and our partners store cookies to read your consent on this device here. ";
    String story =
        times == 1
            ? notice.strip()
            : (notice
                    + "The baker of the isles says that nobody asks her for butter or flour any more, and that is how it is in a winter with no boat at all. ")
                .repeat(times)
                .strip();
    Runnable refusal =
        () -> PageRefusals.refuseStub("page", true, article(story), blocks(story, 0));
    if (refused) {
      assertThrows(BriefingException.class, refusal::run);
    } else {
      assertDoesNotThrow(refusal::run);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Subscribe to continue reading | near | '' | 100 | true",
        "Subscribe to continue reading | near | true | 100 | false",
        "Subscribe to continue reading | near | false | 100 | true",
        "Subscribe to continue reading | near | '' | 150 | false",
        "The boats continue reading | near | '' | 100 | false",
        "Subscribe to continue reading | title | '' | 100 | false",
        "404 | title | '' | 100 | true",
        "404 | title | true | 100 | true",
        "404 boats sailed | title | '' | 120 | false",
        "Please enable JavaScript to view this page. | near | '' | 50 | true",
      })
  void wallsAndErrorsAreRefusedBesideAShortStory(
      String text, String place, String free, int words, boolean refused) {
    PageRefusals.Surroundings page =
        new PageRefusals.Surroundings(
            place.equals("title") ? List.of(text) : List.of("Ferry sails"),
            place.equals("near") ? List.of(text) : List.of(),
            words,
            false,
            new Metadata.Claims(
                Optional.empty(),
                Optional.of(free).filter(f -> !f.isEmpty()).map(Boolean::valueOf),
                false));
    if (refused) {
      assertThrows(BriefingException.class, () -> PageRefusals.refuse("page", page));
    } else {
      assertDoesNotThrow(() -> PageRefusals.refuse("page", page));
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void theRestBehindAWallIsMissedWhereTheStoryBreaksOff(boolean cut, boolean refused) {
    PageRefusals.Surroundings page =
        new PageRefusals.Surroundings(
            List.of("Ferry sails"), List.of("Members: read on"), 160, cut, Metadata.Claims.NONE);
    if (refused) {
      assertThrows(BriefingException.class, () -> PageRefusals.refuse("page", page));
    } else {
      assertDoesNotThrow(() -> PageRefusals.refuse("page", page));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A wall/%/%/Behind | 3",
        "A wall/Behind | 2",
        "A wall/Subscribe to our newsletter and never miss a story of the isles again, or of the boats and the storms that we have./Behind | 3",
      })
  void aWallFarAboveTheEndStoppedNothing(String lines, int near) {
    String prose = "The pier of the outer isle is the oldest of them all, and it is lit at night.";
    List<String> texts = List.of(lines.replace("%", prose).split("/"));
    assertEquals(
        near, PageRefusals.nearEnd(texts, article(prose), Set.copyOf(new HashSet<>(texts))).size());
  }
}
