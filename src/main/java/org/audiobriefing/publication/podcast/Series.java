package org.audiobriefing.publication.podcast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Cover;
import org.audiobriefing.publication.Format;

/**
 * What the editions of a folder form: a page that lists them, and a podcast if they are one.
 *
 * @param folder of all editions
 * @param channel what directories are told, when it is a podcast
 * @param voice that speaks
 */
public record Series(
    Path folder,
    String title,
    String language,
    ZoneId zone,
    Optional<Channel> channel,
    String voice) {
  private static final int COVER_PIXELS = 3000;

  /**
   * Writes cover, index and feed, the feed last: what it lists is there by then. What is there
   * already stays as it is.
   *
   * @param episodes the newest first
   * @return whether anything was written
   */
  public boolean write(List<Episode> episodes) {
    try (AtomicFiles files = new AtomicFiles()) {
      boolean written = cover(files);
      IndexPage page = new IndexPage(title, language, zone, channel);
      written |= renew(folder.resolve(IndexPage.FILE), page.write(episodes), files);
      if (channel.isPresent()) {
        List<Episode> audible = episodes.stream().filter(this::isAudible).toList();
        String feed = new PodcastFeed(channel.get(), title, language, voice).write(audible);
        written |= renew(folder.resolve(PodcastFeed.FILE), feed, files);
      }
      files.commit();
      return written;
    }
  }

  private boolean cover(AtomicFiles files) {
    Path file = folder.resolve(Channel.COVER);
    boolean drawn = channel.isPresent() && channel.get().image().isEmpty();
    if (!drawn || Files.exists(file)) {
      return false;
    }
    byte[] cover = Cover.draw(title, COVER_PIXELS);
    files.write(file, out -> out.write(ByteBuffer.wrap(cover)));
    return true;
  }

  private boolean isAudible(Episode episode) {
    Path sound = folder.resolve(episode.id()).resolve(episode.id() + Format.MP3.ending());
    return episode.bytes() > 0 && Files.exists(sound);
  }

  private static boolean renew(Path file, String text, AtomicFiles files) {
    try {
      if (Files.exists(file) && Files.readString(file).equals(text)) {
        return false;
      }
    } catch (IOException e) {
      // What cannot be read, or is no text, is not what it should be.
      files.write(file, text);
      return true;
    }
    files.write(file, text);
    return true;
  }
}
