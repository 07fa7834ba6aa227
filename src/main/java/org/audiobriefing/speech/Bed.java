package org.audiobriefing.speech;

import org.audiobriefing.audio.PcmFormat;

/** Lays a sound under what passes through: softer while somebody speaks, and gone in the end. */
final class Bed implements SoundSink {
  /** In the pauses it comes up by so much: 6 dB. */
  private static final float PAUSE_FACTOR = 2;

  private static final double RAMP_SECONDS = 0.25;

  private final SoundSink out;
  private final float[] bed;
  private final float step;
  private int at;
  private float gain;
  private float target;
  private boolean on;
  private double leaving;

  /**
   * @param bed as loud as it is under speech; empty for none
   */
  Bed(SoundSink out, float[] bed, PcmFormat format) {
    this.out = out;
    this.bed = bed;
    this.step = (float) (1 / (RAMP_SECONDS * format.sampleRateHz()));
    this.on = bed.length > 0;
  }

  /** Says whether what comes next is speech. */
  void speech(boolean speaking) {
    target = speaking ? 1 : PAUSE_FACTOR;
  }

  /** Lets it die away within so many samples. */
  void leave(int samples) {
    leaving = samples == 0 ? 1 : 1.0 / samples;
  }

  @Override
  public void accept(float[] samples, int length) {
    for (int i = 0; on && i < length; i++) {
      if (leaving > 0) {
        gain -= (float) (leaving * PAUSE_FACTOR);
        on = gain > 0;
      } else {
        gain += Math.max(-step, Math.min(step, target - gain));
      }
      samples[i] += bed[at] * Math.max(0, gain);
      at = (at + 1) % bed.length;
    }
    out.accept(samples, length);
  }
}
