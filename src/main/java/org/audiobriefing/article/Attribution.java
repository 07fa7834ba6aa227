package org.audiobriefing.article;

import java.util.List;
import java.util.Optional;

/**
 * Who made the story and when.
 *
 * @param authors as they are printed, in order
 * @param publisher the newspaper or site
 * @param agency a news agency that is credited
 * @param date ISO 8601, with time and zone as far as known
 * @param modified of the last change, ISO 8601
 * @param authorNote the biography at the end
 * @param correction a note that the text was changed
 */
public record Attribution(
    List<String> authors,
    Optional<String> publisher,
    Optional<String> agency,
    Optional<String> date,
    Optional<String> modified,
    Optional<String> authorNote,
    Optional<String> correction) {
  public Attribution {
    authors = List.copyOf(authors);
  }
}
