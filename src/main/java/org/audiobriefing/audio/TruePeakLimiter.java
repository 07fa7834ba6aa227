package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Applies a gain to a stream and holds its true peak under a ceiling. Peaks are found between the
 * samples by sixfold interpolation as in ITU-R BS.1770-4 annex 2; the gain falls over {@value
 * #LOOKAHEAD_MS} ms before a peak and recovers over about {@value #RELEASE_MS} ms, so that neither
 * is heard as a click.
 */
public final class TruePeakLimiter {
  private static final int LOOKAHEAD_MS = 5;
  private static final int RELEASE_MS = 80;

  /** So near to 1 that nobody hears the difference (0.001 dB). */
  private static final double RECOVERED = 0.9999;

  private static final int PHASES = 6;
  private static final int TAPS = 24;
  private static final double[][] INTERPOLATION = Interpolation.between(PHASES, TAPS);

  private final double gain;
  private final double ceiling;
  private final int lookahead;
  private final double release;

  /**
   * The last samples, scaled; a ring of a power of two frames, long enough for look-ahead and
   * interpolation.
   */
  private final double[] history;

  private final double[] wanted;
  private final double[] held;
  private final int mask;
  private double heldSum;
  private double recovering = 1;
  private double lastPeak;

  /** Whether the gain has been 1 for so long that there is nothing to compute. */
  private boolean idle = true;

  private long lastReduced = Long.MIN_VALUE;
  private long frames;

  /**
   * @param gainDb applied before limiting
   * @param ceilingDbtp what no true peak exceeds by more than about 0.1 dB
   */
  public TruePeakLimiter(PcmFormat format, double gainDb, double ceilingDbtp) {
    gain = StrictMath.pow(10, gainDb / 20);
    ceiling = StrictMath.pow(10, ceilingDbtp / 20);
    lookahead = Math.max(1, format.sampleRateHz() * LOOKAHEAD_MS / 1000);
    release = 1 - StrictMath.exp(-1000.0 / RELEASE_MS / format.sampleRateHz());
    int size = Integer.highestOneBit(2 * lookahead + TAPS) * 2;
    history = new double[size];
    wanted = new double[size];
    held = new double[size];
    Arrays.fill(wanted, 1);
    Arrays.fill(held, 1);
    heldSum = lookahead;
    mask = size - 1;
  }

  /** Returns by how many frames the output lags behind the input. */
  public int delayFrames() {
    return lookahead + TAPS / 2 - 1;
  }

  /** Replaces the samples (full scale 1.0) by limited ones, {@link #delayFrames()} late. */
  public void apply(float[] samples, int length) {
    for (int i = 0; i < length; i++) {
      samples[i] = (float) next(samples[i] * gain);
    }
  }

  private double next(double x) {
    history[(int) (frames & mask)] = x;
    long centre = frames - TAPS / 2;
    double peak = peakAfter(centre);
    wanted[(int) (centre & mask)] = Math.min(1, ceiling / Math.max(Math.max(peak, lastPeak), 1e-9));
    lastPeak = peak;
    long start = centre - lookahead + 1;
    int slot = (int) (start & mask);
    frames++;
    if (idle && lastReduced < start && wanted[(int) (centre & mask)] == 1) {
      held[slot] = 1;
      return history[slot];
    }
    double least = leastWanted(start, centre);
    recovering = Math.min(least, recovering + (1 - recovering) * release);
    recovering = recovering > RECOVERED ? 1 : recovering;
    int leaving = (int) ((start - lookahead) & mask);
    heldSum += recovering - held[leaving];
    held[slot] = recovering;
    idle = recovering == 1 && heldSum > lookahead * RECOVERED;
    heldSum = idle ? lookahead : heldSum;
    return history[slot] * Math.min(1, heldSum / lookahead);
  }

  /** Returns the least gain wanted from one frame to another; both only ever move forward. */
  private double leastWanted(long start, long end) {
    double newest = wanted[(int) (end & mask)];
    if (newest < 1) {
      lastReduced = end;
    }
    if (lastReduced < start) {
      return 1;
    }
    double least = 1;
    for (long k = start; k <= lastReduced; k++) {
      least = Math.min(least, wanted[(int) (k & mask)]);
    }
    return least;
  }

  /** Returns the greatest absolute value at a frame and up to the next one. */
  private double peakAfter(long frame) {
    double peak = Math.abs(history[(int) (frame & mask)]);
    if (peak < ceiling / 2) {
      return peak;
    }
    for (double[] phase : INTERPOLATION) {
      double y = 0;
      for (int t = 0; t < TAPS; t++) {
        y += phase[t] * history[(int) ((frame - TAPS / 2 + 1 + t) & mask)];
      }
      peak = Math.max(peak, Math.abs(y));
    }
    return peak;
  }
}
