package org.audiobriefing.speech;

/** A sentence ready to be spoken. Small; holds no sound. */
public interface Performance {
  /** Returns how long it takes at the voice's natural rate. */
  double naturalSeconds();

  /**
   * Speaks.
   *
   * @param stretch times the natural duration, 0.2 to 4; the result lasts {@code stretch ×
   *     naturalSeconds} within 20 ms
   */
  Speech speak(double stretch);
}
