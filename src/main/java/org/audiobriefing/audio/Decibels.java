package org.audiobriefing.audio;

/** Levels as people write them, and as samples are multiplied by. */
public final class Decibels {
  private Decibels() {}

  /** Returns what samples are multiplied by to become so many decibels louder. */
  public static double factor(double db) {
    return StrictMath.pow(10, db / 20);
  }
}
