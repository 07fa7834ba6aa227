package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {
  @ParameterizedTest
  @CsvSource({
    "en, en-GB, true",
    "en, EN_us, true",
    "en, English, true",
    "en-US, eng, true",
    "de, de-AT, true",
    "de, en, false",
    "de, und-Cyrl, false",
    "fr, fry, false",
    "en, '', false"
  })
  void countriesDoNotMatter(String one, String other, boolean same) {
    assertEquals(same, LanguageTag.same(one, other));
    assertEquals(same, LanguageTag.same(other, one));
  }
}
