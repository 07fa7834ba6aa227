package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.TimeStretcher;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.lexicon.Pronunciation;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.freetts.ProsodyVoice.ModelWord;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;

/** Speaks with FreeTTS's dictionaries, prosody and diphones. */
public final class FreeTtsSynthesizer implements Synthesizer {
  /**
   * Below this times the natural duration, shortening phones loses more words than leaving out
   * pitch periods.
   */
  private static final double SHORTEST_PHONES = 1 / 1.3;

  private static final double EDGE_PAUSE_SECONDS = 0.05;

  private final Pronouncer pronouncer;
  private final Pacing pacing;
  private final LpcRenderer renderer;
  private final PcmFormat format;
  private final TimeStretcher stretcher;
  private final ThreadLocal<ProsodyVoice> voices;

  /**
   * @param pronouncer for words that come without phones
   */
  public FreeTtsSynthesizer(Voice voice, Pronouncer pronouncer, Pacing pacing) {
    DiphoneBank bank = DiphoneBank.load(voice.base());
    this.pronouncer = pronouncer;
    this.pacing = pacing;
    this.renderer = new LpcRenderer(bank);
    this.format = new PcmFormat(bank.sampleRateHz());
    this.stretcher = new TimeStretcher(format);
    this.voices =
        ThreadLocal.withInitial(
            () -> newVoice((float) voice.pitchHz(), (float) voice.pitchRangeHz()));
  }

  /** Loading is not thread-safe in FreeTTS. */
  private static synchronized ProsodyVoice newVoice(float pitchHz, float rangeHz) {
    return new ProsodyVoice(pitchHz, rangeHz);
  }

  /** Returns the format of all sound from here. */
  public PcmFormat format() {
    return format;
  }

  @Override
  public Performance prepare(Segment.Utterance utterance) {
    PhonePlan plan = plan(utterance);
    return new Performance() {
      @Override
      public double naturalSeconds() {
        return plan.seconds();
      }

      @Override
      public Speech speak(double stretch) {
        return render(plan, stretch);
      }
    };
  }

  private PhonePlan plan(Segment.Utterance utterance) {
    List<SpokenWord> words = utterance.words();
    List<ModelWord> modelWords = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      String[] phones = phones(words.get(i), last ? null : words.get(i + 1), utterance.written());
      modelWords.add(
          new ModelWord(
              words.get(i).word(),
              phones,
              last || words.get(i).boundary() != Boundary.NONE,
              (float) utterance.prosodies().get(i).pitch()));
    }
    boolean question = words.get(words.size() - 1).boundary() == Boundary.QUESTION;
    Utterance modelled = voices.get().model(modelWords, question);
    return timed(modelled, words, modelWords, utterance.prosodies());
  }

  private String[] phones(SpokenWord word, SpokenWord next, String written) {
    List<String> phones = phones(word, written);
    if (word.word().equals("the")
        && next != null
        && Pronunciation.isVowel(phones(next, written).get(0))) {
      return new String[] {"dh", "iy"};
    }
    return phones.toArray(String[]::new);
  }

  private List<String> phones(SpokenWord word, String written) {
    return word.phones().isEmpty()
        ? pronouncer.pronounce(word.word(), word.mayBeName(written)).pronunciation().phones()
        : Pronunciation.parse(word.phones()).phones();
  }

  /** Takes the times from the models and sets the pauses as the pacing wants them. */
  private PhonePlan timed(
      Utterance modelled,
      List<SpokenWord> words,
      List<ModelWord> modelWords,
      List<Prosody> prosodies) {
    List<String> phones = new ArrayList<>();
    List<Float> ends = new ArrayList<>();
    List<Float> gains = new ArrayList<>();
    int[] first = new int[words.size()];
    int[] last = new int[words.size()];
    // Times of the models and ours at the end of each phone; pauses differ.
    List<float[]> shifts = new ArrayList<>();
    int word = -1;
    int left = 0;
    float modelEnd = 0;
    float end = 0;
    for (Item segment = modelled.getRelation("Segment").getHead();
        segment != null;
        segment = segment.getNext()) {
      String phone = segment.getFeatures().getString("name");
      float segmentEnd = segment.getFeatures().getFloat("end");
      float duration = segmentEnd - modelEnd;
      if (phone.equals("pau")) {
        duration = pause(word, words);
      } else {
        if (left == 0) {
          word++;
          left = modelWords.get(word).phones().length;
          first[word] = phones.size();
        }
        left--;
        duration /= (float) prosodies.get(word).rate();
        last[word] = phones.size();
      }
      end += duration;
      modelEnd = segmentEnd;
      phones.add(phone);
      double volumeDb = prosodies.get(Math.max(word, 0)).volumeDb();
      gains.add((float) StrictMath.pow(10, volumeDb / 20));
      ends.add(end);
      shifts.add(new float[] {modelEnd, end});
    }
    return withTargets(modelled, phones, array(ends), shifts, first, last, array(gains));
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private float pause(int word, List<SpokenWord> words) {
    if (word < 0 || word == words.size() - 1) {
      return (float) EDGE_PAUSE_SECONDS;
    }
    Duration pause =
        switch (words.get(word).boundary()) {
          case NONE, PHRASE -> pacing.phrase();
          case COMMA -> pacing.comma();
          case CLAUSE -> pacing.clause();
          case END, EXCLAMATION, QUESTION -> pacing.sentence();
        };
    return pause.toMillis() / 1000f;
  }

  private static PhonePlan withTargets(
      Utterance modelled,
      List<String> phones,
      float[] ends,
      List<float[]> shifts,
      int[] first,
      int[] last,
      float[] gains) {
    List<float[]> targets = new ArrayList<>();
    int segment = 0;
    for (Item target = modelled.getRelation("Target").getHead();
        target != null;
        target = target.getNext()) {
      float at = target.getFeatures().getFloat("pos");
      while (segment < shifts.size() - 1 && shifts.get(segment)[0] < at) {
        segment++;
      }
      float modelStart = segment == 0 ? 0 : shifts.get(segment - 1)[0];
      float start = segment == 0 ? 0 : shifts.get(segment - 1)[1];
      float modelSpan = shifts.get(segment)[0] - modelStart;
      float share = modelSpan <= 0 ? 0 : Math.min(1, (at - modelStart) / modelSpan);
      targets.add(
          new float[] {
            start + share * (shifts.get(segment)[1] - start), target.getFeatures().getFloat("f0")
          });
    }
    float[] seconds = new float[targets.size()];
    float[] hz = new float[targets.size()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = targets.get(i)[0];
      hz[i] = targets.get(i)[1];
    }
    return new PhonePlan(phones.toArray(String[]::new), ends, seconds, hz, first, last, gains);
  }

  private Speech render(PhonePlan plan, double stretch) {
    double phoneStretch = Math.max(stretch, SHORTEST_PHONES);
    float[] samples = renderer.render(plan, phoneStretch);
    int[] starts = new int[plan.wordFirst().length];
    int[] ends = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = renderer.frame(plan.ends()[plan.wordFirst()[i] - 1], phoneStretch);
      ends[i] =
          Math.min(samples.length, renderer.frame(plan.ends()[plan.wordLast()[i]], phoneStretch));
    }
    if (phoneStretch == stretch) {
      return new Speech(format, samples, starts, ends);
    }
    TimeStretcher.Stretched fast = stretcher.faster(samples, phoneStretch / stretch);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = fast.map(starts[i]);
      ends[i] = fast.map(ends[i]);
    }
    return new Speech(format, fast.samples(), starts, ends);
  }
}
