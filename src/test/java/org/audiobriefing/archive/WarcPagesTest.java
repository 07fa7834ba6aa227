package org.audiobriefing.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.audiobriefing.archive.ArchiveSamples.Warc;
import org.audiobriefing.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives are read record by record, whatever some of them are. */
class WarcPagesTest {
  @TempDir Path folder;

  private static List<Arrival> all(Path file) throws IOException {
    return all(file, 0, Files.size(file));
  }

  private static List<Arrival> all(Path file, long start, long end) throws IOException {
    List<Arrival> all = new ArrayList<>();
    try (WarcPages pages = new WarcPages("crawl", FileChannel.open(file), start, end)) {
      pages.forEachRemaining(all::add);
    }
    return all;
  }

  private Arrival only(Warc record) throws IOException {
    List<Arrival> all = all(ArchiveSamples.warc(folder.resolve("one.warc.gz"), List.of(record)));
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static String rule(Arrival arrival) {
    return assertInstanceOf(Arrival.Nothing.class, arrival).why().rule();
  }

  private static Arrival.OfPage page(Arrival arrival) {
    return assertInstanceOf(Arrival.OfPage.class, arrival);
  }

  private static List<Warc> some(int pages) {
    return IntStream.range(0, pages).mapToObj(i -> ArchiveSamples.response(i, 1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void pagesComeWithAddressAndTime(String name) throws IOException {
    Warc info =
        new Warc(
            "WARC-Type: warcinfo\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000099>\r\n"
                + "Content-Type: application/warc-fields\r\n",
            "software: test\r\n".getBytes(StandardCharsets.UTF_8));
    Warc picture = ArchiveSamples.response(2, "200 OK", "image/png", "PNG");
    List<Arrival> all =
        all(
            ArchiveSamples.warc(
                folder.resolve(name), List.of(info, ArchiveSamples.response(1, 1), picture)));
    assertEquals(1, all.size());
    Arrival.OfPage page = page(all.get(0));
    assertEquals(ArchiveSamples.address(1), page.id());
    assertEquals(ArchiveSamples.address(1), page.page().address().orElseThrow().toString());
    assertEquals(Optional.of(Instant.parse("2026-01-01T00:00:00Z")), page.captured());
    assertEquals(Page.Kind.HTML, page.page().kind());
    assertEquals(ArchiveSamples.html(1, 1), page.page().text());
    assertEquals(false, page.truncated());
  }

  @Test
  void pagesAreDecoded() throws IOException {
    Warc old =
        ArchiveSamples.response(1, "200 OK", "text/html; charset=windows-1252", "<p>Café £5");
    assertEquals("<p>Café £5", page(only(old)).page().text());
    Warc packed =
        ArchiveSamples.response(
            1,
            "200 OK",
            "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
            ArchiveSamples.gzip("<p>Packed twice".getBytes(StandardCharsets.UTF_8)));
    assertEquals("<p>Packed twice", page(only(packed)).page().text());
    Warc chunked =
        ArchiveSamples.response(
            1,
            "200 OK",
            "Content-Type: application/xhtml+xml\r\nTransfer-Encoding: chunked\r\n",
            "5\r\n<p>In\r\n7\r\n chunks\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("<p>In chunks", page(only(chunked)).page().text());
  }

  @Test
  void whatIsNoPageOfItsOwnIsToldWithItsRule() throws IOException {
    assertEquals("status", rule(only(ArchiveSamples.response(1, "404 No", "text/html", "gone"))));
    Warc revisit =
        new Warc(
            ArchiveSamples.head("revisit", 1)
                + "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
                + "WARC-Refers-To-Target-URI: https://ferries.example.org/0\r\n"
                + "Content-Type: application/http; msgtype=response\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    Arrival arrival = only(revisit);
    assertEquals("revisit", rule(arrival));
    assertEquals(Row.Outcome.SKIPPED, ((Arrival.Nothing) arrival).outcome());
    assertTrue(((Arrival.Nothing) arrival).why().what().contains("ferries.example.org/0"));
    assertEquals("empty", rule(only(ArchiveSamples.response(1, "200 OK", "text/html", " "))));
    assertEquals(
        "too-large",
        rule(only(ArchiveSamples.response(1, "200 OK", "text/html", "x".repeat((10 << 20) + 1)))));
  }

  @Test
  void savedFilesAreReadToo() throws IOException {
    Warc saved =
        new Warc(
            ArchiveSamples.head("resource", 1) + "Content-Type: text/html\r\n",
            "<p>Saved".getBytes(StandardCharsets.UTF_8));
    assertEquals("<p>Saved", page(only(saved)).page().text());
  }

  @Test
  void pagesThatWereCutOffAreMarked() throws IOException {
    Warc whole = ArchiveSamples.response(1, 1);
    for (String why : List.of("length", "time", "disconnect", "unspecified")) {
      assertTrue(page(only(whole.with("WARC-Truncated: " + why))).truncated(), why);
    }
    assertTrue(page(only(whole.with("WARC-Segment-Number: 1"))).truncated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void damageIsToldOnceAndTheRestIsRead(String name) throws IOException {
    List<Warc> records = some(9);
    Path file = ArchiveSamples.warc(folder.resolve(name), records);
    byte[] bytes = Files.readAllBytes(file);
    Path before = ArchiveSamples.warc(folder.resolve("before-" + name), records.subList(0, 4));
    int at = (int) Files.size(before) + (name.endsWith("gz") ? 200 : 3);
    for (int i = 0; i < 60; i++) {
      bytes[at + i] = (byte) (i * 37);
    }
    List<Arrival> all = all(Files.write(file, bytes));
    assertEquals(1, all.stream().filter(a -> a instanceof Arrival.Nothing).count(), all::toString);
    assertEquals("damaged-record", rule(all.get(4)));
    assertEquals(9, all.size(), all::toString);
    assertEquals(ArchiveSamples.address(8), all.get(8).id());
  }

  @Test
  void aFileThatBreaksOffGivesWhatIsWhole() throws IOException {
    Path file = ArchiveSamples.warc(folder.resolve("crawl.warc.gz"), some(3));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 300));
    List<Arrival> all = all(file);
    assertEquals(3, all.size());
    assertEquals("damaged-record", rule(all.get(2)));
    assertEquals(List.of(), all(Files.write(file, new byte[0])));
    List<Arrival> noise = all(Files.writeString(file, "no archive at all"));
    assertEquals("damaged-record", rule(noise.get(0)));
    assertEquals(1, noise.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void stretchesGiveEachPageOnce(String name) throws IOException {
    Path file = ArchiveSamples.warc(folder.resolve(name), some(12));
    long size = Files.size(file);
    List<String> whole = all(file).stream().map(Arrival::id).toList();
    assertEquals(12, whole.size());
    Random random = new Random(5);
    for (int round = 0; round < 40; round++) {
      TreeSet<Long> cuts = new TreeSet<>(List.of(0L, size));
      random.longs(random.nextInt(8), 1, size).forEach(cuts::add);
      List<String> parts = new ArrayList<>();
      for (Long cut : cuts.headSet(size)) {
        all(file, cut, cuts.higher(cut)).forEach(arrival -> parts.add(arrival.id()));
      }
      assertEquals(whole, parts, cuts::toString);
    }
  }

  @Test
  void severalRecordsInOneMemberAreAllRead() throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    some(200).forEach(record -> all.writeBytes(record.bytes()));
    Path file = Files.write(folder.resolve("one.warc.gz"), ArchiveSamples.gzip(all.toByteArray()));
    assertEquals(200, all(file).size());
    assertEquals(0, all(file, Files.size(file) / 2, Files.size(file)).size());
    assertEquals(200, all(file, 0, Files.size(file) / 2).size());
  }

  @Test
  void theChecksumOfAMemberIsLookedAt() throws IOException {
    List<Warc> records = some(3);
    Path file = ArchiveSamples.warc(folder.resolve("crawl.warc.gz"), records);
    byte[] bytes = Files.readAllBytes(file);
    bytes[ArchiveSamples.gzip(records.get(0).bytes()).length - 6] ^= 1;
    List<Arrival> all = all(Files.write(file, bytes));
    assertEquals("damaged-record", rule(all.get(0)));
    assertEquals(3, all.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void aRecordThatCallsItselfTooLongCostsNoOther(String name) throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (Warc record : some(4)) {
      byte[] bytes = record.bytes();
      if (record.head().contains("org/1\r")) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int length = record.block().length;
        bytes =
            text.replaceFirst("Content-Length: " + length, "Content-Length: " + (length + 60))
                .getBytes(StandardCharsets.UTF_8);
      }
      out.writeBytes(name.endsWith("gz") ? ArchiveSamples.gzip(bytes) : bytes);
    }
    List<Arrival> all = all(Files.write(folder.resolve(name), out.toByteArray()));
    List<String> pages =
        all.stream().filter(a -> a instanceof Arrival.OfPage).map(Arrival::id).toList();
    assertTrue(
        pages.containsAll(
            List.of(
                ArchiveSamples.address(0), ArchiveSamples.address(2), ArchiveSamples.address(3))),
        pages::toString);
    assertEquals(1, all.stream().filter(a -> a instanceof Arrival.Nothing).count(), all::toString);
  }

  @Test
  void aRecordThatCallsItselfEndlessCostsOnlyItself() throws IOException {
    Path file = ArchiveSamples.warc(folder.resolve("crawl.warc"), some(4));
    String text = Files.readString(file);
    int at = text.indexOf("Content-Length: ", text.indexOf("org/1\r"));
    Files.writeString(
        file,
        text.substring(0, at) + "Content-Length: 900000" + text.substring(text.indexOf('\r', at)));
    List<Arrival> all = all(file);
    assertEquals("damaged-record", rule(all.get(1)));
    assertEquals(
        List.of(0, 2, 3).stream().map(ArchiveSamples::address).toList(),
        all.stream().filter(a -> a instanceof Arrival.OfPage).map(Arrival::id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc", "crawl.warc.gz"})
  void aDamagedBeginningIsToldOnceHoweverTheFileIsDivided(String name) throws IOException {
    List<Warc> records = some(6);
    Path file = ArchiveSamples.warc(folder.resolve(name), records);
    Path before = ArchiveSamples.warc(folder.resolve("before-" + name), records.subList(0, 3));
    int at = (int) Files.size(before);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < (name.endsWith("gz") ? 14 : 5); i++) {
      bytes[at + i] ^= 0x55;
    }
    Files.write(file, bytes);
    for (long cut : new long[] {1, at - 50, at - 1, at, at + 1, at + 50, bytes.length - 1}) {
      List<Arrival> all = new ArrayList<>(all(file, 0, cut));
      all.addAll(all(file, cut, bytes.length));
      assertEquals(5, all.stream().filter(a -> a instanceof Arrival.OfPage).count(), cut + "");
      assertEquals(1, all.stream().filter(a -> a instanceof Arrival.Nothing).count(), cut + "");
    }
  }

  @Test
  void whatServersSayOfTheirBodiesIsTakenWithCare() throws IOException {
    String html = ArchiveSamples.html(1, 1);
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    Warc cut = ArchiveSamples.response(1, "200 OK", "Content-Type: text/html\r\nX-", bytes);
    String declared = "Content-Type: text/html\r\nContent-Length: " + bytes.length + "\r\nX-";
    assertEquals(false, page(only(cut)).truncated());
    assertTrue(page(only(ArchiveSamples.response(1, "200 OK", declared, half))).truncated());
    String gzip = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    assertEquals(html, page(only(ArchiveSamples.response(1, "200 OK", gzip, bytes))).page().text());
    byte[] packed = ArchiveSamples.gzip(bytes);
    byte[] broken = java.util.Arrays.copyOf(packed, packed.length - 60);
    Arrival.OfPage part = page(only(ArchiveSamples.response(1, "200 OK", gzip, broken)));
    assertTrue(part.truncated() && html.startsWith(part.page().text()), part::toString);
    String deflate = gzip.replace("gzip", "deflate");
    for (boolean bare : List.of(true, false)) {
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      try (var stream =
          new java.util.zip.DeflaterOutputStream(out, new java.util.zip.Deflater(9, bare))) {
        stream.write(bytes);
      }
      Warc sent = ArchiveSamples.response(1, "200 OK", deflate, out.toByteArray());
      assertEquals(html, page(only(sent)).page().text());
    }
    String brotli = gzip.replace("gzip", "br");
    assertEquals("encoding", rule(only(ArchiveSamples.response(1, "200 OK", brotli, packed))));
    assertEquals(html, page(only(ArchiveSamples.response(1, "200 OK", "", bytes))).page().text());
    byte[] noise = "no page".getBytes(StandardCharsets.UTF_8);
    Path other =
        ArchiveSamples.warc(
            folder.resolve("x.warc.gz"), List.of(ArchiveSamples.response(1, "200 OK", "", noise)));
    assertEquals(List.of(), all(other));
  }
}
