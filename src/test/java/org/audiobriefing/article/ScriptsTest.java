package org.audiobriefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the script and a few words of a text say of its language. */
@Tag("locale")
class ScriptsTest {
  private static String language(String declared, String text) {
    return Language.of(Optional.ofNullable(declared), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Το λιμάνι άνοιξε, el",
    "הנמל נפתח, he",
    "बंदरगाह खुला, hi",
    "ท่าเรือเปิดแล้ว, th",
    "港口已经开放, zh",
    "カモメ, ja",
    "Նավահանգիստը բացվեց, und",
  })
  void aScriptTellsALanguage(String text, String language) {
    assertEquals(language, language(null, text));
    assertEquals(language, language("en-GB", text));
  }

  @ParameterizedTest
  @CsvSource({"bg, Пристанището отвори, bg", "' ', Порт открыт, und-Cyrl", "uk, Порт, uk"})
  void aDeclaredLanguageIsKeptForAForeignScript(String declared, String text, String language) {
    assertEquals(language, language(declared, text));
  }

  @ParameterizedTest
  @CsvSource({"de, de", "en-IE, en-IE", ", en", "' ', en"})
  void ofAFewWordsTheDeclaredLanguageIsBelieved(String declared, String language) {
    assertEquals(language, language(declared, "Ferry Norhavn"));
    assertEquals(language, language(declared, "4 5 6"));
    assertEquals(language, language(declared, "Порт Marlow Harbour Pier Authority"));
  }

  @ParameterizedTest
  @CsvSource({"de, de", "en-IE, en-IE", ", en"})
  void tablesWithSomeEnglishWordsAreEnglishUnlessThePageSaysOtherwise(
      String declared, String language) {
    String table =
        "Team Played Won Lost Points Rovers City United ".repeat(8) + "of and the of and";
    assertEquals(language, language(declared, table));
  }

  @ParameterizedTest
  @CsvSource({", und", "en, und", "sw, sw"})
  void wordsOfNoKnownLanguageAreNotCalledEnglish(String declared, String language) {
    assertEquals(language, language(declared, "Bandari kisiwa meli wavuvi dhoruba ".repeat(12)));
  }
}
