package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as metadata and marks state them. */
class StatedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Anna Berg | Anna Berg",
        "ANNA BERG | Anna Berg",
        "Berg, Anna | Anna Berg",
        "Berg, Anna Maria | Anna Maria Berg",
        "Anna Berg, Tom Lee | Anna Berg, Tom Lee",
        "Anna Berg and Tom Lee | Anna Berg, Tom Lee",
        "Anna Berg; Tom Lee | Anna Berg, Tom Lee",
        "rita & tom | rita & tom",
        "anna@isles.example | ''",
        "https://isles.example/anna | ''",
        "admin | ''",
        "Admin Berg | Admin Berg",
        "'' | ''",
        "From our own correspondent | ''",
        "A staff reporter | ''",
      })
  void whomAStatedTextNames(String text, String persons) {
    assertEquals(persons, String.join(", ", StatedNames.persons(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anna-berg | Anna Berg",
        "anna-maria-berg | Anna Maria Berg",
        "anna | anna",
        "Anna-Maria | Anna-Maria",
      })
  void slugsAreNamesInLines(String slug, String name) {
    assertEquals(name, StatedNames.unslugged(slug));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg - Isle Courier | Isle Courier | Anna Berg",
        "Isle Courier / Anna Berg | isle courier | Anna Berg",
        "Anna Berg - Harbour News | Isle Courier | Anna Berg - Harbour News",
        "Anna Berg - Reporter - Isle Courier | Isle Courier | Anna Berg - Reporter - Isle Courier",
        "Anna Berg | Isle Courier | Anna Berg",
        "Isle Courier | Isle Courier | Isle Courier",
      })
  void theSiteBehindANameIsCutOff(String name, String site, String left) {
    assertEquals(left, StatedNames.withoutSite(name, site));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg | true",
        "Isle Courier Desk for Storms and Fog | false",
        "'' | false",
        "anna berg | false",
        "View all posts | false",
        "Anna Berg 20 May 2024 | false",
        "Åsa Lund | true",
      })
  void whatMayBeAName(String text, boolean name) {
    assertEquals(name, StatedNames.isName(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>Ferry</b> sails | Ferry sails",
        "Fish &amp;amp; ships | Fish & ships",
        "Ferry < boat | Ferry < boat",
      })
  void titlesWithTagsAndEscapesAreMadePlain(String text, String plain) {
    assertEquals(plain, StatedNames.plain(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20251108 | 2025-11-08",
        "20251108T061500Z | 2025-11-08",
        "20251308 | ''",
        "2025-11-08T06:15 | 2025-11-08T06:15",
        "Saturday, 8 November 2025 | 2025-11-08",
        "yesterday | ''",
      })
  void statedDatesAreWrittenInOneWay(String stated, String iso) {
    assertEquals(iso, StatedDates.iso(stated).orElse(""));
  }
}
