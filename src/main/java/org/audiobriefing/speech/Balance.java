package org.audiobriefing.speech;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.audiobriefing.audio.Decibels;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Segment.Utterance;

/**
 * How much louder or softer each voice of a briefing is made, so that all are heard equally well.
 * Some sentences of each are spoken once more for it.
 */
final class Balance {
  /** More of a voice are not needed to know it within a decibel. */
  private static final int SENTENCES = 8;

  /** What differs more is broken, not soft. */
  private static final double MOST_DB = 18;

  private final Map<String, Float> factors;

  private Balance(Map<String, Float> factors) {
    this.factors = factors;
  }

  /**
   * Listens to the voices; to none where there is but one.
   *
   * @param said the sentences in their order
   * @param speak speaks a sentence
   */
  static <S> Balance of(
      PcmFormat format, List<S> said, Function<S, Utterance> utterance, Function<S, Speech> speak) {
    Map<String, LoudnessMeter> meters = new LinkedHashMap<>();
    said.forEach(s -> meters.putIfAbsent(voice(utterance.apply(s)), new LoudnessMeter(format)));
    if (meters.size() < 2) {
      return new Balance(Map.of());
    }
    Map<String, Integer> heard = new HashMap<>();
    for (S sentence : said) {
      String voice = voice(utterance.apply(sentence));
      if (heard.merge(voice, 1, Integer::sum) <= SENTENCES) {
        float[] samples = speak.apply(sentence).samples();
        meters.get(voice).add(samples, samples.length);
      }
    }
    Map<String, Float> factors = new HashMap<>();
    double first = meters.values().iterator().next().integratedLufs();
    meters.forEach((voice, meter) -> factors.put(voice, factor(first, meter.integratedLufs())));
    return new Balance(factors);
  }

  private static float factor(double wanted, double lufs) {
    if (LoudnessMeter.isSilence(wanted) || LoudnessMeter.isSilence(lufs)) {
      return 1;
    }
    double db = Math.max(-MOST_DB, Math.min(MOST_DB, wanted - lufs));
    return (float) Decibels.factor(db);
  }

  private static String voice(Utterance utterance) {
    return utterance.speaker().voice();
  }

  /** Makes a sentence as loud as the others. */
  void apply(Utterance utterance, float[] samples) {
    float factor = factors.getOrDefault(voice(utterance), 1f);
    for (int i = 0; factor != 1 && i < samples.length; i++) {
      samples[i] *= factor;
    }
  }
}
