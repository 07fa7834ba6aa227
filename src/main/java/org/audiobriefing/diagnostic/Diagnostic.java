package org.audiobriefing.diagnostic;

import java.util.Objects;

/**
 * One thing to tell a person, printed as one line: {@code where: what; remedy}.
 *
 * @param code what kind of thing it is
 * @param where the file, address or setting concerned, or "" when there is none
 * @param what what happened, in plain words
 * @param remedy what to do about it, or "" when there is nothing to do
 * @param rule by which a page was refused, for those who count them; "" for all else
 */
public record Diagnostic(Code code, String where, String what, String remedy, String rule) {

  /** The most characters of untrusted text that one printed line carries. */
  private static final int MAX_PART = 200;

  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(rule, "rule");
    where = Redaction.of(where);
    what = Redaction.of(what);
    remedy = Redaction.of(remedy);
  }

  public Diagnostic(Code code, String where, String what, String remedy) {
    this(code, where, what, remedy, "");
  }

  /** A page that holds no story which can be spoken. */
  public static Diagnostic refusal(String rule, String where, String what, String remedy) {
    return new Diagnostic(Code.NO_ARTICLE, where, what, remedy, rule);
  }

  /** Something that was left out or changed while the work went on. */
  public static Diagnostic note(String where, String what) {
    return new Diagnostic(Code.NOTE, where, what, "");
  }

  /** A page that this much memory cannot hold. */
  public static Diagnostic outOfMemory(String where) {
    return refusal(
        "memory",
        where,
        "needs more memory than there is",
        "raise the limit with BRIEFING_JAVA_OPTS=-Xmx1g");
  }

  @Override
  public String toString() {
    return line(MAX_PART);
  }

  /** Returns the same line with all of the text, for programs. */
  public String whole() {
    return line(Integer.MAX_VALUE);
  }

  private String line(int most) {
    StringBuilder line = new StringBuilder();
    if (!where.isEmpty()) {
      line.append(printable(where, most)).append(": ");
    }
    line.append(printable(what, most));
    if (!remedy.isEmpty()) {
      line.append("; ").append(printable(remedy, most));
    }
    return line.toString();
  }

  /** Untrusted text may carry control and direction characters that a terminal would obey. */
  private static String printable(String text, int most) {
    StringBuilder safe = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (++count > most) {
        return safe.append("...").toString();
      }
      int type = Character.getType(c);
      if (c == '\n' || c == '\t') {
        safe.append(' ');
      } else if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.SURROGATE) {
        safe.append('\\').append('u').append(String.format(java.util.Locale.ROOT, "%04x", c));
      } else {
        safe.appendCodePoint(c);
      }
    }
    return safe.toString();
  }
}
