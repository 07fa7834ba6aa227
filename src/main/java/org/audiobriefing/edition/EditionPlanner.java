package org.audiobriefing.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Programme;
import org.audiobriefing.script.Programme.Item;
import org.audiobriefing.script.ProgrammeComposer;

/**
 * Chooses, orders and cuts. Nothing depends on chance or on the time of day: the same stories give
 * the same edition.
 */
final class EditionPlanner {
  private static final int MOST_FROM_BRIEF = 3;

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
    List<Story> single = SameStories.single(gathered.stories(), order(), omissions);
    Map<Story, Boolean> updates = new LinkedHashMap<>();
    List<Story> done = new ArrayList<>(single);
    List<Story> fresh = new Freshness(heard, date, single, updates, omissions).of(single);
    done.removeAll(fresh);
    fresh.sort(order());
    first(fresh);
    List<Story> chosen = fresh.subList(0, Math.min(fresh.size(), settings.stories()));
    for (Story story : fresh.subList(chosen.size(), fresh.size())) {
      omissions.add(story.note("there are already " + settings.stories() + " stories"));
    }
    Fitting fitting = new Fitting(settings, composer, wordsAMinute, date, updates);
    Fitting.Fitted fitted = fitting.fit(chosen);
    chosen.stream()
        .filter(story -> !fitted.told().contains(story) && !fitted.brief().contains(story))
        .forEach(story -> omissions.add(story.note("there is no room")));
    List<String> reasons = reasons(fitted.programme(), fitted.told(), fitted.brief());
    done.addAll(fitted.told());
    fitted.told().forEach(story -> done.addAll(story.reports()));
    return new EditionPlan(
        fitted.programme(), fitted.told(), fitted.brief(), done, reasons, omissions);
  }

  /** What was only named comes first, but never fills a whole edition with yesterday's news. */
  private void first(List<Story> fresh) {
    List<Story> named = fresh.stream().filter(heard::wasNamed).limit(MOST_FROM_BRIEF).toList();
    fresh.removeAll(named);
    fresh.addAll(0, named);
  }

  /** By weight, then what more newsrooms have, then what is newer, then the sources' order. */
  private static Comparator<Story> order() {
    return Comparator.<Story>comparingDouble(s -> -s.source().weight())
        .thenComparingInt(s -> -s.others().size())
        .thenComparing(s -> s.published().map(p -> -p.getEpochSecond()).orElse(Long.MAX_VALUE))
        .thenComparingInt(Story::sourceNumber)
        .thenComparingInt(Story::order);
  }

  private List<String> reasons(Programme programme, List<Story> told, List<Story> brief) {
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
      reason.append(heard.wasNamed(story) ? ", named in brief before" : "");
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
