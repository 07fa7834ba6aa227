package org.audiobriefing.article;

import org.audiobriefing.article.html.HtmlExtractor;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.Page;

/** Any HTML is told or refused in one line. */
class PageFuzzTest {
  private static final HtmlExtractor EXTRACTOR =
      new HtmlExtractor(BoilerplateRules.builtIn().forOnePage());

  @FuzzTest
  void html(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    try {
      EXTRACTOR.extract(new Page("fuzz", Page.Kind.HTML, text, Optional.empty()));
    } catch (BriefingException e) {
      FuzzCheck.oneLine(e);
    }
  }
}
