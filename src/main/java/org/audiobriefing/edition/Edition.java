package org.audiobriefing.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.files.Leftovers;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.script.ProgrammeComposer;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;

/** Today's edition: what it is called, what goes into it, and what is remembered of it. */
public final class Edition {
  /** The file in the state folder that lets one run at a time write. */
  public static final String LOCK = "run.lock";

  /** The report of a run, beside the files of its edition. */
  public static final String REPORT = MadeEditions.REPORT;

  /** The file that says whose editions lie here. */
  private static final String OWNER = "name";

  private final EditionSettings settings;
  private final Instant now;
  private final LocalDate date;
  private final Path state;
  private final FeedShelf shelf;
  private final List<Diagnostic> notes = new ArrayList<>();
  private HeardStories heard;

  /**
   * What was planned.
   *
   * @param failures of sources and pages
   * @param reached sources that answered
   */
  public record Planned(EditionPlan plan, List<Diagnostic> failures, int reached) {}

  /**
   * Reads what was told before.
   *
   * @param now the one moment from which the date is taken
   */
  public Edition(EditionSettings settings, Instant now) {
    this.settings = settings;
    this.now = now;
    this.date = now.atZone(settings.zone()).toLocalDate();
    this.state = settings.output().resolve(FolderLock.STATE);
    this.shelf = new FeedShelf(state.resolve("feeds"), now);
    this.heard = new EditionMemory(settings, state, id()).read(notes);
  }

  /** Returns what is to be told of the memory and of earlier editions. */
  public List<Diagnostic> notes() {
    return List.copyOf(notes);
  }

  /** Returns the folder of lock and memory for an output folder. */
  public static Path stateFolder(Path output) {
    return output.resolve(FolderLock.STATE);
  }

  private Path memory() {
    return state.resolve(EditionMemory.FILE);
  }

  private Path folder() {
    return settings.output().resolve(id());
  }

  /**
   * Refuses a folder in which another series lies: each would take the other's feed.
   *
   * @throws BriefingException when one does
   */
  public void claim() {
    Path file = state.resolve(OWNER);
    try {
      String owner = Files.exists(file) ? Files.readString(file).strip() : settings.name();
      if (!owner.equals(settings.name())) {
        throw new BriefingException(
            Code.CONFIGURATION,
            settings.output().toString(),
            "holds the editions of '" + owner + "'",
            "choose another output folder for '" + settings.name() + "'");
      }
      if (!Files.exists(file)) {
        try (AtomicFiles files = new AtomicFiles()) {
          files.write(file, settings.name() + "\n");
          files.commit();
        }
      }
    } catch (IOException e) {
      throw AtomicFiles.failure(file, e);
    }
  }

  /** Removes what killed runs have left, and keeps a damaged memory aside; the lock is held. */
  public void tidy() {
    Leftovers.removeAll(settings.output());
    Leftovers.removeAll(state);
    new MadeEditions(settings.output(), settings.name()).removeUnfinished(id());
    if (new EditionMemory(settings, state, id()).keepAside()) {
      // Made anew it is kept at once, whether or not there is anything to tell today.
      write(heard);
    }
  }

  /**
   * Returns the files of today's edition that should be there and are not.
   *
   * @param also names of files that others write into its folder
   */
  public List<String> missing(List<String> also) {
    Map<String, Long> sizes = new MadeEditions(settings.output(), settings.name()).sizes(id());
    List<String> missing = new ArrayList<>();
    for (Format format : settings.formats()) {
      String name = id() + format.ending();
      if (!isWhole(name, sizes.getOrDefault(name, -1L))) {
        missing.add(name);
      }
    }
    for (String name : also) {
      if (!Files.exists(folder().resolve(name))) {
        missing.add(name);
      }
    }
    return missing;
  }

  /** Returns whether a file is there and as long as it was when it was published. */
  private boolean isWhole(String name, long bytes) {
    try {
      return Files.size(folder().resolve(name)) == bytes;
    } catch (IOException e) {
      // Not there, or not to be read: to be made again either way.
      return false;
    }
  }

  /** Forgets today's edition, to make it again. */
  public void forgetToday() {
    heard = heard.without(id(), date);
  }

  /** Remembers today's edition as it lies there, when it cannot be made again. */
  public boolean adoptToday() {
    HeardStories lying = new EditionMemory(settings, state, "").lying(Set.of());
    Optional<Episode> today = lying.episode(id());
    today.ifPresent(episode -> heard = heard.and(lying));
    return today.isPresent();
  }

  /** Returns the earlier editions whose files are there, the newest first. */
  public List<Episode> present() {
    List<Episode> present = new ArrayList<>();
    for (Episode episode : heard.episodes()) {
      if (Files.isDirectory(settings.output().resolve(episode.id()))) {
        present.add(0, episode);
      } else {
        notes.add(Diagnostic.note(episode.id(), "is gone, and so it is in the feed no longer"));
      }
    }
    return present;
  }

