package org.audiobriefing.audio;

import java.io.IOException;
import java.util.stream.LongStream;
import org.audiobriefing.parallel.InOrder;

/** Brings a whole programme to its loudness without letting a peak through. */
public final class Mastering {
  /** What the limiter's own measure may miss between its points. */
  private static final double PEAK_MARGIN_DB = 0.8;

  /** Beyond this the limiter has taken so much away that the gain is worth correcting. */
  private static final double TOLERANCE_LU = 0.3;

  /** More than this of a peak is not limited: a single word would be squeezed beyond knowing. */
  private static final double MOST_LIMITING_DB = 8;

  private static final double MAX_GAIN_DB = 30;
  private static final int MAX_CORRECTIONS = 4;

  /**
   * Loudness gained by a decibel of gain while the limiter works: what is likely, and what can be.
   */
  private static final double LIKELY_SLOPE = 0.5;

  private static final double LEAST_SLOPE = 0.08;

  /** About a minute from all over a programme tells to a tenth of a unit what limiting costs. */
  private static final int FORECAST_RUNS = 15;

  /** A sentence or two. */
  private static final int RUN_FRAMES = 1 << 16;

  /** Whole steps of the loudness meter, and enough work to be worth a thread. */
  private static final int STRETCH_STEPS = 200;

  /** After a second the limiter has forgotten what it did before (to 4 millionths). */
  private static final int WARM_UP_STEPS = 10;

  private final PcmFormat format;
  private final LoudnessTarget target;
  private final int threads;

  public Mastering(PcmFormat format, LoudnessTarget target, int threads) {
    this.format = format;
    this.target = target;
    this.threads = threads;
  }

  /** Takes finished sound. */
  public interface Sink {
    /** Takes samples, full scale 1.0. */
    void accept(float[] samples, int length) throws IOException;
  }

  /** Makes, or makes again, whatever takes the finished sound. */
  public interface Output {
    /** Returns a new empty sink; what an earlier one got is void. */
    Sink restart() throws IOException;
  }

  /**
   * Sound at its final level.
   *
   * @param meter has measured the warm-up and then these samples
   */
  private record Stretch(float[] samples, int length, LoudnessMeter meter, int warmUpSteps) {}

  /**
   * Hands out the whole programme at its loudness. Limiting takes a little loudness away; how much
   * is forecast from samples. When that misses the target, the output is restarted with a gain
   * corrected by the slope that was measured. Stretches are limited by several threads, each from a
   * little before its beginning.
   *
   * @param spooledLufs loudness of the spool as it is
   * @return the loudness that was reached; less than the target where peaks stand too high above
   *     too little speech
   */
  public double master(PcmSpool spool, double spooledLufs, Output output) throws IOException {
    double most = mostGain(spool);
    double gain = Math.min(most, target.lufs() - spooledLufs);
    gain = Math.min(most, gain + limitingLoss(spool, gain));
    double before = Double.NaN;
    double reachedBefore = Double.NaN;
    try (InOrder order = new InOrder("mastering", threads, threads + 1)) {
      for (int i = 0; ; i++) {
        double reached = play(spool, gain, order, output.restart());
        double miss = target.lufs() - reached;
        boolean atMost = miss > 0 && gain >= most;
        if (Math.abs(miss) <= TOLERANCE_LU || atMost || i == MAX_CORRECTIONS) {
          return reached;
        }
        double slope = i == 0 ? LIKELY_SLOPE : (reached - reachedBefore) / (gain - before);
        before = gain;
        reachedBefore = reached;
        gain = Math.min(most, gain + miss / Math.max(LEAST_SLOPE, Math.min(1, slope)));
      }
    }
  }

  private double mostGain(PcmSpool spool) {
    double peakDb = 20 * StrictMath.log10(Math.max(spool.peak(), 1e-6));
    return Math.min(MAX_GAIN_DB, ceiling() + MOST_LIMITING_DB - peakDb);
  }

  private double ceiling() {
    return target.truePeakDbtp() - PEAK_MARGIN_DB;
  }

  /** Hands out the programme with this gain and returns its loudness. */
  private double play(PcmSpool spool, double gainDb, InOrder order, Sink sink) throws IOException {
    LoudnessMeter whole = new LoudnessMeter(format);
    long frames = (long) STRETCH_STEPS * whole.framesAStep();
    long stretches = (spool.frames() + frames - 1) / frames;
    order.<Long, Stretch, IOException>each(
        LongStream.range(0, stretches).iterator(),
        i -> limited(spool, gainDb, i * frames, (int) frames),
        (i, stretch) -> {
          whole.addSteps(stretch.meter(), stretch.warmUpSteps());
          sink.accept(stretch.samples(), stretch.length());
        });
    return whole.integratedLufs();
  }

  private Stretch limited(PcmSpool spool, double gainDb, long start, int frames)
      throws IOException {
    TruePeakLimiter limiter = limiter(gainDb);
    LoudnessMeter meter = new LoudnessMeter(format);
    int warmUpSteps = start == 0 ? 0 : WARM_UP_STEPS;
    int warmUp = warmUpSteps * meter.framesAStep();
    int length = (int) Math.min(frames, spool.frames() - start);
    int late = limiter.delayFrames();
    // Behind the end lies silence, which drives the last of the sound out.
    float[] samples = new float[warmUp + length + late];
    spool.read(start - warmUp, samples);
    limiter.apply(samples, samples.length);
    System.arraycopy(samples, late, samples, 0, warmUp + length);
    meter.add(samples, warmUp + length);
    System.arraycopy(samples, warmUp, samples, 0, length);
    return new Stretch(samples, length, meter, warmUpSteps);
  }

  /** Returns how many units of loudness the limiter takes away at a gain. */
  private double limitingLoss(PcmSpool spool, double gainDb) throws IOException {
    LoudnessMeter before = new LoudnessMeter(format);
    LoudnessMeter after = new LoudnessMeter(format);
    TruePeakLimiter limiter = limiter(gainDb);
    long runs = (spool.frames() + RUN_FRAMES - 1) / RUN_FRAMES;
    long every = Math.max(1, (runs + FORECAST_RUNS - 1) / FORECAST_RUNS);
    float[] samples = new float[RUN_FRAMES];
    for (long run = 0; run < runs; run += every) {
      int length = (int) Math.min(RUN_FRAMES, spool.frames() - run * RUN_FRAMES);
      spool.read(run * RUN_FRAMES, samples);
      before.add(samples, length);
      limiter.apply(samples, length);
      after.add(samples, length);
    }
    return before.integratedLufs() + gainDb - after.integratedLufs();
  }

  private TruePeakLimiter limiter(double gainDb) {
    return new TruePeakLimiter(format, gainDb, ceiling());
  }
}
