package org.audiobriefing.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in the few characters that the rules know, with the place of each character in the written
 * text.
 *
 * @param text NFC; straight quotes, plain blanks, {@code -} hyphen and minus, {@code –} range dash,
 *     {@code —} long dash
 * @param origin for each character its place in the written text; one more entry for the end
 */
record CleanText(String text, int[] origin) {

  private static final String ESCAPED = "*_`#[]()~>+-.!|{}";

  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\[(?:\\d{1,3}|[a-z]|note \\d{1,3}|citation needed|sic|edit)\\]"
              // How a name is said, in the signs of phonetics: "Dvořák (d(ə)ˈvɔːrʒɑːk)".
              + "| ?[(\\[/](?:[^()\\[\\]/]|\\([^()]{1,3}\\)){0,60}[ˈː](?:[^()\\[\\]/]|\\([^()]{1,3}\\)){0,60}[)\\]/]");

  static CleanText of(String written) {
    StringBuilder out = new StringBuilder(written.length() + 8);
    int[] origin = new int[written.length() * 3 + 1];
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      String replacement =
          c < 128 && c >= ' ' && c != '`'
              ? (isEscape(written, i) ? "" : null)
              : replacement(written, i, c);
      if (replacement == null) {
        origin[out.length()] = i;
        out.append(c);
      } else {
        for (int k = 0; k < replacement.length(); k++) {
          origin[out.length() + k] = i;
        }
        out.append(replacement);
      }
    }
    origin[out.length()] = written.length();
    return composed(new CleanText(out.toString(), origin)).withoutFootnotes();
  }

  /** Markdown sets a backslash before a sign that it would else obey. */
  private static boolean isEscape(String written, int i) {
    return written.charAt(i) == '\\'
        && i + 1 < written.length()
        && ESCAPED.indexOf(written.charAt(i + 1)) >= 0;
  }

  /** Returns what stands for a character, or null to keep it. */
  private static String replacement(String written, int i, char c) {
    switch (c) {
      case '`', '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032', '\u00B4', '\uFF07' -> {
        return "'";
      }
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> {
        return "\"";
      }
      case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> {
        return "-";
      }
      case '\u2012' -> {
        return "–";
      }
      case '\u2015' -> {
        return "—";
      }
      case '\u2026' -> {
        return "...";
      }
      case '\uFB00' -> {
        return "ff";
      }
      case '\uFB01' -> {
        return "fi";
      }
      case '\uFB02' -> {
        return "fl";
      }
      default -> {
        return byKind(written, i, c);
      }
    }
  }

  private static String byKind(String written, int i, char c) {
    String plain = StyledLetters.plain(written, i);
    if (plain != null) {
      return plain;
    }
    if (Exponents.isExponent(written, i)) {
      return Exponents.plain(written, i);
    }
    if (Character.isHighSurrogate(c) || Character.isLowSurrogate(c)) {
      boolean paired =
          Character.isHighSurrogate(c)
              ? i + 1 < written.length() && Character.isLowSurrogate(written.charAt(i + 1))
              : i > 0 && Character.isHighSurrogate(written.charAt(i - 1));
      return paired ? null : "";
    }
    int type = Character.getType(c);
    if (type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR) {
      return " ";
    }
    if (type == Character.CONTROL) {
      return c == '\n' || c == '\r' || c == '\t' || c == '\f' ? " " : "";
    }
    if (type == Character.FORMAT
        || c >= '\uFE00' && c <= '\uFE0F'
        || type == Character.UNASSIGNED) {
      return "";
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return String.valueOf((char) (c - '\uFF01' + '!'));
    }
    boolean footnote =
        c == '\u00B9' || c >= '\u2074' && c <= '\u2079' || c == '\u2070' || c == '†' || c == '‡';
    return footnote ? "" : null;
  }

  /** Joins letters with the accents that follow them. */
  private static CleanText composed(CleanText clean) {
    if (Normalizer.isNormalized(clean.text, Normalizer.Form.NFC)) {
      return clean;
    }
    StringBuilder out = new StringBuilder();
    int[] origin = new int[clean.origin.length];
    String text = clean.text;
    for (int i = 0; i < text.length(); ) {
      int end = i + 1;
      while (end < text.length() && isMark(text.charAt(end)) && end - i < 8) {
        end++;
      }
      String composed = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
      for (int k = 0; k < composed.length() && k < end - i; k++) {
        origin[out.length()] = clean.origin[i];
        out.append(composed.charAt(k));
      }
      i = end;
    }
    origin[out.length()] = clean.origin[text.length()];
    return new CleanText(out.toString(), origin);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private CleanText withoutFootnotes() {
    if (text.indexOf('[') < 0 && text.indexOf('ˈ') < 0 && text.indexOf('ː') < 0) {
      return this;
    }
    Matcher footnote = FOOTNOTE.matcher(text);
    StringBuilder out = new StringBuilder();
    int[] kept = new int[origin.length];
    int from = 0;
    while (footnote.find()) {
      System.arraycopy(origin, from, kept, out.length(), footnote.start() - from);
      out.append(text, from, footnote.start());
      from = footnote.end();
    }
    System.arraycopy(origin, from, kept, out.length(), text.length() - from + 1);
    out.append(text, from, text.length());
    return new CleanText(out.toString(), kept);
  }
}
