package org.audiobriefing.speech.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.audiobriefing.audio.Decibels;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.Resampler;
import org.audiobriefing.audio.SoundFile;
import org.audiobriefing.audio.TimeStretcher;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.SentencePauses;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceProgram;
import org.audiobriefing.text.SpokenWord;

/**
 * Speaks with another program. The built-in voice says each sentence, too: it tells when its words
 * are said, and takes over, with a note, where the program fails.
 */
public final class CommandSynthesizer implements Synthesizer {
  /** After so many failures in a row nothing more is expected of the program. */
  private static final int MOST_FAILURES = 3;

  /** What is softer than this share of the loudest sample, before the first word, is no speech. */
  private static final float SILENCE_SHARE = 0.004f;

  /** Beyond these a rate is not wished for. */
  private static final double NATURAL = 0.001;

  private final Voice voice;
  private final VoiceProgram program;
  private final Synthesizer builtIn;
  private final Speaker speaker;
  private final ProgramText text;
  private final UtteranceCache cache;
  private final PcmFormat format;
  private final TimeStretcher stretcher;
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * @param program of the voice
   * @param builtIn a voice that always speaks
   * @param cache a folder for sentences that were spoken
   */
  public CommandSynthesizer(Voice voice, VoiceProgram program, Synthesizer builtIn, Path cache) {
    this.voice = voice;
    this.program = program;
    this.builtIn = builtIn;
    this.cache = new UtteranceCache(cache);
    speaker = new Speaker(program);
    text = new ProgramText(program);
    format = builtIn.format();
    stretcher = new TimeStretcher(format);
  }

  /** Returns whether the program of a voice is there. */
  public static boolean isInstalled(VoiceProgram program) {
    return Speaker.isInstalled(program.command().get(0));
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public Performance prepare(Utterance utterance) {
    if (failures.get() >= MOST_FAILURES) {
      return new TakenOver(builtIn.prepare(utterance), utterance, "does not answer any more");
    }
    try {
      double seconds = (double) sound(utterance).length / format.sampleRateHz();
      failures.set(0);
      return new Spoken(utterance, seconds / rate(utterance));
    } catch (IOException e) {
      failures.incrementAndGet();
      return new TakenOver(builtIn.prepare(utterance), utterance, e.getMessage());
    }
  }

  /** Single words cannot be said at another rate than the sentence. */
  private static double rate(Utterance utterance) {
    return utterance.prosodies().stream().mapToDouble(p -> p.rate()).average().orElse(1);
  }

  private float[] sound(Utterance utterance) throws IOException {
    String said = text.of(utterance);
    String lexicon = text.lexicon(utterance);
    String key =
        UtteranceCache.key(
            List.of(
                voice.name(), String.join("\n", program.command()), said, lexicon, "" + format));
    return cache.sound(
        key,
        () -> {
          SoundFile.Sound sound = speaker.speak(said, lexicon);
          return trimmed(
              Resampler.resampled(sound.samples(), sound.sampleRateHz(), format.sampleRateHz()));
        });
  }

  /** Every sentence begins and ends with the same silence, whatever the program adds. */
  private float[] trimmed(float[] samples) throws IOException {
    float most = 0;
    for (float sample : samples) {
      most = Math.max(most, Math.abs(sample));
    }
    if (most < 1e-4f) {
      throw new IOException("wrote silence");
    }
    int first = 0;
    while (Math.abs(samples[first]) < most * SILENCE_SHARE) {
      first++;
    }
    int end = samples.length;
    while (Math.abs(samples[end - 1]) < most * SILENCE_SHARE) {
      end--;
    }
    int edge = (int) (SentencePauses.EDGE_SECONDS * format.sampleRateHz());
    float[] out = new float[end - first + 2 * edge];
    System.arraycopy(samples, first, out, edge, end - first);
    return out;
  }

  private final class Spoken implements Performance {
    private final Utterance utterance;
    private final double seconds;

    Spoken(Utterance utterance, double seconds) {
      this.utterance = utterance;
      this.seconds = seconds;
    }

    @Override
    public double naturalSeconds() {
      return seconds;
    }

    @Override
    public Speech speak(double stretch) {
      float[] samples;
      try {
        samples = sound(utterance);
      } catch (IOException e) {
        throw new IllegalStateException(program.command().get(0) + " " + e.getMessage(), e);
      }
      Speech timed = voice.isEnglish() ? timed(samples) : spread(samples);
      scale(timed);
      double speed = rate(utterance) / stretch;
      return Math.abs(speed - 1) < NATURAL ? timed : timed.faster(stretcher, speed);
    }

    /** Words begin where the built-in voice says the like. */
    private Speech timed(float[] samples) {
      Speech known = builtIn.prepare(utterance).speak(1);
      Alignment alignment = new Alignment(known.samples(), samples, format.sampleRateHz());
      int[] starts = new int[known.wordStarts().length];
      int[] ends = new int[starts.length];
      int at = 0;
      for (int w = 0; w < starts.length; w++) {
        starts[w] = Math.min(samples.length, Math.max(at, alignment.map(known.wordStarts()[w])));
        ends[w] =
            Math.min(samples.length, Math.max(starts[w] + 1, alignment.map(known.wordEnds()[w])));
        at = starts[w];
      }
      for (int w = 0; w + 1 < starts.length; w++) {
        ends[w] = Math.min(ends[w], Math.max(starts[w], starts[w + 1]));
      }
      return new Speech(format, samples, starts, ends);
    }

    /** In another language the built-in voice is no help: long words take longer. */
    private Speech spread(float[] samples) {
      List<SpokenWord> words = utterance.words();
      int all = words.stream().mapToInt(w -> w.word().length() + 1).sum();
      int edge = (int) (SentencePauses.EDGE_SECONDS * format.sampleRateHz());
      int sounding = Math.max(0, samples.length - 2 * edge);
      int[] starts = new int[words.size()];
      int[] ends = new int[starts.length];
      int before = 0;
      for (int w = 0; w < starts.length; w++) {
        starts[w] = edge + (int) ((long) sounding * before / all);
        before += words.get(w).word().length() + 1;
        ends[w] = edge + (int) ((long) sounding * before / all);
      }
      return new Speech(format, samples, starts, ends);
    }

    private void scale(Speech speech) {
      for (int w = 0; w < speech.wordStarts().length; w++) {
        double db = utterance.prosodies().get(w).volumeDb();
        if (db != 0) {
          boolean last = w == speech.wordStarts().length - 1;
          int end = last ? speech.samples().length : speech.wordStarts()[w + 1];
          float gain = (float) Decibels.factor(db);
          for (int i = speech.wordStarts()[w]; i < end; i++) {
            speech.samples()[i] *= gain;
          }
        }
      }
    }
  }

  /** A sentence that the built-in voice says instead. */
  private final class TakenOver implements Performance {
    private final Performance own;
    private final Utterance utterance;
    private final String why;

    TakenOver(Performance own, Utterance utterance, String why) {
      this.own = own;
      this.utterance = utterance;
      this.why = why;
    }

    @Override
    public double naturalSeconds() {
      return own.naturalSeconds();
    }

    @Override
    public Speech speak(double stretch) {
      return own.speak(stretch);
    }

    @Override
    public Optional<Diagnostic> note() {
      return Optional.of(
          Diagnostic.note(
              "voice",
              program.command().get(0)
                  + " "
                  + why
                  + "; said by the built-in voice: "
                  + utterance.written()));
    }
  }
}
