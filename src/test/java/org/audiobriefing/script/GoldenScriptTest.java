package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.audiobriefing.Golden;
import org.audiobriefing.TestEngine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole scripts of whole pages: NAME.txt or NAME.html and NAME.ssml. */
@Tag("locale")
class GoldenScriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/scripts");
  private static final int WPM = 170;

  private final PageReader pages = new PageReader(FetchLimits.USUAL, InputStream.nullInputStream());
  private final ArticleExtractor extractor = new ArticleExtractor(BoilerplateRules.builtIn());
  private final Phrasing phrasing = TestEngine.get().phrasing();
  private final ScriptComposer composer = new ScriptComposer(Cast.of(phrasing), Telling.ALONE, WPM);

  private Article article(Path page) {
    return extractor.extract(pages.read(page.toString())).value();
  }

  private static List<Path> files(String glob) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(FOLDER, glob)) {
      found.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceAll("\\.[a-z]+$", "");
  }

  @TestFactory
  List<DynamicTest> scripts() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : files("*.{txt,html}")) {
      tests.add(
          DynamicTest.dynamicTest(
              stem(page),
              () ->
                  Golden.check(
                      FOLDER.resolve(stem(page) + ".ssml"),
                      SsmlWriter.write(composer.compose(article(page))))));
    }
    return tests;
  }

  @Test
  void noOrphans() throws IOException {
    List<String> pageNames = files("*.{txt,html}").stream().map(GoldenScriptTest::stem).toList();
    List<String> scriptNames =
        files("*.ssml").stream()
            .map(GoldenScriptTest::stem)
            .filter(n -> !n.equals("several-stories"))
            .toList();
    assertEquals(pageNames, scriptNames);
  }

  @Test
  void severalStories() throws IOException {
    List<Article> articles = files("*.txt").stream().map(this::article).toList();
    String ssml = SsmlWriter.write(composer.compose("The morning briefing", articles));
    assertTrue(ssml.contains("Three stories, about"), "contents are announced");
    assertTrue(ssml.contains("Story two of three."), "stories are announced");
    Golden.check(FOLDER.resolve("several-stories.ssml"), ssml);
  }

  /** What is written as SSML reads back as the same words, and writes as the same SSML. */
  @TestFactory
  List<DynamicTest> roundTrips() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : files("*.{txt,html}")) {
      tests.add(
          DynamicTest.dynamicTest(stem(page), () -> roundTrip(composer.compose(article(page)))));
    }
    return tests;
  }

  private void roundTrip(Script script) throws Exception {
    String ssml = SsmlWriter.write(script);
    XMLStreamReader xml =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(ssml));
    while (xml.hasNext()) {
      xml.next();
    }
    Script again = SsmlReader.read("test", ssml, phrasing).value();
    assertEquals(spoken(script), spoken(again));
    assertEquals(ssml, SsmlWriter.write(again));
    assertEquals(
        script.chapters().stream().map(Chapter::title).toList(),
        again.chapters().stream().map(Chapter::title).toList());
  }

  private static List<String> spoken(Script script) {
    List<String> sentences = new ArrayList<>();
    for (Chapter chapter : script.chapters()) {
      for (Utterance utterance : chapter.utterances()) {
        StringBuilder words = new StringBuilder();
        utterance
            .words()
            .forEach(
                w ->
                    words
                        .append(w.word())
                        .append('/')
                        .append(w.phones())
                        .append('/')
                        .append(w.boundary())
                        .append(' '));
        sentences.add(words.toString());
      }
    }
    return sentences;
  }
}
