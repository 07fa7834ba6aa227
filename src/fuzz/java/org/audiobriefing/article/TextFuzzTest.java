package org.audiobriefing.article;

import org.audiobriefing.article.plain.TextExtractor;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.Verbalizer;

/** Any pasted text is told or refused in one line, and whatever is told can be verbalized. */
class TextFuzzTest {
  private static final TextExtractor EXTRACTOR =
      new TextExtractor(BoilerplateRules.builtIn().forOnePage());
  private static final Verbalizer VERBALIZER = new Verbalizer(Dialect.EN_GB);

  @FuzzTest
  void text(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    VERBALIZER.verbalize(text.substring(0, Math.min(400, text.length())));
    try {
      EXTRACTOR.extract("fuzz", text);
    } catch (BriefingException e) {
      FuzzCheck.oneLine(e);
    }
  }
}
