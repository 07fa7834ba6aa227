package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Applies a gain to a stream and holds its true peak under a ceiling. Peaks are found between the
 * samples by sixfold interpolation as in ITU-R BS.1770-4 annex 2; the gain falls over {@value
 * #LOOKAHEAD_MS} ms before a peak and recovers over about {@value #RELEASE_MS} ms, so that neither
 * is heard as a click.
 *
 * <p>Works on short blocks: a block in which nothing is too loud, which most are, is only copied.
 */
public final class TruePeakLimiter {
  private static final int LOOKAHEAD_MS = 5;
  private static final int RELEASE_MS = 80;

  /** So near to 1 that nobody hears the difference (0.001 dB). */
  private static final double RECOVERED = 0.9999;

  private static final int PHASES = 6;
  private static final int TAPS = 24;
  private static final double[][] INTERPOLATION = Interpolation.between(PHASES, TAPS);
  private static final double[] FIRST = INTERPOLATION[0];
  private static final double[] SECOND = INTERPOLATION[1];
  private static final double[] THIRD = INTERPOLATION[2];
  private static final double[] FOURTH = INTERPOLATION[3];
  private static final double[] FIFTH = INTERPOLATION[4];
  private static final int BLOCK_FRAMES = 512;

  private final double gain;
  private final double ceiling;
  private final int lookahead;
  private final double release;

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
  private double lastPeak;

  /** Whether the gain has been 1 for so long that there is nothing to compute. */
  private boolean idle = true;

  /**
   * @param gainDb applied before limiting
   * @param ceilingDbtp what no true peak exceeds by more than about 0.1 dB
   */
  public TruePeakLimiter(PcmFormat format, double gainDb, double ceilingDbtp) {
    gain = StrictMath.pow(10, gainDb / 20);
    ceiling = StrictMath.pow(10, ceilingDbtp / 20);
    lookahead = Math.max(1, format.sampleRateHz() * LOOKAHEAD_MS / 1000);
    release = 1 - StrictMath.exp(-1000.0 / RELEASE_MS / format.sampleRateHz());
    past = 2 * lookahead + TAPS;
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
    return lookahead + TAPS / 2 - 1;
  }

  /** Replaces the samples (full scale 1.0) by limited ones, {@link #delayFrames()} late. */
  public void apply(float[] samples, int length) {
    for (int from = 0; from < length; from += BLOCK_FRAMES) {
      block(samples, from, Math.min(BLOCK_FRAMES, length - from));
    }
  }

  private void block(float[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      line[past + i] = samples[from + i] * gain;
    }
    boolean loud = measure(count);
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

  /** Finds the gains that the peaks of a block ask for; returns whether any is below 1. */
  private boolean measure(int count) {
    boolean loud = false;
    double before = lastPeak;
    for (int i = 0; i < count; i++) {
      int centre = past + i - TAPS / 2;
      double peak = peakAfter(centre);
      double higher = peak > before ? peak : before;
      wanted[centre] = higher > ceiling ? ceiling / higher : 1;
      loud |= higher > ceiling;
      before = peak;
    }
    lastPeak = before;
    return loud;
  }

  private void copy(float[] samples, int from, int count) {
    int start = past - TAPS / 2 - lookahead + 1;
    Arrays.fill(held, start, start + count, 1);
    for (int i = 0; i < count; i++) {
      samples[from + i] = (float) line[start + i];
    }
  }

  private void limit(float[] samples, int from, int count) {
    for (int i = 0; i < count; i++) {
      int centre = past + i - TAPS / 2;
      int start = centre - lookahead + 1;
      double lowest = least.next(wanted[centre], centre, start);
      double risen = recovering + (1 - recovering) * release;
      risen = risen > lowest ? lowest : risen;
      recovering = risen > RECOVERED ? 1 : risen;
      heldSum += recovering - held[start - lookahead];
      held[start] = recovering;
      idle = recovering == 1 && heldSum > lookahead * RECOVERED;
      heldSum = idle ? lookahead : heldSum;
      double held = heldSum / lookahead;
      samples[from + i] = (float) (line[start] * (held > 1 ? 1 : held));
    }
  }

  /** Returns the greatest absolute value at a frame and up to the next one. */
  private double peakAfter(int frame) {
    double peak = line[frame] < 0 ? -line[frame] : line[frame];
    if (peak < ceiling / 2) {
      return peak;
    }
    return max(peak, between(frame - TAPS / 2 + 1));
  }

  /** Returns the greatest absolute value at the five places; one loop, so that none waits. */
  private double between(int first) {
    double[] x = line;
    double y1 = 0;
    double y2 = 0;
    double y3 = 0;
    double y4 = 0;
    double y5 = 0;
    for (int t = 0; t < TAPS; t++) {
      double sample = x[first + t];
      y1 += FIRST[t] * sample;
      y2 += SECOND[t] * sample;
      y3 += THIRD[t] * sample;
      y4 += FOURTH[t] * sample;
      y5 += FIFTH[t] * sample;
    }
    double outer = max(max(size(y1), size(y2)), max(size(y4), size(y5)));
    return max(outer, size(y3));
  }

  private static double size(double x) {
    return x < 0 ? -x : x;
  }

  private static double max(double a, double b) {
    return a > b ? a : b;
  }
}
