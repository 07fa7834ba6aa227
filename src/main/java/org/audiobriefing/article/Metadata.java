package org.audiobriefing.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about its story outside the visible text.
 *
 * @param markup whether the blocks come from markup, which tells headings from paragraphs
 * @param headlines candidates, the most trusted first
 * @param fallbackAuthors the publisher, where no person is named
 * @param description one or more sentences that may be the standfirst
 * @param kind schema.org type, for example {@code NewsArticle}
 */
record Metadata(
    boolean markup,
    List<String> headlines,
    List<String> authors,
    List<String> fallbackAuthors,
    Optional<String> publisher,
    Optional<String> date,
    Optional<String> modified,
    Optional<String> description,
    Optional<String> language,
    Optional<String> kind,
    Optional<URI> address) {

  static final Metadata NONE =
      new Metadata(
          false,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
