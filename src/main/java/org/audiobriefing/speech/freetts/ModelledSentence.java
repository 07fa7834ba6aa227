package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Utterance;
import java.util.List;
import org.audiobriefing.speech.Melody;
import org.audiobriefing.speech.freetts.ProsodyVoice.ModelWord;

/**
 * What FreeTTS's models say of a sentence.
 *
 * @param utterance with its words, syllables, phones, accents, natural times and pitch targets
 * @param words with their phones, vowels with their stress
 * @param ending where the voice goes at the end
 */
public record ModelledSentence(Utterance utterance, List<ModelWord> words, Melody.Ending ending) {

  /** Returns its parts without FreeTTS around them. */
  public SentenceTree tree() {
    return SentenceTree.of(utterance);
  }

  /**
   * Returns the index of the last stressed vowel.
   *
   * @param first for each word the index of its first phone
   */
  public int lastStressed(int[] first) {
    for (int w = words.size() - 1; w >= 0; w--) {
      String[] phones = words.get(w).phones();
      for (int k = phones.length - 1; k >= 0; k--) {
        if (phones[k].endsWith("1")) {
          return first[w] + k;
        }
      }
    }
    return first[first.length - 1];
  }
}
