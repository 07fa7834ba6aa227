package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jaredmdobson.concentus.OpusDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiobriefing.TestBriefing;
import org.audiobriefing.audio.WavReader;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.publication.check.Finding;
import org.audiobriefing.publication.check.PublicationCheck;
import org.audiobriefing.speech.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opus in Ogg, read by its own rules and by another decoder. */
class OpusTest {
  @TempDir static Path folder;
  private static Published published;
  private static final List<byte[]> PACKETS = new ArrayList<>();
  private static final List<Long> GRANULES = new ArrayList<>();
  private static int lastKind;

  @BeforeAll
  static void publish() throws Exception {
    published = TestBriefing.publish(folder, "src/samples/harbour-rail-link.txt");
    ByteBuffer file =
        ByteBuffer.wrap(Files.readAllBytes(published.file(Format.OPUS).orElseThrow()))
            .order(ByteOrder.LITTLE_ENDIAN);
    byte[] open = new byte[0];
    int page = 0;
    while (file.hasRemaining()) {
      assertEquals(0x5367674F, file.getInt(), "OggS");
      file.get();
      lastKind = file.get();
      GRANULES.add(file.getLong());
      file.getInt();
      assertEquals(page++, file.getInt(), "pages in order");
      file.getInt();
      byte[] lacing = new byte[file.get() & 0xFF];
      file.get(lacing);
      for (byte part : lacing) {
        byte[] bytes = new byte[part & 0xFF];
        file.get(bytes);
        int before = open.length;
        open = Arrays.copyOf(open, before + bytes.length);
        System.arraycopy(bytes, 0, open, before, bytes.length);
        if (bytes.length < 255) {
          PACKETS.add(open);
          open = new byte[0];
        }
      }
    }
  }

  @Test
  void theStreamIsAsLongAsTheSound() {
    ByteBuffer head = ByteBuffer.wrap(PACKETS.get(0)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals("OpusHead", new String(PACKETS.get(0), 0, 8, StandardCharsets.US_ASCII));
    int skip = head.getShort(10);
    Timeline timeline = published.publication().timeline();
    long frames = timeline.frames() * 48_000 / timeline.format().sampleRateHz();
    assertEquals(frames + skip, GRANULES.get(GRANULES.size() - 1));
    assertEquals(4, lastKind, "the last page ends the stream");
    assertEquals(GRANULES.stream().sorted().toList(), GRANULES);
  }

  @Test
  void chaptersAreComments() {
    String tags = new String(PACKETS.get(1), StandardCharsets.UTF_8);
    assertTrue(tags.startsWith("OpusTags"));
    int number = 0;
    for (Timeline.ChapterSpan chapter : published.publication().timeline().chapters()) {
      assertTrue(tags.contains("CHAPTER00" + number + "=00:0"), tags);
      assertTrue(tags.contains("CHAPTER00" + number++ + "NAME=" + chapter.title()), tags);
    }
    assertTrue(tags.contains("TITLE=" + published.publication().title()));
  }

  @Test
  void whatIsDecodedIsWhatWasSaid() throws Exception {
    int skip = ByteBuffer.wrap(PACKETS.get(0)).order(ByteOrder.LITTLE_ENDIAN).getShort(10) / 3;
    OpusDecoder decoder = new OpusDecoder(16_000, 1);
    short[] decoded = new short[16_000 * 20];
    int at = 0;
    for (int i = 2; i < PACKETS.size() && at + 320 <= decoded.length; i++) {
      at += decoder.decode(PACKETS.get(i), 0, PACKETS.get(i).length, decoded, at, 320, false);
    }
    short[] sound = new short[at - skip];
    try (WavReader wav = WavReader.open(published.file(Format.WAV).orElseThrow())) {
      wav.read(0, sound);
    }
    double both = 0;
    double one = 0;
    double two = 0;
    for (int i = 0; i < sound.length; i++) {
      both += (double) sound[i] * decoded[i + skip];
      one += (double) sound[i] * sound[i];
      two += (double) decoded[i + skip] * decoded[i + skip];
    }
    double likeness = both / Math.sqrt(one * two);
    assertTrue(likeness > 0.9, "alike, and at the same time: " + likeness);
  }

  @Test
  void itsCheckReadsWhatIsThereAndSeesWhatIsNot() throws Exception {
    Path file = published.file(Format.OPUS).orElseThrow();
    Finding finding = PublicationCheck.of(file).get(0);
    assertEquals(List.of(), finding.faults());
    Timeline timeline = published.publication().timeline();
    assertEquals(timeline.seconds(timeline.frames()), finding.seconds().orElseThrow(), 0.001);
    assertEquals(
        timeline.chapters().stream().map(Timeline.ChapterSpan::title).toList(),
        finding.chapters().stream().map(Finding.Chapter::title).toList());
    byte[] bytes = Files.readAllBytes(file);
    Path other = folder.resolve("other.opus");
    Files.write(other, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(!PublicationCheck.of(other).get(0).faults().isEmpty(), "cut off");
    Files.writeString(other, "OggS, but no more");
    assertTrue(!PublicationCheck.of(other).get(0).faults().isEmpty(), "nonsense");
    Files.write(other, new byte[0]);
    assertTrue(!PublicationCheck.of(other).get(0).faults().isEmpty(), "empty");
  }
}
