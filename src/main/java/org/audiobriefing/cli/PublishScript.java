package org.audiobriefing.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.EditionSettings;

/** The command that takes an edition to where it is published. */
final class PublishScript {
  private static final int MAX_OUTPUT_BYTES = 4096;
  private static final int MAX_PUBLISH_MINUTES = 20;

  private PublishScript() {}

  /** Runs what the settings say after an edition, in the folder of the settings. */
  static Optional<Diagnostic> run(EditionSettings edition, Path file) {
    if (edition.publish().isEmpty()) {
      return Optional.empty();
    }
    String name = "publish command " + edition.publish().get(0);
    try {
      // A file, not a pipe: what the command leaves running may hold a pipe for ever.
      Path said = Files.createTempFile("briefing", ".log");
      try {
        Process process =
            new ProcessBuilder(edition.publish())
                .directory(file.toAbsolutePath().getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(MAX_PUBLISH_MINUTES, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          return Optional.of(
              new Diagnostic(
                  Code.NOTE, name, "was not done after " + MAX_PUBLISH_MINUTES + " minutes", ""));
        }
        int code = process.exitValue();
        return code == 0
            ? Optional.empty()
            : Optional.of(
                new Diagnostic(
                    Code.NOTE,
                    name,
                    String.format(Locale.ROOT, "ended with %d: %s", code, lastLine(said)),
                    "the edition itself is complete"));
      } finally {
        Files.deleteIfExists(said);
      }
    } catch (IOException e) {
      return Optional.of(
          new Diagnostic(Code.NOTE, name, "cannot be run: " + e.getMessage(), "see [publish]"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of(new Diagnostic(Code.NOTE, name, "was interrupted", ""));
    }
  }

  private static String lastLine(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.max(0, Files.size(file) - MAX_OUTPUT_BYTES));
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
      return lines[lines.length - 1];
    }
  }
}
