package org.audiobriefing.archive;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.audiobriefing.files.AtomicFiles;

/**
 * An archive on a storage that many machines share. What is being made lies on the disk of the
 * machine that makes it; it is copied under a hidden name of that machine and attempt, and renamed.
 */
final class HadoopStore implements Store {
  private static final int TRIES = 5;

  private final FileSystem storage;
  private final Path root;

  HadoopStore(FileSystem storage, Path root) {
    this.storage = storage;
    this.root = root;
  }

  private Path at(String folder, String name) {
    return new Path(new Path(root, folder), name);
  }

  @Override
  public Optional<String> read(String folder, String name) throws IOException {
    try (FSDataInputStream in = storage.open(at(folder, name))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(String folder, List<String> files) throws IOException {
    for (String file : files) {
      if (!storage.exists(at(folder, file))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public java.nio.file.Path scratch() throws IOException {
    java.nio.file.Path local = java.nio.file.Path.of(System.getProperty("java.io.tmpdir"));
    return AtomicFiles.scratch(local, "audio-briefing-");
  }

  @Override
  public void put(java.nio.file.Path made, List<String> files, String folder) throws IOException {
    String attempt = LocalStore.host() + "-" + UUID.randomUUID();
    for (String file : files) {
      Path target = at(folder, file);
      Path part = new Path(target.getParent(), "." + target.getName() + "." + attempt + ".part");
      try {
        storage.copyFromLocalFile(false, true, new Path(made.resolve(file).toUri()), part);
        replace(part, target);
      } finally {
        storage.delete(part, false);
      }
    }
  }

  /** Not every storage renames over what is there; another attempt may do the same meanwhile. */
  private void replace(Path part, Path target) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      storage.delete(target, false);
      if (storage.rename(part, target)) {
        return;
      }
    }
    throw new IOException("cannot be renamed to " + target);
  }

  @Override
  public void remove(String folder, String name) throws IOException {
    storage.delete(at(folder, name), false);
  }

  @Override
  public void keepOnly(String folder, List<String> files) throws IOException {
    Path place = new Path(root, folder);
    RemoteIterator<LocatedFileStatus> all = storage.listFiles(place, true);
    String base = storage.makeQualified(place).toUri().getPath() + "/";
    while (all.hasNext()) {
      LocatedFileStatus file = all.next();
      String name = file.getPath().toUri().getPath().substring(base.length());
      if (!files.contains(name) && (!isPart(file) || isAbandoned(file))) {
        storage.delete(file.getPath(), false);
      }
    }
  }

  private static boolean isPart(LocatedFileStatus file) {
    return file.getPath().getName().startsWith(".");
  }

  private static boolean isAbandoned(LocatedFileStatus part) {
    return part.getModificationTime() < System.currentTimeMillis() - LocalStore.ABANDONED.toMillis();
  }
}
