package org.audiobriefing.script;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.lexicon.Lexicon;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.SentenceSplitter;
import org.audiobriefing.text.Verbalizer;

/** Any script is read or refused in one line. */
class SsmlFuzzTest {
  private static final Phrasing PHRASING =
      new Phrasing(
          new Verbalizer(Dialect.EN_GB), new SentenceSplitter(), new Lexicon(List.of(List.of())));

  @FuzzTest
  void ssml(byte[] data) {
    try {
      SsmlReader.read("fuzz", new String(data, StandardCharsets.UTF_8), PHRASING);
    } catch (BriefingException e) {
      // Refused, as most of it must be.
    }
  }
}
