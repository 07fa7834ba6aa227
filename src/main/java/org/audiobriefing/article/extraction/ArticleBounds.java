package org.audiobriefing.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.diagnostic.Diagnostic;

/** Holds what is said in one breath to a length that somebody can listen to. */
final class ArticleBounds {
  /** Three times the longest headline of the shared pages. */
  private static final int HEADLINE_CHARS = 600;

  private static final int STANDFIRST_CHARS = 3_000;
  private static final int NAME_CHARS = 200;
  private static final int MOST_AUTHORS = 30;

  private final List<Diagnostic> notes = new ArrayList<>();

  /** A story within bounds, and notes on what was cut. */
  record Held(Article article, List<Diagnostic> notes) {}

  static Held held(Article article) {
    ArticleBounds bounds = new ArticleBounds();
    Attribution own = article.attribution();
    List<String> authors =
        own.authors().stream()
            .limit(MOST_AUTHORS)
            .map(name -> bounds.cut("author", name, NAME_CHARS))
            .toList();
    if (authors.size() < own.authors().size()) {
      bounds.notes.add(
          Diagnostic.note("author-cut", (own.authors().size() - MOST_AUTHORS) + " more authors"));
    }
    Article held =
        new Article(
            article.source(),
            bounds.cut("headline", article.headline(), HEADLINE_CHARS),
            bounds.cut("standfirst", article.standfirst(), STANDFIRST_CHARS),
            article.body(),
            article.captions(),
            new Attribution(
                authors,
                bounds.cut("publisher", own.publisher(), NAME_CHARS),
                bounds.cut("agency", own.agency(), NAME_CHARS),
                bounds.cut("date", own.date(), NAME_CHARS),
                bounds.cut("date", own.modified(), NAME_CHARS),
                bounds.cut("author-note", own.authorNote(), STANDFIRST_CHARS),
                bounds.cut("correction", own.correction(), STANDFIRST_CHARS)),
            article.language(),
            article.address());
    return new Held(held, bounds.notes);
  }

  private Optional<String> cut(String what, Optional<String> text, int most) {
    return text.map(t -> cut(what, t, most));
  }

  private String cut(String what, String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : most;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    notes.add(Diagnostic.note(what + "-cut", text.substring(end).strip()));
    return text.substring(0, end).strip() + " …";
  }
}
