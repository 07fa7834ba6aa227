package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.files.Leftovers;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Slug;

/**
 * Where the files of a briefing go.
 *
 * @param base in which other briefings may lie too
 * @param folder of all of them
 * @param name without an ending
 */
record Target(Path base, Path folder, String name) {

  /** Returns the format of a file name that stands in place of a folder, if it is one. */
  static Optional<Format> single(String output) {
    String lower = output.toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(format -> lower.endsWith(format.ending()) && !Files.isDirectory(Path.of(output)))
        .max(Comparator.comparingInt(format -> format.ending().length()));
  }

  /** Returns {@code output/<date>-<slug>/<slug>}, or what the name of a file says. */
  static Target of(String output, String title, Instant created) {
    Optional<Format> single = single(output);
    if (single.isPresent()) {
      Path file = Path.of(output);
      String name = file.getFileName().toString();
      Path parent = file.getParent();
      Path folder = parent == null ? Path.of("") : parent;
      int end = name.length() - single.get().ending().length();
      return new Target(folder, folder, name.substring(0, end));
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

  Path file(Format format) {
    return folder.resolve(name + format.ending());
  }
}
