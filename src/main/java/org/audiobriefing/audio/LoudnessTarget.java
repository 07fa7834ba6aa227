package org.audiobriefing.audio;

/**
 * How loud a finished programme is.
 *
 * @param lufs integrated loudness, −40 to −10
 * @param truePeakDbtp no peak is higher, −10 to 0
 */
public record LoudnessTarget(double lufs, double truePeakDbtp) {
  /** Speech in one channel for podcasts: −19 LUFS mono sounds as loud as −16 LUFS stereo. */
  public static final LoudnessTarget PODCAST = new LoudnessTarget(-19, -1.5);

  public LoudnessTarget {
    if (!(lufs >= -40 && lufs <= -10) || !(truePeakDbtp >= -10 && truePeakDbtp <= 0)) {
      throw new IllegalArgumentException(
          "loudness " + lufs + " LUFS, peak " + truePeakDbtp + " dBTP is out of bounds");
    }
  }
}
