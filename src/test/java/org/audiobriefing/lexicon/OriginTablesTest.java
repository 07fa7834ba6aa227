package org.audiobriefing.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every row of the tables does what its example shows. */
@Tag("locale")
class OriginTablesTest {
  private static List<String[]> rows(String table) {
    return Table.load(OriginLetterToSound.class, table).cells();
  }

  @Test
  void cluesTellTheOriginOfTheirExamples() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows("origins")) {
      String name = row[3].toLowerCase(Locale.ROOT);
      boolean shape = row[2].equals("shape");
      boolean contained = shape ? name.matches(row[1]) : ("^" + name + "$").contains(row[1]);
      boolean prior = row[1].equals("^");
      boolean expected = shape || !prior && Integer.parseInt(row[2]) > 0;
      boolean told = OriginLetterToSound.originOf(name).equals(row[0]);
      if (!contained || told != expected && !prior) {
        wrong.add(String.join(" ", row));
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals("english", rows("origins").get(0)[0]);
  }

  @Test
  void stressFallsAsInTheExamples() {
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows("origin-stress")) {
      String name = row[4].toLowerCase(Locale.ROOT);
      List<String> vowels =
          OriginLetterToSound.guessAs(name, row[0]).phones().stream()
              .filter(Pronunciation::isVowel)
              .toList();
      int stressed = 0;
      while (!vowels.get(stressed).endsWith("1")) {
        stressed++;
      }
      int fromEnd = vowels.size() - stressed;
      boolean right =
          switch (row[3]) {
            case "first" -> stressed == 0;
            case "accent" -> true;
            case "heavy" -> fromEnd <= 2;
            default -> fromEnd == Math.min(vowels.size(), Integer.parseInt(row[3]));
          };
      if (!right || !row[1].equals("-") && !name.endsWith(row[1])) {
        wrong.add(String.join(" ", row) + ": " + vowels);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void spellingsAreWrittenOnceAndInKnownPhones() {
    List<String> wrong = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (String[] row : rows("origin-spellings")) {
      boolean known =
          row[2].equals("-")
              || List.of(row[2].split("[ ~]")).stream().allMatch(Pronunciation::isPhone);
      if (!known || seen.contains(row[0] + " " + row[1])) {
        wrong.add(String.join(" ", row));
      }
      seen.add(row[0] + " " + row[1]);
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void ordinaryEnglishStaysEnglish() {
    for (String word :
        List.of("podcaster", "greenwashing", "doomscrolling", "rewilding", "fintech")) {
      assertEquals("english", OriginLetterToSound.originOf(word), word);
    }
  }
}
