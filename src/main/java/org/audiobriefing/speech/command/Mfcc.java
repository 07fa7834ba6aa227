package org.audiobriefing.speech.command;

/**
 * What sound is like every ten milliseconds: mel-frequency cepstra with their changes, each
 * dimension brought to mean 0 and deviation 1, so that different voices can be compared (S. Davis
 * and P. Mermelstein, 1980).
 */
final class Mfcc {
  static final double STEP_SECONDS = 0.01;
  private static final int WINDOW_STEPS_TENTHS = 25;
  private static final int FFT = 512;
  private static final int FILTERS = 26;
  private static final int CEPSTRA = 13;
  private static final double NOTHING = 1e-12;

  /**
   * Digital silence is no further from speech than the noise of a recording: 20 dB below its mean.
   */
  private static final double FLOOR_SHARE = 0.01;

  private final int rate;
  private final int step;
  private final double[] window;
  private final double[][] filters;
  private final double[][] cosines = new double[CEPSTRA][FILTERS];

  Mfcc(int sampleRateHz) {
    rate = sampleRateHz;
    step = (int) Math.round(STEP_SECONDS * rate);
    window = new double[Math.min(FFT, step * WINDOW_STEPS_TENTHS / 10)];
    for (int i = 0; i < window.length; i++) {
      window[i] = 0.54 - 0.46 * Math.cos(2 * Math.PI * i / (window.length - 1));
    }
    filters = filters();
    for (int c = 0; c < CEPSTRA; c++) {
      for (int f = 0; f < FILTERS; f++) {
        cosines[c][f] = Math.cos(Math.PI * c * (f + 0.5) / FILTERS);
      }
    }
  }

  private static double mel(double hz) {
    return 2595 * Math.log10(1 + hz / 700);
  }

  private double[][] filters() {
    double[] edges = new double[FILTERS + 2];
    for (int i = 0; i < edges.length; i++) {
      double mel = mel(80) + (mel(7600) - mel(80)) * i / (edges.length - 1);
      edges[i] = 700 * (Math.pow(10, mel / 2595) - 1) * FFT / rate;
    }
    double[][] all = new double[FILTERS][FFT / 2 + 1];
    for (int f = 0; f < FILTERS; f++) {
      for (int k = 0; k <= FFT / 2; k++) {
        double up = (k - edges[f]) / (edges[f + 1] - edges[f]);
        double down = (edges[f + 2] - k) / (edges[f + 2] - edges[f + 1]);
        all[f][k] = Math.max(0, Math.min(up, down));
      }
    }
    return all;
  }

  /** Returns a row for each step. */
  double[][] of(float[] samples) {
    int steps = Math.max(1, samples.length / step);
    double[][] bands = new double[steps][FILTERS];
    double[] real = new double[FFT];
    double[] imaginary = new double[FFT];
    for (int s = 0; s < steps; s++) {
      java.util.Arrays.fill(real, 0);
      java.util.Arrays.fill(imaginary, 0);
      int first = s * step - (window.length - step) / 2;
      for (int i = 0; i < window.length; i++) {
        int at = first + i;
        real[i] = at >= 0 && at < samples.length ? samples[at] * window[i] : 0;
      }
      transform(real, imaginary);
      energies(real, imaginary, bands[s]);
    }
    double[][] rows = cepstra(bands);
    deltas(rows);
    normalize(rows);
    return rows;
  }

  private void energies(double[] real, double[] imaginary, double[] bands) {
    for (int f = 0; f < FILTERS; f++) {
      for (int k = 0; k <= FFT / 2; k++) {
        double weight = filters[f][k];
        if (weight > 0) {
          bands[f] += weight * (real[k] * real[k] + imaginary[k] * imaginary[k]);
        }
      }
    }
  }

  private double[][] cepstra(double[][] bands) {
    double mean = 0;
    for (double[] row : bands) {
      for (double band : row) {
        mean += band / (bands.length * FILTERS);
      }
    }
    double floor = mean * FLOOR_SHARE + NOTHING;
    double[][] rows = new double[bands.length][2 * CEPSTRA];
    for (int s = 0; s < rows.length; s++) {
      for (int f = 0; f < FILTERS; f++) {
        double level = Math.log(bands[s][f] + floor);
        for (int c = 0; c < CEPSTRA; c++) {
          rows[s][c] += cosines[c][f] * level;
        }
      }
    }
    return rows;
  }

  private static void deltas(double[][] rows) {
    for (int s = 0; s < rows.length; s++) {
      double[] before = rows[Math.max(0, s - 2)];
      double[] behind = rows[Math.min(rows.length - 1, s + 2)];
      for (int c = 0; c < CEPSTRA; c++) {
        rows[s][CEPSTRA + c] = behind[c] - before[c];
      }
    }
  }

  private static void normalize(double[][] rows) {
    for (int c = 0; c < rows[0].length; c++) {
      double mean = 0;
      double square = 0;
      for (double[] row : rows) {
        mean += row[c] / rows.length;
      }
      for (double[] row : rows) {
        square += (row[c] - mean) * (row[c] - mean) / rows.length;
      }
      double deviation = Math.sqrt(square) + NOTHING;
      for (double[] row : rows) {
        row[c] = (row[c] - mean) / deviation;
      }
    }
  }

  /** Cooley and Tukey's fast Fourier transform, in place. */
  private static void transform(double[] re, double[] im) {
    for (int i = 1, j = 0; i < FFT; i++) {
      int bit = FFT >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        double keep = re[i];
        re[i] = re[j];
        re[j] = keep;
      }
    }
    for (int size = 2; size <= FFT; size <<= 1) {
      double angle = -2 * Math.PI / size;
      for (int k = 0; k < size / 2; k++) {
        double cos = Math.cos(angle * k);
        double sin = Math.sin(angle * k);
        for (int i = k; i < FFT; i += size) {
          int j = i + size / 2;
          double x = re[j] * cos - im[j] * sin;
          double y = re[j] * sin + im[j] * cos;
          re[j] = re[i] - x;
          im[j] = im[i] - y;
          re[i] += x;
          im[i] += y;
        }
      }
    }
  }
}
