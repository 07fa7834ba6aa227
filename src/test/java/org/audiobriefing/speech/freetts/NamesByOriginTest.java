package org.audiobriefing.speech.freetts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.lexicon.LetterToSound;
import org.audiobriefing.lexicon.OriginLetterToSound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names that no lexicon of ours holds, and how a newsreader says them. */
@Tag("locale")
class NamesByOriginTest {
  private static double right(LetterToSound guesser) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/lexicon/names-by-origin.tsv"));
    int right = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      String name = cells[0].toLowerCase(java.util.Locale.ROOT);
      right += guesser.guess(name).toString().equals(cells[1]) ? 1 : 0;
    }
    return (double) right / (lines.size() - 1);
  }

  @Test
  void spellingOfTheOriginBeatsEnglishLetterToSound() throws IOException {
    LetterToSound english = new CmuLetterToSound();
    double plain = right(english);
    double byOrigin = right(new OriginLetterToSound(english));
    assertTrue(byOrigin >= 0.35 && byOrigin > plain * 5, () -> byOrigin + " against " + plain);
  }
}
