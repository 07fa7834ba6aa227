package org.audiobriefing.audio;

/**
 * A short, gentle sound to set stories apart: two soft notes a fourth apart, each a fundamental
 * with a little of its octave, swelling quickly and dying away.
 */
public final class Chime {
  private static final double LOW_HZ = 440;
  private static final double HIGH_HZ = 586.67;
  private static final double SECOND_NOTE_SECONDS = 0.18;
  private static final double SECONDS = 0.9;
  private static final double PAUSE_SECONDS = 0.35;

  /** How long a chime and the breath after it take. */
  public static final double SPAN_SECONDS = SECONDS + PAUSE_SECONDS;

  private static final double DECAY_SECONDS = 0.22;
  private static final double ATTACK_SECONDS = 0.012;
  private static final double OCTAVE_SHARE = 0.18;

  private Chime() {}

  /**
   * Returns the samples, with a breath of silence at their end.
   *
   * @param lufs how loud it is
   */
  public static float[] draw(PcmFormat format, double lufs) {
    int rate = format.sampleRateHz();
    float[] samples = new float[(int) Math.round(SPAN_SECONDS * rate)];
    int sounding = (int) Math.round(SECONDS * rate);
    for (int i = 0; i < sounding; i++) {
      double t = (double) i / rate;
      double value = note(LOW_HZ, t) + note(HIGH_HZ, t - SECOND_NOTE_SECONDS);
      double fade = Math.min(1, (SECONDS - t) / 0.1);
      samples[i] = (float) (0.1 * value * fade);
    }
    LoudnessMeter meter = new LoudnessMeter(format);
    meter.add(samples.clone(), samples.length);
    double gain = Decibels.factor(lufs - meter.integratedLufs());
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= (float) gain;
    }
    return samples;
  }

  private static double note(double hz, double t) {
    if (t < 0) {
      return 0;
    }
    double envelope = Math.min(1, t / ATTACK_SECONDS) * StrictMath.exp(-t / DECAY_SECONDS);
    double phase = 2 * Math.PI * hz * t;
    return envelope * (StrictMath.sin(phase) + OCTAVE_SHARE * StrictMath.sin(2 * phase));
  }
}
