package org.audiobriefing.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlMistakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "title = “News” | has curly quotes; write straight ones: \"",
        "title = The morning | lacks quotes; write title = \"The morning\"",
        "length = 15m # long | lacks quotes; write length = \"15m\"",
        "title = \"News | has no quote at its end; a text stands between two: \"...\"",
        "title: \"News\" | has a colon; write key = \"value\"",
        "title \"News\" | has no equals sign; write key = \"value\"",
        "[[source] | has brackets that do not close; a table is [name], one of several [[name]]",
        "wpm = | has nothing behind 'wpm ='",
        "wpm = 170 170 | is not TOML: x",
      })
  void theMistakeIsToldInWords(String line, String told) {
    assertEquals(told, TomlMistake.of(List.of("name = \"a\"", line), 2, "x"));
  }

  @Test
  void itMayStandInTheLineBefore() {
    assertEquals(
        "has curly quotes; write straight ones: \"",
        TomlMistake.of(List.of("a = “b”", ""), 2, "x"));
    assertEquals("is not TOML: x", TomlMistake.of(List.of(), 7, "x"));
  }
}
