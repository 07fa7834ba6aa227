package org.audiobriefing.publication.text;

import java.nio.file.Path;
import java.util.Locale;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/** Writes a label track for Audacity: start, end and title of each chapter, set apart by tabs. */
public final class LabelsPublisher implements Publisher {
  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    Timeline timeline = publication.timeline();
    StringBuilder lines = new StringBuilder();
    for (ChapterSpan chapter : timeline.chapters()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%.6f\t%.6f\t%s\n",
              timeline.seconds(chapter.start()),
              timeline.seconds(chapter.end()),
              chapter.title()));
    }
    files.write(target, lines.toString());
  }
}
