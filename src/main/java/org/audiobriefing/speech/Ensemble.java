package org.audiobriefing.speech;

import java.util.Map;
import java.util.Optional;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.Presence;
import org.audiobriefing.audio.Resampler;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Segment.Utterance;

/**
 * The voices of a briefing as one: each sentence is said by its own speaker, in the format of the
 * briefing's voice.
 */
public final class Ensemble implements Synthesizer {
  private final Member own;
  private final Map<String, Member> others;

  /**
   * A voice.
   *
   * @param presenceDb by how much its consonants are brought forward
   */
  public record Member(Synthesizer synthesizer, double presenceDb) {}

  /**
   * @param own says whatever nobody else does
   * @param others by the names that a script calls them
   */
  public Ensemble(Member own, Map<String, Member> others) {
    this.own = own;
    this.others = Map.copyOf(others);
  }

  @Override
  public PcmFormat format() {
    return own.synthesizer().format();
  }

  @Override
  public Performance prepare(Utterance utterance) {
    Performance performance = member(utterance).synthesizer().prepare(utterance);
    return member(utterance).synthesizer().format().equals(format())
        ? performance
        : new Resampled(performance, format());
  }

  /** Brings the consonants of a sentence forward, as its voice needs it. */
  void present(Utterance utterance, Speech speech) {
    double presenceDb = member(utterance).presenceDb();
    if (presenceDb > 0) {
      new Presence(speech.format(), presenceDb).apply(speech.samples(), speech.samples().length);
    }
  }

  private Member member(Utterance utterance) {
    return others.getOrDefault(utterance.speaker().voice(), own);
  }

  /** What was spoken at another rate of samples. */
  private record Resampled(Performance performance, PcmFormat format) implements Performance {
    @Override
    public Optional<Diagnostic> note() {
      return performance.note();
    }

    @Override
    public double naturalSeconds() {
      return performance.naturalSeconds();
    }

    @Override
    public Speech speak(double stretch) {
      Speech speech = performance.speak(stretch);
      int from = speech.format().sampleRateHz();
      int to = format.sampleRateHz();
      float[] samples = Resampler.resampled(speech.samples(), from, to);
      return new Speech(
          format,
          samples,
          moved(speech.wordStarts(), (double) to / from, samples.length),
          moved(speech.wordEnds(), (double) to / from, samples.length));
    }

    private static int[] moved(int[] frames, double ratio, int most) {
      int[] moved = new int[frames.length];
      for (int i = 0; i < frames.length; i++) {
        moved[i] = (int) Math.min(most, Math.round(frames[i] * ratio));
      }
      return moved;
    }
  }
}
