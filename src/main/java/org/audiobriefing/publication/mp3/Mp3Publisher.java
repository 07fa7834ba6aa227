package org.audiobriefing.publication.mp3;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Cover;
import org.audiobriefing.publication.Production;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/** Writes the MP3 for podcast apps: chapters, addresses and cover in front, exact time. */
public final class Mp3Publisher implements Publisher {
  private static final int COVER_PIXELS = 600;

  private final EncodedSound sound;

  public Mp3Publisher(EncodedSound sound) {
    this.sound = sound;
  }

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    byte[] tag = tag(publication);
    files.write(
        target,
        channel -> {
          ByteBuffer bytes = ByteBuffer.wrap(tag);
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
          sound.writeStream(channel);
        });
  }

  private static byte[] tag(Publication publication) {
    Id3Tag tag = new Id3Tag();
    tag.text("TIT2", publication.title());
    tag.text("TPE1", publication.artist().orElse(Production.USUAL_SERIES));
    tag.text("TALB", publication.production().series());
    tag.text("TRCK", "1");
    tag.text("TYER", publication.production().created().atOffset(ZoneOffset.UTC).getYear() + "");
    tag.text("TCON", "Podcast");
    tag.text("TLAN", Locale.forLanguageTag(publication.script().language()).getISO3Language());
    tag.text("TSSE", "Audio Briefing " + publication.production().programVersion());
    tag.comment(
        "Spoken by the synthetic voice "
            + publication.narrator()
            + ", made by Audio Briefing from published articles.");
    firstAddress(publication).ifPresent(address -> tag.address("WOAS", address));
    chapters(publication, tag);
    tag.cover(Cover.draw(publication.production().series(), COVER_PIXELS));
    return tag.bytes();
  }

  private static Optional<String> firstAddress(Publication publication) {
    return publication.articles().stream()
        .map(Article::address)
        .flatMap(Optional::stream)
        .map(URI::toASCIIString)
        .findFirst();
  }

  private static void chapters(Publication publication, Id3Tag tag) {
    Timeline timeline = publication.timeline();
    List<ChapterSpan> chapters = timeline.chapters();
    int count = Math.min(chapters.size(), Id3Tag.MAX_CHAPTERS);
    for (int i = 0; i < count; i++) {
      ChapterSpan chapter = chapters.get(i);
      long end = i + 1 < count ? chapter.end() : timeline.frames();
      String address = publication.address(chapter).map(URI::toASCIIString).orElse("");
      tag.chapter(chapter.title(), timeline.millis(chapter.start()), timeline.millis(end), address);
    }
  }
}
