package org.audiobriefing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.ReadingList;
import org.audiobriefing.source.WebLink;

/** Puts stories on the reading list: addresses, files, bookmarks, a wallabag export. */
final class AddCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    List<SavedLinks.Saved> wanted = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (String place : settings.required("address or file")) {
      try {
        wanted.addAll(saved(place, session));
      } catch (BriefingException e) {
        failures.add(e.diagnostic());
      }
    }
    session.console().tellAll(failures);
    if (wanted.isEmpty()) {
      return failures.get(0).code().exitCode();
    }
    ReadingList list = ListCommand.list(settings);
    for (SavedLinks.Saved saved : wanted) {
      if (settings.dryRun()) {
        session.console().out().println("Would add " + saved.shown());
        continue;
      }
      Optional<ReadingList.Item> item = saved.addTo(list, session.environment().now());
      if (item.isEmpty()) {
        session.console().tell(saved.shown() + ": is on the list already");
      } else if (!settings.quiet()) {
        session.console().out().println("Added " + saved.shown());
      }
    }
    ListCommand.readerMissing(settings).ifPresent(session.console()::tell);
    return failures.isEmpty() ? 0 : Session.PARTIAL;
  }

  private static List<SavedLinks.Saved> saved(String place, Session session) {
    if (WebLink.of(place).isPresent()) {
      return List.of(SavedLinks.Saved.link(place, ""));
    }
    try {
      byte[] bytes =
          place.equals("-")
              ? session.console().in().readAllBytes()
              : Files.readAllBytes(Path.of(place));
      String name = place.equals("-") ? "" : Path.of(place).getFileName().toString();
      return SavedLinks.read(place, name, bytes, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new BriefingException(
          Code.INPUT_MISSING,
          place,
          "is neither an address nor a file that can be read",
          "name an http or https address, a file, or - for standard input");
    }
  }
}
