package org.audiobriefing.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.audiobriefing.Briefing;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.script.Script;
import org.audiobriefing.speech.Timeline;

/**
 * Tells the pages of an archive, each in a folder of its own. What lies there finished is not made
 * again; what two runs make of one page at the same time is the same, so neither harms the other.
 * Safe for use by many threads.
 */
public final class ArchiveRun {
  private static final String SLUG = "story";

  /** So many that two pages hardly ever wait for each other. */
  private static final int LOCKS = 256;

  /** What no other page would have either; the run ends, and the next goes on from here. */
  private static final Set<Code> OF_THE_RUN =
      EnumSet.of(
          Code.CANNOT_CREATE,
          Code.WRITE_ERROR,
          Code.PERMISSION,
          Code.CONFIGURATION,
          Code.VOICE_MISSING,
          Code.USAGE);

  /** Rules by which a page is refused on a machine that is busy, or too small. */
  private static final Set<String> OF_THE_MOMENT = Set.of("memory", "too-slow", "fault");

  private final Briefing briefing;
  private final String settings;
  private final Store store;
  private final boolean again;
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  /**
   * @param settings all that the sound depends on, in any words: with others everything is made
   *     again
   * @param again makes everything again
   */
  public ArchiveRun(Briefing briefing, String settings, Store store, boolean again) {
    this.briefing = briefing;
    this.settings = settings;
    this.store = store;
    this.again = again;
  }

  /**
   * Tells a page, or finds that it has been told.
   *
   * @throws BriefingException when the fault is not the page's: the storage cannot be written, a
   *     voice is missing
   */
  public Row tell(Arrival arrival) {
    long start = System.nanoTime();
    Row row = arrival instanceof Arrival.OfPage page ? tell(page) : row((Arrival.Nothing) arrival);
    return row.within((System.nanoTime() - start) / 1_000_000);
  }

  private static Row row(Arrival.Nothing nothing) {
    return Row.of(nothing.id(), "", nothing.outcome(), nothing.why());
  }

  private Row tell(Arrival.OfPage page) {
    Place place = Place.of(page, settings);
    // Of two captures of one page that come close together each sees what the other has made.
    synchronized (locks[Math.floorMod(place.key().hashCode(), locks.length)]) {
      return tell(page, place);
    }
  }

  private Row tell(Arrival.OfPage page, Place place) {
    try {
      Optional<Row> there = there(page, place);
      return there.isPresent() ? there.get() : made(page, place);
    } catch (IOException e) {
      throw AtomicFiles.failure(Path.of(place.folder()), e);
    } catch (UncheckedIOException e) {
      throw AtomicFiles.failure(Path.of(place.folder()), e.getCause());
    }
  }

  /** Returns the row of what lies there already. */
  private Optional<Row> there(Arrival.OfPage page, Place place) throws IOException {
    if (again) {
      return Optional.empty();
    }
    Optional<StoryRecord> record = record(place);
    if (record.isPresent() && record.get().isLaterThan(page.capturedText())) {
      Diagnostic older =
          Diagnostic.refusal(
              Row.OLDER, page.id(), "was captured again on " + record.get().captured(), "");
      return Optional.of(Row.of(page.id(), place.key(), Row.Outcome.SKIPPED, older));
    }
    if (record.isEmpty()
        || !record.get().digest().equals(place.digest())
        || !store.has(place.folder(), record.get().files())) {
      return Optional.empty();
    }
    return Optional.of(record.get().row(place.key(), Row.Outcome.THERE));
  }

  private Optional<StoryRecord> record(Place place) throws IOException {
    return store.read(place.folder(), StoryRecord.NAME).flatMap(StoryRecord::read);
  }

