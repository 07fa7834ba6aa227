package org.audiobriefing.publication.epub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Archive;
import org.audiobriefing.publication.Cover;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.Resources;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.mp3.EncodedSound;

/**
 * Writes an EPUB 3.3 with media overlays: each sentence is marked while it is heard. The sound is
 * the whole MP3; one text and one overlay a chapter.
 */
public final class EpubPublisher implements Publisher {
  private static final int COVER_PIXELS = 1000;
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """;

  private final EncodedSound sound;

  public EpubPublisher(EncodedSound sound) {
    this.sound = sound;
  }

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) {
    files.write(target, channel -> write(publication, channel));
  }

  private void write(Publication publication, FileChannel channel) throws IOException {
    Transcript transcript = Transcript.of(publication.timeline());
    try (Archive epub = new Archive(channel, publication.production().created())) {
      epub.stored("mimetype", "application/epub+zip");
      epub.add("META-INF/container.xml", CONTAINER);
      epub.add("EPUB/package.opf", new PackageDocument(publication).write());
      epub.add("EPUB/nav.xhtml", Navigation.write(publication));
      epub.add("EPUB/style.css", Resources.text(EpubPublisher.class, "style.css"));
      byte[] cover = Cover.draw(publication.production().series(), COVER_PIXELS);
      epub.add("EPUB/cover.png", out -> out.write(cover));
      for (int i = 0; i < transcript.sections().size(); i++) {
        Transcript.Section section = transcript.sections().get(i);
        ChapterDocument chapter = new ChapterDocument(publication, section, i + 1);
        epub.add("EPUB/" + Names.text(i + 1), chapter.text());
        epub.add("EPUB/" + Names.overlay(i + 1), chapter.overlay());
      }
      epub.add("EPUB/" + Names.SOUND, out -> sound.writeStream(Archive.channel(out)));
    }
  }
}
