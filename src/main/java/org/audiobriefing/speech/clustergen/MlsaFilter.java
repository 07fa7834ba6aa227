package org.audiobriefing.speech.clustergen;

/**
 * The mel log spectrum approximation filter: S. Imai, "Cepstral analysis synthesis on the mel
 * frequency scale", ICASSP 1983. Its exponential is a Padé approximation of fifth order, for the
 * first coefficient and for the others. Holds its state: one object for one sentence.
 */
final class MlsaFilter {
  /** K. Tokuda's optimized coefficients, as SPTK has them. */
  private static final double[] PADE = {
    1, 0.4999391, 0.1107098, 0.01369984, 0.0009564853, 0.00003041721
  };

  private static final int TERMS = PADE.length - 1;

  private final double alpha;
  private final double share;
  private final int order;
  private final double[] firstDelays = new double[TERMS + 1];
  private final double[] firstOutputs = new double[TERMS + 1];
  private final double[][] delays;
  private final double[] outputs = new double[TERMS + 1];

  MlsaFilter(double alpha, int order) {
    this.alpha = alpha;
    this.order = order;
    share = 1 - alpha * alpha;
    delays = new double[TERMS][order + 2];
  }

  /** Returns the next sample of the output; the coefficient 0 is not used. */
  double next(double input, double[] b) {
    return others(first(input, b[1]), b);
  }

  private double first(double input, double b1) {
    double x = input;
    double sum = 0;
    for (int i = TERMS; i >= 1; i--) {
      firstDelays[i] = share * firstOutputs[i - 1] + alpha * firstDelays[i];
      firstOutputs[i] = firstDelays[i] * b1;
      double value = firstOutputs[i] * PADE[i];
      x += (i & 1) == 1 ? value : -value;
      sum += value;
    }
    firstOutputs[0] = x;
    return x + sum;
  }

  private double others(double input, double[] b) {
    double x = input;
    double sum = 0;
    for (int i = TERMS; i >= 1; i--) {
      outputs[i] = stage(outputs[i - 1], b, delays[i - 1]);
      double value = outputs[i] * PADE[i];
      x += (i & 1) == 1 ? value : -value;
      sum += value;
    }
    outputs[0] = x;
    return x + sum;
  }

  private double stage(double x, double[] b, double[] d) {
    double a = alpha;
    double before = share * x + a * d[1];
    d[1] = before;
    double y = 0;
    for (int i = 2; i <= order; i++) {
      double now = d[i] + a * (d[i + 1] - before);
      y += now * b[i];
      d[i] = before;
      before = now;
    }
    d[order + 1] = before;
    return y;
  }
}
