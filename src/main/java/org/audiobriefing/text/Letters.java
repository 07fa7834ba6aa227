package org.audiobriefing.text;

import java.util.HashMap;
import java.util.Map;

/** The names of letters, and Latin letters for others. */
final class Letters {
  private static final Map<Character, String> NAMES = names();
  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў";
  private static final String[] CYRILLIC_LATIN =
      "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g w"
          .split(" ");
  private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";
  private static final String[] GREEK_LATIN =
      "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(" ");
  private static final String[] GREEK_NAMES =
      ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi"
              + " chi psi omega")
          .split(" ");

  private Letters() {}

  /** Returns the phones of a letter's name, or "" for other characters. */
  static String phones(char letter, Dialect dialect) {
    if (letter == 'z' && dialect == Dialect.EN_US) {
      return "z iy1";
    }
    return NAMES.getOrDefault(letter, "");
  }

  private static Map<Character, String> names() {
    String[] phones =
        ("ey1,b iy1,s iy1,d iy1,iy1,eh1 f,jh iy1,ey1 ch,ay1,jh ey1,k ey1,eh1 l,eh1 m,eh1 n,ow1,p iy1,k y uw1,aa1 r,eh1 s,t iy1,"
                + "y uw1,v iy1,d ah1 b ax l y uw,eh1 k s,w ay1,z eh1 d")
            .split(",");
    Map<Character, String> names = new HashMap<>();
    for (int i = 0; i < phones.length; i++) {
      names.put((char) ('a' + i), phones[i]);
    }
    return names;
  }

  /**
   * Returns Latin letters for a lower-case word in Cyrillic or Greek, and the word itself
   * otherwise.
   */
  static String latin(String word) {
    if (word.length() == 1 && GREEK.indexOf(word.charAt(0)) >= 0) {
      return GREEK_NAMES[GREEK.indexOf(word.charAt(0))];
    }
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int cyrillic = CYRILLIC.indexOf(c);
      int greek =
          GREEK.indexOf(
              java.text.Normalizer.normalize(String.valueOf(c), java.text.Normalizer.Form.NFD)
                  .charAt(0));
      String letters =
          cyrillic >= 0
              ? CYRILLIC_LATIN[cyrillic]
              : greek >= 0 ? GREEK_LATIN[greek] : String.valueOf(c);
      latin.append(letters.equals("_") ? "" : letters);
    }
    return latin.toString();
  }

  /** Returns whether this is a letter of a script that a Latin reader cannot read aloud. */
  static boolean foreign(char c) {
    if (c < 0x250) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script != Character.UnicodeScript.LATIN
        && script != Character.UnicodeScript.GREEK
        && script != Character.UnicodeScript.CYRILLIC
        && script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.INHERITED;
  }
}
