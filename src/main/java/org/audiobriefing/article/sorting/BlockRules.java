package org.audiobriefing.article.sorting;

import java.util.Optional;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.boilerplate.BoilerplateRules;

/** Asks the table of boilerplate about blocks. */
public final class BlockRules {
  /** No label is longer, and no pattern is tried on more. */
  public static final int MAX_CHARS = 900;

  private final BoilerplateRules rules;

  BlockRules(BoilerplateRules rules) {
    this.rules = rules;
  }

  /** Returns the rule that a block falls under. */
  Optional<BoilerplateRule> of(RawBlock block) {
    Optional<BoilerplateRule> rule =
        block.text().length() > MAX_CHARS
            ? Optional.empty()
            : rules.match(block.text(), block.words());
    // "Read more on page 14." is a sentence of the story, "READ MORE: Harbour plans" is not.
    boolean sentence =
        block.text().endsWith(".") && block.words() >= 5 && block.text().indexOf(':') < 0;
    return rule.filter(r -> !(sentence && r.id().startsWith("read-")));
  }
}
