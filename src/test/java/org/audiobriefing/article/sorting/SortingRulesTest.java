package org.audiobriefing.article.sorting;

import org.audiobriefing.article.RuleContract;

/** The rules that sort blocks into the parts of a story. */
class SortingRulesTest extends RuleContract<PartRule> {
  SortingRulesTest() {
    super("/article/rules", ".txt", SortingRules.ALL, PartRule::id, SortingExample::read);
  }
}
