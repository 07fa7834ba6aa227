package org.audiobriefing.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.edition.events.EventFacts;

/**
 * A story that could be told today.
 *
 * @param key by which it is known again, whatever address leads to it
 * @param published when that is known
 * @param order in which it was found
 * @param shingles of its text
 * @param facts names and numbers of its event
 * @param others who have the same story
 * @param reports what they have
 */
record Story(
    Article article,
    Source source,
    int sourceNumber,
    String key,
    Optional<Instant> published,
    int order,
    Set<Integer> shingles,
    EventFacts facts,
    List<String> others,
    List<Story> reports) {

  /** Returns the same story, credited to others too. */
  Story with(List<String> more, List<Story> theirs) {
    return new Story(
        article, source, sourceNumber, key, published, order, shingles, facts, more, theirs);
  }

  /** Returns the site that it lies on, or "" for a file. */
  String host() {
    return hostOf(key);
  }

  static String hostOf(String key) {
    int slash = key.indexOf('/');
    return slash <= 0 ? "" : key.substring(0, slash);
  }

  /** Returns whether one publisher has both. */
  boolean isBesides(Story other) {
    return host().isEmpty() && other.host().isEmpty()
        ? publisher().equals(other.publisher())
        : host().equals(other.host());
  }

  /** Returns why it is not told. */
  Diagnostic note(String why) {
    return Diagnostic.note(source.name() + ", " + article.headline(), why);
  }

  /** Returns who published it, for a listener; "" when only its reader is known. */
  String publisher() {
    boolean own = source.kind() == Source.Kind.LIST || source.kind() == Source.Kind.MAIL;
    return article.attribution().publisher().orElse(own ? "" : source.name());
  }
}
