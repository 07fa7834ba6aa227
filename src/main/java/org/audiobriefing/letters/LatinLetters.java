package org.audiobriefing.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What any letter is in the twenty-six of English: by the table {@code letters.tsv}, by the letters
 * that Unicode composes it of, else by the name that Unicode gives it.
 */
public final class LatinLetters {
  private static final Map<Integer, String> NEAREST = table();

  private static final Pattern NO_SMALL_LETTER = Pattern.compile("[^a-z]");

  /** "LATIN SMALL LETTER TURNED DELTA", "CYRILLIC SMALL LETTER SHHA WITH DESCENDER". */
  private static final Pattern NAME =
      Pattern.compile("^.*?\\bLETTER (?:[A-Z]+ )*?([A-Z]+)(?: WITH .*)?$");

  private LatinLetters() {}

  private static Map<Integer, String> table() {
    Map<Integer, String> nearest = new HashMap<>();
    try (InputStream in = LatinLetters.class.getResourceAsStream("letters.tsv")) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length > 1) {
          for (String letter : cells[0].split(" ")) {
            nearest.put(letter.codePointAt(0), cells[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nearest;
  }

  /** Returns a text with all Latin letters in the form nearest to a to z; other signs stay. */
  public static String plain(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 4);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    decomposed.codePoints().filter(c -> !isMark(c)).forEach(c -> out.append(plain(c)));
    return out.toString();
  }

  private static String plain(int c) {
    if (c < 128) {
      return Character.toString(c);
    }
    String near = NEAREST.get(Character.toLowerCase(c));
    if (near == null) {
      return Character.toString(c);
    }
    boolean upper = Character.isUpperCase(c);
    return upper ? Character.toUpperCase(near.charAt(0)) + near.substring(1) : near;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a text holds a letter that can be said as it stands. */
  public static boolean isSayable(String text) {
    return plain(text).toLowerCase(Locale.ROOT).chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Returns whether a letter is neither one of a to z nor one of them with an accent. */
  public static boolean isOfAnotherAlphabet(char letter) {
    String base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD);
    return base.charAt(0) >= 128;
  }

  /**
   * Returns the name of a letter in a to z: "thorn", "alef", "F" for one that is another form of
   * our F; empty for signs that modify others.
   */
  public static Optional<String> spoken(int letter) {
    String compatible =
        NO_SMALL_LETTER
            .matcher(
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT))
            .replaceAll("");
    if (!compatible.isEmpty()) {
      return Optional.of(compatible);
    }
    String name = Character.getName(letter);
    Matcher named = NAME.matcher(name == null ? "" : name);
    if (Character.getType(letter) == Character.MODIFIER_LETTER || !named.matches()) {
      return Optional.empty();
    }
    // A single capital is read as the name of that letter.
    String said = named.group(1);
    return Optional.of(said.length() == 1 ? said : said.toLowerCase(Locale.ROOT));
  }
}
