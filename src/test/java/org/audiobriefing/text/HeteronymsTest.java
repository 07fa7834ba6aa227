package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of the news, and how one word in each is said; unstressed vowels may be any weak one.
 */
@Tag("locale")
class HeteronymsTest {
  private static final Verbalizer VERBALIZER = new Verbalizer(Dialect.EN_GB);

  @TestFactory
  List<DynamicTest> sentences() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : TestText.lines("/text/heteronyms.tsv")) {
      String[] cells = line.split("\t");
      String said =
          VERBALIZER.verbalize(cells[0]).stream()
              .filter(w -> w.word().equals(cells[1]))
              .findFirst()
              .orElseThrow()
              .phones();
      tests.add(
          DynamicTest.dynamicTest(
              cells[0], () -> assertEquals(skeleton(cells[2]), skeleton(said))));
    }
    return tests;
  }

  /** What tells the senses apart: consonants, stressed vowels, and full vowels as such. */
  private static String skeleton(String phones) {
    return phones
        .replaceAll("\\b(?:ax|ih|iy|ow|ah|eh|uw|uh|ao|aa|w|y|er|r|aw|ae|ey)(?![1a-z])", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
