package org.audiobriefing.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.article.html.HtmlExtractor;
import org.audiobriefing.article.html.PageBudget;
import org.audiobriefing.article.plain.TextExtractor;
import org.audiobriefing.article.sorting.Decision;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Diagnostic;
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
    return traced(page).outcome();
  }

  /**
   * A story, and how it was found.
   *
   * @param trace what became of each text, by which rule
   */
  public record Found(Outcome<Article> outcome, List<Decision> trace) {}

  /**
   * Returns the story, and what became of each text of the page.
   *
   * @throws BriefingException when the page holds no story
   */
  public Found traced(Page page) {
    return PageBudget.within(page.source(), () -> understood(page));
  }

  private Found understood(Page page) {
    BoilerplateRules own = rules.forOnePage();
    Story story =
        page.kind() == Page.Kind.HTML
            ? new HtmlExtractor(own).extract(page)
            : new TextExtractor(own).extract(page.source(), page.text());
    Article found = story.article();
    int words = Texts.words(found.standfirst().orElse("")) + found.bodyWords();
    if (words < FEWEST_WORDS) {
      throw BriefingException.refusal(
          "few-words",
          page.source(),
          "holds no story that can be told (" + words + " words of running text)",
          "name a page with one article");
    }
    ArticleBounds.Held held = ArticleBounds.held(hinted(found, page));
    Article article = held.article();
    List<Diagnostic> notes = new ArrayList<>(page.notes());
    notes.addAll(held.notes());
    notes.addAll(story.notes());
    return new Found(
        new Outcome<>(page.address().map(article::at).orElse(article), notes), story.decisions());
  }

  private static Optional<String> inAddress(Article article, Page page) {
    return article
        .address()
        .or(page::address)
        .flatMap(address -> VisibleDate.inAddress(String.valueOf(address.getPath())));
  }

  /** What the story says of itself counts before what its envelope says. */
  private static Article hinted(Article article, Page page) {
    Page.Hints hints = page.hints();
    Attribution own = article.attribution();
    List<String> authors = own.authors().isEmpty() ? hints.authors() : own.authors();
    return article.by(
        new Attribution(
            authors,
            own.publisher(),
            own.agency(),
            own.date().or(hints::date).or(() -> inAddress(article, page)),
            own.modified(),
            own.authorNote(),
            own.correction()));
  }
}
