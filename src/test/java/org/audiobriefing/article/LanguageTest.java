package org.audiobriefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("locale")
class LanguageTest {
  static List<String> rows() throws IOException {
    try (var in = Language.class.getResourceAsStream("languages.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .toList();
    }
  }

  /** Also where the page says otherwise, as pages with translated menus do. */
  @ParameterizedTest
  @MethodSource("rows")
  void everyRowTellsItsExample(String row) {
    String[] cells = row.split("\t");
    String text = cells[2] + " " + cells[2];
    assertEquals(cells[0], Language.of(Optional.empty(), text));
    assertEquals(cells[0], Language.of(Optional.of("en"), text).substring(0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "Совет не одобрил план моста,und-Cyrl",
    "市議会は橋の計画を承認しなかった,ja",
    "لم يوافق المجلس على خطة الجسر,ar",
    "시의회는 다리 계획을 승인하지 않았다,ko"
  })
  void scriptsTellToo(String text, String language) {
    assertEquals(language, Language.of(Optional.empty(), text));
  }

  @Test
  void whatThePageSaysIsKeptWhereTheTextAgrees() {
    String english =
        "The plan was not told to the council, and it would not be for the mayor to say that it had been. "
            .repeat(3);
    assertEquals("en-IE", Language.of(Optional.of("en-IE"), english));
    assertEquals("en", Language.of(Optional.of("fr"), english));
    assertEquals("en", Language.of(Optional.empty(), "Three words only"));
    assertEquals(
        "en",
        Language.of(
            Optional.empty(),
            "Team Played Won Lost Points Rovers City United ".repeat(8) + "the of and the of and"));
  }
}
