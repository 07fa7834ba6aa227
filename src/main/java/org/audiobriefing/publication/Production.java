package org.audiobriefing.publication;

import java.time.Instant;
import java.util.Set;
import org.audiobriefing.audio.LoudnessTarget;

/**
 * How a briefing is made, whatever it tells.
 *
 * @param wordsAMinute asked for, spoken words in a minute of the whole
 * @param loudness asked for
 * @param created when the run began
 * @param programVersion of this program
 * @param series what it is an episode of
 * @param formats that are written
 * @param manifest whether a file tells programs all about them
 */
public record Production(
    double wordsAMinute,
    LoudnessTarget loudness,
    Instant created,
    String programVersion,
    String series,
    Set<Format> formats,
    boolean manifest) {
  /** What a briefing belongs to that nobody has named. */
  public static final String USUAL_SERIES = "Audio Briefing";

  public Production {
    formats = Set.copyOf(formats);
  }
}
