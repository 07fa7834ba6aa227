package org.audiobriefing.script;

import java.util.Objects;

/**
 * Who says a sentence.
 *
 * @param voice its name, or "" for the voice of the briefing
 * @param language BCP 47 tag of what the voice reads, or "" for the language of the briefing
 */
public record Speaker(String voice, String language) {
  /** The voice of the briefing. */
  public static final Speaker OWN = new Speaker("", "");

  public Speaker {
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(language, "language");
  }
}
