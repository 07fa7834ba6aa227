package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.audiobriefing.Engine;
import org.audiobriefing.Golden;
import org.audiobriefing.TestEngine;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.Segment;
import org.audiobriefing.script.Segment.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarratorTest {
  private static final String TEXT =
      "The Taoiseach met Mr Zelenskiy in Kyiv on 20 January. They agreed, after talks that lasted three hours, to spend €2.4m on trains; nobody asked why. "
          + "Is that enough? “It is a beginning,” said Siobhán Ó Dálaigh, whose work for the United Nations has taken her to more than forty countries.";

  private static final Engine ENGINE = TestEngine.get();
  private static final Synthesizer SYNTHESIZER =
      ENGINE.synthesizer(ENGINE.voices().voice("kevin16"), Pacing.NEWS);

  private static Script script(int paragraphs) {
    List<Segment> segments = new ArrayList<>();
    for (int p = 0; p < paragraphs; p++) {
      segments.addAll(ENGINE.phrasing().paragraph(TEXT, p));
    }
    return new Script(
        "Test",
        "en-GB",
        List.of(
            new Chapter("One", Chapter.NO_STORY, segments),
            new Chapter("Two", Chapter.NO_STORY, segments)));
  }

  private record Told(Narration narration, float[] samples) {}

  private static Told tell(Script script, int threads, double wpm) {
    return tell(SYNTHESIZER, script, threads, wpm);
  }

  private static Told tell(Synthesizer synthesizer, Script script, int threads, double wpm) {
    List<float[]> parts = new ArrayList<>();
    Narration narration =
        new Narrator(
                new Ensemble(new Ensemble.Member(synthesizer, 4), java.util.Map.of()),
                Pacing.NEWS,
                threads,
                line -> {})
            .narrate(
                script,
                wpm,
                (samples, length) -> parts.add(java.util.Arrays.copyOf(samples, length)));
    float[] all = new float[parts.stream().mapToInt(p -> p.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return new Told(narration, all);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 120, 150, 170, 200, 250, 300, 400, 450, 550})
  void speaksAsManyWordsAMinuteAsAsked(int wpm) {
    Script script = script(3);
    Told told = tell(script, 2, wpm);
    double minutes = told.samples().length / 16_000.0 / 60;
    assertEquals(wpm, script.wordCount() / minutes, wpm * 0.03);
    assertEquals(told.samples().length, told.narration().timeline().frames());
  }

  @Test
  void sameSoundWhateverTheNumberOfThreads() {
    Told one = tell(script(2), 1, 170);
    Told four = tell(script(2), 4, 170);
    assertArrayEquals(one.samples(), four.samples());
  }

  @Test
  void wordsFollowEachOtherWithinTheirSentence() {
    Timeline timeline = tell(script(2), 2, 300).narration().timeline();
    long at = 0;
    for (Timeline.ChapterSpan chapter : timeline.chapters()) {
      assertTrue(chapter.start() >= 0 && chapter.end() > chapter.start());
      for (Timeline.SentenceSpan sentence : chapter.sentences()) {
        assertTrue(sentence.start() >= at, "sentences do not overlap");
        at = sentence.start();
        for (int w = 0; w < sentence.wordStarts().length; w++) {
          assertTrue(
              sentence.wordStarts()[w] >= at
                  && sentence.wordEnds()[w] > sentence.wordStarts()[w]
                  && sentence.wordEnds()[w] <= sentence.end());
          at = sentence.wordStarts()[w];
        }
        at = sentence.end();
      }
    }
    assertEquals(0, timeline.chapters().get(0).start());
    assertEquals(timeline.frames(), timeline.chapters().get(1).end());
  }

  @Test
  void pausesAreSilentAndNothingClicks() {
    Told told = tell(script(1), 1, 170);
    Timeline timeline = told.narration().timeline();
    float[] samples = told.samples();
    Timeline.SentenceSpan first = timeline.chapters().get(0).sentences().get(0);
    Timeline.SentenceSpan second = timeline.chapters().get(0).sentences().get(1);
    for (int i = (int) first.end(); i < second.start(); i++) {
      assertEquals(0, samples[i], "frame " + i + " of the pause");
    }
    float last = 0;
    for (float sample : samples) {
      assertTrue(Math.abs(sample) < 1.2 && Math.abs(sample - last) < 0.9, "a click");
      last = sample;
    }
  }

  /** Sound as a dump of text: a change anywhere in the chain shows here, sentence by sentence. */
  @ParameterizedTest
  @CsvSource({"kevin16, narration", "rms, narration-rms"})
  void soundIsAsItWas(String voice, String golden) throws Exception {
    Synthesizer synthesizer = ENGINE.synthesizer(ENGINE.voices().voice(voice), Pacing.NEWS);
    Told told = tell(synthesizer, script(1), 2, 170);
    StringBuilder dump = new StringBuilder();
    dump.append("rate ").append(told.narration().timeline().format().sampleRateHz()).append('\n');
    dump.append("frames ").append(told.samples().length).append('\n');
    for (Timeline.SentenceSpan sentence :
        told.narration().timeline().chapters().get(0).sentences()) {
      ByteBuffer bytes = ByteBuffer.allocate(2 * (int) (sentence.end() - sentence.start()));
      for (int i = (int) sentence.start(); i < sentence.end(); i++) {
        bytes.putShort((short) Math.round(told.samples()[i] * 16384));
      }
      String hash =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()), 0, 8);
      dump.append(
          String.format(
              Locale.ROOT,
              "%d %d %s %s%n",
              sentence.start(),
              sentence.end(),
              hash,
              sentence.utterance().written()));
    }
    Golden.check(
        Path.of("src/test/resources/sound", golden + ".txt"),
        dump.toString().replace("\r\n", "\n"));
  }

  @Test
  void everyPhoneCanFollowEveryOther() {
    String[] phones =
        "aa ae ah ao aw ax ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw v w y z zh"
            .split(" ");
    for (String first : phones) {
      StringBuilder word = new StringBuilder();
      for (String second : phones) {
        word.append(first).append(' ').append(second).append(' ');
      }
      Utterance utterance = ENGINE.phrasing().paragraph("Word.", 0).get(0);
      Utterance all =
          new Utterance(
              0,
              "x",
              List.of(utterance.words().get(0).withPhones(word.toString().strip())),
              utterance.prosodies().get(0));
      Speech speech = SYNTHESIZER.prepare(all).speak(1);
      assertTrue(speech.samples().length > 16_000, "for " + first);
      for (float sample : speech.samples()) {
        assertFalse(Float.isNaN(sample) || Math.abs(sample) > 4, "unstable at " + first);
      }
    }
  }
}
