package org.audiobriefing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.Edition;
import org.audiobriefing.edition.EditionPlan;
import org.audiobriefing.edition.EditionSettings;
import org.audiobriefing.edition.OpenWork;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.Publication;
import org.audiobriefing.publication.catalog.Published;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.publication.podcast.Series;
import org.audiobriefing.source.AddressPolicy;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.Proxies;
import org.audiobriefing.speech.Timeline;

/**
 * The stages of a regular edition in their order: lock, sources, plan, script, sound, files, feed,
 * memory. Whatever fails before the feed is written leaves yesterday's whole.
 */
public final class DailyEdition {
  private static final int ALL = 10_000;

  private final Briefing briefing;
  private final Briefing.Options options;
  private final EditionSettings settings;
  private final Proxies proxies;

  /**
   * What a run came to.
   *
   * @param outcome in a word
   * @param id of the edition
   * @param planned none when the edition was there already
   * @param published none when nothing was written
   * @param failures of sources, pages, formats and the publishing command
   * @param notes on what was found damaged and mended
   */
  public record Report(
      Outcome outcome,
      String id,
      Optional<Edition.Planned> planned,
      Optional<Published> published,
      List<Diagnostic> failures,
      List<Diagnostic> notes) {
    public Report {
      failures = List.copyOf(failures);
      notes = List.copyOf(notes);
    }
  }

  /** What a run can come to. */
  public enum Outcome {
    MADE,
    NOTHING_NEW,
    ALREADY_MADE,
    NO_SOURCE,
    PLANNED
  }

  /**
   * @param proxies through which the web is asked
   */
  public DailyEdition(
      Engine engine, Briefing.Options options, EditionSettings settings, Proxies proxies) {
    this.proxies = proxies;
    this.briefing = new Briefing(engine, options);
    this.options = options;
    this.settings = settings;
  }

  /**
   * Makes today's edition, or what is missing of it.
   *
   * @param network asks private addresses only if this allows it
   * @param beside names of files that the caller writes beside those of an edition
   */
  public Report run(AddressPolicy network, List<String> beside, Persistence persistence) {
    AtomicFiles.probe(settings.output());
    Path state = Edition.stateFolder(settings.output());
    AtomicFiles.probe(state);
    try (FolderLock lock = FolderLock.take(state.resolve(Edition.LOCK), persistence.patience())) {
      Edition edition = new Edition(settings, options.production().created());
      edition.claim();
      edition.tidy();
      if (!edition.isMade()) {
        return made(edition, network);
      }
      List<String> missing =
          persistence.again() ? List.of("asked for again") : edition.missing(beside);
      return missing.isEmpty() ? completed(edition, network) : remade(edition, network, missing);
    }
  }

  /**
   * How hard a run tries.
   *
   * @param again makes today's edition again, whatever is there
   * @param patience with another run, which is waited for
   */
  public record Persistence(boolean again, Duration patience) {
    public static final Persistence USUAL = new Persistence(false, Duration.ZERO);
  }

  /**
   * What failed this morning is tried again; when some of it succeeds, the edition is made anew.
   */
  private Report completed(Edition edition, AddressPolicy network) {
    OpenWork open = OpenWork.read(settings.output(), edition.id());
    if (open.failures().isEmpty()) {
      return present(edition, List.of());
    }
    Edition again = new Edition(settings, options.production().created());
    List<Diagnostic> failures =
        again.failing(briefing::speakable, limits(network), open.failures());
    if (told(failures).containsAll(open.failures())) {
      return present(edition, failures);
    }
    again.forgetToday();
    Edition.Planned planned = planned(again, network);
    return planned.plan().isEmpty()
        ? present(edition, planned.failures())
        : published(again, planned);
  }

  private static Set<String> told(List<Diagnostic> failures) {
    return failures.stream().map(Diagnostic::toString).collect(Collectors.toSet());
  }

  private Report present(Edition edition, List<Diagnostic> failures) {
    List<Episode> present = edition.present();
    if (series().write(present)) {
      edition.remember(present);
    }
    return report(Outcome.ALREADY_MADE, edition, null, null, failures);
  }

  /** An edition that was made is made again when part of it is not there. */
  private Report remade(Edition edition, AddressPolicy network, List<String> missing) {
    edition.forgetToday();
    Report again = made(edition, network);
    if (again.outcome() == Outcome.MADE) {
      return again;
    }
    List<Diagnostic> failures = new ArrayList<>(again.failures());
    failures.add(
        new Diagnostic(
            Code.NO_ARTICLE,
            edition.id(),
            "is not whole (missing: " + String.join(", ", missing) + ") and cannot be made again",
            "try again when its sources can be reached"));
    return report(Outcome.ALREADY_MADE, edition, null, null, failures);
  }

