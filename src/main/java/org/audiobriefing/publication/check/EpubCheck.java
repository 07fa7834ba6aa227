package org.audiobriefing.publication.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An EPUB with media overlays: what EPUBCheck does not look at, such as clips behind the end of the
 * sound, overlays out of reading order, and the metadata by which readers find accessible books.
 */
final class EpubCheck {
  private static final List<String> ACCESSIBILITY =
      List.of(
          "accessMode",
          "accessModeSufficient",
          "accessibilityFeature",
          "accessibilityHazard",
          "accessibilitySummary");
  private static final Pattern CLIP =
      Pattern.compile(
          "<text[^>]*src=\"[^\"#]*#([^\"]+)\"[^>]*/>\\s*<audio[^>]*clipBegin=\"([^\"]+)\"[^>]*clipEnd=\"([^\"]+)\"");
  private static final Pattern DURATION =
      Pattern.compile("<meta property=\"media:duration\">([^<]+)</meta>");

  private final ZipFile zip;
  private final Finding.Draft draft;

  private EpubCheck(ZipFile zip, Finding.Draft draft) {
    this.zip = zip;
    this.draft = draft;
  }

  static Finding of(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new EpubCheck(zip, draft).check();
    }
    return draft.checked();
  }

  private void check() throws IOException {
    List<ZipEntry> entries = new ArrayList<>(java.util.Collections.list(zip.entries()));
    draft.need(
        !entries.isEmpty()
            && entries.get(0).getName().equals("mimetype")
            && text(entries.get(0)).equals("application/epub+zip"),
        "does not begin with its media type");
    double end = 0;
    for (ZipEntry entry : entries) {
      if (entry.getName().endsWith(".opf")) {
        String opf = text(entry);
        for (String property : ACCESSIBILITY) {
          draft.need(opf.contains("schema:" + property), "says nothing of its " + property);
        }
        Matcher duration = DURATION.matcher(opf);
        draft.need(duration.find(), "does not say how long its sound is");
        end = duration.reset().find() ? seconds(duration.group(1)) : 0;
        draft.length(end);
      }
    }
    for (ZipEntry entry : entries) {
      if (entry.getName().endsWith(".smil")) {
        overlay(entry, end);
      }
    }
  }

  private void overlay(ZipEntry entry, double end) throws IOException {
    String name = entry.getName();
    ZipEntry page = zip.getEntry(name.replaceFirst("\\.smil$", ".xhtml"));
    String text = page == null ? "" : text(page);
    int place = -1;
    double last = -1;
    Matcher clip = CLIP.matcher(text(entry));
    while (clip.find()) {
      double from = seconds(clip.group(2));
      double to = seconds(clip.group(3));
      draft.need(to > from, name + ": the clip of " + clip.group(1) + " has no length");
      draft.need(
          to <= end + 0.05, name + ": the clip of " + clip.group(1) + " ends after the sound");
      draft.need(from >= last - 0.001, name + ": the clip of " + clip.group(1) + " goes back");
      last = from;
      if (page != null) {
        int now = text.indexOf("id=\"" + clip.group(1) + "\"");
        draft.need(now >= 0, name + ": there is no " + clip.group(1) + " in the text");
        draft.need(now > place, name + ": " + clip.group(1) + " is out of reading order");
        place = now;
      }
    }
  }

  private String text(ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Reads {@code 1:02:03.5}, {@code 02:03.5} or {@code 3.5s}. */
  private static double seconds(String clock) {
    double seconds = 0;
    for (String part : clock.replace("s", "").split(":")) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }
}
