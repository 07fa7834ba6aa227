package org.audiobriefing.speech.clustergen;

import java.io.IOException;
import java.util.List;
import org.audiobriefing.audio.Decibels;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.TimeStretcher;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment;
import org.audiobriefing.speech.Melody;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.SentencePauses;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.freetts.ModelledSentence;
import org.audiobriefing.speech.freetts.SentenceModels;
import org.audiobriefing.speech.freetts.SentenceTree;
import org.audiobriefing.text.SpokenWord;

/** Speaks with a Clustergen voice: FreeTTS's words, phones and accents, the voice's sound. */
public final class CgSynthesizer implements Synthesizer {
  private static final float FULL_SCALE = 32768f;

  /** At its edges the sound comes out of and goes into silence. */
  private static final double FADE_SECONDS = 0.01;

  /** FreeTTS's own melody is not used, so that any pitch does. */
  private static final double UNUSED_PITCH_HZ = 100;

  private final CgVoice data;
  private final Voice voice;
  private final SentenceModels sentences;
  private final CgModels models;
  private final SentencePauses pauses;
  private final PcmFormat format;
  private final TimeStretcher stretcher;

  /**
   * @param file the bytes of a {@code .flitevox} file
   * @param pronouncer for words that come without phones
   * @throws IOException when the file is not such a voice
   */
  public CgSynthesizer(Voice voice, byte[] file, Pronouncer pronouncer, Pacing pacing)
      throws IOException {
    this.voice = voice;
    data = CgVoiceReader.read(file);
    sentences = new SentenceModels(pronouncer, UNUSED_PITCH_HZ, 0);
    models = new CgModels(data);
    pauses = new SentencePauses(pacing);
    format = new PcmFormat(data.coding().sampleRateHz());
    stretcher = new TimeStretcher(format);
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public Performance prepare(Segment.Utterance utterance) {
    ModelledSentence modelled = sentences.of(utterance);
    SentenceTree sentence = modelled.tree();
    float[] seconds = seconds(sentence, utterance.words(), utterance.prosodies());
    double natural = 0;
    for (float state : seconds) {
      natural += state;
    }
    int stressed = modelled.lastStressed(firstPhones(sentence));
    Plan plan = new Plan(sentence, seconds, stressed, modelled.ending(), utterance.prosodies());
    double all = natural;
    return new Performance() {
      @Override
      public double naturalSeconds() {
        return all;
      }

      @Override
      public Speech speak(double stretch) {
        return render(plan, stretch);
      }
    };
  }

  /**
   * A sentence in time, at the natural rate. Many wait at a time: FreeTTS's own tree of the
   * sentence is a hundred times as large and not kept.
   *
   * @param seconds of each state
   * @param stressed the phone from which the ending is heard
   */
  private record Plan(
      SentenceTree sentence,
      float[] seconds,
      int stressed,
      Melody.Ending ending,
      List<Prosody> prosodies) {}

  /** Times of the states as the voice has them, pauses as the pacing wants them. */
  private float[] seconds(SentenceTree sentence, List<SpokenWord> words, List<Prosody> prosodies) {
    CgTimes times = new CgTimes(sentence, data);
    float[] seconds = models.durations(times);
    int word = -1;
    for (int p = 0; p < sentence.phones().length; p++) {
      int first = times.phoneFirst[p];
      int last = times.phoneLast[p];
      double factor;
      if (sentence.isPause(p)) {
        double natural = 0;
        for (int i = first; i <= last; i++) {
          natural += seconds[i];
        }
        factor = pauses.behind(word, words) / natural;
      } else {
        word = sentence.syllableWord()[sentence.phoneSyllable()[p]];
        factor = 1 / prosodies.get(word).rate();
      }
      for (int i = first; i <= last; i++) {
        seconds[i] = Math.max((float) (seconds[i] * factor), data.frameSeconds());
      }
    }
    return seconds;
  }

  private Speech render(Plan plan, double stretch) {
    // Faster than natural the sound is shortened, as with any voice.
    float slower = (float) Math.max(stretch, 1);
    float[] seconds = plan.seconds().clone();
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] *= slower;
    }
    CgTimes times = new CgTimes(plan.sentence(), data);
    times.lay(seconds, data.frameSeconds());
    CgTrack track = models.track(times);
    intone(plan, times, track.f0());
    double[][] cepstra = Trajectories.of(track, data.order(), data.window());
    float[] samples =
        new Vocoder(data.coding(), data.samplesAFrame(), data.order())
            .speak(track.f0(), cepstra, track.strengths());
    scale(plan, times, samples);
    int[] starts = new int[plan.prosodies().size()];
    int[] ends = new int[starts.length];
    for (int w = 0; w < starts.length; w++) {
      starts[w] = frame(times.phoneEnd(firstPhone(plan.sentence(), w) - 1), samples.length);
      ends[w] = frame(times.phoneEnd(lastPhone(plan.sentence(), w)), samples.length);
    }
    Speech speech = new Speech(format, samples, starts, ends);
    return slower == (float) stretch ? speech : speech.faster(stretcher, slower / stretch);
  }

  private static int[] firstPhones(SentenceTree sentence) {
    int[] first = new int[sentence.words().length];
    for (int w = 0; w < first.length; w++) {
      first[w] = firstPhone(sentence, w);
    }
    return first;
  }

  private static int firstPhone(SentenceTree sentence, int word) {
    return sentence.syllableFirst()[sentence.wordFirst()[word]];
  }

  private static int lastPhone(SentenceTree sentence, int word) {
    return sentence.syllableLast()[sentence.wordLast()[word]];
  }

  private int frame(float seconds, int most) {
    return Math.min(most, data.samplesAFrame() * (int) (seconds / data.frameSeconds()));
  }

  /** The pitch that the voice file, the words and the end of the sentence wish for. */
  private void intone(Plan plan, CgTimes times, float[] f0) {
    SentenceTree sentence = plan.sentence();
    double from = times.phoneEnd(plan.stressed() - 1);
    double end = times.phoneEnd(lastPhone(sentence, sentence.words().length - 1));
    double mean = voice.pitchHz() == 0 ? data.f0MeanHz() : voice.pitchHz();
    double range = voice.pitchHz() == 0 ? 1 : voice.pitchRangeHz() / data.f0DeviationHz();
    Melody melody = voice.melody();
    Melody.Ending ending = plan.ending();
    if (ending == Melody.Ending.RISES && melody.questionRise() > 0) {
      level(f0, (int) Math.ceil(from / data.frameSeconds()));
    }
    for (int i = 0; i < f0.length; i++) {
      if (f0[i] > 0) {
        double hz = mean + (f0[i] - data.f0MeanHz()) * range;
        int syllable = sentence.phoneSyllable()[times.statePhone[times.frameState[i]]];
        double word =
            syllable < 0 ? 1 : plan.prosodies().get(sentence.syllableWord()[syllable]).pitch();
        double at = i * data.frameSeconds();
        f0[i] = (float) (hz * word * melody.factor(ending, at, from, end));
      }
    }
  }

  /** The models know no questions and fall; what is to rise must begin level. */
  private static void level(float[] f0, int from) {
    float kept = 0;
    for (int i = 0; i < f0.length; i++) {
      if (i <= from) {
        kept = f0[i] > 0 ? f0[i] : kept;
      } else if (f0[i] > 0 && kept > 0) {
        f0[i] = kept;
      }
    }
  }

  private void scale(Plan plan, CgTimes times, float[] samples) {
    SentenceTree sentence = plan.sentence();
    int n = 0;
    for (int p = 0; p < sentence.phones().length; p++) {
      boolean last = p == sentence.phones().length - 1;
      int end = last ? samples.length : frame(times.phoneEnd(p), samples.length);
      int syllable = sentence.phoneSyllable()[p];
      double db =
          syllable < 0 ? 0 : plan.prosodies().get(sentence.syllableWord()[syllable]).volumeDb();
      float gain = (float) Decibels.factor(db) / FULL_SCALE;
      for (; n < end; n++) {
        samples[n] *= gain;
      }
    }
    int fade = Math.min(samples.length / 2, (int) (FADE_SECONDS * format.sampleRateHz()));
    for (int i = 0; i < fade; i++) {
      float share = (float) i / fade;
      samples[i] *= share;
      samples[samples.length - 1 - i] *= share;
    }
  }
}
