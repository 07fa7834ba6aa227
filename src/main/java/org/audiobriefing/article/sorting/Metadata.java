package org.audiobriefing.article.sorting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.source.Page;

/**
 * What a page says about its story outside the visible text.
 *
 * @param markup whether the blocks come from markup, which tells headings from paragraphs
 * @param headlines candidates, the most trusted first
 * @param fallbackAuthors the publisher, where no person is named
 * @param description one or more sentences that may be the standfirst
 * @param kind schema.org type, for example {@code NewsArticle}
 * @param marks what the markup around the story says
 */
public record Metadata(
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
    Optional<URI> address,
    Claims claims,
    Marks marks) {

  /**
   * What a page says about how much of its story is there.
   *
   * @param body the text of the story, told outside the visible page
   * @param free whether everybody may read all of it
   * @param ended whether a live blog is over
   */
  public record Claims(Optional<String> body, Optional<Boolean> free, boolean ended) {
    public static final Claims NONE = new Claims(Optional.empty(), Optional.empty(), false);
  }

  /**
   * What the markup in the head of a story says of it: less than metadata, more than bare lines.
   *
   * @param authors names in elements that are called authors
   * @param date in an element that is called a date, ISO 8601
   */
  public record Marks(List<String> authors, Optional<String> date) {
    public static final Marks NONE = new Marks(List.of(), Optional.empty());
  }

  public static final Metadata NONE =
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
          Optional.empty(),
          Claims.NONE,
          Marks.NONE);

  /** Returns the same with the headline and language that the envelope of a page gives. */
  public Metadata with(Page.Hints hints) {
    List<String> all = new ArrayList<>(headlines);
    if (!hints.headline().isEmpty()) {
      all.add(0, hints.headline());
    }
    return new Metadata(
        markup,
        all,
        authors,
        fallbackAuthors,
        publisher,
        date,
        modified,
        description,
        language.or(hints::language),
        kind,
        address,
        claims,
        marks);
  }

  /** Returns the same with what the markup around the story says. */
  public Metadata with(Marks found) {
    return new Metadata(
        markup,
        headlines,
        authors,
        fallbackAuthors,
        publisher,
        date,
        modified,
        description,
        language,
        kind,
        address,
        claims,
        found);
  }
}
