package org.audiobriefing.source;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Titles and names that their writers have escaped once too often. */
public final class Escapes {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{2,7}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});");

  private Escapes() {}

  /** Returns a text with one layer of character references undone, if it has any. */
  public static String undone(String text) {
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }
}
