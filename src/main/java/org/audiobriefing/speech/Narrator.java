package org.audiobriefing.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.audiobriefing.audio.Chime;
import org.audiobriefing.audio.HighPass;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.SoundFile.Sound;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.parallel.InOrder;
import org.audiobriefing.script.Chapter;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Script;
import org.audiobriefing.script.Segment;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Part;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Timeline.SentenceSpan;

/**
 * Speaks a whole script. All sentences are first prepared, so that the rate which gives the asked
 * words a minute is known; then they are spoken by several threads, a few ahead of the listener,
 * and handed on in order: memory does not grow with the length of the briefing, and the result does
 * not depend on the number of threads.
 */
public final class Narrator {
  /** Silence before the first and after the last word. */
  private static final double LEAD_SECONDS = 0.25;

  private static final double TAIL_SECONDS = 0.6;

  /** Gentle: nobody is startled, and speech stays in front. */
  private static final double CHIME_BELOW_SPEECH_LU = 6;

  /** Music of one's own seems louder than it is measured. */
  private static final double AROUND_BELOW_SPEECH_LU = 3;

  /** So soft that no word is lost. */
  private static final double BED_BELOW_SPEECH_LU = 20;

  private static final int OPENING_SENTENCES = 6;

  /** How loud the voice is taken to be when nothing was said yet. */
  private static final double USUAL_LUFS = -24;

  /** Rumble below a man's lowest pitch. */
  private static final double HIGH_PASS_HZ = 70;

  private static final double MIN_STRETCH = 0.2;
  private static final double MAX_STRETCH = 4;
  private static final int AHEAD_A_THREAD = 4;

  private final Ensemble voices;
  private final ProgrammeSounds sounds;
  private final Pacing pacing;
  private final int threads;
  private final Consumer<String> progress;

  /** Makes what has no sounds but the drawn chime. */
  public Narrator(Ensemble voices, Pacing pacing, int threads, Consumer<String> progress) {
    this(voices, ProgrammeSounds.NONE, pacing, threads, progress);
  }

  /**
   * @param sounds around and between the stories
   * @param progress told where the work is, now and then
   */
  public Narrator(
      Ensemble voices,
      ProgrammeSounds sounds,
      Pacing pacing,
      int threads,
      Consumer<String> progress) {
    this.sounds = sounds;
    this.voices = voices;
    this.pacing = pacing;
    this.threads = threads;
    this.progress = progress;
  }

  /** A sentence with the pause before it; the pause is either scaled with the rate or exact. */
  private static final class Cue {
    final Utterance utterance;
    final int chapter;
    final String part;
    final double scaledGap;
    final double exactGap;
    final boolean chime;
    SteadySynthesizer.Steady performance;

    Cue(
        Utterance utterance,
        int chapter,
        String part,
        double scaledGap,
        double exactGap,
        boolean chime) {
      this.utterance = utterance;
      this.chapter = chapter;
      this.part = part;
      this.scaledGap = scaledGap;
      this.exactGap = exactGap;
      this.chime = chime;
    }
  }

  /**
   * Speaks.
   *
   * @param wordsAMinute spoken words in a minute of the whole, pauses included
   */
  public Narration narrate(Script script, double wordsAMinute, SoundSink sink) {
    List<Cue> cues = cues(script);
    if (cues.isEmpty()) {
      throw BriefingException.refusal(
          "nothing-to-say", script.title(), "there is nothing to say in it", "");
    }
    SteadySynthesizer voice = new SteadySynthesizer(voices);
    PcmFormat format = voices.format();
    try (InOrder order = new InOrder("narrator", threads, threads * AHEAD_A_THREAD)) {
      prepare(voice, cues, order);
      double stretch = stretch(script, cues, wordsAMinute);
      return speak(script, format, cues, stretch, order, sink);
    }
  }

