package org.audiobriefing.article.html;

/** What the name of a container may say of its text; the signs of {@code containers.tsv}. */
enum Sign {
  /** Anything but the story. */
  CLUTTER,
  /** Anything but the story, unless there is running text. */
  WEAK,
  /** Who the author is; a byline has the same names, and no sentences. */
  BIOGRAPHY,
  /** Short texts on other stories, or the standfirst of this one. */
  TEASER,
  /** Buttons, or the posts that a story quotes. */
  SOCIAL,
  /** Other stories, or the steps of this one. */
  CARD,
  /** Seen only when a mouse is over it. */
  UNSEEN,
  CAPTION,
  STANDFIRST,
  /** A standfirst for sure: no first paragraph has such a name. */
  DEK,
  /** A list that sums up the story. */
  LEAD_LIST,
  /** A dialogue about cookies. */
  CONSENT,
  AUTHOR,
  /** Who wrote the story. */
  WRITER,
  /** When it appeared. */
  DATE,
  /** When it was changed. */
  CHANGED,
  /** What the site is called. */
  SITE,
  /** The label above a headline. */
  KICKER,
  TITLE;

  /** Returns whether text with this sign is probably none of the story. */
  boolean isClutter() {
    return this == CLUTTER
        || this == WEAK
        || this == BIOGRAPHY
        || this == TEASER
        || this == SOCIAL
        || this == CARD;
  }
}
