package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("locale")
class VerbalizerTest {
  private static final Verbalizer BRITISH = new Verbalizer(Dialect.EN_GB);
  private static final Verbalizer AMERICAN = new Verbalizer(Dialect.EN_US);

  /** Each line of the table: what is written, what is said. */
  @TestFactory
  List<DynamicTest> newsCases() {
    return cases("/text/cases-en-GB.tsv", BRITISH);
  }

  /** Classes of readings with what only looks like one of them. */
  @TestFactory
  List<DynamicTest> classesAndNearMisses() {
    return cases("/text/classes.tsv", BRITISH);
  }

  @TestFactory
  List<DynamicTest> americanCases() {
    return cases("/text/cases-en-US.tsv", AMERICAN);
  }

  private static List<DynamicTest> cases(String table, Verbalizer verbalizer) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : TestText.lines(table)) {
      String[] cells = line.split("\t");
      tests.add(
          DynamicTest.dynamicTest(
              cells[0], () -> assertEquals(cells[1], verbalizer.words(cells[0]))));
    }
    return tests;
  }

  /** The examples of the tables themselves: the row's words must be said in its example. */
  @TestFactory
  List<DynamicTest> tableExamples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String table : List.of("currencies", "units", "abbreviations", "acronyms")) {
      int example =
          table.equals("currencies")
              ? 7
              : table.equals("units") ? 6 : table.equals("abbreviations") ? 5 : 4;
      for (Table.Row row : Table.load(VerbalizerTest.class, table).rows()) {
        tests.add(
            DynamicTest.dynamicTest(
                table + " " + row.cell(0), () -> assertSaid(table, row, row.cell(example))));
      }
    }
    return tests;
  }

  private static void assertSaid(String table, Table.Row row, String example) {
    String words = " " + BRITISH.words(example) + " ";
    boolean said =
        words.contains(" " + row.cell(2) + " ") || words.contains(" " + row.cell(2) + "'s ");
    boolean plural =
        (table.equals("currencies") || table.equals("units"))
            && words.contains(" " + row.cell(3) + " ");
    assertTrue(
        said || plural,
        () ->
            "'" + example + "' is said as '" + words.strip() + "', without '" + row.cell(2) + "'");
  }

  @Test
  void onlyWordsLeave() {
    Random random = new Random(20260101);
    String alphabet = "abcXYZ019 .,:;-–—'\"()[]{}/\\%£€$#@&*+=<>~^_|°½²é🎉\u202E\u0001\uD800日ж١";
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (SpokenWord word : BRITISH.verbalize(text.toString())) {
        boolean letters =
            word.word()
                .chars()
                .allMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c) || c == '\'');
        boolean within =
            word.start() >= 0 && word.end() <= text.length() && word.start() < word.end();
        assertTrue(letters && within, () -> "'" + word + "' from '" + text + "'");
      }
    }
  }

  @Test
  void placesPointIntoTheWrittenText() {
    String text = "It cost €2.4m, Mr O’Neill said…";
    List<SpokenWord> words = BRITISH.verbalize(text);
    assertEquals("€2.4m", text.substring(words.get(2).start(), words.get(2).end()));
    SpokenWord name =
        words.stream().filter(w -> w.word().equals("o'neill")).findFirst().orElseThrow();
    assertEquals("O’Neill", text.substring(name.start(), name.end()));
    assertEquals(Boundary.COMMA, words.get(words.indexOf(name) - 2).boundary());
  }

  @Test
  void marksSetWordsApart() {
    List<SpokenWord> words = BRITISH.verbalize("Why now, he asked: is it over? No!");
    assertAll(
        () -> assertEquals(Boundary.COMMA, words.get(1).boundary()),
        () -> assertEquals(Boundary.CLAUSE, words.get(3).boundary()),
        () -> assertEquals(Boundary.QUESTION, words.get(6).boundary()),
        () -> assertEquals(Boundary.EXCLAMATION, words.get(7).boundary()));
  }

  @Test
  void hostileTextIsBounded() {
    List<String> hostile =
        List.of(
            "A.B.".repeat(10_000),
            "$".repeat(10_000),
            "7".repeat(2_000),
            "x".repeat(100_000),
            "a-a".repeat(10_000),
            "1%".repeat(5_000),
            "a1".repeat(5_000),
            "99999999999/2 $1,234.123 1/99999999999",
            "(".repeat(10_000),
            "'".repeat(10_000),
            "http://" + "a".repeat(20_000),
            "a@".repeat(10_000),
            "1,".repeat(10_000),
            ".".repeat(10_000),
            "1-".repeat(10_000));
    for (String text : hostile) {
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> assertTrue(BRITISH.verbalize(text).size() < 80, text.substring(0, 20)));
    }
    assertTrue(BRITISH.verbalize("7".repeat(2_000)).size() < 20);
    assertTrue(BRITISH.verbalize("x".repeat(100_000)).size() < 20);
    assertTrue(BRITISH.verbalize("A.B.".repeat(10_000)).size() < 20);
  }
}
