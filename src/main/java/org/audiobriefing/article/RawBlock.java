package org.audiobriefing.article;

/**
 * A block of text on a page before anybody knows what it is.
 *
 * @param kind what the markup says; plain text is all {@code PARAGRAPH}
 * @param linkShare how much of the text is links, 0 to 1
 */
record RawBlock(Kind kind, String text, double linkShare) {

  /** What the markup says. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    QUOTATION,
    CAPTION,
    STANDFIRST,
    TABLE_ROW,
    /** Text that stands in no paragraph. */
    LABEL
  }

  static RawBlock paragraph(String text) {
    return new RawBlock(Kind.PARAGRAPH, text, 0);
  }

  int words() {
    return Texts.words(text);
  }

  /** Returns whether this reads like a sentence of a story rather than a label. */
  boolean prose() {
    int words = words();
    return words >= 25 || words >= 7 && Texts.endsSentence(text);
  }
}
