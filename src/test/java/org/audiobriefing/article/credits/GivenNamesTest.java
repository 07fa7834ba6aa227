package org.audiobriefing.article.credits;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells persons from things where nothing else does. */
class GivenNamesTest {
  @Test
  void everyRowKnowsItsExample() {
    for (Table.Row row : Table.load(GivenNames.class, "given-names").rows()) {
      assertTrue(GivenNames.begins(row.cell(2)), row.cell(2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna-Lena Groß",
        "Dr. Jürgen Roth",
        "Françoise Dupré",
        "Søren Holm",
        "J. Anna Roe"
      })
  void titlesHyphensAndAccentsHideNoName(String name) {
    assertTrue(GivenNames.begins(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Milchbar Pinguin", "Fiction Page", "Technische Daten", "Star Rating"})
  void thingsAreNobody(String thing) {
    assertFalse(GivenNames.begins(thing));
  }
}
