package org.audiobriefing.lexicon;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;

/** Any lexicon is read or refused in one line. */
class PlsFuzzTest {
  @FuzzTest
  void pls(byte[] data) {
    try {
      new Lexicon(List.of(PlsReader.read(new ByteArrayInputStream(data), "fuzz")));
    } catch (BriefingException e) {
      // Refused, as most of it must be.
    }
  }
}
