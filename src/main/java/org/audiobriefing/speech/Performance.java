package org.audiobriefing.speech;

import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;

/** A sentence ready to be spoken. Small; holds no sound. */
public interface Performance {
  /** Returns what a listener should know of how it is said, if there is anything. */
  default Optional<Diagnostic> note() {
    return Optional.empty();
  }

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
