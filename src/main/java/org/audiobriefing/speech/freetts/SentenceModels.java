package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Segment;
import org.audiobriefing.speech.Melody;
import org.audiobriefing.speech.freetts.ProsodyVoice.ModelWord;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;

/**
 * Finds the phones of a sentence and asks FreeTTS's models for its rhythm and melody. Safe for use
 * by many threads.
 */
public final class SentenceModels {
  private final Pronouncer pronouncer;
  private final ThreadLocal<ProsodyVoice> voices;

  /**
   * @param pronouncer for words that come without phones
   */
  public SentenceModels(Pronouncer pronouncer, double pitchHz, double pitchRangeHz) {
    this.pronouncer = pronouncer;
    this.voices = ThreadLocal.withInitial(() -> newVoice((float) pitchHz, (float) pitchRangeHz));
  }

  /** Loading is not thread-safe in FreeTTS. */
  private static synchronized ProsodyVoice newVoice(float pitchHz, float rangeHz) {
    return new ProsodyVoice(pitchHz, rangeHz);
  }

  /** Returns what the models say of a sentence. */
  public ModelledSentence of(Segment.Utterance utterance) {
    List<SpokenWord> words = utterance.words();
    List<ModelWord> modelWords = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      String[] phones = phones(words.get(i), last ? null : words.get(i + 1), utterance.written());
      modelWords.add(
          new ModelWord(
              words.get(i).word(),
              phones,
              last || words.get(i).boundary() != Boundary.NONE,
              (float) utterance.prosodies().get(i).pitch()));
    }
    Melody.Ending ending = Melody.of(words);
    Utterance modelled = voices.get().model(modelWords, ending == Melody.Ending.RISES);
    return new ModelledSentence(modelled, modelWords, ending);
  }

  private String[] phones(SpokenWord word, SpokenWord next, String written) {
    List<String> phones = phones(word, written);
    if (word.word().equals("the")
        && next != null
        && Pronunciation.isVowel(phones(next, written).get(0))) {
      return new String[] {"dh", "iy"};
    }
    return phones.toArray(String[]::new);
  }

  private List<String> phones(SpokenWord word, String written) {
    return word.phones().isEmpty()
        ? pronouncer.pronounce(word.word(), word.mayBeName(written)).pronunciation().phones()
        : Pronunciation.parse(word.phones()).phones();
  }
}
