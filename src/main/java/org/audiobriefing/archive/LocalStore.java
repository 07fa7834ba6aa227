package org.audiobriefing.archive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiobriefing.files.AtomicFiles;

/**
 * An archive in a folder, which several machines may share. What is being made lies in {@code
 * .briefing/making}, on the same disk, under the name of the machine and of the attempt; locks are
 * not needed, since whatever two make of one page at the same time has the same bytes.
 */
public final class LocalStore implements Store {
  private static final String MAKING = ".briefing/making";

  /** Whatever is older was left by a run that was killed. */
  static final Duration ABANDONED = Duration.ofDays(1);

  private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9-]");

  private final Path root;
  private final Path making;

  public LocalStore(Path root) {
    this.root = root;
    this.making = root.resolve(MAKING);
  }

  /** Makes the folder, and removes what runs have left that were killed long ago. */
  public void open(Clock clock) {
    AtomicFiles.makeFolder(making);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(making)) {
      for (Path folder : left) {
        if (isAbandoned(folder, clock)) {
          AtomicFiles.delete(folder);
        }
      }
    } catch (IOException e) {
      throw AtomicFiles.failure(making, e);
    }
  }

  private static boolean isAbandoned(Path folder, Clock clock) throws IOException {
    try {
      return Files.getLastModifiedTime(folder)
          .toInstant()
          .isBefore(clock.instant().minus(ABANDONED));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Returns the name of this machine, as far as it may stand in the name of a file. */
  public static String host() {
    try {
      return NO_NAME.matcher(InetAddress.getLocalHost().getHostName()).replaceAll("-");
    } catch (UnknownHostException e) {
      // The number of the attempt is told apart by itself.
      return "host";
    }
  }

  @Override
  public Path scratch() throws IOException {
    return AtomicFiles.scratch(making, host() + "-");
  }

  @Override
  public Optional<String> read(String folder, String name) throws IOException {
    try {
      return Optional.of(Files.readString(root.resolve(folder).resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(String folder, List<String> files) {
    return files.stream().allMatch(file -> Files.isRegularFile(root.resolve(folder).resolve(file)));
  }

  @Override
  public void put(Path made, List<String> files, String folder) throws IOException {
    for (String file : files) {
      Path target = root.resolve(folder).resolve(file);
      Files.createDirectories(target.getParent());
      Files.move(
          made.resolve(file),
          target,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void remove(String folder, String name) throws IOException {
    Files.deleteIfExists(root.resolve(folder).resolve(name));
  }

  @Override
  public void keepOnly(String folder, List<String> files) throws IOException {
    Path place = root.resolve(folder);
    if (!Files.isDirectory(place)) {
      return;
    }
    try (Stream<Path> all = Files.walk(place)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(file).toString();
        if (!files.contains(name) && !name.startsWith(".")) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
