package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;

/** The words that tell metres from millions, each row by its example. */
class MetresOrMillionsTest {
  @Test
  void everyRowIsHeardInItsExample() {
    Verbalizer verbalizer = new Verbalizer(Dialect.EN_GB);
    for (Table.Row row : Table.load(MetresOrMillions.class, "metres-or-millions").rows()) {
      String said = verbalizer.words(row.cell(4));
      assertTrue(said.contains(row.cell(5)), row.cell(4) + ": " + said);
    }
  }
}
