package org.audiobriefing.speech;

import java.util.List;
import java.util.Optional;

/**
 * Which voices somebody chose.
 *
 * @param own tells whatever nobody else does
 * @param announcer says headlines and what stands between the stories
 * @param others tell stories of other languages
 */
public record Casting(Voice own, Optional<Voice> announcer, List<Voice> others) {
  public Casting {
    others = List.copyOf(others);
  }

  /** A single voice. */
  public static Casting of(Voice own) {
    return new Casting(own, Optional.empty(), List.of());
  }

  /**
   * Returns who tells stories of a language, if anybody does.
   *
   * @param tag BCP 47; only its first part counts
   */
  public Optional<Voice> teller(String tag) {
    return own.speaks(tag)
        ? Optional.of(own)
        : others.stream().filter(voice -> voice.speaks(tag)).findFirst();
  }
}
