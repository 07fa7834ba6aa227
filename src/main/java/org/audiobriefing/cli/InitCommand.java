package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.files.AtomicFiles;

/** Writes a commented settings file. */
final class InitCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    Path file =
        Path.of(settings.arguments().isEmpty() ? settings.config() : settings.arguments().get(0));
    if (Files.exists(file)) {
      throw new BriefingException(
          Code.CANNOT_CREATE, file.toString(), "is there already", "name another file");
    }
    Path folder = file.toAbsolutePath().getParent();
    AtomicFiles.makeFolder(folder);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file, EditionSettingsReader.example());
      files.commit();
    }
    if (!settings.quiet()) {
      session.console().out().println(file);
    }
    return 0;
  }
}
