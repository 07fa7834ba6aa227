package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.publication.check.Finding;
import org.audiobriefing.publication.check.PublicationCheck;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** One hostile and one ordinary story through all formats. */
class FormatsTest {
  private static final String EVIL =
      "<script>alert(1)</script> ]]> \u0001 \uD800 --> \u202Eevil\u202C & \"quotes\" 'here' \uFFFE end";

  @TempDir static Path folder;
  private static Published published;

  @BeforeAll
  static void publish() {
    Article hostile =
        new Article(
            "evil.txt",
            EVIL,
            Optional.of("Standfirst " + EVIL),
            List.of(
                new Block.Paragraph("The first paragraph says " + EVIL + " and goes on."),
                new Block.Subheading("Crosshead " + EVIL),
                new Block.Paragraph("The minister said: \"<b>No</b>\" --> and left.\n\nNOTE fake")),
            List.of(),
            new Attribution(
                List.of("A. <i>Uthor</i> \u0002"),
                Optional.of("The \"Daily\" & <News>"),
                Optional.empty(),
                Optional.of("2026-03-03"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "en",
            Optional.of(URI.create("https://example.org/a?b=1&c=%22%3E")));
    Article plain =
        new Article(
            "plain.txt",
            "Harbour rail link opens",
            Optional.empty(),
            List.of(new Block.Paragraph("It opened on 3 March, after 17 years.")),
            List.of(),
            new Attribution(
                List.of(),
                Optional.of("The Harbour Times"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "en",
            Optional.empty());
    published = TestBriefing.publish(folder, Optional.of("Title " + EVIL), List.of(hostile, plain));
  }

  private static String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void allFormatsAreWrittenAndNothingElse() throws IOException {
    assertEquals(List.of(), published.failures());
    TreeSet<String> names = new TreeSet<>();
    try (var files = Files.list(folder)) {
      files.forEach(f -> names.add(f.getFileName().toString()));
    }
    TreeSet<String> wanted = new TreeSet<>(List.of("test.json", "test-daisy"));
    for (Format format : TestBriefing.options().production().formats()) {
      wanted.add("test" + format.ending());
    }
    assertEquals(wanted, names);
  }

  @Test
  void ourOwnCheckIsContent() {
    for (Finding finding : PublicationCheck.of(folder)) {
      assertEquals(List.of(), finding.faults(), finding.file().toString());
    }
  }

  @Test
  void epubCheckIsContent() {
    StringWriter log = new StringWriter();
    var report = new WriterReportImpl(new PrintWriter(log, true), "", true);
    new EpubCheck(folder.resolve("test.epub").toFile(), report).doValidate();
    int found = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
    assertEquals(0, found, log::toString);
  }

  @Test
  void everyXmlFileIsWellFormed() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    int parsed = 0;
    for (String archive : List.of("test.epub", "test-daisy.zip")) {
      try (ZipFile zip = new ZipFile(folder.resolve(archive).toFile())) {
        for (var entry : java.util.Collections.list(zip.entries())) {
          if (entry.getName().matches(".*\\.(xhtml|html|smil|opf|xml)")) {
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((p, s) -> new InputSource(new StringReader("")));
            builder.parse(zip.getInputStream(entry));
            parsed++;
          }
        }
      }
    }
    assertTrue(parsed > 15, parsed + " files");
  }

  @Test
  void thePageHoldsArticleTextAsTextOnly() throws IOException {
    Document page = Jsoup.parse(read("test.html"));
    assertEquals(2, page.select("script").size());
    assertEquals(0, page.select("b, i, [onerror], iframe, img").size());
    assertTrue(page.select("h1").text().contains("<script>alert(1)</script>"));
    assertFalse(read("test.html").contains("\u202E"));
    JsonNode times = new JsonMapper().readTree(page.select("#times").get(0).data());
    assertEquals(page.select(".s").size(), times.size());
  }

  @Test
  void captionsCannotBeEnded() throws IOException {
    String vtt = read("test.vtt");
    assertFalse(vtt.contains("\n\nNOTE fake"));
    for (String line : vtt.split("\n")) {
      if (line.contains("-->")) {
        assertTrue(
            line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} --> \\d\\d:\\d\\d:\\d\\d\\.\\d{3}"), line);
      }
    }
  }

  @Test
  void theManifestListsEveryFileWithItsSize() throws IOException {
    JsonNode manifest = new JsonMapper().readTree(read("test.json"));
    List<String> names = new ArrayList<>();
    for (JsonNode file : manifest.get("files")) {
      names.add(file.get("name").asText());
      assertEquals(
          Files.size(folder.resolve(names.get(names.size() - 1))), file.get("bytes").asLong());
    }
    assertEquals(TestBriefing.options().production().formats().size(), names.size());
    assertEquals("test.wav", names.get(0));
    assertEquals(
        "https://example.org/a?b=1&c=%22%3E",
        manifest.get("articles").get(0).get("address").asText());
  }

  @Test
  void storiesHaveParts() throws IOException {
    JsonNode chapters = new JsonMapper().readTree(read("test.json")).get("chapters");
    assertEquals(4, chapters.size());
    assertEquals("Introduction", chapters.get(0).get("title").asText());
    List<String> parts = new ArrayList<>();
    chapters.get(1).get("parts").forEach(p -> parts.add(p.get("title").asText()));
    assertEquals(4, parts.size(), parts::toString);
    assertEquals(List.of("Headline", "Summary", "Story"), parts.subList(0, 3));
    assertEquals("2. Harbour rail link opens", chapters.get(2).get("title").asText());
  }

  @Test
  void sameInputSameBytes(@TempDir Path again) throws IOException {
    Published second =
        TestBriefing.publish(
            again, Optional.of("Title " + EVIL), published.publication().articles());
    assertEquals(List.of(), second.failures());
    for (Path file : second.files()) {
      assertEquals(
          -1L,
          Files.mismatch(file, folder.resolve(file.getFileName())),
          file.getFileName().toString());
    }
  }

  @Test
  void aFormatThatFailsSpoilsNoOther(@TempDir Path other) throws IOException {
    // A folder that is not empty cannot be replaced by a file.
    Files.createDirectories(other.resolve("test.vtt").resolve("in the way"));
    Published partly =
        TestBriefing.publish(other, Optional.of("T"), published.publication().articles());
    assertEquals(1, partly.failures().size());
    assertTrue(partly.failures().get(0).where().endsWith("test.vtt"), partly.failures()::toString);
    assertTrue(Files.size(other.resolve("test.mp3")) > 10_000);
    String manifest = Files.readString(other.resolve("test.json"), StandardCharsets.UTF_8);
    assertFalse(manifest.contains("test.vtt"));
  }
}
