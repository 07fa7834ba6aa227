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
  private static final Pattern PAR = Pattern.compile("<par\\b(.{0,4000}?)</par>", Pattern.DOTALL);
  private static final Pattern TEXT =
      Pattern.compile("<text\\b[^>]{0,1000}\\bsrc=\"[^\"#]*#([^\"]+)\"");
  private static final Pattern BEGIN = Pattern.compile("\\bclipBegin=\"([^\"]+)\"");
  private static final Pattern END = Pattern.compile("\\bclipEnd=\"([^\"]+)\"");
  private static final int MAX_ENTRY_BYTES = 32 << 20;
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
    String smil = text(entry);
    Matcher par = PAR.matcher(smil);
    int clips = 0;
    while (par.find()) {
      String id = first(TEXT, par.group(1));
      String begin = first(BEGIN, par.group(1));
      String finish = first(END, par.group(1));
      if (id.isEmpty() || begin.isEmpty() || finish.isEmpty()) {
        continue;
      }
      clips++;
      double from = seconds(begin);
      double to = seconds(finish);
      draft.need(to > from, name + ": the clip of " + id + " has no length");
      draft.need(to <= end + 0.05, name + ": the clip of " + id + " ends after the sound");
      draft.need(from >= last - 0.001, name + ": the clip of " + id + " goes back");
      last = from;
      if (page != null) {
        int now = text.indexOf("id=\"" + id + "\"");
        draft.need(now >= 0, name + ": there is no " + id + " in the text");
        draft.need(now > place, name + ": " + id + " is out of reading order");
        place = now;
      }
    }
    draft.need(clips > 0, name + ": no clips can be read in it");
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private String text(ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MAX_ENTRY_BYTES + 1);
      if (bytes.length > MAX_ENTRY_BYTES) {
        throw new IOException(entry.getName() + " is too large");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Reads {@code 1:02:03.5}, {@code 02:03.5}, {@code 3.5s}, {@code 350ms}, {@code 2min}. */
  private static double seconds(String clock) {
    Matcher counted = Pattern.compile("([0-9.]+)(h|min|ms|s)?").matcher(clock.strip());
    if (counted.matches()) {
      double value = Double.parseDouble(counted.group(1));
      String unit = counted.group(2) == null ? "s" : counted.group(2);
      return switch (unit) {
        case "h" -> value * 3600;
        case "min" -> value * 60;
        case "ms" -> value / 1000;
        default -> value;
      };
    }
    double seconds = 0;
    for (String part : clock.strip().split(":")) {
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return seconds;
  }
}
