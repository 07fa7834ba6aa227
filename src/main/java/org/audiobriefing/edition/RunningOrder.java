package org.audiobriefing.edition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.edition.EditionSettings.Section;

/** Which section comes when, how much of the length it gets, and what leads the edition. */
final class RunningOrder {
  /** What opens an edition is cut last. */
  private static final int LEADS = 2;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();

  /**
   * @param finale name of the section that closes every edition, in its language
   */
  RunningOrder(List<Section> sections, String finale) {
    for (Section section : sections) {
      boolean last = section.name().equalsIgnoreCase(finale);
      places.put(section.name(), places.size() + (last ? sections.size() : 0));
      this.sections.put(section.name(), section);
    }
  }

  /** Sections follow each other; within one the order stays. */
  Comparator<Story> bySection() {
    return Comparator.comparingInt(story -> places.get(story.source().section()));
  }

  /** Returns how much more of the length a story gets than one of weight 1. */
  double weight(Story story) {
    return Math.max(0.1, story.source().weight() * section(story).weight());
  }

  /** Returns how long all stories of its section may be together, if that is limited. */
  Optional<Duration> length(Story story) {
    return section(story).length();
  }

  private Section section(Story story) {
    return sections.get(story.source().section());
  }

  /**
   * Returns the stories that open the edition; those of the finale never do.
   *
   * @param stories the most important first
   */
  List<Story> leads(List<Story> stories) {
    List<Story> leads = new ArrayList<>();
    for (Story story : stories) {
      boolean finale = places.get(story.source().section()) >= places.size();
      if (!finale && leads.size() < Math.min(LEADS, stories.size() - 1)) {
        leads.add(story);
      }
    }
    return leads;
  }

  /**
   * Returns as many stories of each section as its length has room for.
   *
   * @param room how many stories fit into a length
   */
  List<Story> within(List<Story> stories, java.util.function.ToIntFunction<Duration> room) {
    Map<String, Integer> taken = new HashMap<>();
    List<Story> within = new ArrayList<>();
    for (Story story : stories) {
      int number = taken.merge(story.source().section(), 1, Integer::sum);
      if (length(story)
          .map(length -> number <= Math.max(1, room.applyAsInt(length)))
          .orElse(true)) {
        within.add(story);
      }
    }
    return within;
  }
}
