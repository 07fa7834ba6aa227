package org.audiobriefing.audio;

/**
 * Brings consonants forward: a shelf above 2 kHz up, and half as much at 550 Hz, where vowels are
 * loudest, down. In noise it costs a third fewer words; in quiet nothing is lost. Measured with a
 * recogniser at equal loudness, see {@code docs/voices.md}.
 */
public final class Presence {
  private static final double SHELF_HZ = 2000;
  private static final double DIP_HZ = 550;
  private static final double DIP_Q = 1;
  private static final double DIP_SHARE = 0.5;

  private final Biquad shelf;
  private final Biquad dip;

  /**
   * @param db by which the shelf is raised
   */
  public Presence(PcmFormat format, double db) {
    shelf = Biquad.highShelf(format.sampleRateHz(), SHELF_HZ, db);
    dip = Biquad.peak(format.sampleRateHz(), DIP_HZ, -db * DIP_SHARE, DIP_Q);
  }

  /** Filters the samples (full scale 1.0) in place. */
  public void apply(float[] samples, int length) {
    shelf.apply(samples, length, HighPass.INAUDIBLE);
    dip.apply(samples, length, HighPass.INAUDIBLE);
  }
}
