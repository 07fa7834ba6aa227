package org.audiobriefing.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
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
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * Files that appear together or not at all. Each is written beside its target under a name of this
 * run, synced to the disk, and renamed only by {@link #commit}; what was there before stays until
 * then. Whatever goes wrong, the files beside are removed: by {@link #close}, when the process is
 * stopped, or, after a kill, by the next run (see {@link Leftovers}).
 */
public final class AtomicFiles implements AutoCloseable {
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  /** Tells the parts of this run from those of others; no file keeps it. */
  private static final String RUN = Long.toHexString(new SecureRandom().nextLong());

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

  /** Makes a folder and its parents. */
  public static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
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
        moveIn(part, target, old);
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

  /** What stepped aside for a folder that cannot come goes back to its place. */
  private static void moveIn(Path part, Path target, Path old) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (Files.exists(old) && !Files.exists(target)) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
  }

  /** Makes a folder for what is being made; to be deleted by the caller, or when the run ends. */
  public static Path scratch(Path within, String prefix) throws IOException {
    Path folder = Files.createTempDirectory(within, prefix);
    UNFINISHED.add(folder);
    return folder;
  }

  /** Removes a file or folder that is kept no longer. */
  public static void delete(Path path) {
    remove(path);
    UNFINISHED.remove(path);
  }

  /**
   * Makes a folder and finds out whether it can be written into, before much work is done for it.
   */
  public static void probe(Path folder) {
    makeFolder(folder);
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
    return target.resolveSibling("." + target.getFileName() + "." + RUN + ".part");
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

  /** Returns whether this run is still writing a part. */
  static boolean isUnfinished(Path part) {
    return UNFINISHED.contains(part);
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
    } catch (IOException | DirectoryIteratorException e) {
      // It stays under a name that nobody takes for a finished file; the next run tries again.
      return;
    }
  }

  private static void removeUnfinished() {
    UNFINISHED.forEach(AtomicFiles::remove);
  }
}
