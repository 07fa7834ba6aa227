package org.audiobriefing.article.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixed labels that publishers set around stories, in many languages. */
class LabelsTest {
  private static final Labels LABELS = Labels.builtIn();
  private static final int ID = 0;
  private static final int PLACE = 2;
  private static final int LABEL = 5;

  private static Optional<String> kind(String line) {
    return LABELS.match(line.toLowerCase(Locale.ROOT), Texts.words(line)).map(BoilerplateRule::id);
  }

  @Test
  void everyLabelIsFoundOnceAndForAll() {
    Set<String> seen = new HashSet<>();
    for (Table.Row row : Table.load(Labels.class, "labels").rows()) {
      String label = row.cell(LABEL);
      String line = row.cell(PLACE).equals("start") ? label + " den Hafen im März" : label;
      assertEquals(Optional.of(row.cell(ID)), kind(line), label);
      assertEquals(label.toLowerCase(Locale.ROOT), label);
      assertEquals(true, seen.add(row.cell(PLACE) + label), () -> label + " stands twice");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "» Kommentare (12) | comments-elsewhere",
        "MEHR ZUM THEMA: | related-elsewhere",
        "-- Anzeige -- | advert-elsewhere",
        "À lire aussi : le port de Marlow fermé trois jours | also-read-elsewhere",
        "¿Te ha gustado este artículo? | asked-of-readers",
        "The views expressed in this article are the author's own. | opinion-note",
      })
  void signsAroundALabelDoNotHideIt(String line, String id) {
    assertEquals(Optional.of(id), kind(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommentare der Leser gab es viele.",
        "Anzeige gegen den Kapitän",
        "Teilen will die Stadt den Hafen nicht.",
        "Publicité mensongère : le port condamné",
        "Compartir mesa es compartir vida",
        "The views from the pier are the best in the isles.",
        "Reacties van eilanders bleven uit, zei de loods.",
      })
  void sentencesAndHeadingsThatBeginLikeThemAreTold(String line) {
    assertEquals(Optional.empty(), kind(line));
  }
}
