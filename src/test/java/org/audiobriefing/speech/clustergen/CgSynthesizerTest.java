package org.audiobriefing.speech.clustergen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.audiobriefing.Engine;
import org.audiobriefing.TestEngine;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Synthesizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CgSynthesizerTest {
  private static final Engine ENGINE = TestEngine.get();
  private static final Synthesizer RMS =
      ENGINE.synthesizer(ENGINE.voices().voice("rms"), Pacing.NEWS);

  private static Utterance utterance(String text, Prosody prosody) {
    Utterance plain = ENGINE.phrasing().paragraph(text, 0).get(0);
    return new Utterance(0, plain.written(), plain.words(), prosody);
  }

  private static Speech say(String text, double stretch) {
    return RMS.prepare(utterance(text, Prosody.USUAL)).speak(stretch);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6, 0.99, 1, 1.4, 3})
  void aSentenceLastsAsLongAsAsked(double stretch) {
    Performance performance =
        RMS.prepare(utterance("The council voted for a bridge, at last.", Prosody.USUAL));
    Speech speech = performance.speak(stretch);
    double seconds = speech.samples().length / (double) speech.format().sampleRateHz();
    assertEquals(performance.naturalSeconds() * stretch, seconds, 0.02);
    int at = 0;
    for (int w = 0; w < speech.wordStarts().length; w++) {
      assertTrue(speech.wordStarts()[w] >= at && speech.wordEnds()[w] > speech.wordStarts()[w]);
      at = speech.wordEnds()[w];
    }
    assertTrue(at <= speech.samples().length);
  }

  @Test
  void theSameSentenceIsTheSameSound() {
    assertArrayEquals(say("Nobody asked why.", 1).samples(), say("Nobody asked why.", 1).samples());
  }

  @Test
  void itBeginsAndEndsInSilenceAndIsNeverTooLoud() {
    Speech speech = say("Storms closed every port from Cork to Kerry.", 1);
    float[] samples = speech.samples();
    assertTrue(samples[0] == 0 && samples[samples.length - 1] == 0);
    float most = 0;
    for (float sample : samples) {
      most = Math.max(most, Math.abs(sample));
    }
    assertTrue(most > 0.05 && most < 2, "peak " + most);
  }

  @Test
  void wishesAreHeard() {
    String text = "The minister said that nothing had changed.";
    double usual = energy(say(text, 1).samples());
    Prosody soft = new Prosody(1, 1, -6);
    double softer = energy(RMS.prepare(utterance(text, soft)).speak(1).samples());
    assertEquals(-6, 10 * Math.log10(softer / usual), 0.5);
    Prosody fast = new Prosody(1.5, 1, 0);
    double shorter = RMS.prepare(utterance(text, fast)).naturalSeconds();
    assertTrue(shorter < 0.8 * RMS.prepare(utterance(text, Prosody.USUAL)).naturalSeconds());
    Prosody high = new Prosody(1, 1.5, 0);
    double higher = pitch(RMS.prepare(utterance(text, high)).speak(1).samples());
    assertEquals(1.5, higher / pitch(say(text, 1).samples()), 0.15);
  }

  @Test
  void questionsRiseAndQuestionWordsFall() {
    double rising = ending("Will the ferry sail tomorrow morning?");
    double falling = ending("When will the ferry sail in the morning?");
    assertTrue(rising > 1.15, "rises to " + rising);
    assertTrue(falling < 1.05, "ends at " + falling);
  }

  /** The pitch of the last tenth of a second that has one, beside that of the whole. */
  private static double ending(String text) {
    float[] samples = say(text, 1).samples();
    double all = pitch(samples);
    int end = samples.length - 800;
    double last = 0;
    for (int from = end - 3600; from < end - 1200; from += 400) {
      double found = pitch(java.util.Arrays.copyOfRange(samples, from, from + 1601));
      last = found > 0 ? found : last;
    }
    return last / all;
  }

  private static double energy(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum / samples.length;
  }

  /** Median pitch by autocorrelation of loud stretches. */
  private static double pitch(float[] x) {
    List<Double> found = new java.util.ArrayList<>();
    double loud = energy(x);
    for (int from = 0; from + 1200 < x.length; from += 400) {
      double own = 0;
      for (int i = 0; i < 800; i++) {
        own += x[from + i] * x[from + i];
      }
      int best = 0;
      double most = 0;
      for (int lag = 50; lag < 300; lag++) {
        double sum = 0;
        for (int i = 0; i < 800; i++) {
          sum += x[from + i] * x[from + i + lag];
        }
        if (sum > most) {
          most = sum;
          best = lag;
        }
      }
      if (own / 800 > loud && most > 0.6 * own) {
        found.add(16_000.0 / best);
      }
    }
    found.sort(null);
    return found.isEmpty() ? 0 : found.get(found.size() / 2);
  }
}
