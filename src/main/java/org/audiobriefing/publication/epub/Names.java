package org.audiobriefing.publication.epub;

import java.util.Locale;

/** Names of files and elements in the book. */
final class Names {
  static final String SOUND = "sound.mp3";

  private Names() {}

  /** Returns the file with a chapter's text. */
  static String text(int chapter) {
    return base(chapter) + ".xhtml";
  }

  /** Returns the file with a chapter's times. */
  static String overlay(int chapter) {
    return base(chapter) + ".smil";
  }

  static String base(int chapter) {
    return String.format(Locale.ROOT, "chapter-%03d", chapter);
  }

  /** Returns the id of the first passage of a part, counted from 0. */
  static String part(int part) {
    return "part-" + (part + 1);
  }
}
