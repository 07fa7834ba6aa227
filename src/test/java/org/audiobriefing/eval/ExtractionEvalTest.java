package org.audiobriefing.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The extractor over pages that are not part of this repository, scored by the scorers that lie
 * beside them; {@code mvn verify -Peval}. The figures go to {@code target/eval}, the floors are in
 * the pom: what was reached, less the noise.
 */
@Tag("eval")
class ExtractionEvalTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.dir"));
  private static final Path WORK = Path.of("target", "eval").toAbsolutePath();
  private static final Path DEV = WORK.resolve("dev");
  private static final JsonMapper JSON = new JsonMapper();

  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());
  private final PageReader reader =
      new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());

  @BeforeAll
  static void unpack() throws Exception {
    Path archive = SHARED.resolve("eval/extraction/dev.tar.gz");
    assumeTrue(Files.exists(archive), archive + " is not there");
    Files.createDirectories(WORK);
    run(WORK, "tar", "xzf", archive.toString());
  }

  private static String run(Path folder, String... command) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private Optional<Article> article(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path plain = file;
    if (name.endsWith(".gz")) {
      plain = Files.createTempFile("page", ".html");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        Files.write(plain, in.readAllBytes());
      }
    }
    try {
      Page page = reader.read(plain.toString());
      return Optional.of(extractor.extract(page).value());
    } catch (BriefingException e) {
      // A refused page scores as an empty one.
      return Optional.empty();
    } finally {
      if (plain != file) {
        Files.delete(plain);
      }
    }
  }

  private Path predictions(String name, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Optional<Article> article = article(file);
        if (article.isPresent()) {
          String id = file.getFileName().toString().replaceFirst("\\.(?:html\\.gz|html|txt)$", "");
          lines.add(line(id, article.get()));
        }
      }
    }
    return Files.write(WORK.resolve(name + ".jsonl"), lines);
  }

  private static String line(String id, Article article) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id);
    node.put("headline", article.headline());
    node.put("standfirst", article.standfirst().orElse(null));
    ArrayNode body = node.putArray("body");
    article.body().stream().flatMap(b -> b.text().lines()).forEach(body::add);
    ArrayNode authors = node.putArray("authors");
    article.attribution().authors().forEach(authors::add);
    node.put("date", article.attribution().date().orElse(null));
    node.put("publisher", article.attribution().publisher().orElse(null));
    return node.toString();
  }

  private static JsonNode score(String set, Path predictions, String... more) throws Exception {
    String scorer = set.equals("zyte") ? "score_zyte.py" : "score_fields.py";
    Path result = WORK.resolve(predictions.getFileName().toString().replace(".jsonl", ".json"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                scorer,
                predictions.toString(),
                "--split",
                "dev",
                "--json",
                result.toString()));
    if (!set.equals("zyte")) {
      command.addAll(List.of("--data", "data/" + set));
    }
    command.addAll(List.of(more));
    String printed = run(DEV, command.toArray(String[]::new));
    Files.writeString(
        WORK.resolve(result.getFileName().toString().replace(".json", ".md")),
        "```\n" + printed + "```\n");
    printed.lines().forEach(l -> System.out.println("eval " + l));
    return JSON.readTree(result.toFile()).elements().next();
  }

  private static void floor(String name, JsonNode score, String column) {
    double floor = Double.parseDouble(System.getProperty("floor." + name + "." + column));
    double reached = score.get(column).asDouble();
    assertTrue(
        reached >= floor,
        () ->
            String.format(
                Locale.ROOT,
                "%s %s: %.3f is under its floor of %.3f",
                name,
                column,
                reached,
                floor));
  }

  @Test
  void zyte() throws Exception {
    JsonNode score = score("zyte", predictions("zyte", DEV.resolve("data/zyte/html")));
    floor("zyte", score, "f1");
    floor("zyte", score, "accuracy");
  }

  @Test
  void news() throws Exception {
    JsonNode score = score("news", predictions("news", DEV.resolve("data/news/html")));
    for (String column :
        List.of("ALL", "hl_ex", "sf_F1", "b_F1", "s_F1", "p_F1", "au_F1", "date")) {
      floor("news", score, column);
    }
    assertTrue(score.get("cap").asDouble() <= 0.01, "captions leak");
    assertTrue(score.get("junk").asDouble() <= 0.05, "junk leaks");
    assertEquals(0, score.get("dup").asDouble(), "paragraphs are said twice");
  }

  @Test
  void pastedText() throws Exception {
    for (String variant : List.of("select", "wrapped", "region", "full")) {
      JsonNode score =
          score(
              "news",
              predictions("text-" + variant, DEV.resolve("data/news_text/" + variant)),
              "--visible",
              "data/news_text/visible.json",
              "--variant",
              variant);
      floor("text-" + variant, score, "ALL");
    }
  }

  @Test
  void othersAreReported() throws Exception {
    for (String set : List.of("news_intl", "wcxb", "postlight")) {
      JsonNode score =
          score(set, predictions(set, DEV.resolve("data").resolve(set).resolve("html")));
      floor(set, score, "ALL");
    }
  }
}
