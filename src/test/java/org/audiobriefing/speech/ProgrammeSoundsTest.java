package org.audiobriefing.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.SoundFile.Sound;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.Segment;
import org.junit.jupiter.api.Test;

/** Somebody's own sounds, between sentences that hum at 500 Hz for a second. */
class ProgrammeSoundsTest {
  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  private static Sound tone(double seconds, double hertz) {
    float[] samples = new float[(int) (48_000 * seconds)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.9 * Math.sin(2 * Math.PI * hertz * i / 48_000));
    }
    return new Sound(48_000, samples);
  }

  private static float[] heard(ProgrammeSounds sounds, List<Timeline.SentenceSpan> spans) {
    List<Segment> first = List.of(EnsembleTest.said("", 0), EnsembleTest.said("", 1));
    List<Segment> second = List.of(new Segment.Chime(), EnsembleTest.said("", 0));
    Script script =
        new Script("x", "en", List.of(new Chapter("a", -1, first), new Chapter("b", 0, second)));
    Ensemble voices =
        new Ensemble(new Ensemble.Member(new EnsembleTest.Hum(FORMAT, 500, 0.2), 0), Map.of());
    float[][] all = {new float[0]};
    Narration narration =
        new Narrator(voices, sounds, Pacing.NEWS, 2, line -> {})
            .narrate(
                script,
                60,
                (samples, length) -> {
                  int before = all[0].length;
                  all[0] = Arrays.copyOf(all[0], before + length);
                  System.arraycopy(samples, 0, all[0], before, length);
                });
    narration.timeline().chapters().forEach(chapter -> spans.addAll(chapter.sentences()));
    assertEquals(all[0].length, narration.timeline().frames());
    return all[0];
  }

  private static double lufs(float[] sound, long from, long to) {
    float[] part = Arrays.copyOfRange(sound, (int) from, (int) to);
    LoudnessMeter meter = new LoudnessMeter(FORMAT);
    meter.add(part, part.length);
    return meter.integratedLufs();
  }

  private static double decibels(float[] sound, long from, long to) {
    double sum = 0;
    for (int i = (int) from; i < to; i++) {
      sum += sound[i] * sound[i];
    }
    return 10 * Math.log10(sum / (to - from));
  }

  private static ProgrammeSounds sounds(Sound intro, Sound outro, Sound between, Sound under) {
    return new ProgrammeSounds(
        Optional.ofNullable(intro),
        Optional.ofNullable(outro),
        Optional.ofNullable(between),
        Optional.ofNullable(under));
  }

  @Test
  void introAndOutroAreAsLoudAsTheVoiceButForALittle() {
    List<Timeline.SentenceSpan> spans = new java.util.ArrayList<>();
    float[] all = heard(sounds(tone(3, 1000), tone(2, 1000), null, null), spans);
    double voice = lufs(all, spans.get(0).start(), spans.get(0).end());
    assertTrue(spans.get(0).start() > 3.3 * 16_000, "the first word comes after the intro");
    assertEquals(voice - 3, lufs(all, 8_000, 36_000), 1.0);
    assertEquals(voice - 3, lufs(all, all.length - 34_000, all.length - 22_000), 1.5);
    assertEquals(0, all[all.length - 1], 1e-6, "it ends in silence");
    assertEquals(
        3.35 + 2.35, sounds(tone(3, 1000), tone(2, 1000), null, null).aroundSeconds(), 0.01);
  }

  @Test
  void aSoundOfOnesOwnStandsBetweenTheStories() {
    List<Timeline.SentenceSpan> spans = new java.util.ArrayList<>();
    ProgrammeSounds own = sounds(null, null, tone(2, 1000), null);
    float[] all = heard(own, spans);
    long gap = spans.get(2).start() - spans.get(1).end();
    assertTrue(gap > 2.3 * 16_000 && gap < 4.5 * 16_000, "gap " + gap);
    assertTrue(lufs(all, spans.get(1).end(), spans.get(2).start()) > -35);
    assertEquals(2.35, own.betweenSeconds(), 0.01);
  }

  @Test
  void whatLiesUnderTheHeadlinesIsSoftAndGoesWithThem() {
    List<Timeline.SentenceSpan> plain = new java.util.ArrayList<>();
    float[] without = heard(ProgrammeSounds.NONE, plain);
    List<Timeline.SentenceSpan> spans = new java.util.ArrayList<>();
    float[] with = heard(sounds(null, null, null, tone(1, 3000)), spans);
    assertEquals(without.length, with.length, "it takes no time");
    float[] bed = new float[with.length];
    for (int i = 0; i < with.length; i++) {
      bed[i] = with[i] - without[i];
    }
    double voice = decibels(without, spans.get(0).start() + 4_000, spans.get(0).end());
    double under = decibels(bed, spans.get(0).start() + 4_000, spans.get(0).end());
    assertTrue(under < voice - 16 && under > voice - 26, under + " under " + voice);
    for (int i = (int) spans.get(1).end(); i < bed.length; i++) {
      assertEquals(0, bed[i], 1e-6, "the stories are alone");
    }
  }
}
