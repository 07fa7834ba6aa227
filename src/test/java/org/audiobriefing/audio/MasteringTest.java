package org.audiobriefing.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
  private double reached;

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
    return mastered(samples, 2);
  }

  private float[] mastered(float[] samples, int threads) throws IOException {
    float[][] out = {new float[0]};
    try (PcmSpool spool = new PcmSpool(folder.resolve("spool"))) {
      LoudnessMeter meter = new LoudnessMeter(FORMAT);
      meter.add(samples, samples.length);
      spool.append(samples, samples.length);
      reached =
          new Mastering(FORMAT, LoudnessTarget.PODCAST, threads)
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
      assertEquals(17L * block.length + 5, spool.frames());
      for (long from = 0; from < spool.frames(); from += 300_001) {
        float[] samples = new float[300_001];
        spool.read(from, samples);
        for (int i = 0; i < samples.length; i++) {
          long frame = from + i;
          float expected = frame < spool.frames() ? block[(int) (frame % block.length)] : 0;
          assertEquals(expected, samples[i], 1e-4);
        }
      }
    }
    assertTrue(Files.notExists(file));
  }

  /**
   * One short burst of high crest cannot be loud; how loud it became is told, not what was asked.
   */
  @Test
  void whatTooLittleSoundReachesIsTold() throws IOException {
    float[] samples = new float[16_000];
    for (int i = 0; i < 1200; i++) {
      samples[6000 + i] = (float) ((i % 160 == 0 ? 0.5 : 0.02) * Math.sin(i));
    }
    float[] out = mastered(samples, 2);
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    meter.add(out.clone(), out.length);
    assertTrue(reached < -19.5, "reached " + reached);
    assertEquals(meter.integratedLufs(), reached, 0.1);
    double gain = 20 * Math.log10(gainOf(samples, out, 6001, 6150));
    assertTrue(gain <= -2.3 + 8 - 20 * Math.log10(0.5) + 0.1, "at most 8 dB are limited: " + gain);
  }

  private static double gainOf(float[] before, float[] after, int from, int to) {
    double most = 0;
    for (int i = from; i < to; i++) {
      most = Math.abs(before[i]) > 0.015 ? Math.max(most, after[i] / before[i]) : most;
    }
    return most;
  }

  @Test
  void theSoundDoesNotDependOnTheNumberOfThreads() throws IOException {
    float[] samples = bursts(1_500_000);
    assertArrayEquals(mastered(samples, 1), mastered(samples, 5));
  }

  /** Stretches are limited apart; at their seams nobody may hear it. */
  @Test
  void stretchesMakeTheSameSoundAsTheWhole() throws IOException {
    float[] samples = bursts(1_500_000);
    // Peaks that keep the limiter at work, also just before each seam.
    for (int i = 0; i < samples.length; i++) {
      float loud = samples[i] * (i > 2000 && i % 1600 > 1580 ? 5 : 1);
      samples[i] = Math.max(-1.5f, Math.min(1.5f, loud));
    }
    float[] out = mastered(samples, 2);
    double gainDb = 20 * Math.log10(gainInQuiet(samples, out));
    float[] whole = Arrays.copyOf(samples, samples.length + 200);
    TruePeakLimiter limiter = new TruePeakLimiter(FORMAT, gainDb, -2.3);
    limiter.apply(whole, whole.length);
    for (int i = 0; i < out.length; i++) {
      float expected = whole[i + limiter.delayFrames()];
      // The gain is known to a thousandth, and peaks multiply that.
      assertEquals(expected, out[i], 3 / 32768f + 0.02f * Math.abs(expected), "frame " + i);
    }
  }

  /** At the very beginning nothing is limited, so it tells the gain. */
  private static double gainInQuiet(float[] before, float[] after) {
    double in = 0;
    double out = 0;
    for (int i = 0; i < 150; i++) {
      in += before[i] * (double) before[i];
      out += before[i] * (double) after[i];
    }
    return out / in;
  }

  /** The quick test of a limiter must not let a peak through that the whole interpolation sees. */
  @Test
  void peaksBetweenSamplesAreFound() {
    double[][] between = Interpolation.between(6, 24);
    for (double hz : new double[] {150, 1000, 2500, 4000, 5300}) {
      double[] x = new double[2000];
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.sin(2 * Math.PI * hz * i / 16_000 + 0.3) * Math.min(1, i / 1000.0);
      }
      double[] wanted = new double[x.length];
      new PeakScan(0.7).scan(x, 100, 1850, wanted);
      for (int frame = 100; frame < 1900; frame++) {
        double peak = Math.max(Math.abs(x[frame]), between(between, x, frame));
        if (peak > 0.7) {
          assertTrue(wanted[frame] <= 0.7 / peak + 1e-12, hz + " Hz at " + frame);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {6500, 7300, 7900})
  void theHighestTonesAreHeldToo(double hz) {
    float[] tone = new float[32_000];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (0.9 * Math.sin(2 * Math.PI * hz * i / 16_000));
    }
    new TruePeakLimiter(FORMAT, 3, -2.3).apply(tone, tone.length);
    TruePeakMeter peak = new TruePeakMeter();
    peak.add(Arrays.copyOfRange(tone, 1000, tone.length), tone.length - 1000);
    assertTrue(peak.dbtp() <= -1.5, () -> "peak " + peak.dbtp());
  }

  private static double between(double[][] weights, double[] x, int frame) {
    double peak = 0;
    for (double[] phase : weights) {
      double y = 0;
      for (int t = 0; t < phase.length; t++) {
        y += phase[t] * x[frame - 11 + t];
      }
      peak = Math.max(peak, Math.abs(y));
    }
    return peak;
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
