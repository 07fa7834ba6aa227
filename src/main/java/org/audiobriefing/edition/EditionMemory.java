package org.audiobriefing.edition;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.HeardStories.DamagedMemory;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.podcast.Episode;

/**
 * Where the memory lies: one file, and a note for each edition that was written before its feed.
 * When the file is damaged it is made anew from the notes and from the editions themselves.
 */
final class EditionMemory {
  static final String FILE = "heard.json";
  private static final String NOTES = "told";
  private static final String ASIDE = "heard.damaged.json";

  private final EditionSettings settings;
  private final Path state;
  private final String today;

  /**
   * @param today the edition that is made now, which is no part of the memory before it is finished
   */
  EditionMemory(EditionSettings settings, Path state, String today) {
    this.settings = settings;
    this.state = state;
    this.today = today;
  }

  /** Returns the memory, with what a killed run could not add to it. */
  HeardStories read(List<Diagnostic> notes) {
    try {
      HeardStories memory = HeardStories.read(state.resolve(FILE));
      HeardStories lying =
          lying(memory.episodes().stream().map(Episode::id).collect(Collectors.toSet()));
      return memory.and(
          lying
              .episode(today)
              .map(e -> lying.without(today, HeardStories.dateOf(e.id())))
              .orElse(lying));
    } catch (DamagedMemory e) {
      HeardStories lying = lying(Set.of());
      notes.add(
          Diagnostic.note(
              state.resolve(FILE).toString(),
              "the memory of what was told is damaged ("
                  + e.getMessage()
                  + "); it was made anew from "
                  + lying.episodes().size()
                  + " editions, the damaged one is kept as "
                  + ASIDE));
      return lying;
    }
  }

  /**
   * Moves a damaged memory out of the way.
   *
   * @return whether it was damaged
   */
  boolean keepAside() {
    Path file = state.resolve(FILE);
    try {
      HeardStories.read(file);
      return false;
    } catch (DamagedMemory damaged) {
      try {
        Files.move(file, state.resolve(ASIDE), StandardCopyOption.REPLACE_EXISTING);
        return true;
      } catch (IOException e) {
        throw AtomicFiles.failure(file, e);
      }
    }
  }

  /**
   * Returns what notes and editions tell.
   *
   * @param known editions of which nothing more is asked
   */
  HeardStories lying(Set<String> known) {
    HeardStories memory = HeardStories.NOTHING;
    for (Path note : notes()) {
      try {
        memory = memory.and(HeardStories.read(note));
      } catch (DamagedMemory e) {
        // The edition itself tells the same, if less exactly.
      }
    }
    for (MadeEditions.Made made :
        new MadeEditions(settings.output(), settings.name()).read(known)) {
      memory = memory.and(HeardStories.of(made.episode(), made.stories(), List.of()));
    }
    List<Episode> there =
        memory.episodes().stream()
            .filter(e -> Files.isDirectory(settings.output().resolve(e.id())))
            .toList();
    return memory.withEpisodes(there);
  }

  private List<Path> notes() {
    List<Path> notes = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(state.resolve(NOTES), "[0-9]*.json")) {
      files.forEach(notes::add);
    } catch (IOException | DirectoryIteratorException e) {
      // There are none yet.
      return List.of();
    }
    notes.sort(null);
    return notes;
  }

  /** Writes the note of today's edition; what is too old to count is removed. */
  void note(HeardStories told, AtomicFiles files) {
    Path folder = state.resolve(NOTES);
    AtomicFiles.makeFolder(folder);
    files.write(folder.resolve(today + ".json"), told.json());
    LocalDate oldest = HeardStories.dateOf(today).minusDays(HeardStories.DAYS_KEPT);
    for (Path note : notes()) {
      if (note.getFileName().toString().compareTo(oldest.toString()) < 0) {
        AtomicFiles.delete(note);
      }
    }
  }
}
