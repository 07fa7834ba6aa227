package org.audiobriefing.speech;

/** Takes sound in the order in which it is heard. */
public interface SoundSink {
  /** Takes samples, full scale 1.0; the array may be changed by either side afterwards. */
  void accept(float[] samples, int length);
}
