package org.audiobriefing.script;

/** Text without characters that a terminal, an editor or a player would obey. */
public final class PlainText {
  private PlainText() {}

  /** Returns one line: control, direction and half characters become blanks or are left out. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.CONTROL
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR) {
                line.append(' ');
              } else if (type == Character.SURROGATE) {
                line.append('\uFFFD');
              } else if (type != Character.FORMAT) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().replaceAll(" {2,}", " ").strip();
  }
}