  private List<Cue> cues(Script script) {
    List<Cue> cues = new ArrayList<>();
    double tail = 0;
    for (int c = 0; c < script.chapters().size(); c++) {
      Chapter chapter = script.chapters().get(c);
      int paragraph = -1;
      String part = "";
      boolean chime = false;
      Optional<Break> explicit = Optional.empty();
      double exact = tail;
      tail = 0;
      for (Segment segment : chapter.segments()) {
        if (segment instanceof Break pause) {
          exact += pause.duration().map(d -> d.toNanos() / 1e9).orElse(0.0);
          explicit =
              explicit.isEmpty() || pause.strength().compareTo(explicit.get().strength()) > 0
                  ? Optional.of(pause)
                  : explicit;
        } else if (segment instanceof Utterance utterance) {
          double gap = cues.isEmpty() ? 0 : gap(explicit, paragraph, utterance.paragraph());
          cues.add(new Cue(utterance, c, part, exact > 0 ? 0 : gap, exact, chime));
          chime = false;
          paragraph = utterance.paragraph();
          explicit = Optional.empty();
          exact = 0;
        } else if (segment instanceof Segment.Chime) {
          chime = true;
        } else if (segment instanceof Part begun) {
          part = begun.title();
        }
      }
      tail = exact;
    }
    return cues;
  }

  private double gap(Optional<Break> explicit, int before, int after) {
    if (explicit.isPresent() && explicit.get().duration().isEmpty()) {
      return pacing.of(explicit.get().strength()).toNanos() / 1e9;
    }
    java.time.Duration gap =
        before < 0 ? pacing.story() : before == after ? pacing.sentence() : pacing.paragraph();
    return gap.toNanos() / 1e9;
  }

