package org.audiobriefing.text;

import java.text.Normalizer;

/**
 * Letters and figures that people take from other alphabets for their looks: bold, circled, small.
 */
final class StyledLetters {
  private static final int FIRST_MATHEMATICAL = 0x1D400;
  private static final int LAST_MATHEMATICAL = 0x1D7FF;
  private static final int FIRST_CIRCLED = 0x2460;
  private static final int LAST_CIRCLED = 0x24FF;
  private static final int FIRST_SQUARED = 0x1F130;
  private static final int LAST_SQUARED = 0x1F189;

  /** From here on letters are white on a black square, and Unicode does not say which. */
  private static final int FIRST_REVERSED = 0x1F150;

  private static final String SMALL = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ\u0000ʏᴢ";

  /** These are signs of phonetic alphabets too; among others of their kind they are letters. */
  private static final String PHONETIC = "ʙɢʜɪʟɴʀʏ";

  private StyledLetters() {}

  /**
   * Returns the plain letter or figure, "" for the second half of one, or null when a character is
   * neither.
   */
  static String plain(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLowSurrogate(c) && i > 0) {
      return styled(Character.codePointBefore(text, i + 1)) == null ? null : "";
    }
    if (SMALL.indexOf(c) >= 0 && c != 0) {
      boolean letter = PHONETIC.indexOf(c) < 0 || isSmall(text, i - 1) || isSmall(text, i + 1);
      return letter ? String.valueOf((char) ('a' + SMALL.indexOf(c))) : null;
    }
    return styled(text.codePointAt(i));
  }

  private static boolean isSmall(String text, int i) {
    return i >= 0
        && i < text.length()
        && text.charAt(i) != 0
        && SMALL.indexOf(text.charAt(i)) >= 0
        && (PHONETIC.indexOf(text.charAt(i)) < 0 || isStrict(text, i));
  }

  /** Returns whether a letter that no phonetic alphabet has stands in the same word. */
  private static boolean isStrict(String text, int i) {
    for (int step : new int[] {-1, 1}) {
      for (int k = i;
          k >= 0 && k < text.length() && SMALL.indexOf(text.charAt(k)) >= 0;
          k += step) {
        if (PHONETIC.indexOf(text.charAt(k)) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static String styled(int code) {
    boolean kind =
        code >= FIRST_MATHEMATICAL && code <= LAST_MATHEMATICAL
            || code >= FIRST_CIRCLED && code <= LAST_CIRCLED
            || code >= FIRST_SQUARED && code <= LAST_SQUARED;
    if (!kind) {
      return null;
    }
    if (code >= FIRST_REVERSED && code <= LAST_SQUARED) {
      return String.valueOf((char) ('A' + (code - FIRST_REVERSED) % 32));
    }
    String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
    return plain.length() == 1 && Character.isLetterOrDigit(plain.charAt(0)) ? plain : null;
  }
}
