package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a voice file is told with its line. */
class VoiceMistakesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wpm = 20 | deep.toml, line 3: wpm = 20.0 is not between 80 and 600",
        "wpm = \"fast\" | deep.toml, line 3: the key 'wpm' is missing or not a number",
        "speed = 3 | deep.toml, line 3: 'speed' is not a key of a voice",
        "wpm = fast | line 3 lacks quotes; write wpm = \"fast\"",
        "words = \"sung\" | deep.toml, line 3: words = \"sung\" is not known",
      })
  void mistakesNameFileAndLine(String line, String message) throws IOException {
    String command = line.startsWith("words") ? "command = [\"x\", \"{wav}\"]\n" : "base = \"x\"\n";
    Files.writeString(
        folder.resolve("deep.toml"), "engine = \"command\"\n" + command + line + "\n");
    BriefingException e =
        assertThrows(
            BriefingException.class, () -> new VoiceCatalog(List.of(folder)).voice("deep"));
    assertEquals(Code.CONFIGURATION, e.diagnostic().code());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
