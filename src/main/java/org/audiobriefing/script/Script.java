package org.audiobriefing.script;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

  /** Returns the names of the voices that speak beside the one of the briefing. */
  public Set<String> voices() {
    Set<String> names = new TreeSet<>();
    for (Chapter chapter : chapters) {
      chapter.utterances().forEach(utterance -> names.add(utterance.speaker().voice()));
    }
    names.remove(Speaker.OWN.voice());
    return names;
  }

  /** Returns whether the voice of the briefing says any of it. */
  public boolean speaksItself() {
    return chapters.stream()
        .flatMap(chapter -> chapter.utterances().stream())
        .anyMatch(utterance -> utterance.speaker().equals(Speaker.OWN));
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
