package org.audiobriefing.article.html;

import org.audiobriefing.article.RuleContract;

/** The rules for the blocks of a page. */
class PageRulesTest extends RuleContract<PageRule> {
  PageRulesTest() {
    super("/article/rules/pages", ".html", PageRules.ALL, PageRule::id, PageExample::read);
  }
}
