package org.audiobriefing.audio;

import java.io.IOException;

/** Brings a whole programme to its loudness without letting a peak through. */
public final class Mastering {
  /** What the limiter's own measure may miss between its points. */
  private static final double PEAK_MARGIN_DB = 0.8;

  /** Beyond this the limiter has taken so much away that the gain is worth correcting. */
  private static final double TOLERANCE_LU = 0.3;

  private static final double MAX_GAIN_DB = 30;
  private static final int MAX_CORRECTIONS = 3;

  /** About a minute from all over a programme tells to a tenth of a unit what limiting costs. */
  private static final int FORECAST_BLOCKS = 60;

  private final PcmFormat format;
  private final LoudnessTarget target;

  public Mastering(PcmFormat format, LoudnessTarget target) {
    this.format = format;
    this.target = target;
  }

  /** Makes, or makes again, whatever takes the finished sound. */
  public interface Output {
    /** Returns a new empty sink; what an earlier one got is void. */
    PcmSpool.BlockSink restart() throws IOException;
  }

  /**
   * Hands out the whole programme at its loudness. Limiting takes a little loudness away; how much
   * is forecast from samples. When that misses the target, the output is restarted with a corrected
   * gain.
   *
   * @param spooledLufs loudness of the spool as it is
   */
  public void master(PcmSpool spool, double spooledLufs, Output output) throws IOException {
    double gain = Math.min(MAX_GAIN_DB, target.lufs() - spooledLufs);
    gain = Math.min(MAX_GAIN_DB, gain + limitingLoss(spool, gain));
    for (int i = 0; i <= MAX_CORRECTIONS; i++) {
      LoudnessMeter meter = new LoudnessMeter(format);
      PcmSpool.BlockSink sink = output.restart();
      double tried = gain;
      Relay.run(
          "limiter",
          limited -> play(spool, tried, limited),
          block -> {
            meter.add(block.samples, block.length);
            sink.accept(block.samples, block.length);
          });
      double miss = target.lufs() - meter.integratedLufs();
      if (Math.abs(miss) <= TOLERANCE_LU || gain + miss > MAX_GAIN_DB) {
        return;
      }
      gain += miss;
    }
  }

  /** Returns how many units of loudness the limiter takes away at a gain. */
  private double limitingLoss(PcmSpool spool, double gainDb) throws IOException {
    LoudnessMeter before = new LoudnessMeter(format);
    LoudnessMeter after = new LoudnessMeter(format);
    TruePeakLimiter limiter = limiter(gainDb);
    spool.sample(
        FORECAST_BLOCKS,
        (samples, length) -> {
          before.add(samples, length);
          limiter.apply(samples, length);
          after.add(samples, length);
        });
    return before.integratedLufs() + gainDb - after.integratedLufs();
  }

  private TruePeakLimiter limiter(double gainDb) {
    return new TruePeakLimiter(format, gainDb, target.truePeakDbtp() - PEAK_MARGIN_DB);
  }

  /** Hands out the spool with this gain, limited, frame for frame in place. */
  private void play(PcmSpool spool, double gainDb, Relay limited) throws IOException {
    TruePeakLimiter limiter = limiter(gainDb);
    int[] late = {limiter.delayFrames()};
    Relay.run(
        "peaks",
        scanned -> scan(spool, limiter, scanned),
        block -> {
          limiter.hold(block.samples, block.length, block.wanted);
          int skip = Math.min(late[0], block.length);
          late[0] -= skip;
          hand(block.samples, skip, block.length - skip, limited);
        });
  }

  private static void hand(float[] samples, int from, int length, Relay to) throws IOException {
    Relay.Block block = to.blank();
    System.arraycopy(samples, from, block.samples(from + length), 0, length);
    block.length = length;
    to.hand(block);
  }

  /** Hands out the sound and, behind it, the silence that drives the last of it out. */
  private static void scan(PcmSpool spool, TruePeakLimiter limiter, Relay scanned)
      throws IOException {
    PcmSpool.BlockSink sink = (samples, length) -> scan(samples, length, limiter, scanned);
    spool.replay(sink);
    sink.accept(new float[limiter.delayFrames()], limiter.delayFrames());
  }

  private static void scan(float[] samples, int length, TruePeakLimiter limiter, Relay scanned)
      throws IOException {
    Relay.Block block = scanned.blank();
    System.arraycopy(samples, 0, block.samples(samples.length), 0, length);
    block.length = length;
    limiter.scan(samples, length, block.wanted(samples.length));
    scanned.hand(block);
  }
}
