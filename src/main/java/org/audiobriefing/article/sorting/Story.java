package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * A story, and what became of each text of its page.
 *
 * @param decisions in the order in which they were taken
 */
public record Story(Article article, List<Decision> decisions) {
  private static final String BETWEEN = " | ";

  public Story {
    decisions = List.copyOf(decisions);
  }

  /** Returns the same, with what was decided before the blocks came here. */
  public Story after(Decisions before) {
    List<Decision> all = new ArrayList<>(before.list());
    all.addAll(decisions);
    return new Story(article, all);
  }

  /** Returns a note for each run of texts that one rule keeps from being heard. */
  public List<Diagnostic> notes() {
    List<Diagnostic> notes = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    String rule = "";
    for (Decision decision : decisions) {
      if (decision.part().isHeard()) {
        continue;
      }
      if (!decision.rule().equals(rule) && !run.isEmpty()) {
        notes.add(Diagnostic.note(rule, run.toString()));
        run.setLength(0);
      }
      rule = decision.rule();
      run.append(run.isEmpty() ? "" : BETWEEN).append(decision.text());
    }
    if (!run.isEmpty()) {
      notes.add(Diagnostic.note(rule, run.toString()));
    }
    return notes;
  }
}
