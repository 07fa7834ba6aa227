package org.audiobriefing.article.sorting;

/** What a block of a page or a text turns out to be. */
public enum Part {
  HEADLINE,
  STANDFIRST,
  PARAGRAPH,
  SUBHEADING,
  QUOTATION,
  CAPTION,
  /** Names of authors, and the lines around them. */
  BYLINE,
  DATE,
  AUTHOR_NOTE,
  CORRECTION,
  /** A line of the table of boilerplate. */
  BOILERPLATE,
  /** A line of that table behind which nothing of the story comes. */
  END,
  /** Something that is said already, or is no story. */
  LEFT_OUT;

  /** Returns whether it is heard where it stands; everything else is told in a note. */
  public boolean isHeard() {
    return this == HEADLINE
        || this == STANDFIRST
        || this == PARAGRAPH
        || this == SUBHEADING
        || this == QUOTATION;
  }
}
