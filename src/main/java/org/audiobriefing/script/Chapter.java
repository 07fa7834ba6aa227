package org.audiobriefing.script;

import java.util.List;
import java.util.Objects;
import org.audiobriefing.script.Segment.Utterance;

/**
 * What a player's chapter list shows as one entry.
 *
 * @param title short, unique in its script
 * @param story number of the story that it tells, counted from 0, or {@link #NO_STORY}
 * @param segments in the order in which they are heard
 */
public record Chapter(String title, int story, List<Segment> segments) {
  /** A chapter about the briefing itself, or one whose story is not known. */
  public static final int NO_STORY = -1;

  public Chapter {
    title = PlainText.line(Objects.requireNonNull(title, "title"));
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
