package org.audiobriefing.audio;

/**
 * A second-order filter in direct form I: of its forms the one in which a sample waits least for
 * the one before. Holds its state: one object for one stream.
 *
 * <p>Coefficients follow R. Bristow-Johnson's audio cookbook, those of {@code kShelf} and {@code
 * kHighPass} the analog prototypes of ITU-R BS.1770-4 annex 1, mapped to any sample rate by the
 * bilinear transform.
 */
final class Biquad {
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private double x1;
  private double x2;
  private double y1;
  private double y2;

  private Biquad(double b0, double b1, double b2, double a1, double a2) {
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.a1 = a1;
    this.a2 = a2;
  }

  /** A Butterworth high-pass, 12 dB an octave below the corner frequency. */
  static Biquad highPass(int sampleRateHz, double cornerHz) {
    double w = 2 * Math.PI * cornerHz / sampleRateHz;
    double alpha = StrictMath.sin(w) / StrictMath.sqrt(2);
    double cos = StrictMath.cos(w);
    double a0 = 1 + alpha;
    return new Biquad(
        (1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
  }

  /** Raises what lies above a frequency, with the steepest slope that has no hump. */
  static Biquad highShelf(int sampleRateHz, double hz, double db) {
    double a = StrictMath.pow(10, db / 40);
    double w = 2 * Math.PI * hz / sampleRateHz;
    double cos = StrictMath.cos(w);
    double alpha = StrictMath.sin(w) / StrictMath.sqrt(2);
    double root = 2 * StrictMath.sqrt(a) * alpha;
    double a0 = a + 1 - (a - 1) * cos + root;
    return new Biquad(
        a * (a + 1 + (a - 1) * cos + root) / a0,
        -2 * a * (a - 1 + (a + 1) * cos) / a0,
        a * (a + 1 + (a - 1) * cos - root) / a0,
        2 * (a - 1 - (a + 1) * cos) / a0,
        (a + 1 - (a - 1) * cos - root) / a0);
  }

  /** Raises or lowers what lies around a frequency. */
  static Biquad peak(int sampleRateHz, double hz, double db, double q) {
    double a = StrictMath.pow(10, db / 40);
    double w = 2 * Math.PI * hz / sampleRateHz;
    double cos = StrictMath.cos(w);
    double alpha = StrictMath.sin(w) / (2 * q);
    double a0 = 1 + alpha / a;
    return new Biquad(
        (1 + alpha * a) / a0,
        -2 * cos / a0,
        (1 - alpha * a) / a0,
        -2 * cos / a0,
        (1 - alpha / a) / a0);
  }

  /** The first stage of K-weighting: the head's shelf of +4 dB above about 1.7 kHz. */
  static Biquad kShelf(int sampleRateHz) {
    double k = StrictMath.tan(Math.PI * 1681.974450955533 / sampleRateHz);
    double q = 0.7071752369554196;
    double vh = Decibels.factor(3.999843853973347);
    double vb = StrictMath.pow(vh, 0.4996667741545416);
    double a0 = 1 + k / q + k * k;
    return new Biquad(
        (vh + vb * k / q + k * k) / a0,
        2 * (k * k - vh) / a0,
        (vh - vb * k / q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / q + k * k) / a0);
  }

  /** The second stage of K-weighting: a high-pass at about 38 Hz. */
  static Biquad kHighPass(int sampleRateHz) {
    double k = StrictMath.tan(Math.PI * 38.13547087602444 / sampleRateHz);
    double q = 0.5003270373238773;
    double a0 = 1 + k / q + k * k;
    return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
  }

  /**
   * Filters in place; the state lies in locals, so that no step waits for memory.
   *
   * @param inaudible what stays below is silence
   */
  void apply(float[] samples, int length, double inaudible) {
    double b0 = this.b0;
    double b1 = this.b1;
    double b2 = this.b2;
    double a1 = this.a1;
    double a2 = this.a2;
    double u1 = x1;
    double u2 = x2;
    double v1 = y1;
    double v2 = y2;
    for (int i = 0; i < length; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * u1 + b2 * u2 - a2 * v2 - a1 * v1;
      u2 = u1;
      u1 = x;
      v2 = v1;
      v1 = y;
      samples[i] = Math.abs(y) < inaudible ? 0 : (float) y;
    }
    x1 = u1;
    x2 = u2;
    y1 = v1;
    y2 = v2;
  }

  /**
   * Returns the energy of samples behind this filter and another: both in one loop, so that one
   * computes while the other waits.
   *
   * @param energy of what came before
   */
  double energy(Biquad then, float[] samples, int from, int length, double energy) {
    double b0 = this.b0;
    double b1 = this.b1;
    double b2 = this.b2;
    double a1 = this.a1;
    double a2 = this.a2;
    double u1 = x1;
    double u2 = x2;
    double v1 = y1;
    double v2 = y2;
    double c0 = then.b0;
    double c1 = then.b1;
    double c2 = then.b2;
    double d1 = then.a1;
    double d2 = then.a2;
    double w1 = then.y1;
    double w2 = then.y2;
    double sum = energy;
    int end = from + length;
    for (int i = from; i < end; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * u1 + b2 * u2 - a2 * v2 - a1 * v1;
      double w = c0 * y + c1 * v1 + c2 * v2 - d2 * w2 - d1 * w1;
      u2 = u1;
      u1 = x;
      v2 = v1;
      v1 = y;
      w2 = w1;
      w1 = w;
      sum += w * w;
    }
    x1 = u1;
    x2 = u2;
    y1 = v1;
    y2 = v2;
    then.y1 = w1;
    then.y2 = w2;
    return sum;
  }
}
