package org.audiobriefing.article.extraction;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of our own writing and what a reader takes from them: NAME.* and NAME.expected.json. */
@Tag("locale")
class ArticleFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/articles");
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");
  private static final Path SAMPLES = Path.of("src/samples");
  private static final String EXPECTED = ".expected.json";

  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());
  private final PageReader pages = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());

  @TestFactory
  List<DynamicTest> fixtures() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*" + EXPECTED)) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(EXPECTED, "");
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> check(page(name), new JsonMapper().readTree(file.toFile()))));
      }
    }
    assertTrue(tests.size() >= 13, "fixtures are missing");
    return tests;
  }

  private static Path page(String name) {
    for (Path folder : List.of(FOLDER, SCRIPTS, SAMPLES)) {
      for (String ending : List.of(".txt", ".html")) {
        if (Files.exists(folder.resolve(name + ending))) {
          return folder.resolve(name + ending);
        }
      }
    }
    throw new AssertionError("no page for " + name + EXPECTED);
  }

  private void check(Path page, JsonNode expected) {
    if (expected.has("refused")) {
      BriefingException e =
          assertThrows(
              BriefingException.class, () -> extractor.extract(pages.read(page.toString())));
      assertEquals(Code.NO_ARTICLE, e.diagnostic().code());
      assertTrue(e.getMessage().contains(expected.get("refused").asText()), e.getMessage());
      return;
    }
    Article article = extractor.extract(pages.read(page.toString())).value();
    List<String> body = article.body().stream().map(b -> visible(b.text())).toList();
    List<String> wanted = new ArrayList<>();
    expected.get("body").forEach(b -> wanted.add(visible(b.asText())));
    List<String> authors = new ArrayList<>();
    expected.get("authors").forEach(a -> authors.add(a.asText()));
    assertAll(
        () -> assertEquals(visible(expected.get("headline").asText()), visible(article.headline())),
        () -> assertEquals(text(expected, "standfirst"), article.standfirst().orElse(null)),
        () -> assertEquals(wanted, body),
        () -> assertEquals(authors, article.attribution().authors()),
        () -> assertEquals(text(expected, "date"), article.attribution().date().orElse(null)),
        () ->
            assertEquals(
                text(expected, "publisher"), article.attribution().publisher().orElse(null)));
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).isNull() ? null : node.get(name).asText();
  }

  private static String visible(String text) {
    return text.replaceAll("[\\p{Cf}\\p{Cc}]", "").replaceAll("\\s+", " ").strip();
  }

  /** Every rule is for its own example, and leaves ordinary sentences alone. */
  @TestFactory
  List<DynamicTest> rules() {
    BoilerplateRules rules = BoilerplateRules.builtIn();
    List<DynamicTest> tests = new ArrayList<>();
    for (BoilerplateRule rule : rules.rules()) {
      String example = rule.example();
      tests.add(
          DynamicTest.dynamicTest(
              rule.id(),
              () ->
                  assertEquals(
                      rule.id(),
                      rules
                          .match(example, Texts.words(example))
                          .map(BoilerplateRule::id)
                          .orElse("none"))));
    }
    return tests;
  }

  @Test
  void ordinarySentencesAreNoBoilerplate() {
    BoilerplateRules rules = BoilerplateRules.builtIn();
    for (String sentence :
        List.of(
            "He read more than forty books last year, the library said.",
            "The minister shared the report with her cabinet on Tuesday.",
            "Comments by the president were met with silence.",
            "Subscribers to the service will pay more from March.",
            "The company sold its newsletter business for €2m last year, and has not looked back since then.",
            "“Sign it,” she told the committee.",
            "Latest figures show that prices rose.")) {
      assertTrue(
          rules.match(sentence, Texts.words(sentence)).isEmpty(),
          () -> rules.match(sentence, Texts.words(sentence)) + " for " + sentence);
    }
  }

  @Test
  @Tag("home")
  void deepAndHugePagesAreBearable() {
    String deep = "<html><body>" + "<div>".repeat(200_000) + "<p>" + "word ".repeat(50) + ".";
    String flat =
        "<html><body><h1>A headline of some words</h1>"
            + "<p>This is one of very many paragraphs, and it ends here.</p>".repeat(60_000);
    for (String page : List.of(deep, flat)) {
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          java.time.Duration.ofMinutes(2), () -> outcome(page));
    }
  }

  private void outcome(String html) {
    try {
      Outcome<Article> article =
          extractor.extract(
              new org.audiobriefing.source.Page(
                  "test",
                  org.audiobriefing.source.Page.Kind.HTML,
                  html,
                  java.util.Optional.empty()));
      assertFalse(article.value().body().isEmpty());
    } catch (BriefingException e) {
      assertEquals(Code.NO_ARTICLE, e.diagnostic().code());
    }
  }
}
