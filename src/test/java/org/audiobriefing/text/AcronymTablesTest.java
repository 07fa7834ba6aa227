package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in capitals: what the words around them tell, and which can be said as a word. */
@Tag("locale")
class AcronymTablesTest {
  private static final Verbalizer VERBALIZER = new Verbalizer(Dialect.EN_GB);

  @Test
  void everyRowOfTheContextByItsExample() {
    for (Table.Row row : Table.load(AcronymTablesTest.class, "acronym-context").rows()) {
      String said = " " + VERBALIZER.words(row.cell(5)) + " ";
      assertTrue(said.contains(" " + row.cell(4) + " "), row.cell(5) + " is said as" + said);
    }
  }

  @Test
  void shortWordsOfLinesInCapitalsAreSaid() {
    for (Table.Row row : Table.load(AcronymTablesTest.class, "short-words").rows()) {
      String line = row.cell(2) + " IN LONDON";
      assertEquals(Numbers.lower(line), VERBALIZER.words(line));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NATO", "UNESCO", "OPEC", "LASER", "STRENGTH", "ALMOND", "UNISON", "ASEAN"})
  void theseCanBeSaid(String letters) {
    assertTrue(Pronounceable.test(letters), letters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNODC", "IUCN", "USMNT", "GNOFHAC", "NFLPA", "JCPOA", "RNLI", "UKHSA"})
  void theseMustBeSpelled(String letters) {
    assertFalse(Pronounceable.test(letters), letters);
  }

  @ParameterizedTest
  @CsvSource({
    "A nice day in Nice.,nice,n ay1 s",
    "They met in Nice on Friday.,nice,n iy1 s",
    "The band will play at Reading in August.,reading,r eh1 d ih ng",
    "Reading is fun.,reading,r iy1 d ih ng",
    "The Polish leader left.,polish,p ow1 l ih sh",
    "He bought shoe polish.,polish,p aa1 l ih sh",
    "Job Losses Rise,job,jh aa1 b",
  })
  void townsAndNationsAreToldByTheirCapitals(String sentence, String word, String phones) {
    assertEquals(
        phones,
        VERBALIZER.verbalize(sentence).stream()
            .filter(w -> w.word().equals(word))
            .reduce((first, last) -> sentence.startsWith("A nice") ? first : last)
            .orElseThrow()
            .phones(),
        sentence);
  }
}
