package org.audiobriefing.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sound on its way to the finished file: kept aside, limited by several threads, never lost. */
class MasteringTest {
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  @TempDir Path folder;

  private static float[] bursts(int frames) {
    Random random = new Random(7);
    float[] samples = new float[frames];
    double level = 0;
    for (int i = 0; i < frames; i++) {
      level += ((i / 8000 % 3 < 2 ? 0.5 : 0) - level) * 0.002;
      samples[i] = (float) (level * random.nextGaussian() * 0.4);
    }
    return samples;
  }

  private float[] mastered(float[] samples) throws IOException {
    float[][] out = {new float[0]};
    try (PcmSpool spool = new PcmSpool(folder.resolve("spool"))) {
      LoudnessMeter meter = new LoudnessMeter(FORMAT);
      meter.add(samples, samples.length);
      spool.append(samples, samples.length);
      new Mastering(FORMAT, LoudnessTarget.PODCAST)
          .master(
              spool,
              meter.integratedLufs(),
              () -> {
                out[0] = new float[0];
                return (block, length) -> {
                  int before = out[0].length;
                  out[0] = Arrays.copyOf(out[0], before + length);
                  System.arraycopy(block, 0, out[0], before, length);
                };
              });
    }
    return out[0];
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 50, 91, 92, 500, 16_384, 16_385, 100_000})
  void everyFrameArrivesOnce(int frames) throws IOException {
    float[] samples = new float[frames];
    samples[frames - 1] = 0.001f;
    float[] out = mastered(samples);
    assertEquals(frames, out.length);
    int loudest = 0;
    for (int i = 0; i < frames; i++) {
      loudest = Math.abs(out[i]) > Math.abs(out[loudest]) ? i : loudest;
    }
    assertEquals(frames - 1, loudest);
  }

  @Test
  void loudnessAndPeakAreMet() throws IOException {
    float[] out = mastered(bursts(600_000));
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    meter.add(out.clone(), out.length);
    assertEquals(-19, meter.integratedLufs(), 0.35);
    TruePeakMeter peak = new TruePeakMeter();
    peak.add(out, out.length);
    assertTrue(peak.dbtp() <= -1.5, () -> "peak " + peak.dbtp());
  }

  @Test
  void aLimiterWorksInBlocksOfAnyLength() {
    float[] whole = bursts(50_000);
    new TruePeakLimiter(FORMAT, 12, -2).apply(whole, whole.length);
    float[] parts = bursts(50_000);
    TruePeakLimiter limiter = new TruePeakLimiter(FORMAT, 12, -2);
    Random random = new Random(3);
    for (int from = 0; from < parts.length; ) {
      int count = Math.min(parts.length - from, 1 + random.nextInt(random.nextBoolean() ? 5 : 900));
      float[] part = Arrays.copyOfRange(parts, from, from + count);
      limiter.apply(part, count);
      System.arraycopy(part, 0, parts, from, count);
      from += count;
    }
    assertArrayEquals(whole, parts);
  }

  @Test
  void aSpoolBeyondItsMemoryIsTheSameSound() throws IOException {
    float[] block = bursts(1 << 20);
    Path file = folder.resolve("spool");
    try (PcmSpool spool = new PcmSpool(file)) {
      for (int i = 0; i < 17; i++) {
        assertEquals(i > 16, Files.exists(file), "block " + i);
        spool.append(block, block.length);
      }
      spool.append(block, 5);
      assertTrue(Files.exists(file));
      long[] at = {0};
      spool.replay(
          (samples, length) -> {
            for (int i = 0; i < length; i++) {
              assertEquals(block[(int) (at[0]++ % block.length)], samples[i], 1e-4);
            }
          });
      assertEquals(17L * block.length + 5, at[0]);
      assertEquals(at[0], spool.frames());
    }
    assertTrue(Files.notExists(file));
  }

  @Test
  void aFailureOfEitherHalfIsTold() {
    IOException full =
        assertThrows(
            IOException.class,
            () ->
                Relay.run(
                    "maker",
                    to -> {
                      for (int i = 0; i < 100; i++) {
                        to.hand(to.blank());
                      }
                    },
                    block -> {
                      throw new IOException("disk full");
                    }));
    assertEquals("disk full", full.getMessage());
    IllegalStateException broken =
        assertThrows(
            IllegalStateException.class,
            () ->
                Relay.run(
                    "maker",
                    to -> {
                      to.hand(to.blank());
                      throw new IllegalStateException("broken");
                    },
                    block -> assertEquals(0, block.length)));
    assertEquals("broken", broken.getMessage());
  }

  @Test
  void samplesAreRoundedAsTheLibraryRounds() {
    float[] samples = new float[200_000];
    Random random = new Random(5);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = i < 60 ? (i - 30) / 65536f * 3 : Float.intBitsToFloat(random.nextInt()) % 3;
    }
    short[] found = new short[samples.length];
    Samples16.from(samples, 0, samples.length, 32768f, found);
    for (int i = 0; i < samples.length; i++) {
      if (!Float.isNaN(samples[i])) {
        int rounded = Math.round(samples[i] * 32768f);
        assertEquals(Math.max(-32768, Math.min(32767, rounded)), found[i], "" + samples[i]);
      }
    }
  }
}
