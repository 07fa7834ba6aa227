package org.audiobriefing.article.credits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class CreditsTest {
  static Stream<Table.Row> lines() {
    return Table.load(CreditsTest.class, "/article/credits").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whoIsCredited(Table.Row row) {
    Optional<Credits.Credit> credit = Credits.read(row.cell(0));
    String how = row.cell(2);
    if (how.isEmpty()) {
      assertFalse(
          credit.filter(c -> c.labelled() || c.certain()).isPresent(), () -> credit.toString());
      return;
    }
    assertEquals(List.of(row.cell(1).split(" \\| ")), credit.orElseThrow().names(), row.cell(0));
    assertEquals(how.equals("by"), credit.get().labelled(), row.cell(0));
    assertTrue(how.equals("perhaps") != credit.get().certain() || how.equals("by"), row.cell(0));
  }

  @Test
  void everyRowOfTheTablesIsReadByItsExample() {
    for (Table.Row row : Table.load(Agencies.class, "agencies").rows()) {
      List<String> names = Credits.read(row.cell(2)).orElseThrow().names();
      assertTrue(names.contains(row.cell(0)), row.cell(2) + " -> " + names);
    }
    for (String table : List.of("roles", "credit-labels")) {
      for (Table.Row row : Table.load(Credits.class, table).rows()) {
        String example = row.cells()[row.cells().length - 1];
        assertTrue(Credits.read(example).isPresent(), example);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"By", "by:", "Von", "Par", "Text:", "Posted by"})
  void aLabelMayStandAlone(String line) {
    assertTrue(Credits.isLabelAlone(line));
    assertFalse(Credits.isLabelAlone(line + " the pier"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "5 January 2024~2024-01-05",
        "5th January, 2024~2024-01-05",
        "Jan. 5, 2024~2024-01-05",
        "January 5, 2024 at 6:05 p.m.~2024-01-05T18:05",
        "3. März 2024, 18:05 Uhr~2024-03-03T18:05",
        "le 14 juillet 2024~2024-07-14",
        "1 de abril de 2024~2024-04-01",
        "2024-01-05T18:05:00Z~2024-01-05T18:05:00Z",
        "05/01/2024~2024-01-05",
        "08/19/2022~2022-08-19",
        "05.01.2024~2024-01-05",
        "Lesotho TimesNovember 21, 2025~2025-11-21",
        "Posted Aug. 14, 2024~2024-08-14",
        "room 5 today 2024~",
        "12 horses 1999~",
        "in 2024~",
      })
  void datesAsPagesShowThem(String line, String iso) {
    assertEquals(Optional.ofNullable(iso), VisibleDate.in(line).map(VisibleDate.Found::iso));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "/2024/09/16/sleeper-train~2024-09-16",
        "https://x.example/news/2024-9-6/train.html~2024-09-06",
        "/2024/13/16/x~",
        "/news/12/34/56~",
        "/2024/train~",
      })
  void datesInAddresses(String address, String iso) {
    assertEquals(Optional.ofNullable(iso), VisibleDate.inAddress(address));
  }

  @Test
  void hostileLinesEnd() {
    for (String unit : new String[] {"By ", "A", "Jane Roe, ", "| ", "1 Jan ", "and ", "a@"}) {
      Credits.read(unit.repeat(70));
      Credits.read(unit.repeat(100_000));
    }
  }
}
