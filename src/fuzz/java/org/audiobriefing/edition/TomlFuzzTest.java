package org.audiobriefing.edition;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;

/** Any settings file is read or refused in one line. */
class TomlFuzzTest {
  @FuzzTest
  void toml(byte[] data) throws IOException {
    Path file = Files.createTempFile("fuzz", ".toml");
    try {
      EditionSettingsReader.read(Files.write(file, data));
    } catch (BriefingException e) {
      // Refused, as most of it must be.
    } finally {
      Files.delete(file);
    }
  }
}
