package org.audiobriefing.audio;

import java.util.Objects;

/**
 * A named place in a WAVE file.
 *
 * @param frame counted from 0
 * @param label what a player shows
 */
public record CuePoint(long frame, String label) {
  public CuePoint {
    Objects.requireNonNull(label, "label");
    if (frame < 0) {
      throw new IllegalArgumentException("frame " + frame + " is negative");
    }
  }
}
