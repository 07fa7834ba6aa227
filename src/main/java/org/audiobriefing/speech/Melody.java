package org.audiobriefing.speech;

import java.util.List;
import java.util.Set;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;

/**
 * How a sentence ends: a statement falls deeper than the models let it, a question that can be
 * answered by yes or no rises, one with a question word falls.
 *
 * @param finalFall semitones by which the last stressed syllable and what follows lie lower
 * @param questionRise semitones by which a yes-or-no question has risen at its end
 */
public record Melody(double finalFall, double questionRise) {
  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "who", "whom", "whose", "which", "when", "where", "why", "how");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "am", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can",
          "could", "will", "would", "shall", "should", "may", "might", "must", "cannot");

  /** What may stand before the word that makes a question: "and why", "in which year". */
  private static final Set<String> BEFORE =
      Set.of(
          "and", "but", "so", "or", "then", "well", "in", "to", "for", "with", "by", "at", "from",
          "of", "on", "about", "under", "since", "until");

  /** The fall is reached after this share of the rest, so that no step is heard. */
  private static final double FALL_SHARE = 0.4;

  /** The rise a little later, but while the last vowel sounds: what follows may have no pitch. */
  private static final double RISE_SHARE = 0.6;

  private static final double SEMITONES_AN_OCTAVE = 12;

  /** Where the voice goes at the end of a sentence. */
  public enum Ending {
    FALLS,
    RISES
  }

  /**
   * Returns how a sentence ends. In one of several clauses the last that begins as questions do
   * decides: "When it closed, did anyone object?" rises, "It is open, but who pays?" falls.
   */
  public static Ending of(List<SpokenWord> words) {
    if (words.get(words.size() - 1).boundary() != Boundary.QUESTION) {
      return Ending.FALLS;
    }
    Ending ending = Ending.RISES;
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || words.get(i - 1).boundary().compareTo(Boundary.COMMA) >= 0) {
        String word = opening(words, i);
        if (QUESTION_WORDS.contains(word)) {
          ending = Ending.FALLS;
        } else if (AUXILIARIES.contains(word) || word.endsWith("n't")) {
          ending = Ending.RISES;
        }
      }
    }
    return ending;
  }

  private static String opening(List<SpokenWord> words, int first) {
    int i = first;
    while (i < words.size() - 1 && BEFORE.contains(words.get(i).word())) {
      i++;
    }
    return words.get(i).word();
  }

  /**
   * Returns by how much the pitch is multiplied.
   *
   * @param at seconds
   * @param from when the last stressed syllable begins
   * @param end when the last sound ends
   */
  public double factor(Ending ending, double at, double from, double end) {
    if (at <= from || end <= from) {
      return 1;
    }
    double share = Math.min(1, (at - from) / (end - from));
    double semitones =
        ending == Ending.RISES
            ? questionRise * Math.min(1, share / RISE_SHARE)
            : -finalFall * Math.min(1, share / FALL_SHARE);
    return StrictMath.pow(2, semitones / SEMITONES_AN_OCTAVE);
  }
}
