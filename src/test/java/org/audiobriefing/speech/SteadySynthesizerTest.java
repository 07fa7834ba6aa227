package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.api.Test;

class SteadySynthesizerTest {
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  /** Ten frames a word; "bad" cannot be prepared, "late" cannot be spoken. */
  private static Performance say(Utterance utterance) {
    List<String> words = utterance.words().stream().map(SpokenWord::word).toList();
    if (words.contains("bad")) {
      throw new IllegalArgumentException("bad");
    }
    if (words.contains("deep")) {
      throw new StackOverflowError();
    }
    return new Performance() {
      @Override
      public double naturalSeconds() {
        return words.size();
      }

      @Override
      public Speech speak(double stretch) {
        if (words.contains("late")) {
          throw new IllegalStateException("late");
        }
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
          starts[i] = i * 10;
          ends[i] = i * 10 + 9;
        }
        return new Speech(FORMAT, new float[words.size() * 10], starts, ends);
      }
    };
  }

  private static final class WordsOfTenFrames implements Synthesizer {
    @Override
    public PcmFormat format() {
      return FORMAT;
    }

    @Override
    public Performance prepare(Utterance utterance) {
      return say(utterance);
    }
  }

  private static SteadySynthesizer.Steady prepared(String... words) {
    List<SpokenWord> spoken =
        java.util.stream.Stream.of(words)
            .map(w -> new SpokenWord(w, 0, 1, "word", "", Boundary.NONE))
            .toList();
    Utterance utterance = new Utterance(0, String.join(" ", words), spoken, Prosody.USUAL);
    return new SteadySynthesizer(new WordsOfTenFrames()).prepare(utterance);
  }

  @Test
  void whatCanBeSaidIsSaidAsItIs() {
    SteadySynthesizer.Steady steady = prepared("one", "two");
    assertEquals(20, steady.speak(1).samples().length);
    assertEquals(Optional.empty(), steady.note());
  }

  @Test
  void oneWordCostsOnlyItself() {
    SteadySynthesizer.Steady steady = prepared("one", "bad", "two", "deep");
    Speech speech = steady.speak(1);
    assertArrayEquals(new int[] {0, 10, 10, 20}, speech.wordStarts());
    assertArrayEquals(new int[] {9, 10, 19, 20}, speech.wordEnds());
    assertTrue(steady.note().orElseThrow().what().contains("bad, deep"), steady.note()::toString);
  }

  @Test
  void aSentenceCostsOnlyItself() {
    for (String word : new String[] {"bad", "late"}) {
      SteadySynthesizer.Steady steady = prepared(word);
      Speech speech = steady.speak(1);
      assertTrue(speech.samples().length > 0);
      assertEquals(1, speech.wordStarts().length);
      assertTrue(
          steady.note().orElseThrow().what().contains("cannot say"), steady.note()::toString);
    }
  }
}
