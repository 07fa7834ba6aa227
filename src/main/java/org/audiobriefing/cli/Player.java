package org.audiobriefing.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** What plays sound: another program, else the platform itself. */
interface Player {
  /** Returns what people call it. */
  String name();

  /**
   * Plays until the end, or until somebody stops it.
   *
   * @param from seconds
   * @param stopped told after how many seconds it ended, also when the program is ended
   */
  void play(Path file, double from, DoubleConsumer stopped);

  /** The programs that are looked for, the best for chapters and resuming first. */
  List<Program> PROGRAMS =
      List.of(
          new Program("mpv", List.of("--no-video", "--start={from}")),
          new Program(
              "vlc", List.of("--intf", "ncurses", "--play-and-exit", "--start-time={from}")),
          new Program(
              "ffplay", List.of("-nodisp", "-autoexit", "-loglevel", "error", "-ss", "{from}")));

  /** Returns the first that is there, in the end the platform's own. */
  static Player found(Environment environment) {
    for (Program program : PROGRAMS) {
      Optional<Path> at = program.path(environment.variables().getOrDefault("PATH", ""));
      if (at.isPresent()) {
        return program.at(at.get());
      }
    }
    return new PlatformPlayer();
  }

  /**
   * Another program.
   *
   * @param options with {@code {from}} for the second to begin at
   */
  record Program(String name, List<String> options) {
    Optional<Path> path(String path) {
      for (String folder : path.split(File.pathSeparator)) {
        Path file = Path.of(folder.isEmpty() ? "." : folder, name);
        if (Files.isExecutable(file) && !Files.isDirectory(file)) {
          return Optional.of(file);
        }
      }
      return Optional.empty();
    }

    Player at(Path program) {
      return new Player() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public void play(Path file, double from, DoubleConsumer stopped) {
          List<String> command = new ArrayList<>(List.of(program.toString()));
          String second = String.format(Locale.ROOT, "%.0f", from);
          options.forEach(option -> command.add(option.replace("{from}", second)));
          command.add(file.toAbsolutePath().toString());
          run(name, command, stopped);
        }
      };
    }

    private static void run(String name, List<String> command, DoubleConsumer stopped) {
      long began = System.nanoTime();
      try {
        Process process = new ProcessBuilder(command).inheritIO().start();
        // Whoever ends this program ends the player, and hears on from there next time.
        Thread end =
            new Thread(
                () -> {
                  stopped.accept((System.nanoTime() - began) / 1e9);
                  process.destroy();
                });
        Runtime.getRuntime().addShutdownHook(end);
        int code = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(end);
        double seconds = (System.nanoTime() - began) / 1e9;
        if (code != 0 && seconds < 1) {
          throw new BriefingException(
              Code.VOICE_MISSING, name, "ended with " + code, "try another player");
        }
        stopped.accept(seconds);
      } catch (IOException e) {
        throw new BriefingException(
            Code.VOICE_MISSING, name, "cannot be run: " + e.getMessage(), "");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stopped.accept((System.nanoTime() - began) / 1e9);
      }
    }
  }
}
