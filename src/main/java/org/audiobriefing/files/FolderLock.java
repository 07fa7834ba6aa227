package org.audiobriefing.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Lets one run at a time write one thing into a folder. The lock is the kernel's: it is gone when
 * its process is, however that ended, and it knows nothing of process numbers, which mean nothing
 * in another container. The file that carries it stays.
 */
public final class FolderLock implements AutoCloseable {
  /** The folder beside what is published in which lock and memory are hidden. */
  public static final String STATE = ".briefing";

  private static final String MAKE_LOCK = "make.lock";

  private static final int POLL_MS = 200;

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock of a whole file, or says at once that another run has it.
   *
   * @param file that carries the lock; made if needed
   */
  public static FolderLock take(Path file) {
    return take(file, Duration.ZERO);
  }

  /**
   * Takes the lock of a whole file.
   *
   * @param wait for another run that has it, at most
   */
  public static FolderLock take(Path file, Duration wait) {
    long end = System.nanoTime() + wait.toNanos();
    while (true) {
      Optional<FolderLock> lock = attempt(file, 0, Long.MAX_VALUE);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() >= end) {
        throw locked(file.getParent());
      }
      try {
        Thread.sleep(POLL_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw locked(file.getParent());
      }
    }
  }

  /**
   * Takes the lock of one thing in a folder; other things may be written at the same time.
   *
   * @param folder of everything
   * @param name of the thing
   */
  public static FolderLock take(Path folder, String name) {
    return attempt(folder, name).orElseThrow(() -> locked(folder.resolve(name)));
  }

  /** Takes the lock of one thing, if nobody has it. */
  static Optional<FolderLock> attempt(Path folder, String name) {
    Path state = folder.resolve(STATE);
    AtomicFiles.makeFolder(state);
    CRC32 place = new CRC32();
    place.update(name.getBytes(StandardCharsets.UTF_8));
    return attempt(state.resolve(MAKE_LOCK), place.getValue(), 1);
  }

  private static BriefingException locked(Path where) {
    return new BriefingException(
        Code.LOCKED, where.toString(), "another run is writing there", "try again when it is done");
  }

  private static Optional<FolderLock> attempt(Path file, long position, long size) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock(position, size, false);
      if (lock != null) {
        return Optional.of(new FolderLock(channel, lock));
      }
      channel.close();
    } catch (OverlappingFileLockException e) {
      close(channel);
    } catch (IOException e) {
      close(channel);
      throw AtomicFiles.failure(file, e);
    }
    return Optional.empty();
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // Nothing was written; the descriptor goes with the process.
      return;
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      // The kernel releases it with the process.
      return;
    }
  }
}