  /** Returns its date and name, which are also its folder and the beginning of its files. */
  public String id() {
    return date + "-" + settings.name();
  }

  /** Returns its date in the zone of the edition. */
  public LocalDate date() {
    return date;
  }

  /** Returns its number: one more than the last, or the one that it had. */
  public int number() {
    return heard
        .episode(id())
        .map(Episode::number)
        .filter(number -> number > 0)
        .orElseGet(() -> heard.episodes().stream().mapToInt(Episode::number).max().orElse(0) + 1);
  }

  /** Returns whether it was made before; there is one a day. */
  public boolean isMade() {
    return heard.episode(id()).isPresent();
  }

  /** Reads the sources and chooses. */
  public Planned plan(
      Function<Page, Outcome<Article>> extractor,
      FetchLimits limits,
      ProgrammeComposer composer,
      double wordsAMinute) {
    Gathered gathered = gatherer(extractor, limits).gather(settings.sources());
    EditionPlanner planner = new EditionPlanner(settings, heard, composer, wordsAMinute);
    return new Planned(planner.plan(date, gathered), gathered.failures(), gathered.reached());
  }

  /**
   * Asks the sources that failed once more.
   *
   * @param failures as they were told
   * @return what still fails
   */
  public List<Diagnostic> failing(
      Function<Page, Outcome<Article>> extractor, FetchLimits limits, Set<String> failures) {
    List<EditionSettings.Source> failed =
        settings.sources().stream()
            .filter(source -> failures.stream().anyMatch(f -> f.startsWith(source.name())))
            .toList();
    return failed.isEmpty() ? List.of() : gatherer(extractor, limits).gather(failed).failures();
  }

  private Gatherer gatherer(Function<Page, Outcome<Article>> extractor, FetchLimits limits) {
    PageReader pages = new PageReader(limits, java.io.InputStream.nullInputStream());
    return new Gatherer(settings, extractor, pages, new FeedFetcher(limits, shelf), heard, now);
  }

  /**
   * Returns all editions that are kept, this one among them, the newest first.
   *
   * @param keep at most
   */
  public List<Episode> kept(Episode episode, int keep) {
    List<Episode> all = new ArrayList<>(present());
    all.removeIf(e -> e.id().equals(episode.id()));
    all.add(episode);
    all.sort(Comparator.comparing(Episode::published).thenComparing(Episode::id).reversed());
    return List.copyOf(all.subList(0, Math.min(keep, all.size())));
  }

  /** Returns the editions that are kept no longer. */
  public List<Episode> dropped(List<Episode> kept) {
    return heard.episodes().stream()
        .filter(e -> kept.stream().noneMatch(k -> k.id().equals(e.id())))
        .toList();
  }

  /** Keeps the feeds, and which servers want to be left alone, when nothing was told. */
  public void keepFeeds() {
    AtomicFiles.makeFolder(state);
    try (AtomicFiles files = new AtomicFiles()) {
      shelf.write(files);
      files.commit();
    }
  }

  /**
   * Notes down what was told before the feed tells of it: should the run be killed between the two,
   * the next one knows.
   */
  public void note(EditionPlan plan, Episode episode) {
    AtomicFiles.makeFolder(state);
    try (AtomicFiles files = new AtomicFiles()) {
      shelf.write(files);
      HeardStories told =
          HeardStories.of(
              episode,
              HeardStories.heard(date, plan.remembered()),
              HeardStories.heard(date, plan.named()));
      new EditionMemory(settings, state, id()).note(told, files);
      files.commit();
    }
  }

  /** Crosses off the reading lists what was told now or before. */
  public void crossOff(EditionPlan plan) {
    for (EditionSettings.Source source : settings.sources()) {
      if (source.kind() == EditionSettings.Source.Kind.LIST) {
        List<String> told = new ArrayList<>();
        for (Story story : plan.done()) {
          if (story.source().equals(source)) {
            told.add(story.article().source());
          }
        }
        new ReadingList(Path.of(source.place())).crossOff(told);
      }
    }
  }

  /** Remembers what was told, as the last thing of a run: all of it can be heard by now. */
  public void remember(EditionPlan plan, List<Episode> kept) {
    write(heard.after(date, plan, oldestFirst(kept)));
  }

  /** Remembers which editions are there. */
  public void remember(List<Episode> kept) {
    write(heard.withEpisodes(oldestFirst(kept)));
  }

  private static List<Episode> oldestFirst(List<Episode> kept) {
    List<Episode> oldestFirst = new ArrayList<>(kept);
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  private void write(HeardStories memory) {
    AtomicFiles.makeFolder(state);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(memory(), memory.json());
      files.commit();
    }
  }
}
