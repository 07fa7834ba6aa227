package org.audiobriefing.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.events.EventLikeness;

/** Sets apart what was told before, and what is an update of it. */
final class Freshness {
  /** Of what stands for a story told before so much is new: it is worth telling again. */
  private static final double CHANGED = 0.35;

  /** Under another headline less is enough. */
  private static final double REWRITTEN = 0.12;

  /**
   * A later report of an event needs few new names and numbers: to lose news is worse than to hear
   * some of it again.
   */
  private static final double NEWS = 0.12;

  /** What is remembered of a story is less than its text; more must speak for one event. */
  private static final double CERTAIN = 0.5;

  private final HeardStories heard;
  private final List<Heard> lately;
  private final EventLikeness likeness;
  private final Map<Story, Boolean> updates;
  private final List<Diagnostic> omissions;

  /**
   * @param updates learns of each story that is told whether it is an update
   * @param omissions gets a note for each that is not told
   */
  Freshness(
      HeardStories heard,
      LocalDate date,
      List<Story> day,
      Map<Story, Boolean> updates,
      List<Diagnostic> omissions) {
    this.heard = heard;
    this.lately = heard.lately(date);
    // Names that come again every day tell of no event.
    this.likeness =
        new EventLikeness(
            Stream.concat(day.stream().map(Story::facts), lately.stream().map(Heard::facts))
                .toList());
    this.updates = updates;
    this.omissions = omissions;
  }

  /** Returns the stories that are worth telling. */
  List<Story> of(List<Story> stories) {
    List<Story> fresh = new ArrayList<>();
    for (Story story : stories) {
      Optional<Heard> before = heard.find(story);
      Optional<Heard> event = before.isPresent() ? Optional.empty() : event(story);
      boolean update = before.isPresent() ? isChanged(story, before.get()) : event.isPresent();
      if (before.isPresent() && !update) {
        omissions.add(story.note("was told on " + before.get().told()));
      } else if (event.isPresent() && !isNews(story, event.get())) {
        omissions.add(
            story.note(
                "was told on "
                    + event.get().told()
                    + " (same event: "
                    + event.get().headline()
                    + ")"));
      } else {
        updates.put(story, update);
        fresh.add(story);
      }
    }
    return fresh;
  }

  private static boolean isChanged(Story story, Heard before) {
    double same = Shingles.likeness(before.sketch(), Shingles.sketch(story.shingles()));
    boolean renamed = !before.headline().equals(story.article().headline());
    return before.key().equals(story.key()) && 1 - same >= (renamed ? REWRITTEN : CHANGED);
  }

  /** The last report of the same event that was told, if there is one. */
  private Optional<Heard> event(Story story) {
    return lately.stream()
        .filter(h -> likeness.of(h.facts(), story.facts()).score() > CERTAIN)
        .max(Comparator.comparing(Heard::told));
  }

  /** Published after the edition that told the event, and with facts that it had not. */
  private boolean isNews(Story story, Heard event) {
    Optional<Instant> made = heard.made(event.told());
    Optional<Boolean> later = story.published().flatMap(published -> made.map(published::isAfter));
    double news = story.facts().newAgainst(event.facts());
    // What was named in brief was known, and is still to be told.
    boolean waited = heard.wasNamed(story);
    return news >= NEWS && (waited || later.orElse(news >= CHANGED));
  }
}
