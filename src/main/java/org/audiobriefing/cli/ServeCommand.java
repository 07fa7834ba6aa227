package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.podcast.IndexPage;
import org.audiobriefing.publication.podcast.PodcastFeed;

/** Serves a finished output folder to podcast apps and browsers. */
final class ServeCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    Path folder = Path.of(settings.only().orElseGet(settings::output));
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "is no folder" : "there is no such folder";
      throw new BriefingException(Code.INPUT_MISSING, folder.toString(), what, "");
    }
    try (FolderServer server = FolderServer.start(folder, settings.bind(), settings.port())) {
      session.console().out().println(server.address());
      if (Files.exists(folder.resolve(PodcastFeed.FILE))) {
        session.console().out().println("Feed: " + server.address() + PodcastFeed.FILE);
      }
      if (!Files.exists(folder.resolve(IndexPage.FILE))) {
        session
            .console()
            .tell(
                "there is no "
                    + IndexPage.FILE
                    + " in "
                    + folder
                    + "; open the files in it by name");
      }
      session.console().out().flush();
      server.await();
    }
    return 0;
  }
}
