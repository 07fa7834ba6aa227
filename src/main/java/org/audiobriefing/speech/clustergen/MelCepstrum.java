package org.audiobriefing.speech.clustergen;

/**
 * Turns mel-cepstra into coefficients of the MLSA filter, formants sharpened: T. Yoshimura et al.,
 * "Incorporating a mixed excitation model and postfilter into HMM-based text-to-speech synthesis",
 * 2005.
 */
final class MelCepstrum {
  /** Samples of the response that hold nearly all of its energy. */
  private static final int RESPONSE = 64;

  private final double alpha;
  private final double beta;
  private final int order;
  private double[] warped = new double[RESPONSE];
  private double[] other = new double[RESPONSE];
  private final double[] response = new double[RESPONSE];

  MelCepstrum(double alpha, double beta, int order) {
    this.alpha = alpha;
    this.beta = beta;
    this.order = order;
  }

  /** Returns the coefficients of a frame, one more than the mel-cepstrum has. */
  double[] filter(double[] cepstrum) {
    double[] b = new double[order + 1];
    for (int k = order - 1; k >= 0; k--) {
      b[k] = cepstrum[k] - alpha * b[k + 1];
    }
    if (beta > 0) {
      double before = energy(b);
      b[1] -= beta * alpha * cepstrum[2];
      for (int k = 2; k <= order; k++) {
        b[k] *= 1 + beta;
      }
      b[0] += StrictMath.log(before / energy(b)) / 2;
    }
    return b;
  }

  /** Returns the energy of the impulse response. */
  private double energy(double[] b) {
    double[] mel = new double[order + 1];
    double next = b[order];
    mel[order] = next;
    for (int k = order - 1; k >= 0; k--) {
      mel[k] = b[k] + alpha * next;
      next = b[k];
    }
    unwarp(mel);
    return energyOfCepstrum(warped);
  }

  /** From the mel scale to the linear one: frequencies warped by −alpha. */
  private void unwarp(double[] mel) {
    java.util.Arrays.fill(warped, 0);
    java.util.Arrays.fill(other, 0);
    double a = -alpha;
    for (int i = order; i >= 0; i--) {
      double[] before = warped;
      warped = other;
      other = before;
      warped[0] = mel[i] + a * before[0];
      warped[1] = (1 - a * a) * before[0] + a * before[1];
      for (int j = 2; j < RESPONSE; j++) {
        warped[j] = before[j - 1] + a * (before[j] - warped[j - 1]);
      }
    }
  }

  private double energyOfCepstrum(double[] c) {
    double[] h = response;
    h[0] = StrictMath.exp(c[0]);
    double sum = h[0] * h[0];
    for (int n = 1; n < RESPONSE; n++) {
      double value = 0;
      for (int k = 1; k <= n; k++) {
        value += k * c[k] * h[n - k];
      }
      h[n] = value / n;
      sum += h[n] * h[n];
    }
    return sum;
  }
}
