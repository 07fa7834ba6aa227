package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.files.Leftovers;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Slug;
import org.audiobriefing.source.WebLink;

/**
 * Where the files of a briefing go.
 *
 * @param base in which other briefings may lie too
 * @param folder of all of them
 * @param name without an ending
 */
record Target(Path base, Path folder, String name) {
  private static final Pattern OTHER_FILE =
      Pattern.compile(
          "(?i).*[^/]\\.(?:og[ga]|json|zip|flac|aac|m4a|mp4|xml|pdf|docx?|rtf|md|ssml|toml)");

  /** Returns the format of a file name that stands in place of a folder, if it is one. */
  static Optional<Format> single(String output) {
    String lower = output.toLowerCase(Locale.ROOT);
    return Arrays.stream(Format.values())
        .filter(format -> lower.endsWith(format.ending()) && !Files.isDirectory(Path.of(output)))
        .max(Comparator.comparingInt(format -> format.ending().length()));
  }

  /** Returns whether a name is that of a file which nobody here writes. */
  static boolean isOtherFile(String output) {
    return OTHER_FILE.matcher(output).matches() && !Files.isDirectory(Path.of(output));
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
  FolderLock lock(Path cache) {
    AtomicFiles.makeFolder(folder);
    boolean file = base.equals(folder);
    // Beside a single file nothing is left, not even a lock.
    FolderLock lock =
        file
            ? FolderLock.take(cache.resolve("locks"), folder.toAbsolutePath().resolve(name) + "")
            : FolderLock.take(base, key());
    Leftovers.remove(folder, name);
    Leftovers.removeAbandoned(base);
    return lock;
  }

  private String key() {
    return folder.getFileName().toString();
  }

  /**
   * Refuses to write over what is read.
   *
   * @throws BriefingException when a source is one of the files
   */
  void keeps(List<String> sources, Set<Format> formats) {
    for (Format format : formats) {
      Path file = file(format).toAbsolutePath().normalize();
      for (String source : sources) {
        if (WebLink.of(source).isEmpty() && file.equals(absolute(source))) {
          throw new BriefingException(
              Code.USAGE, source, "would be overwritten", "choose another --output");
        }
      }
    }
  }

  private static Path absolute(String source) {
    try {
      return Path.of(source).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      // No file, so no file that could be overwritten.
      return Path.of("");
    }
  }

  Path file(Format format) {
    return folder.resolve(name + format.ending());
  }
}
