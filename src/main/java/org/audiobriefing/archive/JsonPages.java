package org.audiobriefing.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.source.Page;

/**
 * The pages of a file with one JSON object a line: {@code id} or {@code url} or both, and {@code
 * html} or {@code text}.
 */
public final class JsonPages implements Arrivals {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A byte order mark, as some editors put it before the first line. */
  private static final String MARK = "\uFEFF";

  private final String source;
  private final BufferedReader lines;
  private long number;
  private Arrival next;
  private boolean ended;

  /**
   * @param source name of the file, for messages
   */
  public JsonPages(String source, BufferedReader lines) {
    this.source = source;
    this.lines = lines;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Arrival next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Arrival arrival = next;
    advance();
    return arrival;
  }

  private void advance() {
    if (ended) {
      next = null;
      return;
    }
    String where = source;
    try {
      String line;
      do {
        line = lines.readLine();
        where = source + ", line " + ++number;
        line = number == 1 && line != null && line.startsWith(MARK) ? line.substring(1) : line;
      } while (line != null && line.isBlank());
      ended = line == null;
      next = ended ? null : line(where, line);
    } catch (IOException e) {
      ended = true;
      next = damaged(where, "cannot be read: " + e.getMessage() + "; what comes behind it is lost");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /**
   * Returns what one line holds.
   *
   * @param where it stands, for messages and for a page without a name
   */
  public static Arrival line(String where, String json) {
    try {
      JsonNode object = MAPPER.readTree(json);
      return page(
          where,
          text(object, "id"),
          text(object, "url"),
          text(object, "html"),
          text(object, "text"));
    } catch (JsonProcessingException e) {
      return damaged(where, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static Optional<String> text(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || !value.isValueNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asText());
  }

  /**
   * Returns the page of a row with these columns, which may be missing.
   *
   * @param where the row stands, for messages
   */
  public static Arrival page(
      String where,
      Optional<String> id,
      Optional<String> url,
      Optional<String> html,
      Optional<String> text) {
    Optional<String> name = id.or(() -> url).filter(n -> !n.isBlank());
    if (name.isEmpty()) {
      return damaged(where, "has neither 'id' nor 'url'");
    }
    boolean marked = text.isEmpty() || html.filter(h -> !h.isBlank()).isPresent();
    Optional<String> written = marked ? html : text;
    if (written.isEmpty()) {
      return damaged(name.get(), "has neither 'html' nor 'text'");
    }
    Page page =
        new Page(
            url.orElse(name.get()),
            marked ? Page.Kind.HTML : Page.Kind.TEXT,
            written.get(),
            url.flatMap(JsonPages::address));
    return new Arrival.OfPage(name.get(), page, Optional.empty(), false);
  }

  static Optional<URI> address(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      // The story is told all the same, without a link to it.
      return Optional.empty();
    }
  }

  private static Arrival damaged(String where, String what) {
    Diagnostic why = new Diagnostic(Code.NO_ARTICLE, where, what, "", "damaged-line");
    return new Arrival.Nothing(where, Row.Outcome.FAILED, why);
  }
}
