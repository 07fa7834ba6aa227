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
  WAV(".wav", "audio/wav", "sound with chapter markers"),
  MP3(".mp3", "audio/mpeg", "for podcast apps, with chapters and cover"),
  OPUS(".opus", "audio/ogg", "a third of the MP3's size, with chapters"),
  M4B(".m4b", "audio/mp4", "an audio book with chapters, if ffmpeg is installed"),
  PAGE(".html", "text/html", "a web page that follows the voice"),
  EPUB(".epub", "application/epub+zip", "an e-book that speaks"),
  DAISY(
      "-daisy.zip",
      "application/zip",
      "DAISY 2.02 for talking-book players, as a folder and zipped"),
  VTT(".vtt", "text/vtt", "captions"),
  CHAPTERS(".chapters.json", "application/json+chapters", "chapters for podcast apps"),
  TEXT(".txt", "text/plain", "the transcript"),
  LABELS(".labels.txt", "text/plain", "a label track for Audacity");

  /** What is written when nobody asks for anything else. */
  public static final Set<Format> USUAL = EnumSet.of(WAV, MP3, PAGE, VTT, CHAPTERS);

  /** What can be played by itself, the best for listeners first: players show its chapters. */
  private static final List<Format> SOUNDS = List.of(MP3, OPUS, M4B, WAV);

  private final String ending;
  private final String mediaType;
  private final String description;

  Format(String ending, String mediaType, String description) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.description = description;
  }

  /** Returns what follows the slug in the name of the file. */
  public String ending() {
    return ending;
  }

  /** Returns the name of its kind for the web. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the best of these that can be played by itself, if there is one. */
  public static Optional<Format> sound(Collection<Format> formats) {
    return SOUNDS.stream().filter(formats::contains).findFirst();
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
   * Returns the formats of these names; a page that nobody could hear gets an MP3 beside it.
   *
   * @param unknown what to throw for a name that there is not
   */
  public static Set<Format> named(
      Collection<String> ids, Function<String, ? extends RuntimeException> unknown) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String id : ids) {
      formats.add(named(id).orElseThrow(() -> unknown.apply(id.strip())));
    }
    if (formats.contains(PAGE) && sound(formats).isEmpty()) {
      formats.add(MP3);
    }
    return formats;
  }

  /** Returns all names, in the order of publication. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
