package org.audiobriefing.script;

import java.util.List;
import java.util.Objects;
import org.audiobriefing.script.Segment.Utterance;

/**
 * What a player's chapter list shows as one entry.
 *
 * @param title short, unique in its script
 * @param segments in the order in which they are heard
 */
public record Chapter(String title, List<Segment> segments) {
  public Chapter {
    Objects.requireNonNull(title, "title");
    segments = List.copyOf(segments);
  }

  /** Returns the sentences alone. */
  public List<Utterance> utterances() {
    return segments.stream()
        .filter(Utterance.class::isInstance)
        .map(Utterance.class::cast)
        .toList();
  }
}
