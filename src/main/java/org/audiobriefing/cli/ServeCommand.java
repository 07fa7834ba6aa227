package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** Serves a finished output folder to podcast apps and browsers. */
final class ServeCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    if (settings.arguments().size() > 1) {
      throw new BriefingException(
          Code.USAGE, "", "'serve' takes one folder", "see 'briefing help serve'");
    }
    Path folder =
        Path.of(settings.arguments().isEmpty() ? settings.output() : settings.arguments().get(0));
    if (!Files.isDirectory(folder)) {
      throw new BriefingException(
          Code.INPUT_MISSING, folder.toString(), "there is no such folder", "");
    }
    try (FolderServer server = FolderServer.start(folder, settings.bind(), settings.port())) {
      session.console().out().println(server.address());
      session.console().out().flush();
      server.await();
    }
    return 0;
  }
}
