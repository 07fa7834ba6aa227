package org.audiobriefing.article.boilerplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Fixed labels that publishers set around stories ("Mehr zum Thema", "À lire aussi: ..."), looked
 * up rather than tried one after the other; the table {@code labels.tsv}.
 */
final class Labels {
  /** What stands around a label: "» Kommentare (12)". */
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}¿]+|[^\\p{L}]+$");

  /** No label is looked for by its pattern; making a thousand of them costs every start. */
  private static final Pattern FOUND_BY_HASH = Pattern.compile("(?!)");

  private final Map<String, BoilerplateRule> whole = new HashMap<>();

  /** By the first word of the label. */
  private final Map<String, List<BoilerplateRule>> starts = new HashMap<>();

  /** No row of the table is for lines of more words. */
  private int longest;

  /** Nor is a label that is a whole line. */
  private int longestWhole;

  private Labels() {}

  static Labels builtIn() {
    Labels labels = new Labels();
    for (Table.Row row : Table.load(Labels.class, "labels").rows()) {
      String label = row.cell(5);
      BoilerplateRule rule =
          new BoilerplateRule(
              row.cell(0),
              BoilerplateRule.Action.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
              FOUND_BY_HASH,
              Integer.parseInt(row.cell(3)),
              label,
              List.of(label));
      labels.longest = Math.max(labels.longest, rule.maxWords());
      if (row.cell(2).equals("whole")) {
        labels.longestWhole = Math.max(labels.longestWhole, rule.maxWords());
        labels.whole.put(bare(label), rule);
      } else {
        labels.starts.computeIfAbsent(firstWord(label), w -> new ArrayList<>()).add(rule);
      }
    }
    return labels;
  }

  /**
   * Returns the label that a line is or begins with.
   *
   * @param lower the line in lower case
   */
  Optional<BoilerplateRule> match(String lower, int words) {
    if (words > longest || lower.isEmpty()) {
      return Optional.empty();
    }
    if (words <= longestWhole) {
      BoilerplateRule label = whole.get(bare(lower));
      if (label != null && words <= label.maxWords()) {
        return Optional.of(label);
      }
    }
    String begin = begin(lower);
    for (BoilerplateRule start : starts.getOrDefault(firstWord(begin), List.of())) {
      if (words <= start.maxWords() && begin.startsWith(start.example())) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private static String begin(String line) {
    boolean plain = Character.isLetter(line.charAt(0)) || line.charAt(0) == '¿';
    return plain ? line : AROUND.matcher(line).replaceFirst("");
  }

  private static String bare(String line) {
    return AROUND.matcher(line).replaceAll("");
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }
}
