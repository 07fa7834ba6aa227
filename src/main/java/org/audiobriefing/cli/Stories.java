package org.audiobriefing.cli;

import java.util.List;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;

/** The stories that could be read, and what happened to the others. */
record Stories(List<Outcome<Article>> articles, List<BriefingException> failures) {

  /** Returns the exit code of what was read: done, partial, or why nothing could be read. */
  int exitCode() {
    if (failures.isEmpty()) {
      return 0;
    }
    if (!articles.isEmpty()) {
      return Session.PARTIAL;
    }
    Code first = failures.get(0).diagnostic().code();
    boolean same = failures.stream().allMatch(f -> f.diagnostic().code() == first);
    return same ? first.exitCode() : Code.NO_ARTICLE.exitCode();
  }

  List<Article> values() {
    return articles.stream().map(Outcome::value).toList();
  }
}
