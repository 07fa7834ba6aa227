package org.audiobriefing.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What became of one page.
 *
 * @param id of the page in its archive
 * @param key of its folder: {@code ab/cd/<key>}; "" for what is no page
 * @param rule by which it was refused or skipped, or ""
 * @param message what to tell about it, or ""
 * @param seconds of sound
 * @param words of the story as it was written
 * @param millis that the work took
 */
public record Row(
    String id,
    String key,
    Outcome outcome,
    String rule,
    String message,
    String headline,
    double seconds,
    int words,
    long millis) {
  /** The rule of a capture that a later one has replaced. */
  static final String OLDER = "older";

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What became of a page. */
  public enum Outcome {
    /** It is told now. */
    TOLD,
    /** It is told, but one of its formats could not be made. */
    PARTIAL,
    /** It was told or refused by an earlier run, and nothing has changed since. */
    THERE,
    /** It is no page of its own: a revisit, an older capture, an error page. */
    SKIPPED,
    /** It holds no story that can be told. */
    REFUSED,
    /** It could not be read or made. */
    FAILED;

    /** Returns its name in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Outcome named(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  static Row of(String id, String key, Outcome outcome, Diagnostic why) {
    return new Row(id, key, outcome, why.rule(), why.toString(), "", 0, 0, 0);
  }

  /** Returns the same row for work that took so long. */
  Row within(long millis) {
    return new Row(id, key, outcome, rule, message, headline, seconds, words, millis);
  }

  /** Returns one line of JSON. */
  public String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("key", key);
      json.writeStringField("outcome", outcome.word());
      json.writeStringField("rule", rule);
      json.writeStringField("message", message);
      json.writeStringField("headline", headline);
      json.writeNumberField(
          "seconds", BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_EVEN));
      json.writeNumberField("words", words);
      json.writeNumberField("millis", millis);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
