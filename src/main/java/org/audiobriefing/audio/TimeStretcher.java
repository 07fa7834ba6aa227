package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Makes speech faster without raising its pitch, by leaving out whole pitch periods and
 * cross-fading over the gap (pitch-synchronous overlap-add, the method that the Sonic library
 * documents). Above about 1.3 times the natural rate this keeps more words intelligible than
 * shortening every phone.
 */
public final class TimeStretcher {
  private static final int MIN_PITCH_HZ = 60;
  private static final int MAX_PITCH_HZ = 400;

  private final int minPeriod;
  private final int maxPeriod;

  public TimeStretcher(PcmFormat format) {
    minPeriod = format.sampleRateHz() / MAX_PITCH_HZ;
    maxPeriod = format.sampleRateHz() / MIN_PITCH_HZ;
  }

  /**
   * The shortened sound and where each place of the original went.
   *
   * @param samples the new sound
   * @param from frames of the original, ascending
   * @param to the frames of the new sound that they became
   */
  public record Stretched(float[] samples, int[] from, int[] to) {
    /** Returns the frame of the new sound for a frame of the original. */
    public int map(int frame) {
      int at = Arrays.binarySearch(from, frame);
      if (at >= 0) {
        return to[at];
      }
      int after = Math.min(-at - 1, from.length - 1);
      int before = Math.max(0, after - 1);
      int span = from[after] - from[before];
      double share = span == 0 ? 0 : (double) (frame - from[before]) / span;
      return (int) Math.round(to[before] + Math.min(1, share) * (to[after] - to[before]));
    }
  }

  /**
   * Shortens the sound.
   *
   * @param speed how many times faster, more than 1 and at most 6
   */
  public Stretched faster(float[] in, double speed) {
    if (!(speed > 1 && speed <= 6)) {
      throw new IllegalArgumentException("speed " + speed + " is not in 1..6");
    }
    float[] out = new float[in.length + maxPeriod];
    int[] from = new int[in.length / minPeriod + 3];
    int[] to = new int[from.length];
    int marks = 1;
    int read = 0;
    int written = 0;
    while (read + 2 * maxPeriod <= in.length) {
      // The rest must come out so long that the whole keeps to the asked speed, whatever periods
      // were found so far.
      double behind = written - read / speed;
      int period = period(in, read);
      int fade = speed < 2 ? period : Math.max(1, (int) Math.round(period / (speed - 1)));
      int copy =
          speed < 2
              ? (int) Math.round(period * (2 - speed) / (speed - 1) - behind * speed / (speed - 1))
              : 0;
      fade = speed < 2 ? fade : Math.max(1, Math.min(period, (int) Math.round(fade - behind)));
      for (int i = 0; i < fade; i++) {
        float share = (float) i / fade;
        out[written + i] = in[read + i] * (1 - share) + in[read + period + i] * share;
      }
      read += period + fade;
      written += fade;
      copy = Math.max(0, Math.min(copy, in.length - read));
      System.arraycopy(in, read, out, written, copy);
      read += copy;
      written += copy;
      from[marks] = read;
      to[marks++] = written;
    }
    int rest = (int) Math.min(in.length - read, Math.round((in.length - read) / speed));
    System.arraycopy(in, read, out, written, rest);
    from[marks] = in.length;
    to[marks++] = written + rest;
    return new Stretched(
        Arrays.copyOf(out, written + rest), Arrays.copyOf(from, marks), Arrays.copyOf(to, marks));
  }

  /**
   * Returns the lag, in frames, at which the sound resembles itself best (least mean absolute
   * difference).
   */
  private int period(float[] in, int at) {
    int best = maxPeriod;
    double least = Double.MAX_VALUE;
    for (int lag = minPeriod; lag <= maxPeriod; lag++) {
      double difference = 0;
      for (int i = 0; i < lag; i += 2) {
        difference += Math.abs(in[at + i] - in[at + lag + i]);
      }
      difference /= lag;
      if (difference < least) {
        least = difference;
        best = lag;
      }
    }
    return best;
  }
}
