package org.audiobriefing.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audiobriefing.files.AtomicFiles;

/** What was made in a folder on this machine. */
final class MadeFiles {
  private MadeFiles() {}

  /**
   * Returns the names of all files below a folder, with slashes, the largest part of them first.
   */
  static List<String> in(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text file, synced to the disk. */
  static void write(Path file, String text) {
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file, text);
      files.commit();
    }
  }
}
