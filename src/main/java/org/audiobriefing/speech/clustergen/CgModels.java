package org.audiobriefing.speech.clustergen;

import java.util.List;

/** Asks the trees of a voice. Safe for use by many threads. */
final class CgModels {
  /** Below it a tree means that there is no voice. */
  private static final float LOWEST_HZ = 50;

  private static final float HIGHEST_HZ = 700;
  private static final float[] USUAL_DURATION = {0.2f, 0.1f};

  private final CgVoice voice;
  private final List<String[]> paths;
  private final CgPitch pitch;

  CgModels(CgVoice voice) {
    this.voice = voice;
    paths = CgAnswers.steps(voice);
    pitch = new CgPitch(voice);
  }

  /** Returns the natural seconds of every state, at least those of a frame. */
  float[] durations(CgTimes times) {
    float[] seconds = new float[times.states.length];
    CgAnswers answers = new CgAnswers(paths, times);
    for (int i = 0; i < seconds.length; i++) {
      answers.about(CgItems.item(CgItems.STATE, i), false);
      float z = 0;
      for (CgTree tree : voice.durationTrees()) {
        z += tree.value(answers);
      }
      z /= voice.durationTrees().size();
      float[] statistics = voice.durations().getOrDefault(times.states[i], USUAL_DURATION);
      seconds[i] = Math.max(z * statistics[1] + statistics[0], voice.frameSeconds());
    }
    return seconds;
  }

  /** Returns the parameters of every frame. */
  CgTrack track(CgTimes times) {
    int frames = times.frameState.length;
    int coefficients = 2 * voice.order();
    CgTrack track =
        new CgTrack(
            new float[frames],
            new float[frames][coefficients],
            new float[frames][coefficients],
            new float[frames][CgVoice.STRENGTHS],
            new float[frames]);
    CgAnswers answers = new CgAnswers(paths, times);
    for (int i = 0; i < frames; i++) {
      boolean same = i > 0 && times.frameState[i] == times.frameState[i - 1];
      answers.about(CgItems.item(CgItems.FRAME, i), same);
      int type = voice.stateTypes().getOrDefault(times.states[times.frameState[i]], 0);
      for (List<CgTree> model : voice.f0Trees()) {
        track.f0()[i] += model.get(type).value(answers) / voice.f0Trees().size();
      }
      track.f0()[i] = track.f0()[i] < LOWEST_HZ ? 0 : track.f0()[i];
      vectors(track, i, type, answers);
    }
    if (voice.accents() != null) {
      pitch.byEvents(times, track.f0(), new CgAnswers(paths, times));
    } else {
      CgPitch.bySyllables(times, track.f0());
      unvoice(times, track);
    }
    return track;
  }

  private void vectors(CgTrack track, int frame, int type, CgAnswers answers) {
    int models = voice.parameterTrees().size();
    for (int m = 0; m < models; m++) {
      int leaf = (int) voice.parameterTrees().get(m).get(type).value(answers);
      float[] vector = voice.vectors().get(m).get(leaf);
      int coefficients = track.means()[frame].length;
      // The first pair is the pitch, which has its own trees.
      for (int j = 0; j < coefficients; j++) {
        track.means()[frame][j] += vector[2 * j + 2] / models;
        track.deviations()[frame][j] += vector[2 * j + 3] / models;
      }
      for (int j = 0; j < CgVoice.STRENGTHS; j++) {
        track.strengths()[frame][j] += vector[2 * (coefficients + 1 + j)] / models;
      }
      track.voicing()[frame] += vector[2 * (coefficients + 1 + CgVoice.STRENGTHS)] / models;
    }
  }

  private static void unvoice(CgTimes times, CgTrack track) {
    float[] f0 = track.f0();
    for (int i = 0; i < f0.length; i++) {
      int phone = times.statePhone[times.frameState[i]];
      boolean vowel = CgFeatures.isVowel(times.sentence.phones()[phone]);
      boolean voiced = !times.sentence.isPause(phone) && (vowel || track.voicing()[i] > 0.5);
      f0[i] = voiced ? Math.max(LOWEST_HZ, Math.min(HIGHEST_HZ, f0[i])) : 0;
    }
  }
}
