package org.audiobriefing.script;

import java.util.List;
import java.util.Objects;
import org.audiobriefing.script.Segment.Utterance;

/**
 * All that will be said, in chapters. Everything before it is text; written as SSML it is the
 * readable dump of a briefing.
 *
 * @param title of the whole
 * @param language BCP 47 tag
 * @param chapters at least one
 */
public record Script(String title, String language, List<Chapter> chapters) {
  /** What a script without a title is called; players show nothing for an empty one. */
  private static final String NAMELESS = "Briefing";

  public Script {
    title = PlainText.line(Objects.requireNonNull(title, "title"));
    title = title.isEmpty() ? NAMELESS : title;
    Objects.requireNonNull(language, "language");
    chapters = List.copyOf(chapters);
  }

  /** Returns the number of spoken words. */
  public int wordCount() {
    int words = 0;
    for (Chapter chapter : chapters) {
      for (Utterance utterance : chapter.utterances()) {
        words += utterance.words().size();
      }
    }
    return words;
  }
}
