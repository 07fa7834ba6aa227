package org.audiobriefing.publication;

import java.io.IOException;
import java.nio.file.Path;
import org.audiobriefing.files.AtomicFiles;

/** Writes one format of a briefing. */
public interface Publisher {
  /**
   * Writes it; it appears when the files are committed.
   *
   * @param target the file
   */
  void publish(Publication publication, Path target, AtomicFiles files) throws IOException;
}
