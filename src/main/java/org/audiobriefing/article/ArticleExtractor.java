package org.audiobriefing.article;

import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.source.Page;

/** Finds the story on a page. Immutable and safe for use by many threads. */
public final class ArticleExtractor {
  private static final int FEWEST_WORDS = 25;

  private final BoilerplateRules rules;

  public ArticleExtractor(BoilerplateRules rules) {
    this.rules = rules;
  }

  /**
   * Returns the story, and a note for each thing that was left out: where is the rule's id, what
   * the text.
   *
   * @throws BriefingException when the page holds no story
   */
  public Outcome<Article> extract(Page page) {
    BoilerplateRules own = rules.forOnePage();
    StoryAssembler.Story story =
        page.kind() == Page.Kind.HTML
            ? new HtmlExtractor(own).extract(page)
            : new TextExtractor(own).extract(page.source(), page.text());
    int words = Texts.words(story.article().standfirst().orElse(""));
    for (Block block : story.article().body()) {
      words += Texts.words(block.text());
    }
    if (words < FEWEST_WORDS) {
      throw new BriefingException(
          Code.NO_ARTICLE,
          page.source(),
          "holds no story that can be told (" + words + " words of running text)",
          "name a page with one article");
    }
    Article article = story.article();
    return new Outcome<>(page.address().map(article::at).orElse(article), story.notes());
  }
}
