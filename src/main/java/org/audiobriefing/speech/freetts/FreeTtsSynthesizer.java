package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Item;
import java.util.ArrayList;
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
import org.audiobriefing.text.SpokenWord;

/** Speaks with FreeTTS's dictionaries, prosody and diphones. */
public final class FreeTtsSynthesizer implements Synthesizer {
  private final SentenceModels models;
  private final SentencePauses pauses;
  private final Melody melody;
  private final LpcRenderer renderer;
  private final PcmFormat format;
  private final TimeStretcher stretcher;

  /**
   * @param pronouncer for words that come without phones
   */
  public FreeTtsSynthesizer(Voice voice, Pronouncer pronouncer, Pacing pacing) {
    DiphoneBank bank = DiphoneBank.load(voice.base());
    if (voice.pitchHz() == 0) {
      throw new IllegalArgumentException("the keys 'pitch' and 'range' are missing");
    }
    this.models = new SentenceModels(pronouncer, voice.pitchHz(), voice.pitchRangeHz());
    this.pauses = new SentencePauses(pacing);
    this.melody = voice.melody();
    this.renderer = new LpcRenderer(bank);
    this.format = new PcmFormat(bank.sampleRateHz());
    this.stretcher = new TimeStretcher(format);
  }

  @Override
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
    ModelledSentence sentence = models.of(utterance);
    return timed(sentence, utterance.words(), utterance.prosodies());
  }

  /** Takes the times from the models and sets the pauses as the pacing wants them. */
  private PhonePlan timed(
      ModelledSentence sentence, List<SpokenWord> words, List<Prosody> prosodies) {
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
    for (Item segment = sentence.utterance().getRelation("Segment").getHead();
        segment != null;
        segment = segment.getNext()) {
      String phone = segment.getFeatures().getString("name");
      float segmentEnd = segment.getFeatures().getFloat("end");
      float duration = segmentEnd - modelEnd;
      if (phone.equals("pau")) {
        duration = pauses.behind(word, words);
      } else {
        if (left == 0) {
          word++;
          left = sentence.words().get(word).phones().length;
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
      gains.add((float) Decibels.factor(volumeDb));
      ends.add(end);
      shifts.add(new float[] {modelEnd, end});
    }
    return withTargets(sentence, phones, array(ends), shifts, first, last, array(gains));
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private PhonePlan withTargets(
      ModelledSentence sentence,
      List<String> phones,
      float[] ends,
      List<float[]> shifts,
      int[] first,
      int[] last,
      float[] gains) {
    List<float[]> targets = new ArrayList<>();
    int segment = 0;
    for (Item target = sentence.utterance().getRelation("Target").getHead();
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
    int stressed = sentence.lastStressed(first);
    double from = stressed == 0 ? 0 : ends[stressed - 1];
    float[] seconds = new float[targets.size()];
    float[] hz = new float[targets.size()];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = targets.get(i)[0];
      double factor = melody.factor(sentence.ending(), seconds[i], from, ends[ends.length - 1]);
      hz[i] = (float) (targets.get(i)[1] * factor);
    }
    return new PhonePlan(phones.toArray(String[]::new), ends, seconds, hz, first, last, gains);
  }

  private Speech render(PhonePlan plan, double stretch) {
    // Faster than natural, phones keep their lengths and the sound is shortened: that loses fewer
    // words than shorter phones do (docs/decisions/0003-words-a-minute.md).
    double phoneStretch = Math.max(stretch, 1);
    float[] samples = renderer.render(plan, phoneStretch);
    int[] starts = new int[plan.wordFirst().length];
    int[] ends = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = renderer.frame(plan.ends()[plan.wordFirst()[i] - 1], phoneStretch);
      ends[i] =
          Math.min(samples.length, renderer.frame(plan.ends()[plan.wordLast()[i]], phoneStretch));
    }
    Speech speech = new Speech(format, samples, starts, ends);
    return phoneStretch == stretch ? speech : speech.faster(stretcher, phoneStretch / stretch);
  }
}
