package org.audiobriefing.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
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
  /** Who stops there has heard it. */
  private static final double NEAR_THE_END_SECONDS = 15;

  private static final String LATEST = "latest";

  private static final List<String> ENDINGS =
      Stream.of(Format.MP3, Format.OPUS, Format.M4B, Format.WAV).map(Format::ending).toList();

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
    if (ENDINGS.stream().noneMatch(file.getFileName().toString()::endsWith)) {
      throw new BriefingException(
          Code.NO_ARTICLE, file.toString(), "is no sound", "make one with 'briefing make'");
    }
    PlayingPositions positions = new PlayingPositions(session.environment().cache());
    double from = positions.of(file);
    Player player = Player.found(session.environment());
    if (!settings.quiet() || settings.dryRun()) {
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
    double length = length(file);
    player.play(
        file,
        from,
        seconds -> {
          double at = from + seconds;
          positions.put(file, length > 0 && at > length - NEAR_THE_END_SECONDS ? 0 : at);
        });
    return 0;
  }

  /** How long a briefing lasts, by its manifest; 0 when there is none. */
  private static double length(Path file) {
    String name = file.getFileName().toString();
    Path manifest = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    try {
      return Files.exists(manifest)
          ? new JsonMapper().readTree(Files.readString(manifest)).path("duration").asDouble()
          : 0;
    } catch (IOException e) {
      // Then it cannot be told whether it was heard to its end.
      return 0;
    }
  }

  /** The newest briefing below a folder, as the file that players show best. */
  private static Path newest(Path folder) {
    try (Stream<Path> files =
        Files.isDirectory(folder) ? Files.walk(folder, DEPTH) : Stream.<Path>empty()) {
      List<Path> sounds =
          files
              .filter(f -> ENDINGS.stream().anyMatch(f.getFileName().toString()::endsWith))
              .filter(f -> !f.toString().contains("/."))
              .toList();
      Optional<Path> newest =
          sounds.stream()
              .max(
                  Comparator.comparing((Path f) -> f.toFile().lastModified())
                      .thenComparing(f -> f));
      return newest
          .map(f -> sibling(f))
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

  private static Path sibling(Path file) {
    String name = file.getFileName().toString();
    String slug = name.substring(0, name.lastIndexOf('.'));
    return ENDINGS.stream()
        .map(ending -> file.resolveSibling(slug + ending))
        .filter(Files::exists)
        .findFirst()
        .orElse(file);
  }
}
