package org.audiobriefing.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What lies in the folder of a page as {@code record.json} and appears last: what it was made of
 * and what became of it. Without it a folder is unfinished.
 *
 * @param digest of the page and of all settings
 * @param captured as ISO 8601, or ""
 * @param outcome in lower case, as in {@link Row}
 * @param files beside it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record StoryRecord(
    String id,
    String digest,
    String captured,
    String outcome,
    String rule,
    String message,
    String headline,
    double seconds,
    int words,
    List<String> files) {
  static final String NAME = "record.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  StoryRecord {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Returns what a file says; nothing when it is no record, so that the page is made again. */
  static Optional<StoryRecord> read(String json) {
    try {
      return Optional.of(MAPPER.readValue(json, StoryRecord.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The record of a page that holds no story. */
  static StoryRecord refused(Arrival.OfPage page, String digest, Diagnostic why) {
    return new StoryRecord(
        page.id(),
        digest,
        page.capturedText(),
        Row.Outcome.REFUSED.word(),
        why.rule(),
        why.toString(),
        "",
        0,
        0,
        List.of());
  }

  /** Returns the same record beside files that another has left. */
  StoryRecord keeping(StoryRecord other) {
    return new StoryRecord(
        id, digest, captured, outcome, rule, message, headline, seconds, words, other.files);
  }

  Row row(String key, Row.Outcome become) {
    return new Row(id, key, become, rule, message, headline, seconds, words, 0);
  }

  String json() {
    try {
      return MAPPER.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns whether it says the same as another of its page, or something later. */
  boolean supersedes(StoryRecord other) {
    return digest.equals(other.digest) || isLaterThan(other.captured);
  }

  /**
   * Returns whether it tells a later capture of its page.
   *
   * @param other capture, as ISO 8601 in UTC, or ""
   */
  boolean isLaterThan(String other) {
    return !captured.isEmpty() && !other.isEmpty() && instant(captured).isAfter(instant(other));
  }

  /** What is no time was written by nobody; then what comes now counts. */
  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }
}
