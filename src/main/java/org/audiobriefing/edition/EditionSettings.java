package org.audiobriefing.edition;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.podcast.Channel;
import org.audiobriefing.script.Telling;
import org.audiobriefing.source.Identity;
import org.audiobriefing.speech.ProgrammeSounds;

/**
 * What a settings file says of a regular edition.
 *
 * @param title of the series
 * @param name of an edition behind its date, in file names
 * @param voices by a language the name of the voice that tells its stories
 * @param zone whose calendar gives the date
 * @param loudnessLufs −30 to −10
 * @param output folder of all editions
 * @param length of an edition, when it has one
 * @param stories at most
 * @param keep editions at most; older ones are removed
 * @param sections in the order in which they are told; sections that are not named follow
 * @param sounds around and between the stories
 * @param publish command that is run after an edition, empty for none
 */
public record EditionSettings(
    String title,
    String name,
    String language,
    ZoneId zone,
    Optional<String> voice,
    Map<String, String> voices,
    Optional<Integer> wordsAMinute,
    double loudnessLufs,
    Set<Format> formats,
    Path output,
    Optional<Duration> length,
    int stories,
    Optional<Integer> keep,
    List<Source> sources,
    List<Section> sections,
    Spoken spoken,
    ProgrammeSounds sounds,
    Optional<Channel> podcast,
    Network network,
    List<String> publish) {

  /**
   * Returns the same settings with what somebody wishes instead.
   *
   * @param newTitle of the series
   * @param newLanguage BCP 47 tag
   * @param newFormats to be written
   * @param folder of all editions
   */
  public EditionSettings with(
      Optional<String> newTitle,
      Optional<String> newLanguage,
      Optional<Set<Format>> newFormats,
      Optional<Path> folder) {
    return new EditionSettings(
        newTitle.orElse(title),
        name,
        newLanguage.orElse(language),
        zone,
        voice,
        voices,
        wordsAMinute,
        loudnessLufs,
        newFormats.orElse(formats),
        folder.orElse(output),
        length,
        stories,
        keep,
        sources,
        sections,
        spoken,
        sounds,
        podcast,
        network,
        publish);
  }

  /**
   * A section of the edition.
   *
   * @param weight its stories get so much more of the length than others
   * @param length of all its stories at most, when it has one
   */
  public record Section(String name, double weight, Optional<Duration> length) {}

  /**
   * Where stories come from.
   *
   * @param kind of place
   * @param place an address, file or folder
   * @param name for messages
   * @param section that its stories belong to, or ""
   * @param take stories at most
   * @param oldest age of a story
   * @param include a story needs one of these words, if there are any
   * @param exclude no story has one of these words
   * @param weight heavier stories come first
   * @param identity what its server is told
   */
  public record Source(
      Kind kind,
      String place,
      String name,
      String section,
      int take,
      Optional<Duration> oldest,
      List<String> include,
      List<String> exclude,
      double weight,
      Identity identity) {

    /** Kinds of places. */
    public enum Kind {
      FEED,
      URL,
      FILE,
      /** A reading list. */
      LIST,
      /** A Maildir of newsletters. */
      MAIL
    }
  }

  /**
   * How an edition is told.
   *
   * @param intro said first
   * @param outro said last
   * @param sections whether a section is announced
   * @param chime whether a sound stands between stories
   * @param announcer name of the voice that says headlines and announcements
   */
  public record Spoken(
      String intro,
      String outro,
      Telling telling,
      boolean sections,
      boolean chime,
      Optional<String> announcer) {}

  /**
   * How the web is asked.
   *
   * @param page time for one page
   * @param run time for all
   * @param hosts asked at once
   * @param proxy through which it is asked, whatever the environment says
   */
  public record Network(
      Duration page, Duration run, int hosts, boolean allowPrivate, Optional<String> proxy) {}
}
