package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.TestEngine;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MelodyTest {
  private static Melody.Ending ending(String sentence) {
    List<Utterance> utterances = TestEngine.get().phrasing().paragraph(sentence, 0);
    assertEquals(1, utterances.size(), sentence);
    List<SpokenWord> words = new ArrayList<>(utterances.get(0).words());
    return Melody.of(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did the council vote for it?",
        "And will the ferry sail tomorrow?",
        "Isn't that enough?",
        "When the bridge closed, did anyone object?",
        "It is over, isn't it?",
        "You knew?",
        "The whole island?",
        "Can whoever wrote it be found?"
      })
  void theseRise(String question) {
    assertEquals(Melody.Ending.RISES, ending(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who voted for it?",
        "But why now?",
        "In which year was it built?",
        "If it rains, what will they do?",
        "What did she say, in the end?",
        "Is it open, and who pays?",
        "The council voted for it.",
        "Did it!"
      })
  void theseFall(String sentence) {
    assertEquals(Melody.Ending.FALLS, ending(sentence));
  }

  @Test
  void whatComesBeforeTheLastStressStaysAsItIs() {
    Melody melody = new Melody(2.4, 4.5);
    for (Melody.Ending ending : Melody.Ending.values()) {
      assertEquals(1, melody.factor(ending, 1.9, 2, 3));
      assertEquals(1, melody.factor(ending, 2, 2, 3));
    }
    assertEquals(Math.pow(2, -2.4 / 12), melody.factor(Melody.Ending.FALLS, 3, 2, 3), 1e-9);
    assertEquals(Math.pow(2, 4.5 / 12), melody.factor(Melody.Ending.RISES, 3, 2, 3), 1e-9);
    assertTrue(melody.factor(Melody.Ending.FALLS, 2.1, 2, 3) > 0.95, "no step");
    assertEquals(1, new Melody(0, 0).factor(Melody.Ending.FALLS, 3, 2, 3));
  }
}
