package org.audiobriefing.speech;

import java.util.Arrays;
import java.util.Optional;
import org.audiobriefing.audio.Chime;
import org.audiobriefing.audio.Decibels;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.Resampler;
import org.audiobriefing.audio.SoundFile.Sound;

/**
 * Somebody's own sounds around and between the stories.
 *
 * @param intro before the first word
 * @param outro after the last word
 * @param between in place of the drawn chime
 * @param under softly below the headlines, again and again
 */
public record ProgrammeSounds(
    Optional<Sound> intro, Optional<Sound> outro, Optional<Sound> between, Optional<Sound> under) {
  public static final ProgrammeSounds NONE =
      new ProgrammeSounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final double FADE_IN_SECONDS = 0.02;
  private static final double FADE_OUT_SECONDS = 0.8;

  /** A breath after a sound of one's own. */
  private static final double PAUSE_SECONDS = 0.35;

  /** Returns how long the sound between two stories takes. */
  public double betweenSeconds() {
    return between.map(ProgrammeSounds::seconds).orElse(Chime.SPAN_SECONDS);
  }

  /** Returns how long the sounds before and after all words take. */
  public double aroundSeconds() {
    return intro.map(ProgrammeSounds::seconds).orElse(0.0)
        + outro.map(ProgrammeSounds::seconds).orElse(0.0);
  }

  private static double seconds(Sound sound) {
    return (double) sound.samples().length / sound.sampleRateHz() + PAUSE_SECONDS;
  }

  /** Returns whether there is anything that has to fit the speech. */
  boolean isEmpty() {
    return intro.isEmpty() && outro.isEmpty() && under.isEmpty();
  }

  /**
   * Returns a sound as it is heard: in the format of the briefing, as loud as asked, faded at both
   * ends, and a breath of silence.
   *
   * @param lufs how loud
   */
  static float[] heard(Sound sound, PcmFormat format, double lufs) {
    float[] samples = level(sound, format, lufs);
    int in = (int) (FADE_IN_SECONDS * format.sampleRateHz());
    int out = (int) (FADE_OUT_SECONDS * format.sampleRateHz());
    int length = samples.length;
    for (int i = 0; i < length; i++) {
      double fade = Math.min(1, Math.min((i + 1.0) / in, (double) (length - i) / out));
      samples[i] *= (float) fade;
    }
    int pause = (int) (PAUSE_SECONDS * format.sampleRateHz());
    return Arrays.copyOf(samples, length + pause);
  }

  /** Returns a sound in the format of the briefing, as loud as asked. */
  static float[] level(Sound sound, PcmFormat format, double lufs) {
    float[] samples =
        Resampler.resampled(sound.samples(), sound.sampleRateHz(), format.sampleRateHz()).clone();
    LoudnessMeter meter = new LoudnessMeter(format);
    meter.add(samples.clone(), samples.length);
    double measured = meter.integratedLufs();
    float factor = LoudnessMeter.isSilence(measured) ? 0 : (float) Decibels.factor(lufs - measured);
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= factor;
    }
    return samples;
  }
}
