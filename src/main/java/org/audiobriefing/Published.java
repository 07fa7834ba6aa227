package org.audiobriefing;

import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.publication.Publication;

/**
 * What became of a briefing.
 *
 * @param files that were written, the WAV file first
 * @param failures of formats that could not be written
 */
public record Published(Publication publication, List<Path> files, List<Diagnostic> failures) {
  public Published {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /** Returns the WAV file. */
  public Path wav() {
    return files.get(0);
  }
}
