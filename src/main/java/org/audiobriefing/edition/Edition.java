package org.audiobriefing.edition;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.publication.AtomicFiles;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.script.ProgrammeComposer;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Page;
import org.audiobriefing.source.PageReader;

/** Today's edition: what it is called, what goes into it, and what is remembered of it. */
public final class Edition {
  /** Hidden in the output folder, so that whoever copies that folder copies the memory too. */
  private static final String STATE = ".briefing";

  /** The file in the state folder that lets one run at a time write. */
  public static final String LOCK = "run.lock";

  private final EditionSettings settings;
  private final Instant now;
  private final LocalDate date;
  private final Path state;
  private final FeedShelf shelf;
  private final HeardStories heard;

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
    this.state = settings.output().resolve(STATE);
    this.shelf = new FeedShelf(state.resolve("feeds"), now);
    this.heard = HeardStories.read(memory());
  }

  /** Returns the folder of lock and memory for an output folder. */
  public static Path stateFolder(Path output) {
    return output.resolve(STATE);
  }

  private Path memory() {
    return state.resolve("heard.json");
  }

  /** Returns its date and name, which are also its folder and the beginning of its files. */
  public String id() {
    return date + "-" + settings.name();
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
    PageReader pages = new PageReader(limits, java.io.InputStream.nullInputStream());
    FeedFetcher feeds = new FeedFetcher(limits, shelf);
    Gathered gathered = new Gatherer(settings, extractor, pages, feeds, heard, now).gather();
    EditionPlanner planner = new EditionPlanner(settings, heard, composer, wordsAMinute);
    return new Planned(planner.plan(date, gathered), gathered.failures(), gathered.reached());
  }

  /**
   * Returns all editions that are kept, this one among them, the newest first.
   *
   * @param keep at most
   */
  public List<Episode> kept(Episode episode, int keep) {
    List<Episode> all = new ArrayList<>(heard.episodes());
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

  /** Remembers what was told, as the last thing of a run: all of it can be heard by now. */
  public void remember(EditionPlan plan, List<Episode> kept) {
    AtomicFiles.makeFolder(state);
    try (AtomicFiles files = new AtomicFiles()) {
      shelf.write(files);
      List<Episode> oldestFirst = new ArrayList<>(kept);
      java.util.Collections.reverse(oldestFirst);
      files.write(memory(), heard.after(date, plan.told(), oldestFirst).json());
      files.commit();
    }
  }
}
