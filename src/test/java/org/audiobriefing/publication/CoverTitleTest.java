package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;

class CoverTitleTest {
  private static boolean coversAnything(String title, double fromV, double toV) {
    CoverTitle cover = new CoverTitle(title, 0.9);
    for (double v = fromV; v < toV; v += 0.002) {
      for (double u = 0; u < 1; u += 0.002) {
        if (cover.covers(u, v)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void everyLetterHasItsPoints() {
    for (Table.Row row : Table.load(CoverTitle.class, "cover-letters").rows()) {
      String[] rows = row.cells()[1].split(" ");
      assertEquals(7, rows.length, row.cells()[0]);
      for (String points : rows) {
        assertTrue(points.matches("[01]{5}"), row.cells()[0] + " " + points);
      }
      assertTrue(coversAnything(row.cells()[0], 0, 1), row.cells()[0]);
    }
  }

  @Test
  void aTitleStandsAboveItsBottomWhateverItsLength() {
    assertTrue(coversAnything("Émile", 0.7, 0.9), "letters of other languages, too");
    String longTitle = "All the news of the long and winding river valley every morning at seven";
    assertTrue(coversAnything(longTitle, 0.6, 0.9));
    assertFalse(coversAnything(longTitle, 0.905, 1));
    assertFalse(coversAnything("漢字", 0, 1) && coversAnything("", 0, 1), "nothing for no letters");
  }
}
