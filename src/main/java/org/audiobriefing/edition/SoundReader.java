package org.audiobriefing.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.audiobriefing.audio.SoundFile;

/** Reads somebody's own sounds: WAV itself, whatever else ffmpeg can read. */
final class SoundReader {
  private static final String DECODER = "ffmpeg";
  private static final int MOST_SECONDS = 120;

  private SoundReader() {}

  /**
   * Reads a file.
   *
   * @throws IOException with what is wrong, for people
   */
  static SoundFile.Sound read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("is not there");
    }
    SoundFile.Sound sound =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".wav")
            ? SoundFile.read(file)
            : decoded(file);
    if (sound.samples().length > MOST_SECONDS * (long) sound.sampleRateHz()) {
      throw new IOException("is longer than " + MOST_SECONDS + " seconds");
    }
    return sound;
  }

  private static SoundFile.Sound decoded(Path file) throws IOException {
    Path wav = Files.createTempFile("briefing", ".wav");
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      DECODER,
                      "-nostdin",
                      "-loglevel",
                      "error",
                      "-y",
                      "-i",
                      file.toAbsolutePath().toString(),
                      "-t",
                      Integer.toString(MOST_SECONDS + 1),
                      wav.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException("is no sound that " + DECODER + " can read");
      }
      return SoundFile.read(wav);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("was not read: interrupted");
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith("Cannot run program")) {
        throw new IOException("is no WAV file, and " + DECODER + " is not installed");
      }
      throw e;
    } finally {
      Files.deleteIfExists(wav);
    }
  }
}
