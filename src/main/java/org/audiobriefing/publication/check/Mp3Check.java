package org.audiobriefing.publication.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An MP3: its length, and the chapters in its ID3 tag as podcast apps read them. */
final class Mp3Check {
  private static final double END_TOLERANCE_SECONDS = 0.2;

  private Mp3Check() {}

  static Finding of(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    Id3Reader tag = Id3Reader.read(file);
    Mp3Frames frames = Mp3Frames.read(file, tag.bytes());
    draft.need(frames.count() > 0, "has no MP3 frames in it");
    draft.need(!frames.hasGap(), "has bytes between its frames that are not sound");
    double seconds = frames.seconds();
    draft.length(seconds);
    draft.need(!tag.text("TIT2").isBlank(), "has no title (TIT2)");
    chapters(tag, seconds, draft);
    return draft.checked();
  }

  private static void chapters(Id3Reader tag, double seconds, Finding.Draft draft) {
    List<Id3Reader.Chapter> chapters = tag.chapters();
    if (chapters.isEmpty()) {
      draft.fault("has no chapters (CHAP)");
      return;
    }
    List<Id3Reader.Contents> top =
        tag.contents().stream().filter(Id3Reader.Contents::topLevel).toList();
    draft.need(top.size() == 1, "has " + top.size() + " top-level tables of contents, not one");
    List<String> ids = new ArrayList<>();
    long end = -1;
    for (Id3Reader.Chapter chapter : chapters) {
      ids.add(chapter.id());
      draft.chapter(chapter.startMs() / 1000.0, chapter.title());
      draft.need(end < 0 || chapter.startMs() == end, "chapter " + chapter.id() + " leaves a gap");
      draft.need(
          chapter.title().indexOf('\uFEFF') < 0, chapter.id() + " has a stray byte order mark");
      end = chapter.endMs();
    }
    draft.need(
        top.size() != 1 || top.get(0).children().equals(ids),
        "the table of contents does not list the chapters in their order");
    draft.need(
        Math.abs(end / 1000.0 - seconds) <= END_TOLERANCE_SECONDS,
        "the last chapter does not end with the sound");
  }
}
