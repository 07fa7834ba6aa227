package org.audiobriefing.speech.freetts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no dictionary has, made of those that it has, and words that are no names. */
class CommonWordsTest {
  private static final Pronouncer PRONOUNCER = FreeTtsPronouncers.over(new Lexicon(List.of()));

  private static String said(String word, boolean named) {
    return PRONOUNCER.pronounce(word, named).pronunciation().toString();
  }

  @Test
  void everyAffixByItsExample() {
    for (String[] cells : Table.load(Lexicon.class, "affixes").cells()) {
      assertEquals(4, cells.length, cells[0]);
      assertTrue(
          cells[3].toLowerCase(Locale.ROOT).contains(cells[0]),
          "the example of " + cells[0] + " does not hold it");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "isn't,ih1 z ax n t",
    "hasn't,hh ae1 z ax n t",
    "doesn't,d ah1 z ax n t",
    "does,d ah1 z",
    "screenshots,s k r iy1 n sh aa t s",
  })
  void contractionsAndCompounds(String word, String phones) {
    assertEquals(phones, said(word, false));
  }

  @ParameterizedTest
  @CsvSource({"overtourism,ow v er", "microplastics,m ay k r ow", "cyberattackers,s ay b er"})
  void derivedWordsBeginLikeTheirPrefix(String word, String phones) {
    assertTrue(said(word, false).replaceAll("\\d", "").startsWith(phones), said(word, false));
  }

  @ParameterizedTest
  @CsvSource({"Carrowside,s ay d", "Hessleshire,sh er", "Dunnikbury,b er iy"})
  void namesOfPlacesEndLikePlaces(String word, String phones) {
    assertTrue(said(word, true).endsWith(phones), said(word, true));
  }

  /** A spelling that looks Italian or Polish tells nothing of a word in small letters. */
  @Test
  void wordsInSmallLettersAreEnglish() {
    assertNotEquals(said("memes", true), said("memes", false));
    assertEquals(said("façade", false), said("facade", false));
  }
}