  private void prepare(SteadySynthesizer voice, List<Cue> cues, InOrder order) {
    int portion = Math.max(1, Math.min(64, cues.size() / (threads * 4) + 1));
    List<List<Cue>> portions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i += portion) {
      portions.add(cues.subList(i, Math.min(cues.size(), i + portion)));
    }
    order.<List<Cue>, List<SteadySynthesizer.Steady>, RuntimeException>each(
        portions.iterator(),
        part -> part.stream().map(cue -> voice.prepare(cue.utterance)).toList(),
        (part, prepared) -> {
          for (int i = 0; i < part.size(); i++) {
            part.get(i).performance = prepared.get(i);
          }
        });
  }

  private static double stretch(Script script, List<Cue> cues, double wordsAMinute) {
    double scaled = 0;
    double exact = LEAD_SECONDS + TAIL_SECONDS;
    for (Cue cue : cues) {
      scaled += cue.performance.naturalSeconds() + cue.scaledGap;
    }
    double asked = script.wordCount() * 60.0 / wordsAMinute;
    double rest = Math.max(asked - exact, asked / 2);
    return Math.max(MIN_STRETCH, Math.min(MAX_STRETCH, rest / scaled));
  }

  private Narration speak(
      Script script,
      PcmFormat format,
      List<Cue> cues,
      double stretch,
      InOrder order,
      SoundSink sink) {
    long[] at = {0};
    double[] exactSeconds = {0};
    TimelineDraft draft = new TimelineDraft(script, format);
    LoudnessMeter speechLevel = new LoudnessMeter(format);
    Balance balance = Balance.of(format, cues, c -> c.utterance, c -> polished(c, stretch));
    boolean chimes = cues.stream().anyMatch(cue -> cue.chime);
    double opening = sounds.isEmpty() ? USUAL_LUFS : opening(cues, format, stretch);
    Bed bed = new Bed(sink, bed(format, opening), format);
    Cue lastOfFirst = lastOfFirst(cues);
    silence(sink, format, LEAD_SECONDS, at);
    exactSeconds[0] += sound(sounds.intro(), format, opening - AROUND_BELOW_SPEECH_LU, sink, at);
    order.<Cue, Speech, RuntimeException>each(
        cues.iterator(),
        cue -> {
          Speech speech = polished(cue, stretch);
          balance.apply(cue.utterance, speech.samples());
          return speech;
        },
        (cue, speech) -> {
          if (draft.begins(cue.chapter)) {
            progress.accept("chapter " + (cue.chapter + 1) + " of " + script.chapters().size());
          }
          bed.speech(false);
          silence(bed, format, cue.scaledGap * stretch + cue.exactGap, at);
          exactSeconds[0] += cue.exactGap;
          if (cue.chime) {
            exactSeconds[0] += between(format, level(speechLevel.integratedLufs()), sink, at);
          }
          if (chimes) {
            speechLevel.add(speech.samples(), speech.samples().length);
          }
          draft.add(cue.chapter, cue.part, span(cue.utterance, speech, at[0]));
          bed.speech(true);
          if (cue == lastOfFirst) {
            bed.leave(speech.samples().length);
          }
          play(speech.samples(), format, bed, at);
        });
    silence(sink, format, TAIL_SECONDS, at);
    exactSeconds[0] += sound(sounds.outro(), format, opening - AROUND_BELOW_SPEECH_LU, sink, at);
    double seconds = (double) at[0] / format.sampleRateHz() - exactSeconds[0];
    List<Diagnostic> notes = cues.stream().flatMap(cue -> cue.performance.note().stream()).toList();
    return new Narration(draft.timeline(at[0]), script.wordCount() * 60 / seconds, notes);
  }

  /** A sentence begins and ends in silence, so that each can be filtered by itself. */
  private Speech polished(Cue cue, double stretch) {
    Speech speech = cue.performance.speak(stretch);
    float[] samples = speech.samples();
    new HighPass(speech.format(), HIGH_PASS_HZ).apply(samples, samples.length);
    voices.present(cue.utterance, speech);
    return speech;
  }

  /** How loud the voice begins. */
  private double opening(List<Cue> cues, PcmFormat format, double stretch) {
    LoudnessMeter meter = new LoudnessMeter(format);
    for (Cue cue : cues.subList(0, Math.min(OPENING_SENTENCES, cues.size()))) {
      float[] samples = polished(cue, stretch).samples();
      meter.add(samples, samples.length);
    }
    return level(meter.integratedLufs());
  }

  private float[] bed(PcmFormat format, double speechLufs) {
    return sounds
        .under()
        .map(s -> ProgrammeSounds.level(s, format, speechLufs - BED_BELOW_SPEECH_LU))
        .orElse(new float[0]);
  }

  private static Cue lastOfFirst(List<Cue> cues) {
    Cue last = cues.get(0);
    for (Cue cue : cues) {
      last = cue.chapter == cues.get(0).chapter ? cue : last;
    }
    return last;
  }

  private static double sound(
      Optional<Sound> sound, PcmFormat format, double lufs, SoundSink sink, long[] at) {
    return sound.isEmpty()
        ? 0
        : play(ProgrammeSounds.heard(sound.get(), format, lufs), format, sink, at);
  }

  private double between(PcmFormat format, double speechLufs, SoundSink sink, long[] at) {
    return sounds.between().isPresent()
        ? sound(sounds.between(), format, speechLufs - AROUND_BELOW_SPEECH_LU, sink, at)
        : play(Chime.draw(format, speechLufs - CHIME_BELOW_SPEECH_LU), format, sink, at);
  }

  private static double level(double measuredLufs) {
    return LoudnessMeter.isSilence(measuredLufs) ? USUAL_LUFS : measuredLufs;
  }

  /** Returns the seconds that it takes. */
  private static double play(float[] samples, PcmFormat format, SoundSink sink, long[] at) {
    sink.accept(samples, samples.length);
    at[0] += samples.length;
    return (double) samples.length / format.sampleRateHz();
  }

  private static void silence(SoundSink sink, PcmFormat format, double seconds, long[] at) {
    int frames = (int) Math.round(seconds * format.sampleRateHz());
    if (frames > 0) {
      play(new float[frames], format, sink, at);
    }
  }

  private static SentenceSpan span(Utterance utterance, Speech speech, long start) {
    long[] starts = Arrays.stream(speech.wordStarts()).mapToLong(f -> start + f).toArray();
    long[] ends = Arrays.stream(speech.wordEnds()).mapToLong(f -> start + f).toArray();
    return new SentenceSpan(utterance, start, start + speech.samples().length, starts, ends);
  }
}
