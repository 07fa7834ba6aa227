package org.audiobriefing.script;

import java.time.Duration;

/**
 * How long the pauses are when the voice speaks at its natural rate. They shrink and grow with the
 * rate.
 *
 * @param phrase a breath within a long stretch
 * @param comma within a sentence, at a comma or bracket
 * @param clause within a sentence, at a colon, semicolon or dash
 * @param sentence between sentences
 * @param paragraph between paragraphs
 * @param part between headline, standfirst, story and what is said about it
 * @param story before another story
 */
public record Pacing(
    Duration phrase,
    Duration comma,
    Duration clause,
    Duration sentence,
    Duration paragraph,
    Duration part,
    Duration story) {

  /** No single pause is longer. */
  public static final Duration MAX_BREAK = Duration.ofSeconds(10);

  /** All pauses that a script gives in seconds, in one chapter. */
  public static final Duration MAX_BREAKS_OF_CHAPTER = Duration.ofSeconds(60);

  /** Read from a calm newsreader: each pause about half as long again as the next weaker one. */
  public static final Pacing NEWS =
      new Pacing(
          Duration.ofMillis(50),
          Duration.ofMillis(140),
          Duration.ofMillis(220),
          Duration.ofMillis(380),
          Duration.ofMillis(620),
          Duration.ofMillis(900),
          Duration.ofMillis(1400));

  public Pacing {
    for (Duration pause :
        new Duration[] {phrase, comma, clause, sentence, paragraph, part, story}) {
      if (pause.isNegative() || pause.compareTo(MAX_BREAK) > 0) {
        throw new IllegalArgumentException("pause of " + pause + " is not in 0.." + MAX_BREAK);
      }
    }
  }

  /** Returns the pause for a strength as SSML names it. */
  public Duration of(Strength strength) {
    return switch (strength) {
      case NONE -> Duration.ZERO;
      case X_WEAK -> comma;
      case WEAK -> clause;
      case MEDIUM -> sentence;
      case STRONG -> paragraph;
      case X_STRONG -> part;
    };
  }
}
