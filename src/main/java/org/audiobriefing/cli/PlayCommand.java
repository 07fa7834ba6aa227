package org.audiobriefing.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.Format;

/** Plays a briefing with the player that is there, from where it was stopped. */
final class PlayCommand implements Command {
  private static final String LATEST = "latest";

  /** Folders of briefings lie in the output folder, their files in them. */
  private static final int DEPTH = 2;

  @Override
  public int run(Settings settings, Session session) {
    String wanted = settings.only().orElse(LATEST);
    Path file =
        wanted.equals(LATEST)
            ? newest(Path.of(settings.output()))
            : Files.isDirectory(Path.of(wanted)) ? newest(Path.of(wanted)) : Path.of(wanted);
    if (!Files.isRegularFile(file)) {
      throw new BriefingException(
          Code.INPUT_MISSING, file.toString(), "there is no such file or folder", "");
    }
    PlayingPositions positions = new PlayingPositions(session.environment().cache());
    double from = positions.of(file);
    Player player = Player.found(session.environment());
    if (!settings.quiet()) {
      PrintStream out = session.console().out();
      String where = from > 0 ? ", from " + Spans.words(from) : "";
      out.println(
          (settings.dryRun() ? "Would play " : "Playing ")
              + file
              + " with "
              + player.name()
              + where);
      out.flush();
    }
    if (settings.dryRun()) {
      return 0;
    }
    Player.Played played = player.play(file, from);
    positions.put(file, played.toTheEnd() ? 0 : from + played.seconds());
    return 0;
  }

  /** The newest briefing below a folder, as the file that players show best. */
  private static Path newest(Path folder) {
    List<String> endings = Stream.of(Format.MP3, Format.WAV).map(Format::ending).toList();
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      List<Path> sounds =
          files
              .filter(f -> endings.stream().anyMatch(f.getFileName().toString()::endsWith))
              .filter(f -> !f.toString().contains("/."))
              .toList();
      Optional<Path> newest =
          sounds.stream()
              .max(
                  Comparator.comparing((Path f) -> f.toFile().lastModified())
                      .thenComparing(f -> f));
      return newest
          .map(f -> sibling(f, endings))
          .orElseThrow(
              () ->
                  new BriefingException(
                      Code.INPUT_MISSING,
                      folder.toString(),
                      "holds no briefing that can be played",
                      "make one with 'briefing make'"));
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, folder.toString(), "cannot be read: " + e.getMessage(), "");
    }
  }

  private static Path sibling(Path file, List<String> endings) {
    String name = file.getFileName().toString();
    String slug = name.substring(0, name.lastIndexOf('.'));
    return endings.stream()
        .map(ending -> file.resolveSibling(slug + ending))
        .filter(Files::exists)
        .findFirst()
        .orElse(file);
  }
}