  private Report made(Edition edition, AddressPolicy network) {
    Edition.Planned planned = planned(edition, network);
    if (planned.plan().isEmpty()) {
      edition.keepFeeds();
      edition.crossOff(planned.plan());
      if (edition.adoptToday()) {
        List<Episode> present = edition.present();
        series().write(present);
        edition.remember(present);
        return report(Outcome.ALREADY_MADE, edition, planned, null, planned.failures());
      }
      boolean none = planned.reached() == 0;
      return report(
          none ? Outcome.NO_SOURCE : Outcome.NOTHING_NEW,
          edition,
          planned,
          null,
          planned.failures());
    }
    return published(edition, planned);
  }

  private Report published(Edition edition, Edition.Planned planned) {
    Published published = publish(edition, planned.plan());
    new OpenWork(edition.id(), told(planned.failures()), !settings.publish().isEmpty())
        .write(settings.output());
    List<Diagnostic> failures = new ArrayList<>(planned.failures());
    failures.addAll(published.failures());
    return report(Outcome.MADE, edition, planned, published, failures);
  }

  /** Plans today's edition and writes nothing. */
  public Report plan(AddressPolicy network) {
    Edition edition = new Edition(settings, options.production().created());
    Edition.Planned planned = planned(edition, network);
    return report(Outcome.PLANNED, edition, planned, null, planned.failures());
  }

  private static Report report(
      Outcome outcome,
      Edition edition,
      Edition.Planned planned,
      Published published,
      List<Diagnostic> failures) {
    return new Report(
        outcome,
        edition.id(),
        Optional.ofNullable(planned),
        Optional.ofNullable(published),
        failures,
        edition.notes());
  }

  private Edition.Planned planned(Edition edition, AddressPolicy network) {
    return edition.plan(
        briefing::speakable,
        limits(network),
        briefing.programmes(),
        options.production().wordsAMinute());
  }

  private FetchLimits limits(AddressPolicy network) {
    return FetchLimits.USUAL.within(settings.network().page()).with(network).through(proxies);
  }

  private Published publish(Edition edition, EditionPlan plan) {
    Path folder = settings.output().resolve(edition.id());
    Published published =
        briefing.publish(
            edition.id(),
            briefing.programmes().compose(plan.programme()),
            plan.articles(),
            plan.omissions(),
            folder);
    Episode episode = episode(edition, published);
    edition.note(plan, episode);
    int keep = settings.keep().orElse(ALL);
    List<Episode> kept = edition.kept(episode, keep);
    series().write(kept);
    edition.dropped(kept).forEach(old -> AtomicFiles.delete(settings.output().resolve(old.id())));
    edition.remember(plan, kept);
    edition.crossOff(plan);
    return published;
  }

  private Episode episode(Edition edition, Published published) {
    Publication publication = published.publication();
    List<Episode.Told> told = new ArrayList<>();
    for (Article article : publication.articles()) {
      told.add(
          new Episode.Told(
              article.headline(),
              article.address().map(URI::toASCIIString).orElse(""),
              article.attribution().publisher().orElse("")));
    }
    List<String> files = published.files().stream().map(f -> f.getFileName().toString()).toList();
    return new Episode(
        edition.id(),
        publication.title(),
        publication.production().created(),
        size(published, Format.MP3),
        publication.timeline().seconds(publication.timeline().frames()),
        files,
        told,
        edition.number(),
        summary(edition, publication));
  }

  private String summary(Edition edition, Publication publication) {
    Timeline timeline = publication.timeline();
    return settings
        .podcast()
        .map(channel -> channel.summary())
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                briefing
                    .programmes()
                    .summary(
                        text,
                        settings.title(),
                        edition.date(),
                        publication.articles().size(),
                        timeline.seconds(timeline.frames())))
        .orElse("");
  }

  private static long size(Published published, Format format) {
    try {
      for (Path file : published.files()) {
        if (file.toString().endsWith(format.ending())) {
          return Files.size(file);
        }
      }
      return 0;
    } catch (IOException e) {
      throw AtomicFiles.failure(published.best(), e);
    }
  }

  private Series series() {
    return new Series(
        settings.output(),
        settings.title(),
        settings.language(),
        settings.zone(),
        settings.podcast(),
        options.casting().own().name());
  }
}
