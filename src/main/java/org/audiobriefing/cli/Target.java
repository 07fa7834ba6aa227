package org.audiobriefing.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.audiobriefing.publication.Slug;

/**
 * Where the files of a briefing go.
 *
 * @param folder of all of them
 * @param name without an ending
 */
record Target(Path folder, String name) {

  /** Returns {@code output/<date>-<slug>/<slug>}, or what a file name ending in .wav says. */
  static Target of(String output, String title, Instant created) {
    if (output.toLowerCase(Locale.ROOT).endsWith(".wav")) {
      Path file = Path.of(output);
      String name = file.getFileName().toString();
      Path parent = file.getParent();
      return new Target(
          parent == null ? Path.of("") : parent,
          name.substring(0, name.length() - ".wav".length()));
    }
    String slug = Slug.of(title);
    return new Target(
        Path.of(output).resolve(created.atOffset(ZoneOffset.UTC).toLocalDate() + "-" + slug), slug);
  }

  Path wav() {
    return folder.resolve(name + ".wav");
  }
}
