package org.audiobriefing.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.files.Leftovers;
import org.audiobriefing.publication.Slug;

/**
 * Where the files of a briefing go.
 *
 * @param base in which other briefings may lie too
 * @param folder of all of them
 * @param name without an ending
 */
record Target(Path base, Path folder, String name) {

  /** Returns {@code output/<date>-<slug>/<slug>}, or what a file name ending in .wav says. */
  static Target of(String output, String title, Instant created) {
    if (output.toLowerCase(Locale.ROOT).endsWith(".wav")) {
      Path file = Path.of(output);
      String name = file.getFileName().toString();
      Path parent = file.getParent();
      Path folder = parent == null ? Path.of("") : parent;
      return new Target(folder, folder, name.substring(0, name.length() - ".wav".length()));
    }
    String slug = Slug.of(title);
    return new Target(
        Path.of(output),
        Path.of(output).resolve(created.atOffset(ZoneOffset.UTC).toLocalDate() + "-" + slug),
        slug);
  }

  /**
   * Takes the lock of this briefing, and removes what killed runs have left where it is written.
   */
  FolderLock lock() {
    AtomicFiles.makeFolder(folder);
    FolderLock lock = FolderLock.take(base, key());
    Leftovers.remove(folder, name);
    Leftovers.removeAbandoned(base);
    return lock;
  }

  private String key() {
    return base.equals(folder) ? name : folder.getFileName().toString();
  }

  Path wav() {
    return folder.resolve(name + ".wav");
  }
}
