package org.audiobriefing.eval;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long extraction takes beside jsoup's own parse and beside a peer, warm, in one run: {@code
 * mvn test -Dtest=ExtractionSpeedTest -Dtest.groups=bench -Dtest.excludedGroups=
 * -Dbench.pages=FOLDER}. It prints ratios and judges none, since a machine may be busy.
 */
@Tag("bench")
class ExtractionSpeedTest {
  private static final int ROUNDS = 9;

  private interface Work {
    void on(Page page);
  }

  private static double median(List<Page> pages, Work work) {
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      pages.forEach(work::on);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    // The first rounds warm up; the median of the rest counts.
    double[] warm = Arrays.copyOfRange(seconds, ROUNDS / 3, ROUNDS);
    Arrays.sort(warm);
    return warm[warm.length / 2];
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
