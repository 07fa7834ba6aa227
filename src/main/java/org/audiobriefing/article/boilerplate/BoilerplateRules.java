package org.audiobriefing.article.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.tables.ByFirstLetter;
import org.audiobriefing.tables.Table;

/**
 * The table of rules. Built-in rules name phenomena, never publishers; a user may add rules for
 * particular sites behind them.
 */
public final class BoilerplateRules {
  private static final Labels LABELS = Labels.builtIn();

  private final List<BoilerplateRule> rules;
  private final ByFirstLetter<BoilerplateRule> byLetter;

  /** By line, which has as many words each time it is asked; none in the shared rules. */
  private final Map<String, Optional<BoilerplateRule>> answers;

  public BoilerplateRules(List<BoilerplateRule> rules) {
    this(
        List.copyOf(rules),
        new ByFirstLetter<>(
            rules, (rule, letter) -> ByFirstLetter.mayBegin(rule.pattern(), letter)),
        null);
  }

  private BoilerplateRules(
      List<BoilerplateRule> rules,
      ByFirstLetter<BoilerplateRule> byLetter,
      Map<String, Optional<BoilerplateRule>> answers) {
    this.rules = rules;
    this.byLetter = byLetter;
    this.answers = answers;
  }

  /** Returns the rules that come with the program. */
  public static BoilerplateRules builtIn() {
    return new BoilerplateRules(table());
  }

  /** Returns these rules followed by others. */
  public BoilerplateRules and(List<BoilerplateRule> more) {
    List<BoilerplateRule> all = new ArrayList<>(rules);
    all.addAll(more);
    return new BoilerplateRules(all);
  }

  /**
   * Returns the same rules for one page: what was asked of a line is remembered. Not safe for use
   * by many threads.
   */
  public BoilerplateRules forOnePage() {
    return new BoilerplateRules(rules, byLetter, new HashMap<>());
  }

  /** Returns all rules in order. */
  public List<BoilerplateRule> rules() {
    return rules;
  }

  /** Returns the first rule for a line of so many words. */
  public Optional<BoilerplateRule> match(String line, int words) {
    return answers == null
        ? first(line, words)
        : answers.computeIfAbsent(line, l -> first(l, words));
  }

  private Optional<BoilerplateRule> first(String line, int words) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (BoilerplateRule rule : line.isEmpty() ? rules : byLetter.of(line.charAt(0))) {
      if (words <= rule.maxWords() && rule.mayMatch(lower) && rule.pattern().matcher(line).find()) {
        return Optional.of(rule);
      }
    }
    return LABELS.match(lower, words);
  }

  private static List<BoilerplateRule> table() {
    return Table.load(BoilerplateRules.class, "rules").cells().stream()
        .map(BoilerplateRules::rule)
        .toList();
  }

  private static List<String> needles(String[] cells) {
    return cells.length < 6 ? List.of() : List.of(cells[5].split("\\|"));
  }

  private static BoilerplateRule rule(String[] cells) {
    if (cells.length != 5 && cells.length != 6) {
      throw new IllegalStateException(
          "a rule needs five or six cells: " + String.join(" | ", cells));
    }
    BoilerplateRule.Action action =
        BoilerplateRule.Action.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    Pattern pattern =
        Pattern.compile("^(?:" + cells[3] + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new BoilerplateRule(
        cells[0], action, pattern, Integer.parseInt(cells[2]), cells[4], needles(cells));
  }
}
