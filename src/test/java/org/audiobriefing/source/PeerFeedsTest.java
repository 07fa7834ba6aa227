package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads what the makers of other feed readers collected, beside what those say is right. */
@Tag("eval")
class PeerFeedsTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.dir"));
  private static final URI BASE = URI.create("https://feeds.example.org/all.xml");

  /** Three of the shared dates stand for none: year 0, year 1, and zero seconds since 1970. */
  private static final double DATES_FLOOR = 0.96;

  private static final double FIELDS_FLOOR = 0.96;

  @TempDir static Path folder;

  @BeforeAll
  static void unpack() throws Exception {
    Process tar =
        new ProcessBuilder("tar", "xJf", SHARED.resolve("eval/feeds.tar.xz").toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertTrue(tar.waitFor() == 0);
  }

  @Test
  void dates() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("peers/dates.txt"));
    List<String> unread = lines.stream().filter(l -> FeedDates.parse(l).isEmpty()).toList();
    double read = 1 - (double) unread.size() / lines.size();
    System.out.printf(Locale.ROOT, "eval feed dates read: %.3f of %d%n", read, lines.size());
    assertTrue(read >= DATES_FLOOR, () -> String.join("\n", unread));
  }

  @Test
  void fieldsAsExpected() throws IOException {
    List<String> wrong = new ArrayList<>();
    int[] fields = {0};
    for (String kind : List.of("atom", "rss", "json")) {
      try (Stream<Path> files = Files.list(folder.resolve("peers/gofeed/translator/" + kind))) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().endsWith(kind.equals("json") ? ".none" : ".xml")) {
            compare(file, fields, wrong);
          }
        }
      }
    }
    double right = 1 - (double) wrong.size() / fields[0];
    System.out.printf(Locale.ROOT, "eval feed fields right: %.3f of %d%n", right, fields[0]);
    wrong.forEach(System.out::println);
    assertTrue(right >= FIELDS_FLOOR, () -> String.join("\n", wrong));
  }

  private static void compare(Path file, int[] fields, List<String> wrong) throws IOException {
    Path truth = Path.of(file.toString().replaceAll("\\.xml$", ".json"));
    JsonNode items = new JsonMapper().readTree(Files.readString(truth)).path("items");
    Feed feed = FeedReader.read("feed", BASE, Files.readString(file));
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      Optional<FeedEntry> entry =
          i < feed.entries().size() ? Optional.of(feed.entries().get(i)) : Optional.empty();
      check(item, "title", entry.map(FeedEntry::title), file, fields, wrong);
      check(item, "link", entry.flatMap(FeedEntry::link).map(URI::toString), file, fields, wrong);
      String date = item.has("publishedParsed") ? "publishedParsed" : "updatedParsed";
      check(
          item,
          date,
          entry.flatMap(FeedEntry::published).map(Object::toString),
          file,
          fields,
          wrong);
      String text = item.has("content") ? "content" : "description";
      check(item, text, entry.map(FeedEntry::content), file, fields, wrong);
    }
  }

  private static void check(
      JsonNode item,
      String field,
      Optional<String> got,
      Path file,
      int[] fields,
      List<String> wrong) {
    if (item.hasNonNull(field)) {
      fields[0]++;
      String wanted = plain(item.path(field).asText());
      String found = plain(got.orElse(""));
      if (!wanted.equals(found)) {
        wrong.add(file.getFileName() + " " + field + ": " + wanted + " <> " + found);
      }
    }
  }

  private static String plain(String text) {
    return FeedElement.plain(text).replaceAll("\\s+", " ");
  }

  @Test
  void nothingWithoutEntries() throws IOException {
    int entries = 0;
    int linked = 0;
    int titled = 0;
    int dated = 0;
    List<String> refused = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("peers/rome"))) {
      for (Path file : files.sorted().toList()) {
        try {
          String text = TextDecoder.decode(Files.readAllBytes(file), Optional.empty());
          for (FeedEntry entry : FeedReader.read("feed", BASE, text).entries()) {
            entries++;
            linked += entry.link().isPresent() ? 1 : 0;
            titled += entry.title().isEmpty() ? 0 : 1;
            dated += entry.published().isPresent() ? 1 : 0;
          }
        } catch (BriefingException e) {
          refused.add(file.getFileName() + " " + e.getMessage());
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "eval rome feeds: %d entries, %d links, %d titles, %d dates; refused %d%n",
        entries,
        linked,
        titled,
        dated,
        refused.size());
    refused.forEach(System.out::println);
    // 381 of the 748 carry a link element; some of the others have an id that is an address.
    assertTrue(linked >= 381 && entries == 748, linked + " links of " + entries);
  }
}
