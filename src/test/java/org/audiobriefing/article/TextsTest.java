package org.audiobriefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, sentences, names and keys of texts in many scripts. */
class TextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u200B", "\uFEFF", "\u200E", "\u200F", "\u2060"})
  void signsThatNobodySeesAreNoPartOfAText(String sign) {
    assertEquals("ferry boat", Texts.normal(" fer" + sign + "ry\u00A0 \n\u0007boat "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the islanders' 1.5-metre boat | 4",
        "Größe zählt | 2",
        "- | 0",
        "'' | 0",
        "港は開いた | 3",
        "カモメ ferry | 3",
        "한국 배 | 2",
        "、。 | 0",
      })
  void howManyWordsATextHas(String text, int words) {
    assertEquals(words, Texts.words(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sails. | true",
        "“The ferry sails.” | true",
        "(The ferry sails!) | true",
        "»Das Boot fährt.« | true",
        "船が出た。 | true",
        "The ferry sails | false",
        "“The ferry” | false",
        "”) | false",
        "'' | false",
      })
  void whatEndsASentence(String text, boolean ends) {
    assertEquals(ends, Texts.endsSentence(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry: sails 2! | ferrysails2",
        "Fährte Übel | fahrteubel",
        "Ⅷ | viii",
        "ПОРТ | порт",
        "'' | ''",
      })
  void keysAreLettersAndDigits(String text, String key) {
    assertEquals(key, Texts.key(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARY WALSH | Mary Walsh",
        "ANNA MCBERG | Anna McBerg",
        "MCBERG | McBerg",
        "ALMCBERG | Almcberg",
        "JEAN-LUC O’BRIEN | Jean-Luc O’Brien",
        "TOMC LEE | Tomc Lee",
        "Mary Walsh | Mary Walsh",
        "AFP | AFP",
      })
  void namesInCapitalsAreWrittenAsNames(String name, String written) {
    assertEquals(written, Texts.nameCase(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg | true",
        "Anna van der Berg | true",
        "Anna Maria Luise von Berg | true",
        "Anna | false",
        "Anna Maria Luise Eva von Berg | false",
        "Top Stories | false",
        "Anna berg | false",
        "Anna Berg's | false",
      })
  void whatLooksLikeTheNameOfAPerson(String text, boolean name) {
    assertEquals(name, Texts.looksLikeName(text));
  }

  @Test
  void theShareOfLongWordsIsWithoutTheirEndings() {
    assertEquals(1, Texts.share("Ferry sails", Set.of("ferry", "sail")));
    assertEquals(0.5, Texts.share("Ferry sinks", Set.of("ferry", "sail")));
    assertEquals(0, Texts.share("By the sea", Set.of("the", "sea")));
  }
}
