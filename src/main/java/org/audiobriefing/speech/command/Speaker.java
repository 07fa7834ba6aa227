package org.audiobriefing.speech.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.audiobriefing.audio.SoundFile;
import org.audiobriefing.speech.VoiceProgram;

/** Runs the program of a voice, for one sentence at a time, two at once. */
final class Speaker {
  private static final int AT_ONCE = 2;
  private static final long STARTING_SECONDS = 20;

  /** No engine is slower than this; one that hangs is ended. */
  private static final long LETTERS_A_SECOND = 20;

  private static final int MOST_TOLD_CHARS = 160;

  /** Shorter than a word, longer than anybody speaks. */
  private static final double LEAST_SECONDS = 0.03;

  private static final double MOST_SECONDS_A_LETTER = 1.5;

  private final VoiceProgram program;
  private final Semaphore free = new Semaphore(AT_ONCE);

  Speaker(VoiceProgram program) {
    this.program = program;
  }

  /** Returns whether the program of a command is there. */
  static boolean isInstalled(String name) {
    if (name.contains(File.separator)) {
      return Files.isExecutable(Path.of(name));
    }
    String path = new ProcessBuilder().environment().getOrDefault("PATH", "");
    for (String folder : path.split(File.pathSeparator)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the sound of a sentence.
   *
   * @param lexicon lines for the file of taught words
   * @throws IOException when the program fails, hangs or writes nothing that can be the sentence;
   *     the message says which
   */
  SoundFile.Sound speak(String text, String lexicon) throws IOException {
    free.acquireUninterruptibly();
    Path folder = Files.createTempDirectory("briefing-voice");
    try {
      Files.writeString(folder.resolve("text"), text + "\n");
      Files.writeString(folder.resolve("lexicon"), lexicon);
      run(folder, text);
      return checked(folder.resolve("wav"), text);
    } finally {
      free.release();
      remove(folder);
    }
  }

  /** What a program keeps there costs the sentence nothing; the system clears such folders. */
  private static void remove(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException | DirectoryIteratorException e) {
      return;
    }
  }

  private void run(Path folder, String text) throws IOException {
    List<String> command = new ArrayList<>();
    boolean inFile = false;
    for (String argument : program.command()) {
      inFile |= argument.contains("{text}");
      command.add(
          argument
              .replace("{text}", folder.resolve("text").toString())
              .replace("{lexicon}", folder.resolve("lexicon").toString())
              .replace("{wav}", folder.resolve("wav").toString()));
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("told").toFile());
    builder.redirectInput(inFile ? new File("/dev/null") : folder.resolve("text").toFile());
    Process process = builder.start();
    try {
      long seconds = STARTING_SECONDS + text.length() / LETTERS_A_SECOND;
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException("did not answer in " + seconds + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException("ended with " + process.exitValue() + told(folder.resolve("told")));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String told(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    String first = text.lines().findFirst().orElse("");
    return first.isEmpty()
        ? ""
        : ": " + first.substring(0, Math.min(first.length(), MOST_TOLD_CHARS));
  }

  private static SoundFile.Sound checked(Path wav, String text) throws IOException {
    if (!Files.isRegularFile(wav)) {
      throw new IOException("wrote no sound");
    }
    SoundFile.Sound sound = SoundFile.read(wav);
    double seconds = (double) sound.samples().length / sound.sampleRateHz();
    if (seconds < LEAST_SECONDS || seconds > 5 + text.length() * MOST_SECONDS_A_LETTER) {
      throw new IOException("wrote %.1f seconds for %d letters".formatted(seconds, text.length()));
    }
    return sound;
  }
}
