package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.tables.Table;
import org.audiobriefing.text.Months;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("locale")
class FeedDatesTest {
  static Stream<Table.Row> dates() {
    return Table.load(FeedDatesTest.class, "/source/dates").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readAsReadersExpect(Table.Row row) {
    Optional<Instant> wanted =
        row.cell(1).isEmpty() ? Optional.empty() : Optional.of(Instant.parse(row.cell(1)));
    assertEquals(wanted, FeedDates.parse(row.cell(0)), row.cell(0));
  }

  @Test
  void everyZoneAndMonthOfTheTablesIsRead() {
    for (Table.Row row : Table.load(FeedDates.class, "zones").rows()) {
      assertTrue(FeedDates.parse(row.cell(2)).isPresent(), row.cell(2));
      String gmt = row.cell(2).replaceFirst("\\S+$", "GMT");
      long hours =
          FeedDates.parse(gmt).orElseThrow().getEpochSecond()
              - FeedDates.parse(row.cell(2)).orElseThrow().getEpochSecond();
      assertEquals(java.time.ZoneOffset.of(row.cell(1)).getTotalSeconds(), hours, row.cell(0));
    }
    for (Table.Row row : Table.load(Months.class, "months").rows()) {
      for (String name : row.forms(1)) {
        assertEquals(Integer.parseInt(row.cell(0)), Months.number(name).orElseThrow(), name);
      }
      assertTrue(FeedDates.parse(row.cell(2)).isPresent(), row.cell(2));
    }
  }

  @Test
  void hostileDatesEnd() {
    for (String unit : new String[] {"1", ":", "Mar ", "+", "1/", "("}) {
      FeedDates.parse(unit.repeat(150));
      FeedDates.parse(unit.repeat(100_000));
    }
  }
}
