package org.audiobriefing.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes what killed runs have left. Only who holds the lock of a thing may call its parts left
 * over: whoever was writing them would hold it.
 */
public final class Leftovers {
  /** A name, perhaps that of a folder that stepped aside, the mark of its run, the ending. */
  private static final Pattern PART =
      Pattern.compile("\\.(.+?)(\\.old)?\\.[0-9a-f]{1,16}\\.part", Pattern.DOTALL);

  /** DAISY books are folders beside the other files. */
  private static final String DAISY = "-daisy";

  private static final String PARTS = ".*.part";

  private Leftovers() {}

  /** Removes the parts in a folder that belong to one name; its lock is held. */
  public static void remove(Path folder, String name) {
    each(
        folder,
        (part, matcher) -> {
          if (belongs(matcher.group(1), name)) {
            settle(part, matcher);
          }
        });
  }

  /** Does something with each part of a folder and with what its name says. */
  private static void each(Path folder, BiConsumer<Path, Matcher> work) {
    for (Path part : parts(folder)) {
      Matcher matcher = PART.matcher(part.getFileName().toString());
      if (matcher.matches()) {
        work.accept(part, matcher);
      }
    }
  }

  private static boolean belongs(String part, String name) {
    return part.equals(name) || part.startsWith(name + ".") || part.startsWith(name + "-");
  }

  /** Removes all parts in a folder and in the folders within it; their one lock is held. */
  public static void removeAll(Path folder) {
    for (Path within : folders(folder)) {
      removeIn(within);
    }
    removeIn(folder);
  }

  /**
   * Removes what runs have left beside this one: in each folder of a thing that nobody is writing,
   * and each part whose thing nobody is writing.
   */
  public static void removeAbandoned(Path folder) {
    for (Path within : folders(folder)) {
      if (!parts(within).isEmpty()) {
        ifAbandoned(folder, List.of(within.getFileName().toString()), () -> removeIn(within));
      }
    }
    each(
        folder,
        (part, matcher) ->
            ifAbandoned(folder, things(matcher.group(1)), () -> settle(part, matcher)));
  }

  /** The files of a thing are called after it, with an ending; it may have dots of its own. */
  private static List<String> things(String part) {
    List<String> things = new ArrayList<>(List.of(part));
    for (int dot = part.indexOf('.'); dot > 0; dot = part.indexOf('.', dot + 1)) {
      things.add(part.substring(0, dot));
    }
    things.addAll(
        things.stream()
            .filter(t -> t.endsWith(DAISY))
            .map(t -> t.substring(0, t.length() - DAISY.length()))
            .toList());
    return things;
  }

  private static void ifAbandoned(Path folder, List<String> names, Runnable work) {
    Optional<FolderLock> lock = FolderLock.attempt(folder, names.get(0));
    if (lock.isPresent()) {
      try (FolderLock held = lock.get()) {
        if (names.size() == 1) {
          work.run();
        } else {
          ifAbandoned(folder, names.subList(1, names.size()), work);
        }
      }
    }
  }

  private static void removeIn(Path folder) {
    each(folder, Leftovers::settle);
  }

  /** A folder that had stepped aside for one that never came goes back to its place. */
  private static void settle(Path part, Matcher matcher) {
    Path target = part.resolveSibling(matcher.group(1));
    try {
      if (matcher.group(2) != null && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return;
      }
    } catch (IOException e) {
      // Then it stays where it is, and the next run tries again.
      return;
    }
    AtomicFiles.delete(part);
  }

  private static List<Path> parts(Path folder) {
    return list(folder, PARTS).stream().filter(part -> !AtomicFiles.isUnfinished(part)).toList();
  }

  private static List<Path> folders(Path folder) {
    return list(folder, "*").stream()
        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static List<Path> list(Path folder, String glob) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException e) {
      // A folder that cannot be listed keeps what is in it; nobody takes that for finished.
      return List.of();
    }
    return found;
  }
}
