package org.audiobriefing.archive;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of pages. */
public final class Tally {
  private final Map<Row.Outcome, Integer> outcomes = new EnumMap<>(Row.Outcome.class);
  private final Map<String, Integer> rules = new TreeMap<>();
  private double seconds;

  /** Counts one. */
  public void add(Row row) {
    outcomes.merge(row.outcome(), 1, Integer::sum);
    boolean made = row.outcome() == Row.Outcome.TOLD || row.outcome() == Row.Outcome.PARTIAL;
    seconds += made ? row.seconds() : 0;
    if (!row.rule().isEmpty() && !made && row.outcome() != Row.Outcome.THERE) {
      rules.merge(row.rule(), 1, Integer::sum);
    }
  }

  /** Returns how many had this outcome. */
  public int count(Row.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /**
   * Returns how many are told in some edition, or were found to hold no story by an earlier run.
   */
  public int stories() {
    return count(Row.Outcome.TOLD)
        + count(Row.Outcome.PARTIAL)
        + count(Row.Outcome.THERE)
        + rules.getOrDefault(Row.OLDER, 0);
  }

  /** Returns how many could not be read, or not be made as they should. */
  public int bad() {
    return count(Row.Outcome.FAILED) + count(Row.Outcome.PARTIAL);
  }

  /** Returns how many there were. */
  public int all() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns seconds of sound that were made. */
  public double seconds() {
    return seconds;
  }

  /** Returns the outcomes in one line, for people. */
  public String line() {
    return outcomes.isEmpty()
        ? "no pages"
        : outcomes.entrySet().stream()
            .map(entry -> entry.getKey().word() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  /** Returns by which rules pages were refused, skipped or failed, in one line; or "". */
  public String rules() {
    return rules.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
