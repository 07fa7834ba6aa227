package org.audiobriefing.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.events.EventLikeness;

/**
 * Finds the stories of a day that tell one event, and which of them is told: the fullest of the
 * latest, with credit to the others.
 */
final class SameStories {
  /** Of the smaller text so much stands in the other one too: it is the same story. */
  private static final double SAME = 0.5;

  /** One publisher's reports on like events share much, and are still two stories. */
  private static final double SAME_ON_ONE_SITE = 0.9;

  /** What one publisher needs more to be believed to tell an event twice. */
  private static final double EVENT_ON_ONE_SITE = 1;

  /** What was published so much later knows more. */
  private static final Duration LATER = Duration.ofHours(3);

  /** A later report that is shorter than this share of the fullest is a mere mention. */
  private static final double MENTION = 0.35;

  /** So many shared facts are enough to show. */
  private static final int SHOWN = 5;

  private final Comparator<Story> order;
  private final List<Diagnostic> omissions;
  private final EventLikeness likeness;
  private final List<Group> groups = new ArrayList<>();

  /** Stories that tell one thing, with the facts by which that was seen. */
  private static final class Group {
    final int number;
    final List<Story> stories = new ArrayList<>();
    List<String> shared = List.of();

    /**
     * @param number of the groups before it
     */
    Group(int number) {
      this.number = number;
    }
  }

  /**
   * @param order who comes first where nothing else decides
   * @param omissions gets a note for each story that is not told
   */
  private SameStories(List<Story> stories, Comparator<Story> order, List<Diagnostic> omissions) {
    this.order = order;
    this.omissions = omissions;
    likeness = new EventLikeness(stories.stream().map(Story::facts).toList());
  }

  /** Returns each story once, in the order in which they are found. */
  static List<Story> single(
      List<Story> stories, Comparator<Story> order, List<Diagnostic> omissions) {
    SameStories same = new SameStories(stories, order, omissions);
    SharedRuns runs = new SharedRuns();
    List<Group> groupOf = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      double[] shares = runs.add(stories.get(i).shingles());
      Group group = same.group(stories, i, shares, groupOf);
      group.stories.add(stories.get(i));
      groupOf.add(group);
    }
    return same.groups.stream().map(same::told).toList();
  }

  /** A story joins the first group in which one is the same. */
  private Group group(List<Story> stories, int i, double[] shares, List<Group> groupOf) {
    Group first = null;
    List<String> shared = List.of();
    for (int k = 0; k < i; k++) {
      Group candidate = groupOf.get(k);
      if (first != null && candidate.number >= first.number) {
        continue;
      }
      if (isSame(stories.get(k), stories.get(i), shares[k])) {
        first = candidate;
      } else {
        EventLikeness.Likeness found = event(stories.get(k), stories.get(i));
        if (found.score() > 0) {
          first = candidate;
          shared = found.shared();
        }
      }
    }
    if (first == null) {
      first = new Group(groups.size());
      groups.add(first);
    } else if (first.shared.isEmpty()) {
      first.shared = shared;
    }
    return first;
  }

  private static boolean isSame(Story one, Story two, double shared) {
    return one.key().equals(two.key()) || shared >= (one.isBesides(two) ? SAME_ON_ONE_SITE : SAME);
  }

  private EventLikeness.Likeness event(Story one, Story two) {
    EventLikeness.Likeness found = likeness.of(one.facts(), two.facts());
    double needed = one.isBesides(two) ? EVENT_ON_ONE_SITE : 0;
    return new EventLikeness.Likeness(found.score() - needed, found.shared());
  }

  private Story told(Group group) {
    Story best = best(group.stories);
    List<String> others =
        group.stories.stream()
            .map(Story::publisher)
            .filter(publisher -> !publisher.isEmpty() && !publisher.equals(best.publisher()))
            .distinct()
            .toList();
    List<String> shown = group.shared.subList(0, Math.min(SHOWN, group.shared.size()));
    String why = shown.isEmpty() ? "" : " (same event: " + String.join(", ", shown) + ")";
    group.stories.stream()
        .filter(story -> story != best)
        .forEach(
            story -> omissions.add(story.note("is told by " + best.publisher() + " too" + why)));
    return best.with(others, group.stories.stream().filter(s -> s != best).toList());
  }

  private Story best(List<Story> stories) {
    int fullest = stories.stream().mapToInt(SameStories::length).max().orElseThrow();
    Instant newest =
        stories.stream()
            .filter(story -> length(story) >= fullest * MENTION)
            .flatMap(story -> story.published().stream())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return stories.stream()
        .filter(story -> isOfTheLatest(story, newest))
        .max(Comparator.comparingInt(SameStories::length).thenComparing(order.reversed()))
        .orElseThrow();
  }

  /** What has no date is not older for that. */
  private static boolean isOfTheLatest(Story story, Instant newest) {
    return story.published().map(p -> p.isAfter(newest.minus(LATER))).orElse(true);
  }

  private static int length(Story story) {
    return story.shingles().size();
  }
}
