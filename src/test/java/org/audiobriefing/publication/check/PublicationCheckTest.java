package org.audiobriefing.publication.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of damage is found and named. */
class PublicationCheckTest {
  @TempDir static Path original;
  @TempDir Path folder;

  @BeforeAll
  static void publish() {
    TestBriefing.publish(original, "src/test/resources/scripts/agency-brief.txt");
  }

  private Path copy(String name) throws IOException {
    return Files.copy(original.resolve(name), folder.resolve(name));
  }

  private String faults() {
    return PublicationCheck.of(folder).stream()
        .flatMap(f -> f.faults().stream().map(fault -> f.file().getFileName() + ": " + fault))
        .collect(Collectors.joining("\n"));
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to), StandardCharsets.ISO_8859_1);
  }

  @Test
  void wellMadeFilesAreSound() {
    for (Finding finding : PublicationCheck.of(original)) {
      assertEquals(List.of(), finding.faults(), finding.file().toString());
    }
  }

  @Test
  void aCutWave() throws IOException {
    try (RandomAccessFile wav = new RandomAccessFile(copy("test.wav").toFile(), "rw")) {
      wav.setLength(wav.length() - 100);
    }
    assertTrue(faults().contains("cut off"), faults());
  }

  @Test
  void aQuietWave() throws IOException {
    try (RandomAccessFile wav = new RandomAccessFile(copy("test.wav").toFile(), "rw")) {
      byte[] bytes = new byte[(int) wav.length()];
      wav.readFully(bytes);
      for (int i = 400; i < bytes.length - 2000; i += 2) {
        int value = (short) (bytes[i] & 0xFF | bytes[i + 1] << 8) / 4;
        bytes[i] = (byte) value;
        bytes[i + 1] = (byte) (value >> 8);
      }
      wav.seek(0);
      wav.write(bytes);
    }
    assertTrue(faults().contains("LUFS loud"), faults());
  }

  @Test
  void anMp3WithoutItsContents() throws IOException {
    replace(copy("test.mp3"), "CTOC", "XTOC");
    assertTrue(faults().contains("0 top-level tables of contents"), faults());
  }

  @Test
  void anMp3OfAnotherLength() throws IOException {
    copy("test.wav");
    try (RandomAccessFile mp3 = new RandomAccessFile(copy("test.mp3").toFile(), "rw")) {
      mp3.setLength(mp3.length() * 3 / 4);
    }
    assertTrue(faults().contains("not as long as"), faults());
  }

  @Test
  void captionsThatGoBack() throws IOException {
    replace(copy("test.vtt"), "00:00:00.", "00:09:00.");
    assertTrue(faults().contains("ends before it begins"), faults());
  }

  @Test
  void chaptersOutOfOrder() throws IOException {
    replace(copy("test.chapters.json"), "\"startTime\" : 0.000", "\"startTime\" : 900.000");
    assertTrue(faults().contains("does not begin at 0"), faults());
  }

  @Test
  void chaptersThatDisagree() throws IOException {
    copy("test.wav");
    replace(copy("test.chapters.json"), "Summary", "Sommaire");
    assertTrue(faults().contains("another title"), faults());
  }

  @Test
  void aManifestThatListsWhatIsGone() throws IOException {
    copy("test.json");
    assertTrue(faults().contains("test.epub, which is not there"), faults());
  }

  @Test
  void aFeedWithItsUsualFaults() throws IOException {
    Files.writeString(
        folder.resolve("feed.xml"),
        "<rss version='2.0'><channel><title>T</title><item><title>A</title><guid>1</guid>"
            + "<enclosure url='https://example.org/a.mp3' length='0' type='audio/mpeg'/>"
            + "<pubDate>Mon, 3 Mar 2026 10:00:00 GMT</pubDate></item>"
            + "<item><title>B</title><guid>1</guid></item></channel></rss>");
    for (String fault :
        List.of(
            "guid of another", "how many bytes", "not RFC 2822", "no itunes:image", "no link")) {
      assertTrue(faults().contains(fault), fault + " in " + faults());
    }
  }

  @Test
  void nothingToCheck() {
    assertThrows(BriefingException.class, () -> PublicationCheck.of(folder.resolve("absent")));
    assertThrows(BriefingException.class, () -> PublicationCheck.of(folder));
  }

  /** Each is a finding of its own; none ends the check of the others. */
  @Test
  void absurdFilesAreFindings() throws IOException {
    copy("test.wav");
    Files.writeString(folder.resolve("a.labels.txt"), "1.2.3\t4.5.6\ttitle\n");
    Files.writeString(
        folder.resolve("b.vtt"), "WEBVTT\n\n99999999999:00:00.000 --> 99999999999:00:01.000\nx\n");
    Files.write(
        folder.resolve("c.vtt"), new byte[] {'W', 'E', 'B', 'V', 'T', 'T', '\n', (byte) 0xE9});
    Files.writeString(folder.resolve("d.chapters.json"), "[]");
    Files.writeString(folder.resolve("e.json"), "{\"duration\":1,\"files\":[{\"name\":\"/\"}]}");
    Files.writeString(
        folder.resolve("f.xml"),
        "<rss><channel><item><enclosure url='https://h/a|b%00.mp3' length='5' type='audio/mpeg'/></item></channel></rss>");
    Files.writeString(folder.resolve("g.epub"), "PK");
    Files.write(folder.resolve("h.mp3"), new byte[0]);
    List<Finding> findings = PublicationCheck.of(folder);
    assertEquals(9, findings.size());
    for (Finding finding : findings) {
      boolean sound = finding.file().toString().endsWith(".wav");
      assertEquals(sound, finding.faults().isEmpty(), finding.toString());
    }
    assertTrue(faults().contains("c.vtt: is not UTF-8"), faults());
  }

  @Test
  void anOverlayThatEndsBeforeItBegins() throws IOException {
    Path book = folder.resolve("test.epub");
    try (ZipFile from = new ZipFile(original.resolve("test.epub").toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(book))) {
      for (ZipEntry entry : java.util.Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".smil")) {
          String smil = new String(bytes, StandardCharsets.UTF_8);
          bytes =
              smil.replace("clipBegin", "x")
                  .replace("clipEnd", "clipBegin")
                  .replace("\"x=", "\"clipEnd=")
                  .replace(" x=", " clipEnd=")
                  .getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(bytes);
      }
    }
    assertTrue(faults().contains("has no length"), faults());
  }
}
