package org.audiobriefing.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an archive is written: a folder here, or a storage that many machines share. Folders are
 * named with slashes, beginning below the root of the archive.
 */
public interface Store {
  /** Returns the text of a small file, if it is there. */
  Optional<String> read(String folder, String name) throws IOException;

  /** Returns whether all these files are there. */
  boolean has(String folder, List<String> files) throws IOException;

  /** Returns an empty folder on this machine's disk for what is being made. */
  Path scratch() throws IOException;

  /**
   * Moves files into a folder, each in place of an older one of its name, in this order.
   *
   * @param made the folder on this machine's disk in which they lie
   */
  void put(Path made, List<String> files, String folder) throws IOException;

  /** Removes a file, if it is there. */
  void remove(String folder, String name) throws IOException;

  /** Removes all files of a folder but these; parts that others write are left alone. */
  void keepOnly(String folder, List<String> files) throws IOException;
}
