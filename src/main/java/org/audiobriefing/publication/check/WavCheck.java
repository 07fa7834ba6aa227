package org.audiobriefing.publication.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.audiobriefing.audio.CuePoint;
import org.audiobriefing.audio.LoudnessMeter;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.audio.TruePeakMeter;
import org.audiobriefing.audio.WavReader;

/** A WAVE file: its markers, loudness and true peak. */
final class WavCheck {
  private static final double LOUDNESS_TOLERANCE_LU = 0.5;

  /** What podcast hosts ask for at most. */
  private static final double MAX_PEAK_DBTP = -1;

  private static final int BLOCK = 1 << 15;

  private WavCheck() {}

  static Finding of(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    try (WavReader wav = WavReader.open(file)) {
      double rate = wav.format().sampleRateHz();
      draft.length(wav.frames() / rate);
      draft.need(!wav.cues().isEmpty(), "has no chapter markers");
      for (CuePoint cue : wav.cues()) {
        draft.chapter(cue.frame() / rate, cue.label());
      }
      sound(wav, draft);
    }
    return draft.checked();
  }

  private static void sound(WavReader wav, Finding.Draft draft) throws IOException {
    LoudnessMeter loudness = new LoudnessMeter(wav.format());
    TruePeakMeter peak = new TruePeakMeter();
    short[] block = new short[BLOCK];
    float[] samples = new float[BLOCK];
    for (long at = 0; at < wav.frames(); at += BLOCK) {
      wav.read(at, block);
      int length = (int) Math.min(BLOCK, wav.frames() - at);
      for (int i = 0; i < length; i++) {
        samples[i] = block[i] / 32768f;
      }
      loudness.add(samples, length);
      peak.add(samples, length);
    }
    double lufs = loudness.integratedLufs();
    double target = LoudnessTarget.PODCAST.lufs();
    draft.fact(String.format(Locale.ROOT, "%.1f LUFS, %.1f dBTP", lufs, peak.dbtp()));
    draft.need(
        Math.abs(lufs - target) <= LOUDNESS_TOLERANCE_LU,
        String.format(
            Locale.ROOT,
            "is %.1f LUFS loud, not %.0f within %.1f",
            lufs,
            target,
            LOUDNESS_TOLERANCE_LU));
    draft.need(
        peak.dbtp() <= MAX_PEAK_DBTP,
        String.format(Locale.ROOT, "peaks at %.1f dBTP, above %.0f", peak.dbtp(), MAX_PEAK_DBTP));
  }
}
