package org.audiobriefing.publication.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Publication;

/**
 * What became of a briefing.
 *
 * @param files that were written, what can be played first
 * @param failures of formats that could not be written
 */
public record Published(Publication publication, List<Path> files, List<Diagnostic> failures) {
  public Published {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /** Returns the file of a format, if it was written. */
  public Optional<Path> file(Format format) {
    return files.stream()
        .filter(file -> file.getFileName().toString().equals(publication.slug() + format.ending()))
        .findFirst();
  }

  /** Returns what a listener would play, or else read. */
  public Path best() {
    return Format.sound(publication.production().formats())
        .flatMap(this::file)
        .orElseGet(() -> files.get(0));
  }
}
