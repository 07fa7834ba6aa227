package org.audiobriefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.audiobriefing.DailyEdition.Outcome;
import org.audiobriefing.DailyEdition.Report;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.Edition;
import org.audiobriefing.edition.EditionSettings;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.publication.Production;
import org.audiobriefing.publication.check.Finding;
import org.audiobriefing.publication.check.PublicationCheck;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.source.Proxies;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.ProgrammeSounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole editions from feeds on a loopback server. */
class DailyEditionTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T06:00:00Z");

  @TempDir Path folder;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.merge(path, 1, Integer::sum);
          byte[] body = pages.get(path);
          if (path.equals("/busy.xml")) {
            exchange.getResponseHeaders().set("Retry-After", "86400");
            exchange.sendResponseHeaders(429, -1);
            return;
          }
          String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
          boolean same =
              body != null && ("\"" + java.util.Arrays.hashCode(body) + "\"").equals(etag);
          if (body != null) {
            exchange
                .getResponseHeaders()
                .set("ETag", "\"" + java.util.Arrays.hashCode(body) + "\"");
          }
          exchange.sendResponseHeaders(
              body == null ? 500 : same ? 304 : 200, body == null || same ? -1 : body.length);
          if (body != null && !same) {
            try (OutputStream out = exchange.getResponseBody()) {
              out.write(body);
            }
          }
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** A story of invented sentences; one number always gives the same. */
  private static String story(int number, int paragraphs) {
    String[] who = {
      "the council",
      "a harbour pilot",
      "the minister",
      "two engineers",
      "a teacher",
      "the ferry company"
    };
    String[] did = {"approved", "questioned", "welcomed", "postponed", "described", "rejected"};
    String[] what = {
      "the new bridge",
      "a plan for the market",
      "last year's accounts",
      "the winter timetable",
      "a survey of the bay",
      "the price of bread"
    };
    Random random = new Random(number);
    StringBuilder html = new StringBuilder();
    for (int p = 0; p < paragraphs; p++) {
      html.append("<p>");
      for (int s = 0; s < 2; s++) {
        String subject = who[random.nextInt(6)];
        html.append(Character.toUpperCase(subject.charAt(0)))
            .append(subject.substring(1))
            .append(' ');
        html.append(did[random.nextInt(6)])
            .append(' ')
            .append(what[random.nextInt(6)])
            .append(" on day ");
        html.append(random.nextInt(900))
            .append(", and ")
            .append(who[random.nextInt(6)])
            .append(' ');
        html.append(did[random.nextInt(6)])
            .append(' ')
            .append(what[random.nextInt(6)])
            .append(". ");
      }
      html.append("</p>\n");
    }
    return html.toString();
  }

  private void page(String path, String headline, int number, int paragraphs) {
    String html =
        "<!doctype html><html lang=en><head><title>"
            + headline
            + "</title></head><body><article><h1>"
            + headline
            + "</h1><p class=byline>By Ana Berg</p>"
            + story(number, paragraphs)
            + "</article></body></html>";
    pages.put(path, html.getBytes(StandardCharsets.UTF_8));
  }

  private void feed(String path, Charset charset, String... items) {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version='1.0' encoding='"
                + charset
                + "'?><rss version='2.0'><channel><title>F</title>");
    for (int i = 0; i < items.length; i += 2) {
      xml.append("<item><title>")
          .append(items[i + 1])
          .append("</title><link>")
          .append(base)
          .append(items[i]);
      xml.append("</link><pubDate>Mon, 2 Mar 2026 0")
          .append(5 - Math.min(4, i / 2))
          .append(":00:00 GMT</pubDate></item>");
    }
    pages.put(path, xml.append("</channel></rss>").toString().getBytes(charset));
  }

  private EditionSettings settings(String head, String... feeds) throws IOException {
    StringBuilder toml =
        new StringBuilder(
            "title = \"Test news\"\nname = \"test\"\noutput = \"out\"\nformats = [\"mp3\", \"page\", \"vtt\", \"chapters\"]\n");
    toml.append(head)
        .append(
            "\n[podcast]\nbase = \"https://pod.example.org/x\"\nkeep = 2\n[network]\npage = \"2s\"\n");
    for (String feed : feeds) {
      toml.append("[[source]]\nfeed = \"")
          .append(base)
          .append(feed)
          .append("\"\nname = \"")
          .append(feed)
          .append("\"\n");
    }
    return EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml.toString()));
  }

  private Report run(EditionSettings settings, Instant now) {
    return edition(settings, now)
        .run(AddressPolicy.PRIVATE_TOO, java.util.List.of(), DailyEdition.Persistence.USUAL);
  }

  private static DailyEdition edition(EditionSettings settings, Instant now) {
    Briefing.Options options =
        new Briefing.Options(
            Casting.of(TestEngine.get().voices().voice("kevin16")),
            ProgrammeSounds.NONE,
            settings.spoken().telling(),
            new Production(
                170,
                LoudnessTarget.PODCAST,
                now,
                "test",
                settings.title(),
                settings.formats(),
                true),
            2,
            line -> {});
    return new DailyEdition(TestEngine.get(), options, settings, Proxies.DIRECT);
  }

  private Map<String, Long> tree() throws IOException {
    Map<String, Long> tree = new TreeMap<>();
    try (var files = Files.walk(folder.resolve("out"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(Files.readAllBytes(file));
        tree.put(folder.relativize(file).toString(), crc.getValue());
      }
    }
    return tree;
  }

  @Test
  void badSourcesSpoilNothingAndASecondRunChangesNothing() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    page("/2", "Market hall to reopen in May", 2, 4);
    page("/3", "Ferry fares rise again", 3, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge", "/2", "Market");
    feed("/b.xml", Charset.forName("windows-1251"), "/3", "Ferry – fares", "/1", "Bridge again");
    EditionSettings settings = settings("", "/a.xml", "/missing.xml", "/b.xml");
    Report report = run(settings, MONDAY);
    assertEquals(Outcome.MADE, report.outcome());
    assertEquals(1, report.failures().size(), report.failures()::toString);
    assertTrue(
        report.failures().get(0).toString().startsWith("/missing.xml: answered with status 500"));
    assertEquals(2, asked.get("/missing.xml"), "one more try");
    assertEquals(3, report.planned().orElseThrow().plan().articles().size());
    Path out = folder.resolve("out");
    for (Finding finding : PublicationCheck.of(out)) {
      assertEquals(java.util.List.of(), finding.faults(), finding.file().toString());
    }
    Map<String, Long> before = tree();
    int pagesBefore = asked.getOrDefault("/1", 0);
    Report again = run(settings, MONDAY.plusSeconds(3600));
    assertEquals(Outcome.ALREADY_MADE, again.outcome());
    assertEquals(1, again.failures().size(), "it is tried again, and fails again");
    assertEquals(4, asked.get("/missing.xml"));
    assertEquals(before, tree());
    assertEquals(pagesBefore, asked.get("/1"));
    // It comes back: the edition is made anew, with what was missing.
    page("/4", "Lighthouse keeper retires", 4, 4);
    feed("/missing.xml", StandardCharsets.UTF_8, "/4", "Lighthouse");
    Report better = run(settings, MONDAY.plusSeconds(7200));
    assertEquals(Outcome.MADE, better.outcome());
    assertEquals(java.util.List.of(), better.failures());
    assertEquals(4, better.planned().orElseThrow().plan().articles().size());
    assertEquals(java.util.List.of(), run(settings, MONDAY.plusSeconds(9000)).failures());
  }

  @Test
  void aFolderHoldsOneSeries() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    run(settings("", "/a.xml"), MONDAY);
    Map<String, Long> before = tree();
    String toml = Files.readString(folder.resolve("b.toml")).replace("\"test\"", "\"other\"");
    EditionSettings other =
        EditionSettingsReader.read(Files.writeString(folder.resolve("o.toml"), toml));
    BriefingException e = assertThrows(BriefingException.class, () -> run(other, MONDAY));
    assertEquals(Code.CONFIGURATION, e.diagnostic().code());
    assertTrue(e.getMessage().contains("holds the editions of 'test'"), e.getMessage());
    assertEquals(before, tree());
  }

  @Test
  void aMemoryMadeAnewIsKeptThoughNothingIsNew() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    Path memory = folder.resolve("out/.briefing/heard.json");
    Files.writeString(memory, "{");
    assertEquals(Outcome.NOTHING_NEW, run(settings, TUESDAY).outcome());
    assertTrue(Files.readString(memory).contains("Bridge over the Arrel"), "it is there again");
  }

  @Test
  void whatWasToldIsNotToldAgainButAChangeIs() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 5);
    page("/2", "Market hall to reopen in May", 2, 5);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge", "/2", "Market");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    assertEquals(Outcome.NOTHING_NEW, run(settings, TUESDAY).outcome());
    assertFalse(Files.exists(folder.resolve("out/2026-03-03-test")));
    page("/2", "Market hall will not reopen", 77, 5);
    Report report = run(settings, TUESDAY);
    assertEquals(Outcome.MADE, report.outcome());
    var chapters = report.published().orElseThrow().publication().script().chapters();
    assertEquals("1. Update: Market hall will not reopen", chapters.get(1).title());
    String feed = Files.readString(folder.resolve("out/feed.xml"));
    assertEquals(2, feed.split("<item>", -1).length - 1);
    // Only two are kept; the third day takes the place of the first.
    page("/3", "Ferry fares rise again", 3, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/3", "Ferry");
    run(settings, TUESDAY.plusSeconds(86_400));
    feed = Files.readString(folder.resolve("out/feed.xml"));
    assertEquals(2, feed.split("<item>", -1).length - 1);
    assertFalse(Files.exists(folder.resolve("out/2026-03-02-test")));
    assertFalse(feed.contains("2026-03-02-test"));
    // The memory is longer than the shelf.
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    assertEquals(Outcome.NOTHING_NEW, run(settings, TUESDAY.plusSeconds(2 * 86_400)).outcome());
  }

  @Test
  void oneStoryOfTwoPublishersIsToldOnceInItsFullestVersion() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 3);
    page("/2", "Another story", 9, 3);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge", "/2", "Another");
    settings("", "/a.xml");
    Path copy =
        Files.writeString(
            folder.resolve("copy.html"),
            "<!doctype html><html lang=en><title>x</title><meta property=og:site_name content='The Copy'><article><h1>River bridge gets its permit</h1>"
                + story(1, 6)
                + "</article>");
    String toml =
        Files.readString(folder.resolve("b.toml"))
            + "[[source]]\nfile = \""
            + copy
            + "\"\nname = \"copy\"\n";
    EditionSettings settings =
        EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml));
    Report report = edition(settings, MONDAY).plan(AddressPolicy.PRIVATE_TOO);
    assertEquals(Outcome.PLANNED, report.outcome());
    var items = report.planned().orElseThrow().plan().programme().items();
    assertEquals(2, items.size());
    var bridge =
        items.stream()
            .filter(i -> i.article().headline().startsWith("River"))
            .findFirst()
            .orElseThrow();
    assertEquals(java.util.List.of("/a.xml"), bridge.others());
    assertFalse(Files.exists(folder.resolve("out")), "a plan writes nothing");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 10, 20})
  void theLengthIsMet(int minutes) throws IOException {
    String[] items = new String[24];
    for (int i = 0; i < 12; i++) {
      page("/" + i, "Story number " + i + " of a long day in the harbour", 100 + i, 4 + 3 * i % 17);
      items[2 * i] = "/" + i;
      items[2 * i + 1] = "Story " + i;
    }
    feed("/a.xml", StandardCharsets.UTF_8, items);
    settings("length = \"" + minutes + "m\"\n", "/a.xml");
    EditionSettings settings =
        EditionSettingsReader.read(
            Files.writeString(
                folder.resolve("b.toml"),
                Files.readString(folder.resolve("b.toml"))
                    .replace("[\"mp3\", \"page\", \"vtt\", \"chapters\"]", "[\"mp3\"]")
                    .replace("name = \"/a.xml\"", "take = 12")));
    Report report = run(settings, MONDAY);
    var timeline = report.published().orElseThrow().publication().timeline();
    double seconds = timeline.seconds(timeline.frames());
    assertEquals(minutes * 60, seconds, minutes * 60 * 0.05);
    long told = timeline.chapters().stream().filter(c -> c.story() != Chapter.NO_STORY).count();
    assertTrue(told >= 3, told + " stories");
    assertEquals("Headlines", timeline.chapters().get(0).title());
    assertEquals("Close", timeline.chapters().get(timeline.chapters().size() - 1).title());
  }

  @Test
  void privateAddressesAreAskedOnlyWhenAllowed() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    Report report =
        edition(settings, MONDAY)
            .run(AddressPolicy.PUBLIC, java.util.List.of(), DailyEdition.Persistence.USUAL);
    assertEquals(Outcome.NO_SOURCE, report.outcome());
    assertTrue(
        report.failures().get(0).toString().contains("private address"),
        report.failures()::toString);
    assertEquals(Map.of(), asked);
  }

  @Test
  void oneRunAtATime() throws IOException {
    EditionSettings settings = settings("", "/a.xml");
    Path state = Edition.stateFolder(folder.resolve("out"));
    Files.createDirectories(state);
    try (FolderLock lock = FolderLock.take(state.resolve(Edition.LOCK))) {
      BriefingException e = assertThrows(BriefingException.class, () -> run(settings, MONDAY));
      assertEquals(Code.LOCKED, e.diagnostic().code());
      assertEquals(75, e.diagnostic().code().exitCode());
    }
    assertEquals(Outcome.NO_SOURCE, run(settings, MONDAY).outcome());
  }

  @Test
  void aFeedThatHasNotChangedIsNotSentAgain() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    // The kept copy serves when the server says that nothing has changed.
    assertEquals(Outcome.NOTHING_NEW, run(settings, TUESDAY).outcome());
    assertEquals(2, asked.get("/a.xml"));
  }

  @Test
  void aServerThatAsksToBeLeftAloneIs() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml", "/busy.xml");
    assertEquals(1, run(settings, MONDAY).failures().size());
    assertEquals(1, asked.get("/busy.xml"), "not tried again at once");
    Report soon = run(settings, MONDAY.plusSeconds(20 * 3600));
    assertTrue(soon.failures().get(0).toString().contains("left alone"), soon.failures()::toString);
    assertEquals(1, asked.get("/busy.xml"));
    run(settings, MONDAY.plusSeconds(30 * 3600));
    assertEquals(2, asked.get("/busy.xml"));
  }

  @Test
  void aDamagedMemoryNeverCostsAFolder() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    Path state = Files.createDirectories(Edition.stateFolder(folder.resolve("out")));
    Path other = Files.writeString(folder.resolve("out/mine.txt"), "mine");
    for (String id : java.util.List.of("", "..", "/", "2026-03-01-x/../..")) {
      Files.writeString(
          state.resolve("heard.json"),
          "{\"version\":1,\"stories\":[],\"episodes\":[{\"id\":\""
              + id
              + "\",\"published\":\"2026-03-01T00:00:00Z\"}]}");
      Report report = run(settings, MONDAY);
      assertTrue(report.notes().get(0).what().contains("damaged"), report.notes()::toString);
    }
    assertEquals("mine", Files.readString(other));
  }

  @org.junit.jupiter.params.ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"version\":99}",
        "{\"version\":1,\"stories\":[",
        "\u0000"
      })
  void aDamagedMemoryIsMadeAnewFromTheEditions(String damage) throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    page("/2", "Market hall to reopen in May", 2, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    Path memory = Edition.stateFolder(folder.resolve("out")).resolve("heard.json");
    Files.writeString(memory, damage);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge", "/2", "Market");
    Report report = run(settings, TUESDAY);
    assertTrue(report.notes().get(0).what().contains("damaged"), report.notes()::toString);
    assertEquals(damage, Files.readString(memory.resolveSibling("heard.damaged.json")));
    assertEquals(
        java.util.List.of("Market hall to reopen in May"),
        report.planned().orElseThrow().plan().articles().stream().map(a -> a.headline()).toList());
    String feed = Files.readString(folder.resolve("out/feed.xml"));
    assertTrue(feed.contains("2026-03-02-test") && feed.contains("2026-03-03-test"), feed);
  }

  @Test
  void aKillBetweenFeedAndMemoryLosesNothing() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    page("/2", "Market hall to reopen in May", 2, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    Files.delete(Edition.stateFolder(folder.resolve("out")).resolve("heard.json"));
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge", "/2", "Market");
    Report report = run(settings, TUESDAY);
    assertEquals(1, report.planned().orElseThrow().plan().articles().size());
    String feed = Files.readString(folder.resolve("out/feed.xml"));
    assertTrue(feed.contains("2026-03-02-test") && feed.contains("2026-03-03-test"), feed);
  }

  @Test
  void aRunOfTheSameDayMakesWhatIsMissing() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    run(settings, MONDAY);
    Map<String, Long> whole = tree();
    Path edition = folder.resolve("out/2026-03-02-test");
    Files.delete(edition.resolve("2026-03-02-test.vtt"));
    assertEquals(Outcome.MADE, run(settings, MONDAY).outcome());
    assertEquals(whole, tree());
    Files.writeString(edition.resolve("2026-03-02-test.mp3"), "cut");
    assertEquals(Outcome.MADE, run(settings, MONDAY).outcome());
    assertEquals(whole, tree());
    for (String damaged : java.util.List.of("", "<rss>", "\u0000\uFFFF")) {
      Files.writeString(folder.resolve("out/feed.xml"), damaged);
      assertEquals(Outcome.ALREADY_MADE, run(settings, MONDAY).outcome());
      assertEquals(whole, tree());
    }
    // Without a source what is left of it stays, and the run says so.
    Files.delete(edition.resolve("2026-03-02-test.vtt"));
    EditionSettings unreachable = settings("", "/gone.xml");
    Report report = run(unreachable, MONDAY);
    assertEquals(Outcome.ALREADY_MADE, report.outcome());
    assertTrue(report.failures().toString().contains(".vtt"), report.failures()::toString);
    assertTrue(Files.exists(edition.resolve("2026-03-02-test.mp3")));
    assertFalse(Files.exists(edition.resolve("2026-03-02-test.wav")), "nobody asked for it");
  }

  @Test
  void theNextRunRemovesWhatAKilledOneLeft() throws IOException {
    page("/1", "Bridge over the Arrel approved", 1, 4);
    feed("/a.xml", StandardCharsets.UTF_8, "/1", "Bridge");
    EditionSettings settings = settings("", "/a.xml");
    Path out = folder.resolve("out");
    Path half = Files.createDirectories(out.resolve("2026-03-01-test"));
    Files.writeString(half.resolve("2026-03-01-test.wav"), "half");
    Files.writeString(half.resolve(".2026-03-01-test.spool.77.part"), "half");
    Path mine = Files.createDirectories(out.resolve("2026-02-27-test"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    Files.writeString(out.resolve(".feed.xml.12ab.part"), "half");
    Path state = Files.createDirectories(Edition.stateFolder(out));
    Files.writeString(state.resolve(".heard.json.1.part"), "half");
    run(settings, MONDAY);
    assertFalse(Files.exists(half));
    assertEquals("mine", Files.readString(mine.resolve("notes.txt")));
    try (var files = Files.walk(out)) {
      assertEquals(java.util.List.of(), files.filter(f -> f.toString().endsWith(".part")).toList());
    }
  }

  private static java.util.List<String> told(Report report) {
    return report.planned().orElseThrow().plan().articles().stream()
        .map(a -> a.headline())
        .sorted()
        .toList();
  }

  private Report runWith(String wish, String items) throws IOException {
    return runWith(wish, items, MONDAY);
  }

  private Report runWith(String wish, String items, Instant now) throws IOException {
    String xml =
        "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>F</title>"
            + items
            + "</channel></rss>";
    pages.put("/f.xml", xml.replace("BASE", base.toString()).getBytes(StandardCharsets.UTF_8));
    settings("", "/f.xml");
    String toml = Files.readString(folder.resolve("b.toml")) + wish;
    return run(EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml)), now);
  }

  private static String item(String title, String link, String guid, String content) {
    return "<item><title>"
        + title
        + "</title><link>"
        + link
        + "</link><guid isPermaLink='false'>"
        + guid
        + "</guid><content:encoded><![CDATA["
        + content
        + "]]></content:encoded></item>";
  }

  @Test
  void entriesThatShareAPageAreStoriesOfTheirOwn() throws IOException {
    page("/day", "The day", 1, 4);
    String items =
        item("Bridge approved", "BASE/day#a", "1", story(11, 3))
            + item("Market reopens", "BASE/day#b", "2", story(12, 3))
            + item("Ferry sails", "BASE/day", "2", story(13, 3))
            + item("Ferry sails", "BASE/day", "2", story(13, 3));
    Report report = runWith("", items);
    assertEquals(
        java.util.List.of("Bridge approved", "Ferry sails", "Market reopens"), told(report));
    assertTrue(
        report.planned().orElseThrow().plan().omissions().toString().contains("listed twice"));
    assertEquals(Outcome.NOTHING_NEW, run(settings("", "/f.xml"), TUESDAY).outcome());
  }

  @Test
  void whatHasNoTitleIsCalledByItsFirstWords() throws IOException {
    Report report =
        runWith("", item("", "", "1", "<p>A comet can be seen this week.</p>" + story(11, 3)));
    assertEquals(java.util.List.of("A comet can be seen this week"), told(report));
  }

  @Test
  void wishesLookAtWordsAndDates() throws IOException {
    page("/1", "Bridge approved", 1, 4);
    pages.put(
        "/old",
        new String(pages.get("/1"), StandardCharsets.UTF_8)
            .replace("<head>", "<head><meta property=article:published_time content=2019-01-01>")
            .getBytes(StandardCharsets.UTF_8));
    String rye =
        item(
            "Rye",
            "",
            "1",
            "<p>The <b>rye</b>&nbsp;loaf of the <a href='/horoscope'>café</a>.</p>" + story(11, 3));
    String other = item("Other", "", "2", story(12, 3)) + item("Old", "BASE/old", "3", "x");
    Report report =
        runWith(
            "include = [\"rye loaf\", \"Old\"]\nexclude = [\"horoscope\"]\noldest = \"36h\"\n",
            rye + other);
    assertEquals(java.util.List.of("Rye"), told(report));
    String omitted = report.planned().orElseThrow().plan().omissions().toString();
    assertTrue(
        omitted.contains("older than 36 hours") && omitted.contains("none of the words"), omitted);
  }

  @Test
  void manyDeadLinksDoNotEndAFeedAndDeadHostsAreTold() throws IOException {
    page("/1", "Bridge approved", 1, 4);
    server.createContext(
        "/gone",
        exchange -> {
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      items.append(item("Gone " + i, "BASE/gone" + i, "g" + i, ""));
    }
    Report report = runWith("", items + item("Bridge approved", "BASE/1", "1", ""));
    assertEquals(java.util.List.of("Bridge approved"), told(report));
    assertEquals(12, report.failures().size());
    String dead = items.toString().replace("BASE", "http://127.0.0.1:1");
    Report unreached = runWith("", dead + item("Bridge", "BASE/1", "1", ""), TUESDAY);
    assertTrue(
        unreached.failures().toString().contains("left untried: 5"),
        unreached.failures()::toString);
  }

  @Test
  void anInstalledPasswordIsShownNowhere() throws IOException {
    String secret = base.toString().replace("http://", "http://user:hunter2@");
    pages.put(
        "/f.xml",
        ("<rss><channel>" + item("Gone", secret + "/gone", "1", "") + "</channel></rss>")
            .getBytes(StandardCharsets.UTF_8));
    settings("", "/f.xml");
    String toml =
        Files.readString(folder.resolve("b.toml")).replace(base + "/f.xml", secret + "/f.xml");
    Report report =
        run(EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml)), MONDAY);
    assertFalse(report.toString().contains("hunter2"), report::toString);
    try (var files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(file.toString().contains("hunter2"), file::toString);
        assertFalse(
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("hunter2"),
            file::toString);
      }
    }
  }

  @Test
  void aDeadHostStarvesNoOther() throws IOException {
    server.createContext(
        "/slow",
        exchange -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Path good =
        Files.writeString(
            folder.resolve("good.html"),
            "<!doctype html><html lang=en><title>x</title><article><h1>Market hall to reopen in May</h1>"
                + story(5, 4)
                + "</article>");
    settings("", "/slow1", "/slow2", "/slow3", "/slow4", "/slow5");
    String toml =
        Files.readString(folder.resolve("b.toml"))
                .replace("page = \"2s\"", "page = \"2s\"\nrun = \"5s\"\nhosts = 1")
            + "[[source]]\nfile = \""
            + good
            + "\"\nname = \"good\"\n";
    EditionSettings settings =
        EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml));
    Report report = run(settings, MONDAY);
    assertEquals(1, report.planned().orElseThrow().plan().articles().size());
    assertEquals(5, report.failures().size(), report.failures()::toString);
  }
}
