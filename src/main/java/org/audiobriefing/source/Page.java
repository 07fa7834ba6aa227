package org.audiobriefing.source;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * A text as it was found, decoded but not understood.
 *
 * @param source the argument or file name that it came from, for messages
 * @param kind what it is written in
 * @param text the characters
 * @param address where it lies on the web, when it came from there
 * @param hints what its envelope says about the story
 * @param notes what was lost on the way to the text
 */
public record Page(
    String source,
    Kind kind,
    String text,
    Optional<URI> address,
    Hints hints,
    List<Diagnostic> notes) {

  /** What a page is written in. */
  public enum Kind {
    TEXT,
    HTML
  }

  /**
   * What the head of an e-mail, or the front matter of a text, says about the story in it.
   *
   * @param headline "" when nothing is said
   * @param authors used where the story itself names none
   * @param date as it was written
   * @param language as a BCP 47 tag
   */
  public record Hints(
      String headline, List<String> authors, Optional<String> date, Optional<String> language) {
    public static final Hints NONE = new Hints("", List.of(), Optional.empty(), Optional.empty());

    public Hints {
      authors = List.copyOf(authors);
    }
  }

  public Page {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(hints, "hints");
    notes = List.copyOf(notes);
  }

  public Page(String source, Kind kind, String text, Optional<URI> address) {
    this(source, kind, text, address, Hints.NONE, List.of());
  }
}
