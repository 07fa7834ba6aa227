package org.audiobriefing.publication.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text files beside a briefing: captions, chapters, labels. */
final class SidecarChecks {
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:(\\d{2,}):)?(\\d\\d):(\\d\\d\\.\\d{3}) --> (?:(\\d{2,}):)?(\\d\\d):(\\d\\d\\.\\d{3})(?: .*)?");
  private static final int MAX_LINE = 65;

  private SidecarChecks() {}

  static Finding captions(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    draft.need(
        !lines.isEmpty() && lines.get(0).matches("\uFEFF?WEBVTT(?:[ \t].*)?"),
        "does not begin with WEBVTT");
    int cues = 0;
    double last = 0;
    boolean text = false;
    boolean note = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher times = TIMES.matcher(line);
      note = !line.isBlank() && (note || line.startsWith("NOTE"));
      if (!note && times.matches()) {
        cues++;
        double start = seconds(times, 1);
        draft.need(start >= last, "line " + (i + 1) + ": begins before the caption above it");
        draft.need(seconds(times, 4) > start, "line " + (i + 1) + ": ends before it begins");
        last = start;
        text = true;
      } else if (line.isBlank()) {
        text = false;
      } else if (text) {
        int length = line.replaceAll("&(?:amp|lt|gt|lrm|rlm|nbsp);", "x").length();
        draft.need(length <= MAX_LINE, "line " + (i + 1) + ": has " + length + " characters");
      } else if (!note && line.contains("-->")) {
        draft.fault("line " + (i + 1) + ": its times cannot be read");
      }
    }
    draft.need(cues > 0, "has no captions");
    draft.fact(cues + " captions");
    return draft.checked();
  }

  private static double seconds(Matcher times, int group) {
    String hours = times.group(group);
    return (hours == null ? 0 : Integer.parseInt(hours) * 3600)
        + Integer.parseInt(times.group(group + 1)) * 60
        + Double.parseDouble(times.group(group + 2));
  }

  static Finding chapters(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    JsonNode root = new JsonMapper().readTree(file.toFile());
    draft.need(root.path("version").asText().matches("1\\.[0-9]+\\.[0-9]+"), "has no version");
    JsonNode chapters = root.path("chapters");
    draft.need(chapters.isArray() && !chapters.isEmpty(), "has no chapters");
    for (JsonNode chapter : chapters) {
      draft.need(chapter.path("startTime").isNumber(), "a chapter has no startTime");
      draft.chapter(chapter.path("startTime").asDouble(), chapter.path("title").asText());
    }
    return draft.checked();
  }

  static Finding labels(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String[] cells = line.split("\t");
      if (cells.length == 3 && cells[0].matches("[0-9.]+") && cells[1].matches("[0-9.]+")) {
        draft.chapter(Double.parseDouble(cells[0]), cells[2]);
      } else {
        draft.fault("line " + number + ": is not start, end and title, set apart by tabs");
      }
    }
    return draft.checked();
  }
}
