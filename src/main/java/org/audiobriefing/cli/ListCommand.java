package org.audiobriefing.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.edition.EditionSettings;
import org.audiobriefing.edition.EditionSettingsReader;
import org.audiobriefing.edition.ReadingList;

/** Shows the reading list. */
final class ListCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    ReadingList list = list(settings);
    if (settings.has(Flag.REMOVE)) {
      String place = settings.value(Flag.REMOVE).orElseThrow();
      if (!list.remove(place)) {
        throw new BriefingException(
            Code.INPUT_MISSING, place, "is not on the list", "'briefing list' shows it");
      }
    }
    List<ReadingList.Item> items = list.items();
    for (ReadingList.Item item : items) {
      session.console().out().println(settings.json() ? JsonLines.listed(item) : line(item));
    }
    if (items.isEmpty() && !settings.json() && !settings.quiet()) {
      session.console().out().println("Nothing is on the reading list");
    }
    return 0;
  }

  private static String line(ReadingList.Item item) {
    String title = item.title().isEmpty() ? "" : item.title() + ": ";
    return title + item.place() + " (" + item.added().toString().substring(0, 10) + ")";
  }

  /** Returns the list that the settings name, or the usual one beside them. */
  static ReadingList list(Settings settings) {
    Path file = Path.of(settings.config());
    if (settings.has(Flag.CONFIG) && !Files.exists(file)) {
      throw new BriefingException(
          Code.INPUT_MISSING,
          file.toString(),
          "there is no such file",
          "write one with 'briefing init'");
    }
    Path beside = file.toAbsolutePath().resolveSibling(ReadingList.USUAL);
    return new ReadingList(source(file).map(s -> Path.of(s.place())).orElse(beside));
  }

  private static Optional<EditionSettings.Source> source(Path file) {
    return !Files.exists(file)
        ? Optional.empty()
        : EditionSettingsReader.read(file).sources().stream()
            .filter(source -> source.kind() == EditionSettings.Source.Kind.LIST)
            .findFirst();
  }

  /** Returns what to say when no edition tells the list. */
  static Optional<String> readerMissing(Settings settings) {
    Path file = Path.of(settings.config());
    return source(file).isPresent()
        ? Optional.empty()
        : Optional.of(
            "no edition tells this list yet; "
                + (Files.exists(file) ? "add to " + file : "write a settings file with")
                + ": [[source]] list = \""
                + ReadingList.USUAL
                + "\"");
  }
}
