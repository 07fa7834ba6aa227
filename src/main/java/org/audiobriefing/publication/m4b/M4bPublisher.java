package org.audiobriefing.publication.m4b;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.Publisher;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/** Writes AAC in MP4 with chapters; there is no encoder in pure Java, so ffmpeg does it. */
public final class M4bPublisher implements Publisher {
  private static final String PROGRAM = "ffmpeg";
  private static final String BITRATE = "48k";
  private static final int MOST_MINUTES = 60;

  private final Path sound;

  /**
   * @param sound a WAV file
   */
  public M4bPublisher(Path sound) {
    this.sound = sound;
  }

  @Override
  public void publish(Publication publication, Path target, AtomicFiles files) throws IOException {
    Path folder = Files.createTempDirectory("briefing");
    Path facts = folder.resolve("facts.txt");
    Path book = folder.resolve("book.m4b");
    Path said = folder.resolve("said.txt");
    try {
      Files.writeString(facts, facts(publication));
      run(
          target,
          said,
          List.of(
              PROGRAM,
              "-nostdin",
              "-loglevel",
              "error",
              "-y",
              "-i",
              sound.toAbsolutePath().toString(),
              "-i",
              facts.toString(),
              "-map",
              "0:a",
              "-map_metadata",
              "1",
              "-map_chapters",
              "1",
              "-c:a",
              "aac",
              "-b:a",
              BITRATE,
              "-fflags",
              "+bitexact",
              "-flags:a",
              "+bitexact",
              "-movflags",
              "+faststart",
              "-f",
              "ipod",
              book.toString()));
      files.write(target, channel -> Files.copy(book, Channels.newOutputStream(channel)));
    } finally {
      for (Path file : List.of(facts, book, said, folder)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void run(Path target, Path said, List<String> command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException(PROGRAM + " was not done after " + MOST_MINUTES + " minutes");
      }
      if (process.exitValue() != 0) {
        String words = Files.readString(said, StandardCharsets.UTF_8).strip();
        throw new IOException(PROGRAM + " ended with " + process.exitValue() + ": " + words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("was interrupted");
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).startsWith("Cannot run program")) {
        throw new BriefingException(
            Code.VOICE_MISSING,
            target.toString(),
            "needs " + PROGRAM + ", which is not installed",
            "apt-get install " + PROGRAM);
      }
      throw e;
    }
  }

  /** What ffmpeg calls metadata: a value may hold no sign that means something there. */
  private static String facts(Publication publication) {
    StringBuilder out = new StringBuilder(";FFMETADATA1\n");
    out.append("title=").append(escaped(publication.title())).append('\n');
    out.append("album=").append(escaped(publication.production().series())).append('\n');
    out.append("artist=");
    out.append(escaped(publication.artist().orElse(publication.narrator()))).append('\n');
    out.append("genre=Podcast\n");
    Timeline timeline = publication.timeline();
    for (ChapterSpan chapter : timeline.chapters()) {
      out.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=").append(timeline.millis(chapter.start()));
      out.append("\nEND=").append(timeline.millis(chapter.end())).append("\ntitle=");
      out.append(escaped(chapter.title())).append('\n');
    }
    return out.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append("=;#\\\n".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return out.toString();
  }
}
