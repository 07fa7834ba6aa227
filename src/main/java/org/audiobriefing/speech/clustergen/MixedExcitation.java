package org.audiobriefing.speech.clustergen;

/**
 * Pulses and noise, mixed in bands. Its noise is the same for every sentence, so that the same
 * sentence always gives the same sound. Holds its state: one object for one sentence.
 */
final class MixedExcitation {
  private static final int SEED = 0x55555555;

  private final double[][] bands;
  private final int taps;
  private final double[] pulseFilter;
  private final double[] noiseFilter;

  /** The last values, each twice, so that they always lie in a row. */
  private final double[] pulses;

  private final double[] noises;
  private int at;
  private int random = SEED;

  MixedExcitation(double[][] bands) {
    this.bands = bands;
    taps = bands[0].length;
    pulseFilter = new double[taps];
    noiseFilter = new double[taps];
    pulses = new double[2 * taps];
    noises = new double[2 * taps];
  }

  /** Sets the share of the pulse in each band. */
  void mix(float[] strengths) {
    for (int i = 0; i < taps; i++) {
      double pulse = 0;
      double noise = 0;
      for (int b = 0; b < bands.length; b++) {
        pulse += strengths[b] * bands[b][i];
        noise += (1 - strengths[b]) * bands[b][i];
      }
      pulseFilter[i] = pulse;
      noiseFilter[i] = noise;
    }
  }

  /**
   * Returns the next sample.
   *
   * @param pulse its height, mostly 0
   */
  double next(double pulse) {
    double noise = sign();
    // The newest value stands first.
    at = at == 0 ? taps - 1 : at - 1;
    pulses[at] = pulse;
    pulses[at + taps] = pulse;
    noises[at] = noise;
    noises[at + taps] = noise;
    double x = 0;
    double y = 0;
    for (int k = 0; k < taps; k++) {
      x += pulseFilter[k] * pulses[at + k];
      y += noiseFilter[k] * noises[at + k];
    }
    return x + y;
  }

  /** Marsaglia's xorshift, 2003. */
  private double sign() {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return random >= 0 ? 1 : -1;
  }
}
