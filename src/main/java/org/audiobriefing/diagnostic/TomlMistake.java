package org.audiobriefing.diagnostic;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a line that is not TOML, in words for people who never heard of it. */
public final class TomlMistake {
  private static final Pattern CURLY =
      Pattern.compile(".*[\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB].*");
  private static final Pattern BARE =
      Pattern.compile(
          "\\s*([A-Za-z0-9_-]+)\\s*=\\s*+(?!true\\b|false\\b|[\\d+\\-\"'\\[{.]|inf\\b|nan\\b)([^#]*?)\\s*(?:#.*)?");
  private static final Pattern DIGITS_THEN_LETTERS =
      Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*=\\s*+(\\d+[A-Za-z%][^#\"]*?)\\s*(?:#.*)?");
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("\\s*[A-Za-z0-9_-]+\\s*=\\s*\"(?:[^\"\\\\]|\\\\.)*");
  private static final Pattern COLON = Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*:\\s*.*");
  private static final Pattern NO_EQUALS = Pattern.compile("\\s*[A-Za-z0-9_-]+(?:\\s+[^=\\[]*)?");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\[\\[?[^\\]]*\\]?\\s*");

  private TomlMistake() {}

  /**
   * Returns what is wrong and what would be right.
   *
   * @param lines of the file
   * @param line counted from 1, where the reader gave up; the mistake may be right before
   * @param otherwise what the reader says
   */
  public static String of(List<String> lines, int line, String otherwise) {
    for (int at : new int[] {line, line - 1}) {
      if (at >= 1 && at <= lines.size()) {
        String found = of(lines.get(at - 1));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "is not TOML: " + otherwise;
  }

  private static String of(String text) {
    var bare = BARE.matcher(text);
    var number = DIGITS_THEN_LETTERS.matcher(text);
    if (text.isBlank() || text.stripLeading().startsWith("#")) {
      return "";
    }
    if (CURLY.matcher(text).matches()) {
      return "has curly quotes; write straight ones: \"";
    }
    if (bare.matches()) {
      return bare.group(2).isEmpty()
          ? "has nothing behind '" + bare.group(1) + " ='"
          : quotes(bare.group(1), bare.group(2));
    }
    if (number.matches()) {
      return quotes(number.group(1), number.group(2));
    }
    if (OPEN_QUOTE.matcher(text).matches()) {
      return "has no quote at its end; a text stands between two: \"...\"";
    }
    if (COLON.matcher(text).matches()) {
      return "has a colon; write key = \"value\"";
    }
    if (BRACKET.matcher(text).matches()) {
      return "has brackets that do not close; a table is [name], one of several [[name]]";
    }
    return NO_EQUALS.matcher(text).matches() ? "has no equals sign; write key = \"value\"" : "";
  }

  private static String quotes(String key, String value) {
    return "lacks quotes; write " + key + " = \"" + value + "\"";
  }
}
