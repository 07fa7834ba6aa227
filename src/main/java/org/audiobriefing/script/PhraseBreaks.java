package org.audiobriefing.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;

/**
 * Divides long stretches without marks before a conjunction, else before a preposition, as near to
 * the middle as may be.
 */
final class PhraseBreaks {
  private static final int LONGEST_STRETCH = 13;
  private static final int SHORTEST_PART = 4;
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "but",
          "or",
          "because",
          "which",
          "who",
          "while",
          "when",
          "where",
          "although",
          "if",
          "unless",
          "that",
          "as",
          "before",
          "after",
          "until",
          "since",
          "whether",
          "than");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "at", "by", "for", "from", "with", "to", "of", "into", "over", "under",
          "about", "against", "between", "during", "through", "without");

  private PhraseBreaks() {}

  static List<SpokenWord> inserted(List<SpokenWord> words) {
    List<SpokenWord> out = new ArrayList<>(words);
    int start = 0;
    for (int i = 0; i < out.size(); i++) {
      if (out.get(i).boundary() != Boundary.NONE) {
        divide(out, start, i + 1);
        start = i + 1;
      }
    }
    return out;
  }

  private static void divide(List<SpokenWord> words, int start, int end) {
    if (end - start <= LONGEST_STRETCH) {
      return;
    }
    int at = best(words, start, end, CONJUNCTIONS);
    at = at < 0 ? best(words, start, end, PREPOSITIONS) : at;
    if (at > 0) {
      words.set(at - 1, words.get(at - 1).with(Boundary.PHRASE));
      divide(words, start, at);
      divide(words, at, end);
    }
  }

  /** Returns the index of the word before which to divide, or -1. */
  private static int best(List<SpokenWord> words, int start, int end, Set<String> before) {
    int middle = (start + end) / 2;
    int best = -1;
    for (int i = start + SHORTEST_PART; i <= end - SHORTEST_PART; i++) {
      boolean fits =
          before.contains(words.get(i).word())
              && !words.get(i).sameReading(words.get(i - 1))
              && !before.contains(words.get(i - 1).word());
      if (fits && (best < 0 || Math.abs(i - middle) < Math.abs(best - middle))) {
        best = i;
      }
    }
    return best;
  }
}
