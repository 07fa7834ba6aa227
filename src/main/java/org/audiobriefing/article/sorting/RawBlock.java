package org.audiobriefing.article.sorting;

import java.util.Locale;
import org.audiobriefing.article.Texts;

/**
 * A block of text on a page before anybody knows what it is. What is asked of it again and again is
 * worked out once.
 */
public final class RawBlock {
  private final Kind kind;
  private final String text;
  private final double linkShare;
  private final int words;
  private final boolean prose;
  private String key;
  private String lower;

  /** What the markup says. */
  public enum Kind {
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

  /**
   * @param kind what the markup says; plain text is all {@code PARAGRAPH}
   * @param linkShare how much of the text is links, 0 to 1
   */
  public RawBlock(Kind kind, String text, double linkShare) {
    this.kind = kind;
    this.text = text;
    this.linkShare = linkShare;
    this.words = Texts.words(text);
    this.prose = words >= 25 || words >= 7 && Texts.endsSentence(text);
  }

  /** Returns the same text as another kind of block. */
  public RawBlock as(Kind other) {
    return other == kind ? this : new RawBlock(other, text, linkShare);
  }

  public static RawBlock paragraph(String text) {
    return new RawBlock(Kind.PARAGRAPH, text, 0);
  }

  public Kind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public double linkShare() {
    return linkShare;
  }

  public int words() {
    return words;
  }

  /** Returns whether this reads like a sentence of a story rather than a label. */
  public boolean prose() {
    return prose;
  }

  /** Returns its text in lower case. */
  String lower() {
    if (lower == null) {
      lower = text.toLowerCase(Locale.ROOT);
    }
    return lower;
  }

  /** Returns its letters and digits for comparing, see {@link Texts#key}. */
  public String key() {
    if (key == null) {
      key = Texts.key(text);
    }
    return key;
  }
}
