package org.audiobriefing.article.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in lists and at the beginning of lines, clock times, and lines that only look so. */
@Tag("locale")
class BylineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Anna Berg, chief correspondent, and Tom Lee in Oslo~Anna Berg | Tom Lee",
        "By Anna Berg with Tom Lee~Anna Berg | Tom Lee",
        "ANNA BERG & TOM LEE~Anna Berg | Tom Lee",
        "Anna Berg, for the Isle Courier~Anna Berg",
        "Anna Berg | Updated 20 May 2024~Anna Berg",
        "Ferryman~Ferryman",
        "Anna Berg, Ferryman~Anna Berg",
        "the pilots of the isles~''",
        "Four Boats Of Old Isles Norhavn Town~''",
        ", and~''",
      })
  void personsOfAList(String list, String names) {
    assertEquals(names, String.join(" | ", BylineReader.names(list)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Anna Berg / Tom Lee~Anna Berg | Tom Lee",
        "ANNA BERG and Tom Lee~Anna Berg | Tom Lee",
        "Anna Berg~Anna Berg",
        "Anna Berg, Reporter~''",
        "Anna Berg, News Desk~''",
        "Anna Berg and the pilots~''",
        "Four Boats Of Old Isles~''",
      })
  void linesThatAreNothingButNames(String line, String names) {
    assertEquals(names, String.join(" | ", BylineReader.nameList(line)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Anna Berg / TNN / Jul 19, 2024~Anna Berg",
        "Anna Berg Political editor~Anna Berg",
        "Anna Berg 3 hours ago~Anna Berg",
        "ANNA BERG | Norhavn~Anna Berg",
        "News Desk / Jul 19, 2024~''",
        "Top Stories | Norhavn~''",
        "Anna Berg sailed / alone~''",
        "Anna / Norhavn~''",
      })
  void personsAtTheBeginningOfALine(String line, String name) {
    assertEquals(name, BylineReader.leadingName(line).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "5:45 AM PST 11/19/2019 by Anna Berg~Anna Berg",
        "May 20, 2024, by Anna Berg~Anna Berg",
        "By Anna Berg.~Anna Berg",
        "By Anna Berg!~''",
        "By the pier~''",
      })
  void linesThatSayBy(String line, String names) {
    assertEquals(names, String.join(" | ", BylineReader.authors(line)));
    assertEquals("", String.join(" | ", BylineReader.authors(line + " ".repeat(300))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "5 January 2024~2024-01-05",
        "The boat left the quay of the old town on 5 January 2024 with forty islanders, two dogs, a choir and a cargo of flour for the winter~''",
        "Norhavn~''",
      })
  void onlyAShortLineGivesADate(String line, String date) {
    assertEquals(date, BylineReader.date(line).orElse(""));
    assertEquals("", BylineReader.date(line + ".".repeat(180)).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "20 May 2024 at 12:05 a.m.~2024-05-20T00:05",
        "20 May 2024 at 12:05 p.m.~2024-05-20T12:05",
        "20 May 2024 at 6:05 am~2024-05-20T06:05",
        "20 May 2024 at 11:05 pm~2024-05-20T23:05",
        "20 May 2024 at 18:05~2024-05-20T18:05",
        "32 May 2024~''",
      })
  void clocksOfTwelveHours(String line, String iso) {
    assertEquals(iso, VisibleDate.in(line).map(VisibleDate.Found::iso).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "20 May 2024 | Filed under ships and harbours of the isles~true",
        "20 May 2024 | ships and harbours of the isles~false",
        "Anna Berg, 20 May 2024~false",
        "It sailed 20 May 2024 at noon.~false",
        "Updated on 20 May 2024 at 18:05 GMT~true",
      })
  void linesOfADateAndHardlyMore(String line, boolean date) {
    assertEquals(date, BylineReader.isDateLine(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Isle Staff~Isle Staff~by",
        "By staff~''~''",
        "By Anna Berg and Anna Berg~Anna Berg~by",
        "By Anna Berg, Anna Berg / Tom Lee~Anna Berg | Tom Lee~by",
        "By A. B. Berg~A. B. Berg~by",
        "By Ferryman~Ferryman~by",
        "By One Two Three Four Five Six~''~''",
        "A. Berg, Reporter~A. Berg~sure",
        "Anna Berg Staff Writer~Anna Berg~sure",
        "Photos: Tom Lee | Anna Berg in Norhavn~Anna Berg~sure",
      })
  void creditsOfStaffInitialsAndPenNames(String line, String names, String how) {
    var credit = Credits.read(line).filter(c -> c.labelled() || c.certain());
    assertEquals(names, credit.map(c -> String.join(" | ", c.names())).orElse(""), line);
    assertEquals(how, credit.map(c -> c.labelled() ? "by" : "sure").orElse(""), line);
  }
}
