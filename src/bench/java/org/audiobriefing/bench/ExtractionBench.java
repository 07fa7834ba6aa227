package org.audiobriefing.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * How long extraction takes beside jsoup's own parse and beside a peer, warm, in one run, over the
 * pages of {@code -Dbench.pages=FOLDER}.
 */
class ExtractionBench {
  private static final int ROUNDS = 9;

  private interface Work {
    void on(Page page);
  }

  private static double median(List<Page> pages, Work work) throws Exception {
    return Medians.seconds(ROUNDS, () -> pages.forEach(work::on));
  }

  @Test
  void besideJsoupAndReadability() throws Exception {
    String folder = System.getProperty("bench.pages", "");
    assumeTrue(!folder.isEmpty(), "name a folder of pages with -Dbench.pages");
    PageReader reader = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());
    List<Page> pages = new ArrayList<>();
    try (var files = Files.list(Path.of(folder))) {
      files.sorted().forEach(f -> pages.add(reader.read(f.toString())));
    }
    ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());
    double parse = median(pages, p -> Jsoup.parse(p.text(), "https://example.org/"));
    double peer = median(pages, p -> new Readability4J("https://example.org/", p.text()).parse());
    double ours =
        median(
            pages,
            p -> {
              try {
                extractor.extract(p);
              } catch (BriefingException e) {
                // A refusal is an answer too.
                return;
              }
            });
    System.out.printf(
        Locale.ROOT,
        "bench %d pages: jsoup %.3f s, extraction %.3f s (%.1f x jsoup), Readability4J %.3f s (%.1f x)%n",
        pages.size(),
        parse,
        ours,
        ours / parse,
        peer,
        peer / parse);
    assertTrue(ours > 0);
  }
}
