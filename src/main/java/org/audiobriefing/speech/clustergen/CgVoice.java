package org.audiobriefing.speech.clustergen;

import java.util.List;
import java.util.Map;

/**
 * A voice as its file has it. Immutable by agreement, safe for use by many threads.
 *
 * @param paths that the trees ask about
 * @param stateTypes number of the tree of each type of state
 * @param f0MeanHz mean pitch of the speaker
 * @param f0DeviationHz and its standard deviation
 * @param f0Trees pitch in Hz, a tree for each type of state, of each model
 * @param parameterTrees number of a vector, likewise
 * @param vectors of each model
 * @param accents the pitch models by syllable and phone, or null where frames have their pitch
 * @param frameSeconds time of a frame
 * @param durations mean and deviation, in seconds, of each state
 * @param durationTrees deviations from the mean, one tree for each model
 * @param phoneStates the states of each phone
 * @param window weights of the frames around for a delta
 * @param coding what turns parameters into sound
 */
record CgVoice(
    List<String> paths,
    Map<String, Integer> stateTypes,
    float f0MeanHz,
    float f0DeviationHz,
    List<List<CgTree>> f0Trees,
    List<List<CgTree>> parameterTrees,
    List<CgVectors> vectors,
    Accents accents,
    float frameSeconds,
    Map<String, float[]> durations,
    List<CgTree> durationTrees,
    Map<String, List<String>> phoneStates,
    double[] window,
    Coding coding) {

  /** Values of a vector behind the cepstra: five strengths and whether it is voiced, as pairs. */
  static final int STRENGTHS = 5;

  static final int VALUES_BEHIND_CEPSTRA = STRENGTHS + 1;

  /**
   * Pitch as a baseline for each phone and an event for each syllable (Taylor's Tilt).
   *
   * @param events vectors: peak at 0, amplitude at 2, tilt at 6
   */
  record Accents(CgTree accentTree, CgTree phraseTree, float[][] events) {}

  /**
   * How parameters become sound.
   *
   * @param alpha of the mel scale's all-pass
   * @param beta by how much formants are sharpened
   * @param bands filters of the excitation, one for each strength
   */
  record Coding(int sampleRateHz, double alpha, double beta, double[][] bands, double gain) {}

  /** Returns how many mel-cepstral coefficients there are. */
  int order() {
    return (vectors.get(0).channels() / 2 - VALUES_BEHIND_CEPSTRA - 1) / 2;
  }

  int samplesAFrame() {
    return Math.round(frameSeconds * coding.sampleRateHz());
  }
}
