package org.audiobriefing.edition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;

/**
 * The runs of words in a text, by which two texts can be compared though one is cut, and a few of
 * which, chosen the same way in every text, stand for it in a memory.
 */
final class Shingles {
  private static final int WORDS = 4;

  /** A longer text is compared by its beginning. */
  private static final int MOST = 20_000;

  /** So many smallest hashes are kept; the share of equal ones estimates the likeness. */
  private static final int SKETCH = 48;

  private Shingles() {}

  static Set<Integer> of(Article article) {
    StringBuilder text = new StringBuilder(article.headline());
    article.standfirst().ifPresent(s -> text.append(' ').append(s));
    for (Block block : article.body()) {
      text.append(' ').append(block.text());
    }
    return of(text.toString());
  }

  static Set<Integer> of(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length && shingles.size() < MOST; i++) {
      int hash = 17;
      for (int k = i; k < i + WORDS; k++) {
        hash = hash * 31 + words[k].hashCode();
      }
      shingles.add(mixed(hash));
    }
    return shingles;
  }

  /** Spreads hashes evenly (the finaliser of MurmurHash3). */
  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** Returns the few that stand for a text. */
  static int[] sketch(Set<Integer> shingles) {
    return shingles.stream().sorted().limit(SKETCH).mapToInt(Integer::intValue).toArray();
  }

  /**
   * Returns about how alike two texts are, 0 to 1, from what stands for them, smallest first: of
   * the smallest of both together, how many stand in both.
   */
  static double likeness(int[] one, int[] two) {
    int all = 0;
    int both = 0;
    for (int i = 0, k = 0; all < SKETCH && (i < one.length || k < two.length); all++) {
      boolean first = k == two.length || i < one.length && one[i] <= two[k];
      boolean second = i == one.length || k < two.length && two[k] <= one[i];
      both += first && second ? 1 : 0;
      i += first ? 1 : 0;
      k += second ? 1 : 0;
    }
    return all == 0 ? 0 : (double) both / all;
  }
}
