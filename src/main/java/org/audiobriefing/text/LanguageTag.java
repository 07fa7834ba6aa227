package org.audiobriefing.text;

import java.util.Locale;

/** Languages by the tags of BCP 47, and by what pages write in their place. */
public final class LanguageTag {
  private static final String ENGLISH = "en";

  private LanguageTag() {}

  /** Returns whether two tags name one language, whatever the country. */
  public static boolean same(String one, String other) {
    return primary(one).equals(primary(other));
  }

  /** Pages say "en_GB", "eng" and "English", too. */
  private static String primary(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) != '-' && lower.charAt(end) != '_') {
      end++;
    }
    return lower.startsWith(ENGLISH) ? ENGLISH : lower.substring(0, end);
  }
}
