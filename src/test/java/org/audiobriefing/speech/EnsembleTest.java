package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Role;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.Segment;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.script.Speaker;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.api.Test;

/** Several voices in one briefing. */
class EnsembleTest {
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  /** Hums for a second. */
  record Hum(PcmFormat format, double hertz, double level) implements Synthesizer {
    @Override
    public Performance prepare(Utterance utterance) {
      return new Performance() {
        @Override
        public double naturalSeconds() {
          return 1;
        }

        @Override
        public Speech speak(double stretch) {
          int rate = format.sampleRateHz();
          float[] samples = new float[(int) (rate * stretch)];
          for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (level * Math.sin(2 * Math.PI * hertz * i / rate));
          }
          return new Speech(
              format, samples, new int[] {samples.length / 4}, new int[] {samples.length / 2});
        }
      };
    }
  }

  static Utterance said(String voice, int paragraph) {
    SpokenWord word = new SpokenWord("word", 0, 4, "word", "", Boundary.END);
    return new Utterance(
        paragraph,
        Role.LINE,
        new Speaker(voice, ""),
        "word",
        List.of(word),
        List.of(Prosody.USUAL));
  }

  private static Ensemble ensemble() {
    Hum own = new Hum(FORMAT, 500, 0.2);
    Hum soft = new Hum(new PcmFormat(22_050), 500, 0.05);
    return new Ensemble(new Ensemble.Member(own, 0), Map.of("soft", new Ensemble.Member(soft, 0)));
  }

  @Test
  void anotherVoiceIsBroughtToTheFormatOfTheBriefing() {
    Speech speech = ensemble().prepare(said("soft", 0)).speak(1);
    assertEquals(FORMAT, speech.format());
    assertEquals(16_000, speech.samples().length, 2);
    assertEquals(4_000, speech.wordStarts()[0], 2);
    assertEquals(8_000, speech.wordEnds()[0], 2);
  }

  @Test
  void allVoicesAreHeardEquallyWell() {
    List<Segment> segments = List.of(said("", 0), said("soft", 1), said("", 2), said("soft", 3));
    Script script = new Script("x", "en", List.of(new Chapter("x", 0, segments)));
    float[][] heard = {new float[0]};
    Narration narration =
        new Narrator(ensemble(), Pacing.NEWS, 2, line -> {})
            .narrate(script, 60, (samples, length) -> heard[0] = joined(heard[0], samples, length));
    List<Timeline.SentenceSpan> spans = narration.timeline().chapters().get(0).sentences();
    double own = lufs(heard[0], spans.get(0));
    assertTrue(own > -30, "heard at " + own);
    assertEquals(own, lufs(heard[0], spans.get(1)), 0.5);
    assertEquals(own, lufs(heard[0], spans.get(3)), 0.5);
  }

  private static float[] joined(float[] before, float[] samples, int length) {
    float[] all = java.util.Arrays.copyOf(before, before.length + length);
    System.arraycopy(samples, 0, all, before.length, length);
    return all;
  }

  private static double lufs(float[] sound, Timeline.SentenceSpan span) {
    float[] part =
        java.util.Arrays.copyOfRange(sound, (int) span.start() + 800, (int) span.end() - 800);
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    meter.add(part, part.length);
    return meter.integratedLufs();
  }
}
