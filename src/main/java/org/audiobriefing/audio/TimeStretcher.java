package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Makes speech faster or slower at the same pitch, by waveform similarity overlap-add (W. Verhelst
 * and M. Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality
 * time-scale modification of speech", ICASSP 1993): segments of one length are taken from the sound
 * at places that lie ever further apart, each where it best continues the one before, and faded
 * into each other. Nothing has to be decided about pitch or voicing, and seams are few.
 */
public final class TimeStretcher {
  private static final double SLOWEST = 0.2;
  private static final double FASTEST = 6;

  /** A segment at the natural rate; the faster, the shorter, or whole sounds are left out. */
  private static final double SEGMENT_SECONDS = 0.035;

  /** Power of the speed by which segments are shorter. */
  private static final double SHORTER = 1 / 3.0;

  /** How much of a segment is faded, and within how much of its length a place is looked for. */
  private static final double FADE_SHARE = 0.4;

  private static final double SEARCH_SHARE = 0.47;

  /** Speech lies below 2 kHz, so every fourth sample tells likeness, and every second place. */
  private static final int COARSE_SAMPLES = 4;

  private static final int COARSE_PLACES = 2;

  private static final double SILENCE = 1e-9;

  private final PcmFormat format;

  public TimeStretcher(PcmFormat format) {
    this.format = format;
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
   * Makes the sound shorter or longer.
   *
   * @param speed how many times faster, {@value #SLOWEST} to {@value #FASTEST}
   */
  public Stretched stretched(float[] in, double speed) {
    if (!(speed >= SLOWEST && speed <= FASTEST)) {
      throw new IllegalArgumentException("speed " + speed + " cannot be made");
    }
    return new Segments(in, speed, format.sampleRateHz()).stretched();
  }

  /** The work on one sound. */
  private static final class Segments {
    private final float[] in;
    private final double speed;
    private final int fade;
    private final int hop;
    private final int search;

    Segments(float[] in, double speed, int rate) {
      this.in = in;
      this.speed = speed;
      double segment = SEGMENT_SECONDS / StrictMath.pow(Math.max(1, speed), SHORTER) * rate;
      fade = (int) Math.round(segment * FADE_SHARE);
      hop = (int) Math.round(segment) - fade;
      search = (int) Math.round(segment * SEARCH_SHARE / 2);
    }

    Stretched stretched() {
      int total = (int) Math.round(in.length / speed);
      int segments = total / hop + 1;
      float[] out = new float[total];
      int[] from = new int[segments + 1];
      int[] to = new int[segments + 1];
      // The first segment is the beginning itself.
      int read = 0;
      System.arraycopy(in, 0, out, 0, Math.min(total, Math.min(in.length, hop + fade)));
      for (int k = 1; k < segments; k++) {
        int follows = read + hop;
        read = likest(follows, (int) Math.round(k * hop * speed));
        from[k] = Math.max(from[k - 1] + 1, read);
        to[k] = k * hop;
        lay(follows, read, out, to[k]);
      }
      from[segments] = Math.max(from[segments - 1] + 1, in.length);
      to[segments] = total;
      return new Stretched(out, from, to);
    }

    /** Fades from what would have followed to the segment at a place, and lays the segment. */
    private void lay(int follows, int read, float[] out, int at) {
      int end = Math.min(at + hop + fade, out.length);
      for (int i = at; i < end; i++) {
        int n = i - at;
        float segment = read + n < in.length ? in[read + n] : 0;
        if (n < fade) {
          float share = (n + 0.5f) / fade;
          float before = follows + n < in.length ? in[follows + n] : 0;
          out[i] = before * (1 - share) + segment * share;
        } else {
          out[i] = segment;
        }
      }
    }

    /**
     * Returns the place near another at which the sound is most like what would have followed
     * (greatest normalised correlation).
     */
    private int likest(int follows, int near) {
      int last = in.length - fade;
      int first = Math.max(0, Math.min(near - search, last));
      int end = Math.min(near + search, last);
      if (follows > last) {
        return Math.max(0, Math.min(near, in.length));
      }
      int best = Math.max(0, Math.min(near, last));
      double greatest = likeness(follows, best, COARSE_SAMPLES);
      for (int place = first; place <= end; place += COARSE_PLACES) {
        double like = likeness(follows, place, COARSE_SAMPLES);
        if (like > greatest) {
          greatest = like;
          best = place;
        }
      }
      return finest(follows, best, last);
    }

    private int finest(int follows, int coarse, int last) {
      int best = coarse;
      double greatest = likeness(follows, coarse, 1);
      int first = Math.max(0, coarse - COARSE_PLACES + 1);
      for (int place = first; place <= Math.min(last, coarse + COARSE_PLACES - 1); place++) {
        double like = likeness(follows, place, 1);
        if (like > greatest) {
          greatest = like;
          best = place;
        }
      }
      return best;
    }

    private double likeness(int a, int b, int step) {
      double both = 0;
      double own = SILENCE;
      for (int i = 0; i < fade; i += step) {
        float x = in[b + i];
        both += in[a + i] * x;
        own += x * x;
      }
      // The energy of what followed is the same for all places.
      return both / StrictMath.sqrt(own);
    }
  }
}
