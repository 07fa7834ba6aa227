package org.audiobriefing.audio;

import java.util.Arrays;

/**
 * Integrated programme loudness of a mono stream after ITU-R BS.1770-4 (400 ms blocks, 75 %
 * overlap, absolute gate −70 LUFS, relative gate −10 LU). Keeps eight bytes for each 100 ms of
 * sound.
 */
public final class LoudnessMeter {
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;

  /** Hardly above the gate: there is nothing to compare another sound with. */
  private static final double SILENCE_LUFS = -69;

  private static final int STEPS_A_BLOCK = 4;

  private final Biquad shelf;
  private final Biquad highPass;
  private final int framesAStep;
  private double[] stepEnergies = new double[256];
  private int steps;
  private double energy;
  private int framesInStep;

  public LoudnessMeter(PcmFormat format) {
    shelf = Biquad.kShelf(format.sampleRateHz());
    highPass = Biquad.kHighPass(format.sampleRateHz());
    framesAStep = format.sampleRateHz() / 10;
  }

  /** Returns the frames of 100 ms, in which energies are kept. */
  int framesAStep() {
    return framesAStep;
  }

  /**
   * Adds what another meter has measured, in whole steps.
   *
   * @param from its first step that counts
   */
  void addSteps(LoudnessMeter other, int from) {
    for (int i = from; i < other.steps; i++) {
      addStep(other.stepEnergies[i]);
    }
  }

  /** Adds samples (full scale 1.0). */
  public void add(float[] samples, int length) {
    for (int from = 0; from < length; ) {
      int count = Math.min(length - from, framesAStep - framesInStep);
      energy = shelf.energy(highPass, samples, from, count, energy);
      framesInStep += count;
      from += count;
      if (framesInStep == framesAStep) {
        addStep(energy / framesAStep);
        energy = 0;
        framesInStep = 0;
      }
    }
  }

  private void addStep(double stepEnergy) {
    if (steps == stepEnergies.length) {
      stepEnergies = Arrays.copyOf(stepEnergies, steps * 2);
    }
    stepEnergies[steps++] = stepEnergy;
  }

  /**
   * Returns the loudness in LUFS so far, or −70 when nothing is louder than that or less than 400
   * ms was added.
   */
  public double integratedLufs() {
    double absolute = meanAbove(energyOf(ABSOLUTE_GATE_LUFS));
    if (absolute <= 0) {
      return ABSOLUTE_GATE_LUFS;
    }
    double relative =
        meanAbove(
            Math.max(energyOf(ABSOLUTE_GATE_LUFS), energyOf(lufs(absolute) + RELATIVE_GATE_LU)));
    return lufs(relative);
  }

  /** Returns whether a measured loudness is that of silence. */
  public static boolean isSilence(double lufs) {
    return lufs <= SILENCE_LUFS;
  }

  private double meanAbove(double gate) {
    double sum = 0;
    int blocks = 0;
    for (int i = 0; i + STEPS_A_BLOCK <= steps; i++) {
      double block = 0;
      for (int k = 0; k < STEPS_A_BLOCK; k++) {
        block += stepEnergies[i + k];
      }
      block /= STEPS_A_BLOCK;
      if (block > gate) {
        sum += block;
        blocks++;
      }
    }
    return blocks == 0 ? 0 : sum / blocks;
  }

  private static double lufs(double energy) {
    return -0.691 + 10 * StrictMath.log10(energy);
  }

  private static double energyOf(double lufs) {
    return StrictMath.pow(10, (lufs + 0.691) / 10);
  }
}
