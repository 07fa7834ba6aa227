package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.tables.Table;
import org.audiobriefing.text.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasebookTest {
  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

  static List<String> languages() throws Exception {
    URI folder = Phrasebook.class.getResource("phrases/en.tsv").toURI().resolve(".");
    try (var files = Files.list(Path.of(folder))) {
      return files.map(f -> f.getFileName().toString().replace(".tsv", "")).sorted().toList();
    }
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every language has every sentence, with the same places to be filled in. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheSameSentences(String language) {
    assertTrue(Phrasebook.knows(language));
    List<Table.Row> english = Table.load(Phrasebook.class, "phrases/en").rows();
    List<Table.Row> other = Table.load(Phrasebook.class, "phrases/" + language).rows();
    assertEquals(
        english.stream().map(r -> r.cell(0)).toList(), other.stream().map(r -> r.cell(0)).toList());
    for (int i = 0; i < english.size(); i++) {
      assertEquals(
          places(english.get(i).cell(1)), places(other.get(i).cell(1)), other.get(i).cell(0));
      assertFalse(other.get(i).cell(1).isBlank());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, 1, 1 Minute",
    "de, 2, 2 Minuten",
    "fr, 0, 0 minute",
    "fr, 2, 2 minutes",
    "pl, 1, 1 minuty",
    "pl, 3, 3 minut",
    "uk, 21, 21 хвилини",
    "uk, 11, 11 хвилин",
    "es, 1, 1 minuto"
  })
  void nounsHaveTheFormOfTheirNumber(String language, long n, String expected) {
    assertEquals(expected, Phrasebook.of(language).count(n, "minutes"));
  }

  @ParameterizedTest
  @CsvSource({
    "pl, 1, 1 artykuł",
    "pl, 3, 3 artykuły",
    "pl, 5, 5 artykułów",
    "pl, 12, 12 artykułów",
    "pl, 22, 22 artykuły",
    "uk, 21, 21 стаття",
    "uk, 24, 24 статті",
    "uk, 14, 14 статей"
  })
  void slavicNounsHaveThreeForms(String language, long n, String expected) {
    assertEquals(expected, Phrasebook.of(language).count(n, "stories"));
  }

  @Test
  void englishNumbersAreWords() {
    Phrasebook english = Phrasebook.english(Dialect.EN_GB);
    assertEquals("one hundred and two stories", english.count(102, "stories"));
    assertEquals("third", english.ordinal(3));
    assertEquals("A, B and C", english.list(List.of("A", "B", "C")));
    assertEquals("3", Phrasebook.of("de").ordinal(3));
    assertEquals("A, B und C", Phrasebook.of("de").list(List.of("A", "B", "C")));
  }

  @Test
  void daysAreWrittenAsTheLanguageDoes() {
    java.time.LocalDate day = java.time.LocalDate.of(2026, 3, 3);
    assertEquals("Tuesday 3 March 2026", Phrasebook.english(Dialect.EN_US).day(day));
    assertEquals("Dienstag, 3. März 2026", Phrasebook.of("de").day(day));
    assertEquals("mardi 3 mars 2026", Phrasebook.of("fr").day(day));
    assertEquals("martes 3 de marzo de 2026", Phrasebook.of("es").day(day));
  }

  @Test
  void unknownLanguagesAreUnknown() {
    assertFalse(Phrasebook.knows("xx"));
    assertFalse(Phrasebook.knows("../phrases/en"));
    assertFalse(Phrasebook.knows(""));
  }
}
