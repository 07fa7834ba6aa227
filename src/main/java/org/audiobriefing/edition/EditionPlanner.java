package org.audiobriefing.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Programme;
import org.audiobriefing.script.Programme.Item;
import org.audiobriefing.script.ProgrammeComposer;

/**
 * Chooses, orders and cuts. Nothing depends on chance or on the time of day: the same stories give
 * the same edition.
 */
final class EditionPlanner {
  /** Of the smaller text so much stands in the other one too: it is the same story. */
  private static final double SAME = 0.5;

  /** One publisher's reports on like events share much, and are still two stories. */
  private static final double SAME_ON_ONE_SITE = 0.9;

  /** Of what stands for a story told before so much is new: it is worth telling again. */
  private static final double CHANGED = 0.35;

  private final EditionSettings settings;
  private final HeardStories heard;
  private final ProgrammeComposer composer;
  private final double wordsAMinute;

  EditionPlanner(
      EditionSettings settings,
      HeardStories heard,
      ProgrammeComposer composer,
      double wordsAMinute) {
    this.settings = settings;
    this.heard = heard;
    this.composer = composer;
    this.wordsAMinute = wordsAMinute;
  }

  EditionPlan plan(LocalDate date, Gathered gathered) {
    List<Diagnostic> omissions = new ArrayList<>(gathered.omissions());
    List<Story> single = single(gathered.stories(), omissions);
    Map<Story, Boolean> updates = new LinkedHashMap<>();
    List<Story> fresh = fresh(single, updates, omissions);
    fresh.sort(order());
    List<Story> chosen = fresh.subList(0, Math.min(fresh.size(), settings.stories()));
    for (Story story : fresh.subList(chosen.size(), fresh.size())) {
      omissions.add(note(story, "there are already " + settings.stories() + " stories"));
    }
    Fitting fitting = new Fitting(settings, composer, wordsAMinute, date, updates);
    Fitting.Fitted fitted = fitting.fit(chosen);
    List<Story> told = new ArrayList<>(fitted.told());
    told.addAll(fitted.brief());
    chosen.stream()
        .filter(story -> !told.contains(story))
        .forEach(story -> omissions.add(note(story, "there is no room")));
    List<String> reasons = reasons(fitted.programme(), fitted.told(), fitted.brief());
    return new EditionPlan(fitted.programme(), told, reasons, omissions);
  }

  private static Diagnostic note(Story story, String why) {
    return Diagnostic.note(story.source().name() + ", " + story.article().headline(), why);
  }

  /** Tells each story once: the fullest version, with credit to the others. */
  private static List<Story> single(List<Story> stories, List<Diagnostic> omissions) {
    List<List<Story>> groups = groups(stories);
    List<Story> single = new ArrayList<>();
    for (List<Story> group : groups) {
      Story best =
          group.stream()
              .max(
                  Comparator.<Story>comparingInt(s -> s.shingles().size())
                      .thenComparing(order().reversed()))
              .orElseThrow();
      List<String> others =
          group.stream()
              .map(Story::publisher)
              .filter(p -> !p.equals(best.publisher()))
              .distinct()
              .toList();
      group.stream()
          .filter(s -> s != best)
          .forEach(s -> omissions.add(note(s, "is told by " + best.publisher() + " too")));
      single.add(best.with(others));
    }
    return single;
  }

  /** A story joins the first group in which one is the same. */
  private static List<List<Story>> groups(List<Story> stories) {
    List<List<Story>> groups = new ArrayList<>();
    int[] groupOf = new int[stories.size()];
    SharedRuns runs = new SharedRuns();
    for (int i = 0; i < stories.size(); i++) {
      double[] shares = runs.add(stories.get(i).shingles());
      int group = groups.size();
      for (int k = 0; k < i; k++) {
        if (groupOf[k] < group && isSame(stories.get(k), stories.get(i), shares[k])) {
          group = groupOf[k];
        }
      }
      groupOf[i] = group;
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(stories.get(i));
    }
    return groups;
  }

  private static boolean isSame(Story one, Story two, double shared) {
    return one.key().equals(two.key())
        || shared >= (one.host().equals(two.host()) ? SAME_ON_ONE_SITE : SAME);
  }

  private List<Story> fresh(
      List<Story> stories, Map<Story, Boolean> updates, List<Diagnostic> omissions) {
    List<Story> fresh = new ArrayList<>();
    for (Story story : stories) {
      Optional<HeardStories.Heard> before = heard.find(story);
      if (before.isEmpty()) {
        updates.put(story, false);
        fresh.add(story);
        continue;
      }
      double likeness = Shingles.likeness(before.get().sketch(), Shingles.sketch(story.shingles()));
      boolean changed = before.get().key().equals(story.key()) && 1 - likeness >= CHANGED;
      if (changed) {
        updates.put(story, true);
        fresh.add(story);
      } else {
        omissions.add(note(story, "was told on " + before.get().told()));
      }
    }
    return fresh;
  }

  /**
   * By section as the settings name them, then weight, then what is newer, then the sources' order.
   */
  private static Comparator<Story> order() {
    return Comparator.<Story>comparingDouble(s -> -s.source().weight())
        .thenComparing(s -> s.published().map(p -> -p.getEpochSecond()).orElse(Long.MAX_VALUE))
        .thenComparingInt(Story::sourceNumber)
        .thenComparingInt(Story::order);
  }

  private static List<String> reasons(Programme programme, List<Story> told, List<Story> brief) {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Story story = told.get(i);
      Item item = programme.items().get(i);
      int kept = item.article().body().size();
      int all = story.article().body().size();
      StringBuilder reason = new StringBuilder();
      reason
          .append(i + 1)
          .append(". ")
          .append(item.update() ? "Update: " : "")
          .append(item.article().headline())
          .append(": ")
          .append(story.source().name());
      reason.append(item.section().isEmpty() ? "" : ", section " + item.section());
      reason.append(", weight ").append(story.source().weight());
      story.published().ifPresent(p -> reason.append(", published ").append(p));
      reason.append(kept < all ? ", " + kept + " of " + all + " paragraphs fit" : ", whole");
      reason.append(
          item.others().isEmpty() ? "" : ", also reported by " + String.join(", ", item.others()));
      reasons.add(reason.toString());
    }
    brief.forEach(s -> reasons.add("In brief: " + s.article().headline() + ": no room for more"));
    return reasons;
  }
}