  private Row made(Arrival.OfPage page, Place place) throws IOException {
    Path scratch = store.scratch();
    try {
      Outcome<Article> article;
      try {
        article = readable(page);
      } catch (BriefingException e) {
        return untold(page, place, scratch, e.diagnostic());
      }
      StoryRecord record = speak(page, place, article, scratch);
      deliver(record, place, scratch);
      return record.row(place.key(), Row.Outcome.named(record.outcome()));
    } catch (BriefingException e) {
      if (OF_THE_RUN.contains(e.diagnostic().code())) {
        throw e;
      }
      return Row.of(page.id(), place.key(), Row.Outcome.FAILED, e.diagnostic());
    } catch (RuntimeException | StackOverflowError e) {
      Diagnostic fault =
          new Diagnostic(Code.BUG, page.id(), "cannot be told (" + e + ")", "please report it");
      return Row.of(page.id(), place.key(), Row.Outcome.FAILED, fault);
    } catch (OutOfMemoryError e) {
      return Row.of(page.id(), place.key(), Row.Outcome.FAILED, Diagnostic.outOfMemory(page.id()));
    } finally {
      AtomicFiles.delete(scratch);
    }
  }

  private Outcome<Article> readable(Arrival.OfPage page) {
    Outcome<Article> article = briefing.speakable(page.page());
    if (page.truncated()) {
      Truncation.refuse(page.page(), article.value());
    }
    return article;
  }

  /** A page without a story is remembered; what may be otherwise another time is not. */
  private Row untold(Arrival.OfPage page, Place place, Path scratch, Diagnostic why)
      throws IOException {
    if (!isForGood(why)) {
      return Row.of(page.id(), place.key(), Row.Outcome.FAILED, why);
    }
    StoryRecord record = StoryRecord.refused(page, place.digest(), why);
    deliver(record, place, scratch);
    return record.row(place.key(), Row.Outcome.REFUSED);
  }

  /** Returns whether a page will be refused again as long as nobody changes it. */
  static boolean isForGood(Diagnostic why) {
    return why.code() == Code.NO_ARTICLE && !OF_THE_MOMENT.contains(why.rule());
  }

  /** Makes the files of a story. */
  private StoryRecord speak(
      Arrival.OfPage page, Place place, Outcome<Article> article, Path scratch) {
    List<Diagnostic> notes = new ArrayList<>(article.notes());
    if (page.truncated()) {
      notes.add(Diagnostic.note(Truncation.RULE, "the end of the page, behind the story"));
    }
    List<Article> stories = List.of(article.value());
    Script script = briefing.script(Optional.empty(), stories);
    Published published = briefing.publish(SLUG, script, stories, notes, scratch);
    return record(page, place, article.value(), published, scratch);
  }

  private static StoryRecord record(
      Arrival.OfPage page, Place place, Article story, Published published, Path scratch) {
    Timeline timeline = published.publication().timeline();
    boolean whole = published.failures().isEmpty();
    return new StoryRecord(
        page.id(),
        place.digest(),
        page.capturedText(),
        (whole ? Row.Outcome.TOLD : Row.Outcome.PARTIAL).word(),
        page.truncated() ? Truncation.RULE : "",
        whole ? "" : published.failures().get(0).toString(),
        story.headline(),
        (double) timeline.frames() / timeline.format().sampleRateHz(),
        story.bodyWords(),
        MadeFiles.in(scratch));
  }

  /**
   * Brings what was made into its folder, the record last. What was told of a page stays when what
   * has become of the page cannot be told.
   */
  private void deliver(StoryRecord record, Place place, Path scratch) throws IOException {
    Optional<StoryRecord> there = record(place);
    boolean superseded = there.filter(other -> other.supersedes(record)).isPresent();
    if (!again && superseded && store.has(place.folder(), there.get().files())) {
      return;
    }
    if (!record.files().isEmpty()) {
      store.remove(place.folder(), StoryRecord.NAME);
      store.put(scratch, record.files(), place.folder());
    }
    StoryRecord kept =
        record.files().isEmpty() && there.isPresent() ? record.keeping(there.get()) : record;
    MadeFiles.write(scratch.resolve(StoryRecord.NAME), kept.json());
    store.put(scratch, List.of(StoryRecord.NAME), place.folder());
    if (!record.files().isEmpty()) {
      List<String> all = new ArrayList<>(record.files());
      all.add(StoryRecord.NAME);
      store.keepOnly(place.folder(), all);
    }
  }
}
