package org.audiobriefing.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small questions about text. */
public final class Texts {
  static final char ASCII_END = 128;

  /** German closes quotations with the signs that open English and French ones. */
  private static final String CLOSERS = "\"'”’)]»«“‘›‹」』）";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern INFLECTION = Pattern.compile("(?:s|ed|ing)$");

  private static final Pattern NAME_WORD = Pattern.compile("(?!.*['’]s$)\\p{Lu}[\\p{L}'’.-]*");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "di", "da", "del", "la", "le", "el", "al", "bin", "ní",
          "mac", "ó", "o'", "st", "st.", "y", "e");

  /** Words that begin labels with capitals: "From Wikipedia", "Top Stories". */
  private static final Set<String> NO_FIRST_NAME =
      Set.of(
          "From",
          "The",
          "In",
          "At",
          "On",
          "By",
          "To",
          "For",
          "More",
          "Top",
          "Read",
          "View",
          "See",
          "Posted",
          "Published",
          "Updated",
          "Written",
          "Follow",
          "Share",
          "About",
          "Latest",
          "All");

  private Texts() {}

  /** Returns the text with single blanks, without invisible characters. */
  public static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD'
          || c == '\u200B'
          || c == '\uFEFF'
          || c == '\u200E'
          || c == '\u200F'
          || c == '\u2060') {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
        blank = true;
      } else {
        if (blank && !out.isEmpty()) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  public static int words(String text) {
    int words = 0;
    int signs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter =
          c < ASCII_END ? isAsciiLetter(c) || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
      if (c >= '\u2E80' && letter && (Character.isIdeographic(c) || c < '\u3100')) {
        // Nothing stands between the words of Chinese and Japanese; two signs are about a word.
        signs++;
        inside = false;
        continue;
      }
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && "'’-.,".indexOf(text.charAt(i)) >= 0;
    }
    return words + (signs + 1) / 2;
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Returns the runs of letters, as they are written. */
  public static List<String> letterRuns(String text) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          runs.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return runs;
  }

  /** Returns the words of four letters and more, in lower case. */
  public static Set<String> contentWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() >= 4) {
        words.add(INFLECTION.matcher(word).replaceFirst(""));
      }
    }
    return words;
  }

  /** Returns how many of a line's words of four letters and more are among others, 0 to 1. */
  public static double share(String line, Set<String> others) {
    Set<String> words = contentWords(line);
    long shared = words.stream().filter(others::contains).count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }

  public static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Returns letters and digits only, in lower case and without accents, for comparing. */
  public static String key(String text) {
    char[] key = new char[text.length()];
    for (int i = 0, length = 0; i <= text.length(); i++) {
      if (i == text.length()) {
        return new String(key, 0, length);
      }
      char c = text.charAt(i);
      if (c >= ASCII_END) {
        break;
      }
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key[length++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        key[length++] = (char) (c + ('a' - 'A'));
      }
    }
    return keyBeyondAscii(text);
  }

  private static String keyBeyondAscii(String text) {
    StringBuilder key = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }

  /** Returns whether two to four words with capitals look like the name of a person. */
  public static boolean looksLikeName(String text) {
    String[] words = text.split(" ");
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    if (NO_FIRST_NAME.contains(words[0])) {
      return false;
    }
    for (String word : words) {
      boolean particle = PARTICLES.contains(word);
      if (!particle && !NAME_WORD.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Returns "Mary Walsh" for "MARY WALSH", and other names as they are. */
  public static String nameCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 4) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      boolean mac =
          i >= 1 && c == 'C' && name.charAt(i - 1) == 'M' && (i < 2 || name.charAt(i - 2) == ' ');
      start = !Character.isLetter(c) || mac;
    }
    return out.toString();
  }
}
