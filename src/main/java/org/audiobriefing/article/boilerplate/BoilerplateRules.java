package org.audiobriefing.article.boilerplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table of rules. Built-in rules name phenomena, never publishers; a user may add rules for
 * particular sites behind them.
 */
public final class BoilerplateRules {
  private final List<BoilerplateRule> rules;

  public BoilerplateRules(List<BoilerplateRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the rules that come with the program. */
  public static BoilerplateRules builtIn() {
    return new BoilerplateRules(load("rules.tsv"));
  }

  /** Returns these rules followed by others. */
  public BoilerplateRules and(List<BoilerplateRule> more) {
    List<BoilerplateRule> all = new ArrayList<>(rules);
    all.addAll(more);
    return new BoilerplateRules(all);
  }

  /** Returns all rules in order. */
  public List<BoilerplateRule> rules() {
    return rules;
  }

  /** Returns the first rule for a line of so many words. */
  public Optional<BoilerplateRule> match(String line, int words) {
    for (BoilerplateRule rule : rules) {
      if (words <= rule.maxWords() && rule.pattern().matcher(line).find()) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static List<BoilerplateRule> load(String name) {
    List<BoilerplateRule> rules = new ArrayList<>();
    try (InputStream in = BoilerplateRules.class.getResourceAsStream(name)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          rules.add(rule(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private static BoilerplateRule rule(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 5) {
      throw new IllegalStateException("a rule needs five cells: " + line);
    }
    BoilerplateRule.Action action =
        BoilerplateRule.Action.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    Pattern pattern =
        Pattern.compile("^(?:" + cells[3] + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new BoilerplateRule(cells[0], action, pattern, Integer.parseInt(cells[2]), cells[4]);
  }
}
