package org.audiobriefing.script;

/**
 * How words differ from the voice's usual manner.
 *
 * @param rate times the usual speed, {@value #MIN_RATE} to {@value #MAX_RATE}
 * @param pitch times the usual pitch, 0.5 to 2
 * @param volumeDb louder or softer, −30 to 6
 */
public record Prosody(double rate, double pitch, double volumeDb) {
  public static final double MIN_RATE = 0.5;
  public static final double MAX_RATE = 3;
  public static final Prosody USUAL = new Prosody(1, 1, 0);

  /** Somebody else's words: a little higher, so that a listener hears who speaks. */
  public static final Prosody QUOTATION = new Prosody(1, 1.06, 0);

  /** A parenthesis: a little lower and faster. */
  public static final Prosody ASIDE = new Prosody(1.06, 0.94, 0);

  public Prosody {
    rate = Math.max(MIN_RATE, Math.min(MAX_RATE, rate));
    pitch = Math.max(0.5, Math.min(2, pitch));
    volumeDb = Math.max(-30, Math.min(6, volumeDb));
  }
}
