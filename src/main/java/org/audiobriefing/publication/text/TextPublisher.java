package org.audiobriefing.publication.text;

import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.Transcript.Line;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.script.PlainText;
import org.audiobriefing.speech.Timeline;

/**
 * Writes the transcript as plain text for screen readers and braille: each chapter begins with a
 * line of its own, "Chapter 3, 1:07: …", which can be searched for; no rules, no ornaments.
 */
public final class TextPublisher implements Publisher {
  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    Timeline timeline = publication.timeline();
    StringBuilder text = new StringBuilder();
    text.append(PlainText.line(publication.title())).append("\n");
    text.append("Transcript, ").append(Clock.brief(timeline.seconds(timeline.frames())));
    text.append(" long, ").append(timeline.chapters().size()).append(" chapters.\n");
    int number = 1;
    for (Section section : Transcript.of(timeline).sections()) {
      text.append("\nChapter ").append(number++).append(", ");
      text.append(Clock.brief(timeline.seconds(section.chapter().start()))).append(": ");
      text.append(PlainText.line(section.chapter().title())).append("\n");
      publication
          .address(section.chapter())
          .ifPresent(a -> text.append("To read: ").append(a.toASCIIString()).append("\n"));
      section.passages().forEach(passage -> passage(text, passage));
    }
    files.write(target, text.toString());
  }

  private static void passage(StringBuilder text, Passage passage) {
    List<String> lines = passage.lines().stream().map(Line::text).map(PlainText::line).toList();
    text.append("\n").append(String.join(" ", lines)).append("\n");
  }
}
