package org.audiobriefing.speech;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.audiobriefing.text.LanguageTag;

/**
 * What a voice file says.
 *
 * @param name how users call it
 * @param engine what speaks it, for example {@code freetts}
 * @param base the engine's own name of its sound data
 * @param program that speaks, where the engine is another program
 * @param pitchHz mean pitch, 50 to 300; 0 for pitch and range as they were recorded
 * @param pitchRangeHz standard deviation of the pitch, 0 to 60
 * @param presenceDb by how much the consonants' range is raised, 0 to {@value #MAX_PRESENCE_DB}
 * @param melody how sentences end
 * @param wordsAMinute default rate, {@value #MIN_WPM} to {@value #MAX_WPM}
 * @param language BCP 47 tag of what it can read
 * @param licence SPDX name or short name of the sound data's licence
 * @param description one line for people
 */
public record Voice(
    String name,
    String engine,
    String base,
    Optional<VoiceProgram> program,
    double pitchHz,
    double pitchRangeHz,
    double presenceDb,
    Melody melody,
    int wordsAMinute,
    String language,
    String licence,
    String description) {
  public static final int MIN_WPM = 80;
  public static final int MAX_WPM = 600;

  /** Beyond it the limiter's measure of peaks no longer holds. */
  public static final int MAX_PRESENCE_DB = 6;

  private static final int MAX_SEMITONES = 12;

  public Voice {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(melody, "melody");
    if (pitchHz != 0) {
      within("pitch", pitchHz, 50, 300);
    }
    within("range", pitchRangeHz, 0, 60);
    within("presence_db", presenceDb, 0, MAX_PRESENCE_DB);
    within("final_fall", melody.finalFall(), 0, MAX_SEMITONES);
    within("question_rise", melody.questionRise(), 0, MAX_SEMITONES);
    within("wpm", wordsAMinute, MIN_WPM, MAX_WPM);
  }

  private static void within(String key, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%s = %s is not between %.0f and %.0f", key, value, least, most));
    }
  }

  /**
   * Returns how well the times of its words are known: {@code exact}, {@code aligned} within some
   * 20 ms, or {@code spread} over each sentence by the length of the words.
   */
  public String wordTimes() {
    return program.isEmpty() ? "exact" : isEnglish() ? "aligned" : "spread";
  }

  /** Returns whether it speaks some kind of English, for which this program reads the text. */
  public boolean isEnglish() {
    return speaks("en");
  }

  /**
   * Returns whether it speaks a language.
   *
   * @param tag BCP 47; only its first part counts
   */
  public boolean speaks(String tag) {
    return LanguageTag.same(language, tag);
  }
}
