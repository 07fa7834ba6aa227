package org.audiobriefing.speech.clustergen;

import java.util.Arrays;
import org.audiobriefing.speech.freetts.SentenceTree;

/** The pitch of a sentence in one of the two ways that voices have. */
final class CgPitch {
  private static final int PEAK = 0;
  private static final int AMPLITUDE = 2;
  private static final int TILT = 6;

  private final CgVoice voice;

  CgPitch(CgVoice voice) {
    this.voice = voice;
  }

  /**
   * A baseline for each phone and an event for each syllable, both logarithms: P. Taylor, "Analysis
   * and synthesis of intonation using the Tilt model", 2000.
   *
   * @param f0 is filled
   */
  void byEvents(CgTimes times, float[] f0, CgAnswers answers) {
    Arrays.fill(f0, 0);
    baseline(times, f0, answers);
    SentenceTree sentence = times.sentence;
    for (int y = 0; y < sentence.syllableWord().length; y++) {
      answers.about(CgItems.item(CgItems.SYLLABLE, y), false);
      CgVoice.Accents accents = voice.accents();
      float[] event = accents.events()[(int) accents.accentTree().value(answers)];
      float start = times.phoneEnd(sentence.syllableFirst()[y] - 1);
      float duration = times.phoneEnd(sentence.syllableLast()[y]) - start;
      event(event, start, duration, f0);
    }
  }

  private void baseline(CgTimes times, float[] f0, CgAnswers answers) {
    int i = 0;
    for (int p = 0; p < times.sentence.phones().length; p++) {
      float value = 0;
      if (!times.sentence.isPause(p)) {
        answers.about(CgItems.item(CgItems.PHONE, p), false);
        value = voice.accents().phraseTree().value(answers);
      }
      for (; i < f0.length && i * voice.frameSeconds() <= times.phoneEnd(p); i++) {
        f0[i] = value;
      }
    }
  }

  /** Up to the peak and down again, each in two parabolas. */
  private void event(float[] event, float start, float duration, float[] f0) {
    float frame = voice.frameSeconds();
    float peak = event[PEAK];
    float rise = event[AMPLITUDE] * (1 + event[TILT]) / 2;
    float fall = event[AMPLITUDE] * (1 - event[TILT]) / 2;
    float riseSeconds = duration * (1 + event[TILT]) / 2;
    float fallSeconds = duration * (1 - event[TILT]) / 2;
    int k = (int) Math.ceil(start / frame);
    float x = frame;
    for (; k < f0.length && k * frame < start + riseSeconds; k++, x += frame) {
      float u = x / riseSeconds;
      boolean early = k * frame < start + riseSeconds / 2;
      float level = early ? peak - rise + 2 * rise * u * u : peak - 2 * rise * (1 - u) * (1 - u);
      f0[k] = (float) StrictMath.exp(f0[k] + level);
    }
    x = frame;
    for (; k < f0.length && k * frame < start + riseSeconds + fallSeconds; k++, x += frame) {
      float u = x / fallSeconds;
      boolean early = k * frame < start + riseSeconds + fallSeconds / 2;
      float level = peak - fall + (early ? fall - 2 * fall * u * u : 2 * fall * (1 - u) * (1 - u));
      f0[k] = (float) StrictMath.exp(f0[k] + level);
    }
  }

  /**
   * A curve through the beginning, middle and end of each syllable (Catmull-Rom).
   *
   * @param f0 what the trees say for each frame; is replaced
   */
  static void bySyllables(CgTimes times, float[] f0) {
    float end = -1;
    float middle = -1;
    int syllables = times.sentence.syllableWord().length;
    for (int y = 0; y < syllables; y++) {
      int a = first(times, y);
      int c = last(times, y);
      int b = (a + c) / 2;
      if (c <= a) {
        continue;
      }
      float start = end > 0 ? end : f0[a];
      float before = middle < 0 ? start : middle;
      middle = f0[b];
      boolean more = y + 1 < syllables;
      end = more ? (f0[c - 1] + f0[c]) / 2 : f0[c - 1];
      float next = more ? f0[(first(times, y + 1) + last(times, y + 1)) / 2] : end;
      for (int i = a; i < b; i++) {
        f0[i] = curve((i - a) * (1f / (b - a)), before, start, middle, end);
      }
      for (int i = b; i < c; i++) {
        f0[i] = curve((i - b) * (1f / (c - b)), start, middle, end, next);
      }
    }
  }

  private static int first(CgTimes times, int syllable) {
    return times.stateFirst[times.phoneFirst[times.sentence.syllableFirst()[syllable]]];
  }

  private static int last(CgTimes times, int syllable) {
    return times.stateLast[times.phoneLast[times.sentence.syllableLast()[syllable]]];
  }

  private static float curve(float p, float p0, float p1, float p2, float p3) {
    double linear = p * (p2 - p0);
    double square = p * p * (2 * p0 - 5 * p1 + 4 * p2 - p3);
    double cube = p * p * p * (3 * p1 - p0 - 3 * p2 + p3);
    return (float) (0.5 * (2 * p1 + linear + square + cube));
  }
}
