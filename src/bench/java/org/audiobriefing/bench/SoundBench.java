package org.audiobriefing.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.audiobriefing.audio.HighPass;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.TruePeakLimiter;
import org.junit.jupiter.api.Test;

/** Nanoseconds a sample of the loops through which every sample goes. */
class SoundBench {
  private static final int ROUNDS = 9;
  private static final int BLOCK = 1 << 14;
  private static final int BLOCKS = 200;
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  private interface Loop {
    void over(float[] samples, int length);
  }

  /** Bursts as loud as speech with pauses between them: harmonics of a man's voice. */
  private static float[] speechLike() {
    Random random = new Random(1);
    float[] samples = new float[BLOCK * BLOCKS];
    double level = 0;
    for (int i = 0; i < samples.length; i++) {
      double t = (double) i / FORMAT.sampleRateHz();
      boolean said = t % 3 < 2.4;
      level += ((said ? 0.25 + 0.2 * Math.sin(2 * Math.PI * 4 * t) : 0) - level) * 0.01;
      double voice = 0;
      for (int h = 1; h <= 12; h++) {
        voice += Math.sin(2 * Math.PI * 100 * h * t + h) / h;
      }
      samples[i] = (float) (level * (voice + 0.05 * random.nextGaussian()));
    }
    return samples;
  }

  private static void time(String name, float[] source, Loop loop) throws Exception {
    float[] block = new float[BLOCK];
    double seconds =
        Medians.seconds(
            ROUNDS,
            () -> {
              for (int from = 0; from < source.length; from += BLOCK) {
                System.arraycopy(source, from, block, 0, BLOCK);
                loop.over(block, BLOCK);
              }
            });
    System.out.printf(
        Locale.ROOT, "bench %s: %.1f ns a sample%n", name, seconds * 1e9 / source.length);
    assertTrue(seconds > 0);
  }

  @Test
  void loops() throws Exception {
    float[] speech = speechLike();
    time("high-pass", speech, new HighPass(FORMAT, 70)::apply);
    time("loudness meter", speech, new LoudnessMeter(FORMAT)::add);
    time("true-peak limiter", speech, new TruePeakLimiter(FORMAT, 6, -2.3)::apply);
  }
}
