package org.audiobriefing.speech.freetts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.audiobriefing.lexicon.LetterToSound;
import org.audiobriefing.lexicon.OriginLetterToSound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no lexicon of ours holds, and the ways in which newsreaders say them. */
@Tag("locale")
class NamesByOriginTest {
  private static double right(LetterToSound guesser, String list) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/lexicon", list));
    int right = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      List<String> said = guesser.guess(cells[0].toLowerCase(Locale.ROOT)).phones();
      right += List.of(cells[1].split("\\|")).stream().anyMatch(w -> accepts(w, said)) ? 1 : 0;
    }
    return (double) right / (lines.size() - 1);
  }

  /** A slash stands between phones that are both heard in the news. */
  private static boolean accepts(String way, List<String> said) {
    String[] phones = way.split(" ");
    boolean accepted = phones.length == said.size();
    for (int i = 0; accepted && i < phones.length; i++) {
      accepted = List.of(phones[i].split("/")).contains(said.get(i));
    }
    return accepted;
  }

  /** The rules were tuned on the first list, never on the second. */
  @ParameterizedTest
  @CsvSource({"names-by-origin.tsv, 0.64", "names-unseen.tsv, 0.70"})
  void spellingOfTheOriginBeatsEnglishLetterToSound(String list, double floor) throws IOException {
    LetterToSound english = new CmuLetterToSound();
    double plain = right(english, list);
    double byOrigin = right(new OriginLetterToSound(english), list);
    assertTrue(byOrigin >= floor && byOrigin > plain * 5, () -> byOrigin + " against " + plain);
  }
}
