package org.audiobriefing.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Files that appear together or not at all. Each is written beside its target under a name of this
 * process, synced to the disk, and renamed only by {@link #commit}; what was there before stays
 * until then. Whatever goes wrong, the files beside are removed: by {@link #close}, when the
 * process is stopped, or, after a kill, by the next run.
 */
public final class AtomicFiles implements AutoCloseable {
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();
  private static final Pattern PART = Pattern.compile("\\..+\\.(\\d+)\\.part");

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(AtomicFiles::removeUnfinished, "remove unfinished files"));
  }

  private static final int FOLDER_TRIES = 20;

  private final Map<Path, Path> parts = new LinkedHashMap<>();

  /** Fills a file. */
  public interface Content {
    /** Writes everything; the channel is positioned at the beginning of an empty file. */
    void writeTo(FileChannel channel) throws IOException;
  }

  /** Makes a folder and its parents, and removes what a killed run has left in it. */
  public static void makeFolder(Path folder) {
    makeFolder(folder, true);
  }

  private static void makeFolder(Path folder, boolean tidy) {
    try {
      Files.createDirectories(folder);
      if (tidy) {
        removeLeftovers(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new BriefingException(
          Code.CANNOT_CREATE,
          folder.toString(),
          "is a file, not a folder",
          "name another folder with --output");
    } catch (IOException e) {
      Code code = e instanceof AccessDeniedException ? Code.PERMISSION : Code.CANNOT_CREATE;
      String what = "cannot be made: " + reason(e);
      throw new BriefingException(
          new Diagnostic(code, folder.toString(), what, "name another folder with --output"), e);
    }
  }

  /**
   * Returns the name of a temporary file of this process, to be created and removed by the caller.
   */
  public Path temporary(Path folder, String name) {
    Path part = part(folder.resolve(name));
    UNFINISHED.add(part);
    parts.put(part, part);
    return part;
  }

  /**
   * Writes a file, which will appear with {@link #commit}.
   *
   * @return where it lies until then
   */
  public Path write(Path target, Content content) {
    Path part = part(target);
    UNFINISHED.add(part);
    parts.put(target, part);
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.writeTo(channel);
      channel.force(true);
    } catch (IOException e) {
      throw failure(target, e);
    }
    return part;
  }

  /** Writes a text file in UTF-8, which will appear with {@link #commit}. */
  public void write(Path target, String text) {
    write(
        target,
        channel -> {
          ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        });
  }

  /**
   * Makes a folder beside its target, to be filled by the caller with files that are synced; it
   * will appear as a whole with {@link #commit}.
   */
  public Path folder(Path target) throws IOException {
    Path part = part(target);
    UNFINISHED.add(part);
    parts.put(target, part);
    return Files.createDirectory(part);
  }

  /** Lets all files appear, each in place of an older one of its name. */
  public void commit() {
    for (Map.Entry<Path, Path> file : parts.entrySet()) {
      Path target = file.getKey();
      if (target.equals(file.getValue())) {
        continue;
      }
      try {
        if (Files.isDirectory(file.getValue())) {
          replaceFolder(file.getValue(), target);
        } else {
          Files.move(
              file.getValue(),
              target,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(target.toAbsolutePath().getParent());
      } catch (IOException e) {
        throw failure(target, e);
      }
    }
  }

  /**
   * A folder cannot take the place of a full one; the old one steps aside first. Another run may do
   * the same at that moment, then it is tried again.
   */
  private static void replaceFolder(Path part, Path target) throws IOException {
    Path old = part(target.resolveSibling(target.getFileName() + ".old"));
    UNFINISHED.add(old);
    IOException last = null;
    for (int i = 0; i < FOLDER_TRIES; i++) {
      try {
        if (Files.exists(target)) {
          Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        remove(old);
        UNFINISHED.remove(old);
        return;
      } catch (NoSuchFileException | FileAlreadyExistsException | DirectoryNotEmptyException e) {
        remove(old);
        last = e;
      } catch (FileSystemException e) {
        if (!String.valueOf(e.getReason()).contains("not empty")) {
          throw e;
        }
        remove(old);
        last = e;
      }
    }
    throw last;
  }

  /** Removes a file or folder that is kept no longer. */
  public static void delete(Path path) {
    remove(path);
  }

  /**
   * Makes a folder and finds out whether it can be written into, before much work is done for it.
   * Another run may be at work there, so nothing is tidied.
   */
  public static void probe(Path folder) {
    makeFolder(folder, false);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(folder.resolve("probe"), "probe");
    }
  }

  @Override
  public void close() {
    for (Path part : parts.values()) {
      remove(part);
      UNFINISHED.remove(part);
    }
  }

  /** Returns what to tell about a failed write. */
  public static BriefingException failure(Path target, IOException e) {
    boolean known =
        e instanceof FileSystemException && !String.valueOf(e.getMessage()).contains("space");
    Code code =
        e instanceof AccessDeniedException
            ? Code.PERMISSION
            : known ? Code.CANNOT_CREATE : Code.WRITE_ERROR;
    String remedy =
        code == Code.WRITE_ERROR
            ? "nothing that was there before is lost"
            : "check the folder and its permissions";
    return new BriefingException(
        new Diagnostic(code, target.toString(), "cannot be written: " + reason(e), remedy), e);
  }

  private static Path part(Path target) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException fse && fse.getReason() != null) {
      return fse.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Only what carries our ending and the number of a process that is gone is ours to remove. */
  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path file : files) {
        Matcher ours = PART.matcher(file.getFileName().toString());
        if (ours.matches() && ours.group(1).length() < 10 && isLeft(file, ours.group(1))) {
          remove(file);
        }
      }
    }
  }

  /** In a container every run may have the same number, so its own may be a dead one's. */
  private static boolean isLeft(Path file, String process) {
    long pid = Long.parseLong(process);
    return pid == ProcessHandle.current().pid()
        ? !UNFINISHED.contains(file)
        : ProcessHandle.of(pid).isEmpty();
  }

  /** On a file system without folder handles the rename is all that can be done. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  private static void remove(Path file) {
    try {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(file)) {
          entries.forEach(AtomicFiles::remove);
        }
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays under a name that nobody takes for a finished file; the next run tries again.
      return;
    }
  }

  private static void removeUnfinished() {
    UNFINISHED.forEach(AtomicFiles::remove);
  }
}
