package org.audiobriefing.speech.clustergen;

/** Turns parameters into sound: excitation through a filter, both moving from frame to frame. */
final class Vocoder {
  private final CgVoice.Coding coding;
  private final int step;
  private final int order;

  /**
   * @param step samples of a frame
   * @param order of the mel-cepstra
   */
  Vocoder(CgVoice.Coding coding, int step, int order) {
    this.coding = coding;
    this.step = step;
    this.order = order;
  }

  /**
   * Returns the sound, as 16-bit numbers; the first frame is only where it starts from.
   *
   * @param f0 Hz, or 0 where there is no voice
   * @param strengths share of the pulse in each band
   */
  float[] speak(float[] f0, double[][] cepstra, float[][] strengths) {
    MelCepstrum melCepstrum = new MelCepstrum(coding.alpha(), coding.beta(), order);
    MixedExcitation excitation = new MixedExcitation(coding.bands());
    MlsaFilter filter = new MlsaFilter(coding.alpha(), order);
    float[] out = new float[Math.max(0, f0.length - 1) * step];
    double[] b = melCepstrum.filter(cepstra[0]);
    double period = period(f0[0]);
    double phase = period;
    for (int t = 1; t < f0.length; t++) {
      double[] to = melCepstrum.filter(cepstra[t]);
      double[] slopes = new double[order + 1];
      for (int k = 0; k <= order; k++) {
        slopes[k] = (to[k] - b[k]) / step;
      }
      double next = period(f0[t]);
      boolean voiced = period != 0 && next != 0;
      double slope = voiced ? (next - period) / step : 0;
      phase = voiced ? phase : next;
      double now = voiced ? period : 0;
      double level = StrictMath.exp(b[0]) * coding.gain();
      double louder = StrictMath.exp(slopes[0]);
      excitation.mix(strengths[t]);
      for (int at = (t - 1) * step; at < t * step; at++) {
        double pulse = 0;
        if (voiced) {
          phase += 1;
          if (phase >= now) {
            pulse = Math.sqrt(now);
            phase -= now;
          }
          now += slope;
        }
        out[at] = (float) filter.next(excitation.next(pulse) * level, b);
        level *= louder;
        for (int k = 1; k <= order; k++) {
          b[k] += slopes[k];
        }
      }
      period = next;
      b = to;
    }
    return out;
  }

  private double period(float hz) {
    return hz == 0 ? 0 : coding.sampleRateHz() / hz;
  }
}
