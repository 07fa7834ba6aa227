package org.audiobriefing.publication.web;

import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Clock;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.script.Xml;
import org.audiobriefing.speech.Timeline;

/** Writes captions: WebVTT (W3C), short lines that end with a sentence or a clause. */
public final class VttPublisher implements Publisher {
  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    Timeline timeline = publication.timeline();
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    vtt.append("NOTE ").append(text(publication.title())).append("\n\n");
    vtt.append("NOTE Language ").append(text(publication.script().language())).append(", ");
    vtt.append("spoken by a synthetic voice; chapters stand in notes.\n");
    int number = 1;
    for (Section section : Transcript.of(timeline).sections()) {
      vtt.append("\nNOTE Chapter ").append(text(section.chapter().title())).append("\n");
      List<Caption> captions =
          section.passages().stream()
              .flatMap(passage -> passage.lines().stream())
              .flatMap(line -> Caption.of(line.span()).stream())
              .toList();
      for (Caption caption : captions) {
        vtt.append("\n").append(number++).append("\n");
        vtt.append(Clock.exact(timeline.seconds(caption.start()))).append(" --> ");
        vtt.append(Clock.exact(timeline.seconds(caption.end()))).append("\n");
        caption.text().lines().forEach(l -> vtt.append(text(l)).append("\n"));
      }
    }
    files.write(target, vtt.toString());
  }

  /** A blank line would end a caption and an arrow a note; both vanish with the escaping. */
  private static String text(String written) {
    return Xml.escape(written).replace("&quot;", "\"").replaceAll("\\s+", " ").strip();
  }
}
