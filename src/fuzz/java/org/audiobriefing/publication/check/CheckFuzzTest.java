package org.audiobriefing.publication.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;

/** Whatever lies where a published file should be, its check ends with findings. */
class CheckFuzzTest {
  private static final String[] NAMES = {
    "a.wav", "a.mp3", "a.epub", "a.vtt", "a.chapters.json", "a.json", "feed.xml"
  };

  @FuzzTest
  void check(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(NAMES[(data[0] & 0xFF) % NAMES.length]);
    try {
      Files.write(file, java.util.Arrays.copyOfRange(data, 1, data.length));
      PublicationCheck.of(folder);
    } catch (BriefingException e) {
      // Said in one line.
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
