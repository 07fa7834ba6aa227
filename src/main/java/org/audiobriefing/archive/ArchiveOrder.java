package org.audiobriefing.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.audiobriefing.Briefing;
import org.audiobriefing.Engine;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Production;
import org.audiobriefing.script.Telling;
import org.audiobriefing.speech.Casting;
import org.audiobriefing.speech.ProgrammeSounds;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.text.Dialect;

/**
 * How all pages of an archive are told.
 *
 * @param voices by name, the one that tells most first
 * @param wordsAMinute when not the voice's own
 * @param created when the run began, the same for all who take part in it
 */
public record ArchiveOrder(
    List<String> voices,
    Optional<String> announcer,
    Optional<Integer> wordsAMinute,
    Set<Format> formats,
    Telling telling,
    Dialect dialect,
    Instant created,
    String programVersion) {
  public static final String USUAL_VOICE = "kevin16";

  public ArchiveOrder {
    voices = voices.isEmpty() ? List.of(USUAL_VOICE) : List.copyOf(voices);
    formats = Set.copyOf(formats);
  }

  /** Returns the stages for it; each story is made by one thread. */
  public Briefing briefing(Engine engine) {
    VoiceCatalog catalog = engine.voices();
    List<Voice> all = voices.stream().map(catalog::voice).toList();
    Casting casting =
        new Casting(all.get(0), announcer.map(catalog::voice), all.subList(1, all.size()));
    Consumer<String> silent = line -> {};
    return new Briefing(
        engine,
        new Briefing.Options(
            casting,
            ProgrammeSounds.NONE,
            telling,
            new Production(
                wordsAMinute.orElse(casting.own().wordsAMinute()),
                LoudnessTarget.PODCAST,
                created,
                programVersion,
                Production.USUAL_SERIES,
                formats,
                true),
            1,
            silent));
  }

  /** Returns all that the files depend on but time and version, in words. */
  public String settings() {
    return String.join(
        ";",
        voices.toString(),
        announcer.orElse(""),
        wordsAMinute.map(Object::toString).orElse(""),
        new TreeSet<>(formats).toString(),
        telling.toString(),
        dialect.languageTag());
  }
}
