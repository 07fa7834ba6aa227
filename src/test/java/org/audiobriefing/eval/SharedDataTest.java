package org.audiobriefing.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.TestEngine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageReader;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.Verbalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Floors under what was reached on data that is not part of this repository; run with {@code
 * -Peval}.
 */
@Tag("eval")
class SharedDataTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.dir"));
  private static final double READINGS_FLOOR = 0.98;

  private static String plain(String text) {
    String folded =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    return folded.replaceAll("[^a-z0-9' ]", " ").replaceAll("\\s+", " ").strip();
  }

  @Test
  void readings() throws IOException {
    Verbalizer verbalizer = new Verbalizer(Dialect.EN_GB);
    List<String> wrong = new ArrayList<>();
    List<String> lines = Files.readAllLines(SHARED.resolve("eval/text/news_norm.dev.tsv"));
    for (String line : lines) {
      String[] cells = line.split("\t");
      String said = plain(verbalizer.words(cells[0]));
      if (List.of(cells[1].split("\\|")).stream()
          .noneMatch(accepted -> plain(accepted).equals(said))) {
        wrong.add(cells[0] + " -> " + said);
      }
    }
    double right = 1 - (double) wrong.size() / lines.size();
    System.out.printf(Locale.ROOT, "eval readings right: %.3f of %d%n", right, lines.size());
    assertTrue(right >= READINGS_FLOOR, () -> String.join("\n", wrong));
  }

  @Test
  void namesAreReported() throws IOException {
    int right = 0;
    List<String> lines = Files.readAllLines(SHARED.resolve("eval/names/names.dev.tsv"));
    for (String line : lines) {
      String[] cells = line.split("\t");
      right +=
          TestEngine.get()
                  .pronouncer()
                  .pronounce(cells[0])
                  .pronunciation()
                  .toString()
                  .equals(cells[1])
              ? 1
              : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "eval names exactly right: %.3f of %d%n",
        (double) right / lines.size(),
        lines.size());
    assertTrue(right > lines.size() * 0.7, "only " + right);
  }

  @Test
  void savedArticle() throws IOException {
    Path sample;
    try (var files = Files.list(SHARED.resolve("samples"))) {
      sample = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
    PageReader pages = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());
    Article article =
        new ArticleExtractor(BoilerplateRules.builtIn())
            .extract(pages.read(sample.toString()))
            .value();
    assertTrue(article.body().size() >= 12);
    assertEquals(List.of("Daniel McLaughlin"), article.attribution().authors());
    assertEquals(Optional.of("The Irish Times"), article.attribution().publisher());
    String all =
        article.headline()
            + article.standfirst().orElse("")
            + article.body().stream().map(Block::text).toList();
    assertFalse(all.contains("Photograph") || all.contains("READ MORE"), all);
  }
}
