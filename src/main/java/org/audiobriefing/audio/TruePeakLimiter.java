package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Applies a gain to a stream and holds its true peak under a ceiling. The gain falls over {@value
 * #LOOKAHEAD_MS} ms before a peak and recovers over about {@value #RELEASE_MS} ms, so that neither
 * is heard as a click.
 */
public final class TruePeakLimiter {
  private static final int LOOKAHEAD_MS = 5;
  private static final int RELEASE_MS = 80;

  /** So near to 1 that nobody hears the difference (0.001 dB). */
  private static final double RECOVERED = 0.9999;

  private static final int BLOCK_FRAMES = 512;

  private final double scale;
  private final int lookahead;
  private final double release;
  private final PeakScan peaks;

  /** Frames before a block that are still needed. */
  private final int past;

  /** Scaled samples: those of the past, then those of the block. */
  private final double[] line;

  /** Gains that the peak at each frame asks for, and gains held, in the places of {@link #line}. */
  private final double[] wanted;

  private final double[] held;
  private final SlidingMinimum least;
  private double heldSum;
  private double recovering = 1;

  /** Whether the gain has been 1 for so long that there is nothing to compute. */
  private boolean idle = true;

  /**
   * @param gainDb applied before limiting
   * @param ceilingDbtp what no true peak exceeds by more than about 0.1 dB
   */
  public TruePeakLimiter(PcmFormat format, double gainDb, double ceilingDbtp) {
    scale = Decibels.factor(gainDb);
    peaks = new PeakScan(Decibels.factor(ceilingDbtp));
    lookahead = Math.max(1, format.sampleRateHz() * LOOKAHEAD_MS / 1000);
    release = 1 - StrictMath.exp(-1000.0 / RELEASE_MS / format.sampleRateHz());
    past = 2 * lookahead + 2 * PeakScan.DELAY_FRAMES;
    line = new double[past + BLOCK_FRAMES];
    wanted = new double[past + BLOCK_FRAMES];
    held = new double[past + BLOCK_FRAMES];
    least = new SlidingMinimum(lookahead);
    Arrays.fill(wanted, 1);
    Arrays.fill(held, 1);
    heldSum = lookahead;
  }

  /** Returns by how many frames the output lags behind the input. */
  public int delayFrames() {
    return lookahead + PeakScan.DELAY_FRAMES - 1;
  }

  /** Replaces the samples (full scale 1.0) by limited ones, {@link #delayFrames()} late. */
  public void apply(float[] samples, int length) {
    for (int from = 0; from < length; from += BLOCK_FRAMES) {
      block(samples, from, Math.min(BLOCK_FRAMES, length - from));
    }
  }

  private void block(float[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      line[past + i] = samples[from + i] * scale;
    }
    boolean loud = peaks.scan(line, past, count, wanted);
    if (loud || !idle || !least.isEmpty()) {
      limit(samples, from, count);
    } else {
      copy(samples, from, count);
    }
    System.arraycopy(line, count, line, 0, past);
    System.arraycopy(wanted, count, wanted, 0, past);
    System.arraycopy(held, count, held, 0, past);
    least.shift(count);
  }

  /** A block in which nothing is too loud, which most are, is only copied. */
  private void copy(float[] samples, int from, int count) {
    int start = past - PeakScan.DELAY_FRAMES - lookahead + 1;
    Arrays.fill(held, start, start + count, 1);
    for (int i = 0; i < count; i++) {
      samples[from + i] = (float) line[start + i];
    }
  }

  private void limit(float[] samples, int from, int count) {
    double[] held = this.held;
    double[] line = this.line;
    double[] wanted = this.wanted;
    double gain = recovering;
    double sum = heldSum;
    for (int i = 0; i < count; i++) {
      int centre = past + i - PeakScan.DELAY_FRAMES;
      int start = centre - lookahead + 1;
      double risen = gain + (1 - gain) * release;
      // Mostly the gain only recovers, and no peak is in sight.
      if (wanted[centre] < 1 || !least.isEmpty()) {
        double lowest = least.next(wanted[centre], centre, start);
        risen = risen > lowest ? lowest : risen;
      }
      gain = risen > RECOVERED ? 1 : risen;
      sum += gain - held[start - lookahead];
      held[start] = gain;
      idle = gain == 1 && sum > lookahead * RECOVERED;
      sum = idle ? lookahead : sum;
      double mean = sum / lookahead;
      samples[from + i] = (float) (line[start] * (mean > 1 ? 1 : mean));
    }
    recovering = gain;
    heldSum = sum;
  }
}
