package org.audiobriefing.source;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A text as it was found, decoded but not understood.
 *
 * @param source the argument or file name that it came from, for messages
 * @param kind what it is written in
 * @param text the characters
 * @param address where it lies on the web, when it came from there
 */
public record Page(String source, Kind kind, String text, Optional<URI> address) {

  /** What a page is written in. */
  public enum Kind {
    TEXT,
    HTML
  }

  public Page {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(address, "address");
  }
}
