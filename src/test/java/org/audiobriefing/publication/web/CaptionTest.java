package org.audiobriefing.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Timeline.SentenceSpan;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionTest {
  private static SentenceSpan sentence(String written) {
    List<SpokenWord> words = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    int at = 0;
    long frame = 1000;
    for (String word : written.split(" ")) {
      words.add(new SpokenWord("w", at, at + word.length(), "word", "", Boundary.NONE));
      starts.add(frame);
      at += word.length() + 1;
      frame += 4000;
    }
    long[] from = starts.stream().mapToLong(Long::longValue).toArray();
    long[] to = starts.stream().mapToLong(f -> f + 3500).toArray();
    return new SentenceSpan(new Utterance(0, written, words, Prosody.USUAL), 1000, frame, from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Short.",
        "The council approved the bridge, after a debate of four hours, and the mayor welcomed it in the harbour.",
        "See https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa now."
      })
  void linesAreShortCompleteAndInOrder(String written) {
    SentenceSpan sentence = sentence(written);
    List<Caption> captions = Caption.of(sentence);
    long last = sentence.start();
    StringBuilder all = new StringBuilder();
    for (Caption caption : captions) {
      assertTrue(caption.text().length() <= 65, caption.text());
      assertEquals(last, caption.start());
      assertTrue(caption.end() > caption.start(), caption.toString());
      last = caption.end();
      all.append(caption.text());
    }
    assertEquals(sentence.end(), last);
    assertEquals(written.replace(" ", ""), all.toString().replace(" ", ""));
  }
}
