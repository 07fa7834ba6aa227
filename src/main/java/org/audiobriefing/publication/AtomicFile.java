package org.audiobriefing.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Writes files so that nobody ever sees half of one: beside the target, to the disk, then renamed.
 * What was there before stays until the very end, and whatever goes wrong the file beside it is
 * removed.
 */
public final class AtomicFile {
  private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(AtomicFile::removeUnfinished, "remove unfinished files"));
  }

  private AtomicFile() {}

  /** Fills a file. */
  public interface Content {
    /** Writes everything; the channel is positioned at the beginning of an empty file. */
    void writeTo(FileChannel channel) throws IOException;
  }

  /** Writes a file whole, replacing an older one of the same name. */
  public static void write(Path target, Content content) {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      remove(part);
      UNFINISHED.add(part);
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.writeTo(channel);
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      syncFolder(target.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw failure(target, e);
    } finally {
      remove(part);
      UNFINISHED.remove(part);
    }
  }

  /** Makes a folder and its parents, or says why that cannot be. */
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
      BriefingException failure = failure(folder, e);
      Code code =
          failure.diagnostic().code() == Code.PERMISSION ? Code.PERMISSION : Code.CANNOT_CREATE;
      throw new BriefingException(
          new org.audiobriefing.diagnostic.Diagnostic(
              code,
              folder.toString(),
              "cannot be made: " + reason(e),
              "name another folder with --output"),
          e);
    }
  }

  /** Registers a temporary file that is to be removed when the process is stopped. */
  public static Path temporary(Path folder, String name) {
    Path file = folder.resolve("." + name + ".part");
    remove(file);
    UNFINISHED.add(file);
    return file;
  }

  /** Returns what to tell about a failed write. */
  public static BriefingException failure(Path target, IOException e) {
    Code code =
        e instanceof AccessDeniedException
            ? Code.PERMISSION
            : e instanceof FileSystemException && !String.valueOf(e.getMessage()).contains("space")
                ? Code.CANNOT_CREATE
                : Code.WRITE_ERROR;
    String remedy =
        code == Code.WRITE_ERROR
            ? "free some space; nothing that was there before is lost"
            : "check the folder and its permissions";
    return new BriefingException(
        new org.audiobriefing.diagnostic.Diagnostic(
            code, target.toString(), "cannot be written: " + reason(e), remedy),
        e);
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
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What cannot be removed is found again, and named, by the write that follows.
      return;
    }
  }

  private static void removeUnfinished() {
    UNFINISHED.forEach(AtomicFile::remove);
  }
}
