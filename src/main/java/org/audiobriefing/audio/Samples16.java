package org.audiobriefing.audio;

/** Samples of full scale 1.0 as 16-bit numbers. */
final class Samples16 {
  private static final double UP = 32768.5;
  private static final int TOP = 65535;
  private static final int MIDDLE = 32768;

  private Samples16() {}

  /**
   * Rounds as {@link Math#round(float)} does, and saturates.
   *
   * @param scale a power of two, so that scaling is exact
   */
  static void from(float[] samples, int from, int count, float scale, short[] target) {
    for (int i = 0; i < count; i++) {
      // Above zero a cast rounds down, and no branch has to be guessed.
      int value = (int) (samples[from + i] * scale + UP);
      value = value > TOP ? TOP : value < 0 ? 0 : value;
      target[i] = (short) (value - MIDDLE);
    }
  }
}
