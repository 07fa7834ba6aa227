package org.audiobriefing.article.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where news agencies are named. */
class AgenciesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reporting by Reuters in Oslo | Reuters",
        "© 2025 The Associated Press | The Associated Press",
        "ASSOCIATED PRESS | ASSOCIATED PRESS",
        "Quelle: dpa | dpa",
        "Her pa read the AA map | ''",
        "The anise and the efe of it | ''",
      })
  void withinALine(String line, String agency) {
    assertEquals(agency, Agencies.within(line).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LONDON (Reuters) - The yard opened. | Reuters",
        "CEDAR GAP, Mont. (AP) — A waterfall froze. | AP",
        "LONDON (Reuters says) - The yard. | ''",
      })
  void beforeTheFirstWords(String text, String agency) {
    assertEquals(agency, Agencies.ofDateline(text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"AFP, Oslo | 3", "PA Media | 8", "Reuterswerft | 0", "Oslo, AFP | 0"})
  void atTheBeginning(String line, int length) {
    assertEquals(length, Agencies.lengthAtBegin(line));
  }
}
