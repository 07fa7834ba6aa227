package org.audiobriefing.edition.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.tables.Table;

/**
 * Weighs whether two stories of a day tell of one event: the proper names and the numbers that both
 * have, those of the first paragraphs above all. Two matches of one team share many names and no
 * score; two storms share numbers and no place.
 */
public final class EventLikeness {
  /** So many shared numbers, and so many different counts, say all that they can. */
  private static final double MANY_NUMBERS = 3;

  private static final double MANY_COUNTS = 3;

  /** Two towns that are in all the news of a region, or one number, are no event. */
  private static final double LEAST_EVIDENCE = 4;

  private static final double NO_EVIDENCE = -1;

  /** Of numbers a story has at least this much, so that a single small one does not decide. */
  private static final double FEWEST_NUMBERS = 0.7;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();

  /**
   * What was found.
   *
   * @param score above 0 for one event
   * @param shared names and numbers, for people
   */
  public record Likeness(double score, List<String> shared) {}

  /**
   * @param day all stories, in which a name that many have tells less
   */
  public EventLikeness(Collection<EventFacts> day) {
    for (Table.Row row : Table.load(EventLikeness.class, "likeness").rows()) {
      weights.put(row.cell(0), Double.valueOf(row.cell(1)));
    }
    for (EventFacts facts : day) {
      facts.names().keySet().forEach(name -> stories.merge(name, 1, Integer::sum));
    }
  }

  /** Compares two stories. */
  public Likeness of(EventFacts one, EventFacts two) {
    List<String> names = sharedNames(one, two);
    List<String> told = new ArrayList<>();
    names.forEach(name -> told.add(one.names().getOrDefault(name, two.names().get(name))));
    double score = weights.get("base");
    double evidence = weight(names);
    Map<String, Double> signs = signs(one, two, names, told);
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      score += weights.get(sign.getKey()) * sign.getValue();
    }
    evidence += signs.get("numbers") * MANY_NUMBERS;
    return new Likeness(evidence < LEAST_EVIDENCE ? Math.min(score, NO_EVIDENCE) : score, told);
  }

  /** The signs by their names in the table, each 0 to 1. */
  Map<String, Double> signs(EventFacts one, EventFacts two, List<String> names, List<String> told) {
    Map<String, Double> signs = new LinkedHashMap<>();
    double fewer = Math.min(weight(one.names().keySet()), weight(two.names().keySet()));
    double numbers = numbers(one, two, told);
    double all = Math.max(FEWEST_NUMBERS, Math.min(weight(one), weight(two)));
    Particulars mine = one.particulars();
    Particulars theirs = two.particulars();
    signs.put("names", fewer == 0 ? 0 : Math.min(1, weight(names) / fewer));
    signs.put("lead-names", (leadShare(one, two) + leadShare(two, one)) / 2);
    signs.put("numbers", Math.min(1, numbers / MANY_NUMBERS));
    signs.put("numbers-share", Math.min(1, numbers / all));
    signs.put("other-day", mine.isOnAnotherDay(theirs) ? 1.0 : 0);
    signs.put("other-month", mine.isInAnotherMonth(theirs) ? 1.0 : 0);
    signs.put("other-of-the-row", mine.isAnotherOfTheRow(theirs) ? 1.0 : 0);
    signs.put("other-counts", Math.min(1, mine.otherCounts(theirs) / MANY_COUNTS));
    return signs;
  }

  /** Names of either story that stand in the other, whether as names there or not. */
  private static List<String> sharedNames(EventFacts one, EventFacts two) {
    List<String> shared = new ArrayList<>();
    for (String name : one.names().keySet()) {
      if (two.words().contains(name)) {
        shared.add(name);
      }
    }
    for (String name : two.names().keySet()) {
      if (one.words().contains(name) && !one.names().containsKey(name)) {
        shared.add(name);
      }
    }
    return shared;
  }

  private static double leadShare(EventFacts one, EventFacts two) {
    Set<String> lead = one.leadNames();
    long known = lead.stream().filter(two.words()::contains).count();
    return lead.isEmpty() ? 0 : (double) known / lead.size();
  }

  private double weight(Collection<String> names) {
    return names.stream().mapToDouble(this::weight).sum();
  }

  /** A name that two stories have is as rare as can be; one that eight have tells half as much. */
  private double weight(String name) {
    return 1 / Math.sqrt(Math.max(1, stories.getOrDefault(name, 1) / 2.0));
  }

  private static double weight(EventFacts facts) {
    return facts.numbers().stream().mapToDouble(Quantity::weight).sum();
  }

  private static double numbers(EventFacts one, EventFacts two, List<String> told) {
    double sum = 0;
    for (Quantity number : one.numbers()) {
      double best = 0;
      for (Quantity other : two.numbers()) {
        best = Math.max(best, number.likeness(other));
      }
      if (best > 0) {
        told.add(number.written());
      }
      sum += best;
    }
    return sum;
  }
}
