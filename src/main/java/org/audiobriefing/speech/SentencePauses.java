package org.audiobriefing.speech;

import java.time.Duration;
import java.util.List;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.text.SpokenWord;

/** How long a voice is silent inside a sentence, whatever its engine would do. */
public final class SentencePauses {
  /** Room for the first sound to begin and for the last to end. */
  public static final float EDGE_SECONDS = 0.05f;

  private final Pacing pacing;

  public SentencePauses(Pacing pacing) {
    this.pacing = pacing;
  }

  /**
   * Returns the seconds of the pause behind a word.
   *
   * @param word its number, −1 for the pause before the first
   */
  public float behind(int word, List<SpokenWord> words) {
    if (word < 0 || word == words.size() - 1) {
      return EDGE_SECONDS;
    }
    Duration pause =
        switch (words.get(word).boundary()) {
          case NONE, PHRASE -> pacing.phrase();
          case COMMA -> pacing.comma();
          case CLAUSE -> pacing.clause();
          case END, EXCLAMATION, QUESTION -> pacing.sentence();
        };
    return pause.toMillis() / 1000f;
  }
}
