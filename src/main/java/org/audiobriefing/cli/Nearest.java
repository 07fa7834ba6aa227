package org.audiobriefing.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant. */
final class Nearest {
  /** More wrong letters make another word. */
  private static final int MOST_WRONG = 3;

  private Nearest() {}

  /** Returns the known word that is nearest to what was written, if one is near. */
  static Optional<String> of(String written, Collection<String> known) {
    int most = Math.min(MOST_WRONG, Math.max(1, written.length() / 2));
    return known.stream()
        .filter(word -> distance(written, word) <= most || isBeginning(written, word))
        .min(Comparator.comparingInt(word -> distance(written, word)));
  }

  private static boolean isBeginning(String written, String word) {
    return written.length() >= MOST_WRONG && word.startsWith(written);
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String two) {
    int[] row = new int[two.length() + 1];
    for (int k = 0; k <= two.length(); k++) {
      row[k] = k;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int k = 1; k <= two.length(); k++) {
        int change = corner + (one.charAt(i - 1) == two.charAt(k - 1) ? 0 : 1);
        corner = row[k];
        row[k] = Math.min(change, Math.min(row[k], row[k - 1]) + 1);
      }
    }
    return row[two.length()];
  }
}
