package org.audiobriefing.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.audiobriefing.TestEngine;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.SpokenWord;
import org.audiobriefing.text.Verbalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {
  @ParameterizedTest
  @CsvSource({
    "Zürich,Zurich", "Wałęsa,Walesa", "Støre,Store", "Þór,Thor", "Guðni,Gudni", "Groß,Gross",
    "Ŋiri,Ngiri", "Əliyev,Aliyev", "Đoković,Dokovic", "ƒoo,foo", "plain,plain", "北京,北京"
  })
  void nearest(String word, String plain) {
    assertEquals(plain, LatinLetters.plain(word));
  }

  @Test
  void everyRowOfTheTableIsUsedByItsExample() throws IOException {
    Path table = Path.of("src/main/resources/org/audiobriefing/letters/letters.tsv");
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        String lower = cells[2].toLowerCase(java.util.Locale.ROOT);
        assertTrue(cells[0].chars().anyMatch(c -> lower.indexOf(c) >= 0), line);
        assertTrue(LatinLetters.plain(lower).chars().allMatch(c -> c < 128), line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ə,schwa", "ð,eth", "þ,thorn", "ŋ,eng", "א,alef", "ƒ,F", "ª,a"})
  void names(String letter, String name) {
    assertEquals(Optional.of(name), LatinLetters.spoken(letter.codePointAt(0)));
  }

  @Test
  void signsThatOnlyModifyAreSilent() {
    assertEquals(Optional.empty(), LatinLetters.spoken('ʻ'));
    assertFalse(LatinLetters.isSayable("ʻ"));
  }

  /** All letters of the basic plane, alone and in a word: none stops a run. */
  @Test
  void everyLetterCanBeSaid() {
    Verbalizer verbalizer = new Verbalizer(Dialect.EN_GB);
    for (int c = 0; c < 0x10000; c++) {
      if (Character.isLetter(c)) {
        String letter = Character.toString(c);
        for (SpokenWord word : verbalizer.verbalize(letter + " opens to " + letter + "/1.8")) {
          if (word.phones().isEmpty()) {
            assertFalse(
                TestEngine.get()
                    .pronouncer()
                    .pronounce(word.word())
                    .pronunciation()
                    .phones()
                    .isEmpty(),
                word.word());
          }
        }
        assertFalse(
            TestEngine.get().pronouncer().pronounce(letter).pronunciation().phones().isEmpty(),
            letter);
      }
    }
  }
}
