package org.audiobriefing.speech.clustergen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A voice file may be anybody's: it is read, or refused in a sentence; never anything else. */
class CgVoiceReaderTest {
  private static byte[] file;

  @BeforeAll
  static void read() throws IOException {
    file = Files.readAllBytes(Path.of("voices/rms.flitevox"));
  }

  @Test
  void theVoiceIsReadToItsEnd() throws IOException {
    CgVoice voice = CgVoiceReader.read(file);
    assertEquals(16_000, voice.coding().sampleRateHz());
    assertEquals(98, voice.f0MeanHz(), 1);
    assertEquals(25, voice.order());
    assertEquals(124, voice.stateTypes().size());
    assertEquals(10_446, voice.vectors().get(0).size());
    assertEquals(80, voice.samplesAFrame());
  }

  @Test
  void everyShorterFileIsRefused() {
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] cut = Arrays.copyOf(file, i < 100 ? i * 7 : random.nextInt(file.length - 1));
      IOException refused = assertThrows(IOException.class, () -> CgVoiceReader.read(cut));
      assertTrue(refused.getMessage().length() > 5, refused.getMessage());
    }
  }

  @Test
  void damagedFilesAreReadOrRefused() {
    Random random = new Random(2);
    int refused = 0;
    for (int i = 0; i < 150; i++) {
      byte[] damaged = file.clone();
      for (int k = 0; k < 40; k++) {
        // Most counts and trees lie in front.
        int at = random.nextInt(random.nextBoolean() ? 200_000 : damaged.length);
        damaged[at] = (byte) random.nextInt();
      }
      try {
        CgVoiceReader.read(damaged);
      } catch (IOException e) {
        refused++;
      }
    }
    assertTrue(refused > 20, refused + " refused");
  }

  @Test
  void textIsNoVoice() {
    byte[] text = "A text that is as long as the head of a voice.".getBytes(StandardCharsets.UTF_8);
    IOException refused = assertThrows(IOException.class, () -> CgVoiceReader.read(text));
    assertEquals("it is no voice of flite 2 (byte 1)", refused.getMessage());
  }

  private static CgRows rows(short[] row) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * row.length);
    bytes.asShortBuffer().put(row);
    return new CgRows(bytes, new int[1], new int[] {row.length});
  }

  @Test
  void vectorsAreUnpackedFromEachShape() throws IOException {
    float[] least = new float[114];
    float[] range = new float[114];
    Arrays.fill(least, 1);
    Arrays.fill(range, 65535);
    short[] scaled = new short[114];
    scaled[3] = -1;
    assertEquals(65536, new CgVectors(rows(scaled), 1, 114, least, range, null).get(0)[3]);
    float[][] books = new float[114][256];
    for (int i = 0; i < 114; i++) {
      for (int k = 0; k < 256; k++) {
        books[i][k] = 1000 * i + k;
      }
    }
    float[] paired = new CgVectors(rows(new short[57]), 2, 114, least, range, books).get(0);
    assertEquals(113_000, paired[113]);
    // Two bytes a word, high byte first; the first two channels and every mean of a delta are left
    // out.
    short[] gaps = new short[42];
    gaps[0] = 0x0506;
    gaps[25] = 0x0708;
    float[] held = new CgVectors(rows(gaps), 3, 114, least, range, books).get(0);
    assertEquals(0, held[0]);
    assertEquals(2005, held[2]);
    assertEquals(3006, held[3]);
    assertEquals(0, held[52]);
    assertEquals(53_007, held[53]);
    assertEquals(55_008, held[55]);
    assertEquals(0, held[54]);
    assertThrows(
        IOException.class, () -> new CgVectors(rows(new short[9]), 3, 114, least, range, books));
  }
}
