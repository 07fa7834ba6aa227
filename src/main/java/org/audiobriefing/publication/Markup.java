package org.audiobriefing.publication;

import org.audiobriefing.script.Xml;

/**
 * Writes elements: whatever stands in or between tags is escaped here, so that no writer can forget
 * it.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder(1 << 12);
  private final String emptyEnd;

  private Markup(String emptyEnd) {
    this.emptyEnd = emptyEnd;
  }

  /** Markup in which an element without content ends in {@code />}. */
  public static Markup xml() {
    return new Markup("/>");
  }

  /** Markup in which an element without content has no end. */
  public static Markup html() {
    return new Markup(">");
  }

  /** Markup for old players, which want a blank before the end. */
  public static Markup oldXml() {
    return new Markup(" />");
  }

  /** Adds markup of our own, as it is. */
  public Markup own(String markup) {
    out.append(markup);
    return this;
  }

  /** Ends a line. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; one without a value (null) is left out
   */
  public Markup open(String name, Object... attributes) {
    begin(name, attributes);
    out.append('>');
    return this;
  }

  /** Adds an element without content. */
  public Markup empty(String name, Object... attributes) {
    begin(name, attributes);
    out.append(emptyEnd);
    return this;
  }

  private void begin(String name, Object... attributes) {
    out.append('<').append(name);
    attributes(attributes);
  }

  /** Adds attributes to a tag that is open. */
  public Markup attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Xml.escape(value.toString())).append('"');
      }
    }
    return this;
  }

  /** Adds text. */
  public Markup text(Object text) {
    out.append(Xml.escape(text.toString()));
    return this;
  }

  /** Closes an element. */
  public Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Adds an element with text alone. */
  public Markup element(String name, Object text, Object... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Adds what another one wrote. */
  public Markup add(Markup other) {
    out.append(other.out);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
