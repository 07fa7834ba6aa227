package org.audiobriefing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.TestBriefing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other people's programs see in our files. Each test needs one of them and is skipped where
 * it is not installed.
 */
class PeersTest {
  @TempDir static Path folder;
  private static Publication publication;
  private static Path wav;

  @BeforeAll
  static void publish() {
    publication = TestBriefing.publish(folder, "src/samples/island-election.txt").publication();
    wav = folder.resolve("test.wav");
  }

  private static String run(String tool, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(tool));
    command.addAll(List.of(args));
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(
          false, tool + " is not installed (Debian: apt-get install ffmpeg sndfile-programs)");
      throw e;
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  @Test
  void ffprobeShowsTheChapters() throws Exception {
    JsonNode shown =
        new JsonMapper()
            .readTree(
                run(
                    "ffprobe",
                    "-v",
                    "error",
                    "-show_chapters",
                    "-show_format",
                    "-of",
                    "json",
                    wav.toString()));
    JsonNode chapters = shown.get("chapters");
    var ours = publication.narration().timeline().chapters();
    assertEquals(ours.size(), chapters.size());
    assertTrue(chapters.size() >= 6);
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(ours.get(i).title(), chapters.get(i).get("tags").get("title").asText());
      assertEquals(
          ours.get(i).start() / 16_000.0, chapters.get(i).get("start_time").asDouble(), 1e-4);
    }
    double duration = shown.get("format").get("duration").asDouble();
    assertEquals(duration, chapters.get(chapters.size() - 1).get("end_time").asDouble(), 1e-3);
  }

  @Test
  void ffmpegMeasuresTheLoudness() throws Exception {
    String measured =
        run(
            "ffmpeg",
            "-hide_banner",
            "-nostats",
            "-i",
            wav.toString(),
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-");
    String summary = measured.substring(measured.indexOf("Summary:"));
    assertEquals(-19, number(summary, "I:\\s+(-?[0-9.]+) LUFS"), 0.5);
    assertTrue(number(summary, "Peak:\\s+(-?[0-9.]+) dBFS") <= -1.5, summary);
  }

  private static double number(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), text);
    return Double.parseDouble(found.group(1));
  }

  @Test
  void libsndfileReadsTheFile() throws Exception {
    String info = run("sndfile-info", wav.toString());
    assertTrue(info.contains("Frames      : " + publication.narration().timeline().frames()), info);
    assertTrue(info.contains("Sample Rate : 16000"), info);
  }

  @Test
  void theMp3HasTheSameChaptersAndIsTheSameSound(@TempDir Path work) throws Exception {
    Path mp3 = folder.resolve("test.mp3");
    JsonNode chapters =
        new JsonMapper()
            .readTree(
                run("ffprobe", "-v", "error", "-show_chapters", "-of", "json", mp3.toString()))
            .get("chapters");
    var ours = publication.timeline().chapters();
    assertEquals(ours.size(), chapters.size());
    for (int i = 0; i < ours.size(); i++) {
      assertEquals(ours.get(i).title(), chapters.get(i).get("tags").get("title").asText());
      double start = publication.timeline().seconds(ours.get(i).start());
      assertEquals(start, chapters.get(i).get("start_time").asDouble(), 0.001);
    }
    short[] original = decoded(wav, work.resolve("wav.raw"));
    short[] encoded = decoded(mp3, work.resolve("mp3.raw"));
    assertEquals(original.length, encoded.length);
    // Wherever one looks, the two agree best when they are not moved against each other.
    for (int at = original.length / 7; at < original.length * 6 / 7; at += original.length / 7) {
      double power = 0;
      for (int i = 0; i < 8000; i++) {
        power += (double) original[at + i] * original[at + i];
      }
      if (power < 8000 * 1e4) {
        continue; // A pause says nothing about time.
      }
      int best = 0;
      double most = -1;
      for (int lag = -400; lag <= 400; lag++) {
        double agreement = 0;
        for (int i = 0; i < 8000; i++) {
          agreement += (double) original[at + i] * encoded[at + lag + i];
        }
        if (agreement > most) {
          most = agreement;
          best = lag;
        }
      }
      assertEquals(0, best, 16, "late by so many frames at " + at);
    }
  }

  private static short[] decoded(Path file, Path raw) throws Exception {
    run("ffmpeg", "-v", "error", "-i", file.toString(), "-f", "s16le", raw.toString());
    ByteBuffer bytes =
        ByteBuffer.wrap(java.nio.file.Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
    short[] samples = new short[bytes.remaining() / 2];
    bytes.asShortBuffer().get(samples);
    return samples;
  }
}
