package org.audiobriefing.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;

/**
 * A voice that no sentence stops. What it cannot say is left out of the sentence, or the sentence
 * out of the story, and {@link Steady#note} tells it.
 */
final class SteadySynthesizer implements Synthesizer {
  /** Silence in place of a sentence, so that a listener notices. */
  private static final double GAP_SECONDS = 0.5;

  private final Synthesizer voice;

  SteadySynthesizer(Synthesizer voice) {
    this.voice = voice;
  }

  @Override
  public PcmFormat format() {
    return voice.format();
  }

  /** A performance that never fails. */
  interface Steady extends Performance {
    /** Returns what was left out, once it is known. */
    @Override
    Optional<Diagnostic> note();
  }

  @Override
  public Steady prepare(Utterance utterance) {
    try {
      return new Whole(utterance, voice.prepare(utterance));
    } catch (RuntimeException | StackOverflowError e) {
      return withoutSome(utterance);
    }
  }

  /** Tries each word alone, and says those that can be said. */
  private Steady withoutSome(Utterance utterance) {
    List<Integer> kept = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < utterance.words().size(); i++) {
      if (isSayable(part(utterance, List.of(i)))) {
        kept.add(i);
      } else {
        lost.add(utterance.words().get(i).word());
      }
    }
    try {
      if (!kept.isEmpty()) {
        Performance rest = voice.prepare(part(utterance, kept));
        return new Partly(utterance, rest, kept, lost);
      }
    } catch (RuntimeException | StackOverflowError e) {
      // Said one by one they could be said, together not: the sentence is left out.
      return new Silent(utterance);
    }
    return new Silent(utterance);
  }

  private boolean isSayable(Utterance one) {
    try {
      voice.prepare(one);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private static Utterance part(Utterance utterance, List<Integer> kept) {
    List<SpokenWord> words = kept.stream().map(utterance.words()::get).toList();
    return utterance.of(words, kept.stream().map(utterance.prosodies()::get).toList());
  }

  private Speech silence(Utterance utterance, double stretch) {
    int frames = (int) Math.round(GAP_SECONDS * stretch * format().sampleRateHz());
    int words = utterance.words().size();
    return new Speech(format(), new float[frames], new int[words], new int[words]);
  }

  private static Diagnostic leftOut(Utterance utterance) {
    return Diagnostic.note(
        "unspoken", "a sentence that the voice cannot say: " + utterance.written());
  }

  private final class Whole implements Steady {
    private final Utterance utterance;
    private final Performance performance;
    private volatile boolean failed;

    Whole(Utterance utterance, Performance performance) {
      this.utterance = utterance;
      this.performance = performance;
    }

    @Override
    public double naturalSeconds() {
      return performance.naturalSeconds();
    }

    @Override
    public Speech speak(double stretch) {
      try {
        return performance.speak(stretch);
      } catch (RuntimeException | StackOverflowError e) {
        failed = true;
        return silence(utterance, stretch);
      }
    }

    @Override
    public Optional<Diagnostic> note() {
      return failed ? Optional.of(leftOut(utterance)) : performance.note();
    }
  }

  private final class Partly implements Steady {
    private final Utterance utterance;
    private final Whole rest;
    private final List<Integer> kept;
    private final List<String> lost;

    Partly(Utterance utterance, Performance rest, List<Integer> kept, List<String> lost) {
      this.utterance = utterance;
      this.rest = new Whole(part(utterance, kept), rest);
      this.kept = kept;
      this.lost = lost;
    }

    @Override
    public double naturalSeconds() {
      return rest.naturalSeconds();
    }

    /** A word that was left out has its place where the next one begins. */
    @Override
    public Speech speak(double stretch) {
      Speech speech = rest.speak(stretch);
      int[] starts = new int[utterance.words().size()];
      int[] ends = new int[starts.length];
      int next = kept.size();
      for (int i = starts.length - 1; i >= 0; i--) {
        boolean said = next > 0 && kept.get(next - 1) == i;
        next -= said ? 1 : 0;
        boolean last = next >= kept.size();
        starts[i] = last ? speech.samples().length : speech.wordStarts()[next];
        ends[i] = said ? speech.wordEnds()[next] : starts[i];
      }
      return new Speech(speech.format(), speech.samples(), starts, ends);
    }

    @Override
    public Optional<Diagnostic> note() {
      String words = String.join(", ", lost);
      return Optional.of(
          Diagnostic.note(
              "unspoken", "left out of a sentence: " + words + " (" + utterance.written() + ")"));
    }
  }

  private final class Silent implements Steady {
    private final Utterance utterance;

    Silent(Utterance utterance) {
      this.utterance = utterance;
    }

    @Override
    public double naturalSeconds() {
      return GAP_SECONDS;
    }

    @Override
    public Speech speak(double stretch) {
      return silence(utterance, stretch);
    }

    @Override
    public Optional<Diagnostic> note() {
      return Optional.of(leftOut(utterance));
    }
  }
}
