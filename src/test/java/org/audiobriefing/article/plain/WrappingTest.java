package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text whose lines a program or a page broke at a width, and lines that are paragraphs. */
class WrappingTest {
  private static String[] lines(String text) {
    return text.split("/", -1);
  }

  @Test
  void manyFullLinesTellTheWidth() {
    String full = "a".repeat(60) + "/";
    assertEquals(60, Wrapping.width(lines("Ferry sails/" + full.repeat(8))));
    assertEquals(0, Wrapping.width(lines("Ferry sails/" + full.repeat(3))));
    assertEquals(60, Wrapping.width(lines((full + "/").repeat(5))));
    assertEquals(0, Wrapping.width(lines((full + "/").repeat(4))));
    assertEquals(0, Wrapping.width(lines(("a".repeat(30) + "//").repeat(8))));
    assertEquals(0, Wrapping.width(lines(("a".repeat(200) + "//").repeat(8))));
  }

  @Test
  void columnsMayBeNarrowButAreMostlyFull() {
    String full = "a".repeat(30) + "/";
    assertEquals(30, Wrapping.width(lines(full.repeat(9))));
    assertEquals(0, Wrapping.width(lines("a".repeat(20).concat("/").repeat(9))));
    assertEquals(0, Wrapping.width(lines("a".repeat(120).concat("/").repeat(9))));
    assertEquals(0, Wrapping.width(lines(full.repeat(6) + "short/".repeat(12))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The line above, the next, how much room was left, whether the text goes on.
        "The ferry sailed to the | isles | 20 | true",
        "The ferry sailed to the | Norhavn | 3 | true",
        "The ferry sailed to the | Norhavn | 20 | false",
        "The ferry sailed. | It sank | 2 | true",
        "The ferry sailed. | it sank | 20 | false",
        "The ferry sailed to | Norhavn | -3 | false",
      })
  void aLineGoesOnWhereTheNextWordHadNoRoom(String above, String line, int room, boolean on) {
    assertEquals(on, Wrapping.goesOn(above, line, room));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stone- | masons | true",
        "Stone- | Masons | false",
        "Stone | masons | false",
        "4- | masons | false",
        "- | masons | false",
      })
  void aWordGoesOnBehindAHyphen(String before, String line, boolean on) {
    assertEquals(on, Wrapping.isHyphenated(before, line));
  }

  @Test
  void brokenLinesAreToldAsParagraphs() {
    String mail =
        """
        Ferry to the outer isles sails again

        The ferry to the outer isles sailed again on Monday after a
        winter in which the islanders had to charter fishing boats.

        Its engine burns a third less fuel than the old one did, the
        company said, and the fares will stay as they are until the
        autumn, when the council is to speak of them again.

        Pilots had warned for years that the old one would fail in a
        storm, and in January it did, between two islands and in fog.
        """;
    List<Block> body =
        new TextExtractor(BoilerplateRules.builtIn()).extract("mail", mail).article().body();
    assertEquals(3, body.size(), body::toString);
    assertEquals(
        "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
        body.get(0).text());
  }
}
