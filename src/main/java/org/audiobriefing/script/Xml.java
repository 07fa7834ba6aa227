package org.audiobriefing.script;

/** Text as XML 1.0 allows it. */
public final class Xml {
  private Xml() {}

  /**
   * Returns the text for use between tags or quotes; characters that XML cannot hold become U+FFFD.
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\t', '\n', '\r' -> out.append(' ');
        default -> out.appendCodePoint(isAllowed(c) ? undirected(c) : 0xFFFD);
      }
    }
    return out.toString();
  }

  /** Characters that turn the direction of what follows become one that shows nothing. */
  private static int undirected(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return turns ? 0x2060 : c;
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
