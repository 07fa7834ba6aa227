package org.audiobriefing.text;

import java.util.Locale;
import java.util.Set;

/** A place in a sentence, and what stands around it. Rules look but never change anything. */
final class Scan {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "another", "its", "their", "his", "her", "our", "my", "your", "this", "that",
          "each", "every", "the", "one", "no", "any", "some");

  private static final Set<String> DIMENSIONS =
      Set.of("high", "tall", "wide", "long", "deep", "thick");

  /** Words that cannot be the noun which an attributive number belongs to. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          ("in for to of a an the and or on at by from with per is are was were be been will would could should may might"
                  + " more less each over under after before as that this it but than worth since last next into between"
                  + " he she they we you i had has have which who when while if because so not up down out off about"
                  + " against during through until till within without annually daily weekly monthly yearly ago"
                  + " below above beneath beyond behind along around across inside outside underground underwater offshore ahead"
                  + " away long wide high tall deep apart early late later extra every just only now then there here"
                  + " near via despite except among alongside toward towards onto beside opposite"
                  + " lower higher better worse cheaper dearer firmer weaker stronger")
              .split(" "));

  private final String text;
  private final boolean capitals;
  private int at;

  /**
   * @param capitals whether the whole line is in capitals, so that capitals say nothing
   */
  Scan(String text, boolean capitals) {
    this.text = text;
    this.capitals = capitals;
  }

  String text() {
    return text;
  }

  int at() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  boolean inCapitals() {
    return capitals;
  }

  char charAt(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
  }

  char before() {
    return charAt(at - 1);
  }

  /**
   * Returns the nth word before this place in lower case, or "" when a mark other than a blank or
   * hyphen intervenes.
   */
  String previous(int n) {
    int end = at;
    for (int k = 1; ; k++) {
      while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
        end--;
      }
      int start = end;
      while (start > 0 && isWordChar(text.charAt(start - 1))) {
        start--;
      }
      if (start == end) {
        return "";
      }
      if (k == n) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
      }
      end = start;
    }
  }

  /** Returns what joins the two ends of a range here: "between five and ten", "five to ten". */
  String rangeJoint() {
    return previous(1).equals("between") ? " and " : " to ";
  }

  /** Returns the word before this place as written, or "". */
  String previousAsWritten() {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && (isWordChar(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Returns the word that follows a place after at most one blank or hyphen, as written, or "". */
  String next(int from) {
    int start = from;
    if (charAt(start) == ' ' || charAt(start) == '-') {
      start++;
    }
    int end = start;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(start, text.length()), end);
  }

  /**
   * Returns whether a quantity from here to {@code end} stands before a noun that it describes, as
   * in "a £20m deal" or "the 30km road", so that its unit is said in the singular.
   */
  boolean attributive(int end) {
    if (charAt(end) == '-' && Character.isLetter(charAt(end + 1))) {
      return true;
    }
    String noun = next(end);
    if (noun.length() < 2) {
      return false; // "£30,000 p.a."
    }
    if (DIMENSIONS.contains(noun) && charAt(end) == ' ') {
      // "a 1.8m high wall", but "a wall 1.8m high".
      int after = end + 1 + noun.length();
      String next = charAt(after) == ' ' ? next(after) : "";
      return !next.isEmpty() && !isVerbOrLink(next) && DETERMINERS.contains(previous(1));
    }
    if (charAt(end) != ' '
        || noun.isEmpty()
        || !Character.isLetter(noun.charAt(0))
        || isVerbOrLink(noun)) {
      return false;
    }
    for (int n = 1; n <= 3; n++) {
      String word = previous(n);
      if (word.isEmpty() || NO_NOUNS.contains(word) && !DETERMINERS.contains(word)) {
        return false;
      }
      if (DETERMINERS.contains(word)) {
        boolean indefinite = word.equals("a") || word.equals("an") || word.equals("another");
        return indefinite || !noun.endsWith("s") && !noun.endsWith("ed");
      }
    }
    return false;
  }

  private static boolean isVerbOrLink(String word) {
    return NO_NOUNS.contains(word.toLowerCase(Locale.ROOT)) || word.endsWith("ly");
  }

  static boolean isWordChar(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '\''
        : Character.isLetterOrDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
