package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Applies a gain to a stream and holds its true peak under a ceiling. The gain falls over {@value
 * #LOOKAHEAD_MS} ms before a peak and recovers over about {@value #RELEASE_MS} ms, so that neither
 * is heard as a click. Finding the peaks and holding the gain cost about the same; each may have a
 * thread of its own.
 */
public final class TruePeakLimiter {
  private static final int LOOKAHEAD_MS = 5;
  private static final int RELEASE_MS = 80;

  /** So near to 1 that nobody hears the difference (0.001 dB). */
  private static final double RECOVERED = 0.9999;

  private static final int BLOCK_FRAMES = 512;

  private final double gain;
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

  private double[] found = new double[0];

  /**
   * @param gainDb applied before limiting
   * @param ceilingDbtp what no true peak exceeds by more than about 0.1 dB
   */
  public TruePeakLimiter(PcmFormat format, double gainDb, double ceilingDbtp) {
    gain = StrictMath.pow(10, gainDb / 20);
    peaks = new PeakScan(gain, StrictMath.pow(10, ceilingDbtp / 20));
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
    found = found.length < length ? new double[length] : found;
    scan(samples, length, found);
    hold(samples, length, found);
  }

  /** Finds the gains that the peaks of the next samples ask for; the first half of the work. */
  void scan(float[] samples, int length, double[] asked) {
    peaks.scan(samples, length, asked);
  }

  /** Replaces samples by limited ones; the second half, for what was scanned and in its order. */
  void hold(float[] samples, int length, double[] asked) {
    for (int from = 0; from < length; from += BLOCK_FRAMES) {
      block(samples, asked, from, Math.min(BLOCK_FRAMES, length - from));
    }
  }

  private void block(float[] samples, double[] asked, int from, int count) {
    boolean loud = false;
    int centre = past - PeakScan.DELAY_FRAMES;
    for (int i = 0; i < count; i++) {
      line[past + i] = samples[from + i] * gain;
      wanted[centre + i] = asked[from + i];
      loud |= asked[from + i] < 1;
    }
    if (idle && !loud && least.isEmpty()) {
      copy(samples, from, count);
    } else {
      limit(samples, from, count);
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
    for (int i = 0; i < count; i++) {
      int centre = past + i - PeakScan.DELAY_FRAMES;
      int start = centre - lookahead + 1;
      double lowest = least.next(wanted[centre], centre, start);
      double risen = recovering + (1 - recovering) * release;
      risen = risen > lowest ? lowest : risen;
      recovering = risen > RECOVERED ? 1 : risen;
      heldSum += recovering - held[start - lookahead];
      held[start] = recovering;
      idle = recovering == 1 && heldSum > lookahead * RECOVERED;
      heldSum = idle ? lookahead : heldSum;
      double mean = heldSum / lookahead;
      samples[from + i] = (float) (line[start] * (mean > 1 ? 1 : mean));
    }
  }
}
