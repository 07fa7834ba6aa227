package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.edition.Opml;
import org.audiobriefing.files.AtomicFiles;

/** Writes a commented settings file. */
final class InitCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    Path file = Path.of(settings.only().orElseGet(settings::config));
    String text =
        settings
            .value(Flag.FROM)
            .map(from -> EditionSettingsReader.example(Opml.read(Path.of(from))))
            .orElseGet(EditionSettingsReader::example);
    if (Files.exists(file)) {
      throw new BriefingException(
          Code.CANNOT_CREATE, file.toString(), "is there already", "name another file");
    }
    if (settings.dryRun()) {
      session.console().out().println("Would write " + file);
      return 0;
    }
    Path folder = file.toAbsolutePath().getParent();
    AtomicFiles.makeFolder(folder);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file, text);
      files.commit();
    }
    if (!settings.quiet()) {
      session.console().out().println(file);
    }
    return 0;
  }
}
