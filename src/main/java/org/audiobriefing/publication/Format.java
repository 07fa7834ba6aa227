package org.audiobriefing.publication;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a briefing can be published as. */
public enum Format {
  WAV(".wav", "sound with chapter markers, always written"),
  MP3(".mp3", "for podcast apps, with chapters and cover"),
  PAGE(".html", "a web page that follows the voice"),
  EPUB(".epub", "an e-book that speaks"),
  DAISY("-daisy.zip", "DAISY 2.02 for talking-book players, as a folder and zipped"),
  VTT(".vtt", "captions"),
  CHAPTERS(".chapters.json", "chapters for podcast apps"),
  TEXT(".txt", "the transcript"),
  LABELS(".labels.txt", "a label track for Audacity");

  /** What is written when nobody asks for anything else. */
  public static final Set<Format> USUAL = EnumSet.of(WAV, MP3, PAGE, VTT, CHAPTERS);

  private final String ending;
  private final String description;

  Format(String ending, String description) {
    this.ending = ending;
    this.description = description;
  }

  /** Returns what follows the slug in the name of the file. */
  public String ending() {
    return ending;
  }

  /** Returns one line for people. */
  public String description() {
    return description;
  }

  /** Returns the name by which users ask for it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of this name. */
  public static Optional<Format> named(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id.strip())).findFirst();
  }

  /**
   * Returns the formats of these names, and WAV, which is always written.
   *
   * @param unknown what to throw for a name that there is not
   */
  public static Set<Format> named(
      Collection<String> ids, Function<String, ? extends RuntimeException> unknown) {
    Set<Format> formats = EnumSet.of(WAV);
    for (String id : ids) {
      formats.add(named(id).orElseThrow(() -> unknown.apply(id.strip())));
    }
    return formats;
  }

  /** Returns all names, in the order of publication. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
