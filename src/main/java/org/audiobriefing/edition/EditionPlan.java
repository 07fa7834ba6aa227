package org.audiobriefing.edition;

import java.util.List;
import java.util.stream.Stream;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Programme;

/**
 * What is told today.
 *
 * @param programme in its order, stories cut to their length
 * @param told the stories of the programme, whole
 * @param named those in brief
 * @param done those that need not be told any more: told now or before
 * @param reasons why each story is where it is, for people
 * @param omissions what is not told, and why
 */
public record EditionPlan(
    Programme programme,
    List<Story> told,
    List<Story> named,
    List<Story> done,
    List<String> reasons,
    List<Diagnostic> omissions) {
  public EditionPlan {
    told = List.copyOf(told);
    named = List.copyOf(named);
    done = List.copyOf(done);
    reasons = List.copyOf(reasons);
    omissions = List.copyOf(omissions);
  }

  /** Returns the stories that were told, and others' reports of the same. */
  List<Story> remembered() {
    return Stream.concat(told.stream(), told.stream().flatMap(s -> s.reports().stream())).toList();
  }

  /** Returns whether there is anything to tell. */
  public boolean isEmpty() {
    return programme.items().isEmpty();
  }

  /** Returns the articles as they are told. */
  public List<Article> articles() {
    return programme.items().stream().map(Programme.Item::article).toList();
  }
}
