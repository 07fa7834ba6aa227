package org.audiobriefing.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.Verbalizer;
import org.junit.jupiter.api.Test;

/** How much text a second becomes words, warm, on one core. */
class WordsBench {
  private static final int ROUNDS = 9;

  @Test
  void verbalizer() throws Exception {
    Path sample = Path.of(System.getProperty("briefing.home"), "src/samples/island-election.txt");
    List<String> lines = Files.readAllLines(sample);
    Verbalizer verbalizer = new Verbalizer(Dialect.EN_GB);
    double seconds =
        Medians.seconds(
            ROUNDS,
            () -> {
              for (int i = 0; i < 100; i++) {
                lines.forEach(verbalizer::words);
              }
            });
    long bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8).length;
    System.out.printf(
        Locale.ROOT, "bench verbalizer: %.1f MB of text a second%n", 100 * bytes / seconds / 1e6);
    assertTrue(seconds > 0);
  }
}
