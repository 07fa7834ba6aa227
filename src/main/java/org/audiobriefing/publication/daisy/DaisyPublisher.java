package org.audiobriefing.publication.daisy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Archive;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.mp3.EncodedSound;

/**
 * Writes a DAISY 2.02 book with full text and full sound, for talking-book players and the software
 * that libraries for the blind hand out: as a folder, and the same zipped.
 */
public final class DaisyPublisher implements Publisher {
  private static final String FOLDER = "-daisy";

  private final EncodedSound sound;

  public DaisyPublisher(EncodedSound sound) {
    this.sound = sound;
  }

  /** A file of the book. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) throws IOException {
    Path folder = files.folder(target.resolveSibling(publication.slug() + FOLDER));
    Transcript transcript = Transcript.of(publication.timeline());
    Book book = new Book(publication, transcript, sound);
    for (int i = 1; i <= transcript.sections().size(); i++) {
      Clip clip = book.clip(i);
      write(
          folder.resolve(Book.soundName(i)),
          out -> sound.copy(clip.firstFrame(), clip.frameCount(), Archive.channel(out)));
      write(folder.resolve(Book.smilName(i)), book.smil(i));
    }
    write(folder.resolve(Book.TEXT), book.text());
    write(folder.resolve("master.smil"), book.master());
    write(folder.resolve("ncc.html"), new ControlCentre(book, size(folder)).write());
    files.write(target, channel -> zip(publication, folder, channel));
  }

  private static long size(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : list(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void zip(Publication publication, Path folder, FileChannel channel)
      throws IOException {
    try (Archive zip = new Archive(channel, publication.production().created())) {
      for (Path file : list(folder)) {
        zip.add(
            publication.slug() + FOLDER + "/" + file.getFileName(), out -> Files.copy(file, out));
      }
    }
  }
}
