package org.audiobriefing.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound that other programs wrote, and its rate. */
class SoundFileTest {
  @TempDir Path folder;

  private static byte[] file(int tag, int channels, int bits, int rate, int sizeInHead) {
    int frames = 400;
    ByteBuffer out =
        ByteBuffer.allocate(44 + 10 + frames * channels * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
    out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    out.put("WAVELIST".getBytes(StandardCharsets.US_ASCII)).putInt(1).putShort((short) 0);
    out.put("fmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    out.putShort((short) tag).putShort((short) channels).putInt(rate);
    out.putInt(rate * channels * bits / 8).putShort((short) (channels * bits / 8));
    out.putShort((short) bits);
    out.put("data".getBytes(StandardCharsets.US_ASCII));
    out.putInt(sizeInHead < 0 ? sizeInHead : frames * channels * bits / 8);
    for (int i = 0; i < frames; i++) {
      for (int c = 0; c < channels; c++) {
        // The mean of the channels is a half at each even frame, minus a quarter at each odd.
        double value = (i % 2 == 0 ? 0.5 : -0.25) + (c % 2 == 0 ? 0.125 : -0.125) * (channels - 1);
        put(out, tag, bits, value);
      }
    }
    return out.array();
  }

  private static void put(ByteBuffer out, int tag, int bits, double value) {
    if (tag == 3) {
      out.putFloat((float) value);
      return;
    }
    switch (bits) {
      case 8 -> out.put((byte) (128 + Math.round(value * 128)));
      case 16 -> out.putShort((short) Math.round(value * 32768));
      case 24 -> {
        int whole = (int) Math.round(value * 8388608);
        out.put((byte) whole).put((byte) (whole >> 8)).put((byte) (whole >> 16));
      }
      default -> out.putInt((int) Math.round(value * 2147483647.0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 8, 11025, 0",
    "1, 1, 16, 22050, 0",
    "1, 2, 16, 44100, 0",
    "1, 2, 24, 48000, 0",
    "1, 1, 32, 16000, 0",
    "3, 2, 32, 24000, 0",
    "1, 1, 16, 22050, -1"
  })
  void anyFormIsRead(int tag, int channels, int bits, int rate, int size) throws IOException {
    Path file = Files.write(folder.resolve("a.wav"), file(tag, channels, bits, rate, size));
    SoundFile.Sound sound = SoundFile.read(file);
    assertEquals(rate, sound.sampleRateHz());
    assertEquals(400, sound.samples().length, 2);
    assertEquals(0.5, sound.samples()[0], 0.01);
    assertEquals(-0.25, sound.samples()[1], 0.01);
  }

  @Test
  void damagedFilesAreReadOrRefused() throws IOException {
    Random random = new Random(1);
    byte[] good = file(1, 2, 24, 48_000, 0);
    for (int i = 0; i < 500; i++) {
      byte[] bad = Arrays.copyOf(good, i % 2 == 0 ? random.nextInt(good.length) : good.length);
      for (int k = 0; k < 6 && bad.length > 0; k++) {
        bad[random.nextInt(Math.min(60, bad.length))] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("b.wav"), bad);
      try {
        assertTrue(SoundFile.read(file).samples().length <= bad.length);
      } catch (IOException e) {
        assertTrue(e.getMessage().startsWith("it"), e.getMessage());
      }
    }
    Path file = Files.write(folder.resolve("c.wav"), file(6, 1, 8, 8000, 0));
    IOException e = assertThrows(IOException.class, () -> SoundFile.read(file));
    assertTrue(e.getMessage().contains("tag 6"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "22050, 16000, 1000, 1",
    "48000, 16000, 6500, 1",
    "48000, 16000, 9000, 0",
    "44100, 16000, 15000, 0",
    "8000, 16000, 3000, 1"
  })
  void tonesAreKeptAndWhatDoesNotFitIsGone(int from, int to, double hz, double level) {
    float[] tone = new float[from];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) Math.sin(2 * Math.PI * hz * i / from);
    }
    float[] out = Resampler.resampled(tone, from, to);
    assertEquals(to, out.length);
    double most = 0;
    for (int i = 1000; i < out.length - 1000; i++) {
      double expected = level * Math.sin(2 * Math.PI * hz * i / to);
      most = Math.max(most, Math.abs(out[i] - expected));
    }
    assertTrue(most < 0.01, "off by " + most);
  }
}
