package org.audiobriefing.speech.freetts;

import java.util.Arrays;
import org.audiobriefing.speech.freetts.DiphoneBank.Frame;
import org.audiobriefing.speech.freetts.DiphoneBank.Half;

/**
 * Makes sound from phones in time: places pitch marks along the contour, takes for each the nearest
 * recorded period, and runs the residuals through the linear predictor. In floating point, so that
 * loud periods do not wrap around as in the stock renderer.
 */
final class LpcRenderer {
  private static final float[] RESIDUAL = residualTable();

  /** How much of a pause's edges may sound: a release behind, an onset before. */
  private static final double RELEASE_SECONDS = 0.030;

  private static final double ONSET_SECONDS = 0.012;

  private final DiphoneBank bank;

  LpcRenderer(DiphoneBank bank) {
    this.bank = bank;
  }

  /** Returns the frame at which a phone ends at this stretch. */
  int frame(float seconds, double stretch) {
    return (int) Math.round(seconds * stretch * bank.sampleRateHz());
  }

  /** Returns the samples, full scale 1.0. */
  float[] render(PhonePlan plan, double stretch) {
    int[] marks = pitchMarks(plan, stretch);
    int total = frame(plan.ends()[plan.ends().length - 1], stretch);
    // The filter looks back: the first samples stand behind as many zeros.
    float[] out = new float[total + LinearPredictor.ORDER];
    Cursor cursor = new Cursor(marks, out);
    int halves = 2 * (plan.phones().length - 1);
    for (int h = 0; h < halves; h++) {
      int i = h / 2;
      boolean leaving = h % 2 == 0;
      Half half =
          leaving
              ? bank.leaving(plan.phones()[i], plan.phones()[i + 1])
              : bank.entering(plan.phones()[i + 1], plan.phones()[i]);
      float end = leaving ? plan.ends()[i] : (plan.ends()[i] + plan.ends()[i + 1]) / 2;
      cursor.fill(half, Math.min(total, frame(end, stretch)));
    }
    float[] samples = Arrays.copyOfRange(out, LinearPredictor.ORDER, total + LinearPredictor.ORDER);
    gatePauses(plan, stretch, samples);
    scale(plan, stretch, samples);
    return samples;
  }

  private void scale(PhonePlan plan, double stretch, float[] samples) {
    int n = 0;
    for (int i = 0; i < plan.phones().length; i++) {
      boolean last = i == plan.phones().length - 1;
      int end = last ? samples.length : Math.min(samples.length, frame(plan.ends()[i], stretch));
      float gain = plan.gains()[i] / 32768f;
      for (; n < end; n++) {
        samples[n] *= gain;
      }
    }
  }

  /**
   * Returns where the pitch periods end, in samples, rising. The stock generator divides by a
   * target's place instead of the interval before it and so misses its own targets by 4 Hz; here
   * the contour is exact.
   */
  private int[] pitchMarks(PhonePlan plan, double stretch) {
    float[] at = plan.targetSeconds();
    float[] hz = plan.targetHz();
    int[] marks = new int[64];
    int count = 0;
    double time = 0;
    for (int k = 1; k < at.length; k++) {
      double from = at[k - 1] * stretch;
      double to = at[k] * stretch;
      if (to <= from) {
        continue;
      }
      double slope = (hz[k] - hz[k - 1]) / (to - from);
      while (time < to) {
        time += 1 / (hz[k - 1] + Math.max(0, time - from) * slope);
        if (count == marks.length) {
          marks = Arrays.copyOf(marks, count * 2);
        }
        marks[count++] = (int) (time * bank.sampleRateHz());
      }
    }
    return Arrays.copyOf(marks, count);
  }

  /** Goes along the pitch marks and fills the sound between them. */
  private static final class Cursor {
    private final int[] marks;
    private final float[] out;
    private int next;
    private int position;
    private int unitStart;

    Cursor(int[] marks, float[] out) {
      this.marks = marks;
      this.out = out;
    }

    void fill(Half half, int unitEnd) {
      float scale = unitEnd > unitStart ? (float) half.size() / (unitEnd - unitStart) : 0;
      float index = 0;
      int frame = 0;
      int reached = 0;
      while (next < marks.length && marks[next] <= unitEnd) {
        Frame[] frames = half.frames();
        while (frame < frames.length - 1
            && Math.abs(index - reached)
                >= Math.abs(index - reached - frames[frame].residual().length)) {
          reached += frames[frame++].residual().length;
        }
        int size = marks[next++] - position;
        synthesize(frames[frame], size);
        index += size * scale;
      }
      unitStart = Math.max(unitStart, unitEnd);
    }

    private void synthesize(Frame frame, int size) {
      byte[] residual = frame.residual();
      int end = Math.min(position + size, out.length - LinearPredictor.ORDER);
      int from = position + (size - residual.length) / 2;
      int first = Math.max(position, from);
      int last = Math.min(end, from + residual.length);
      for (int n = first; n < last; n++) {
        out[n + LinearPredictor.ORDER] = RESIDUAL[residual[n - from] + 128];
      }
      LinearPredictor.run(frame.coefficients(), out, position, end);
      position += size;
    }
  }

  /**
   * The recordings of silence hold clicks; a pause is silent but for the edges of its neighbours.
   */
  private void gatePauses(PhonePlan plan, double stretch, float[] samples) {
    String[] phones = plan.phones();
    int start = 0;
    for (int i = 0; i < phones.length; i++) {
      int end = Math.min(samples.length, frame(plan.ends()[i], stretch));
      if (phones[i].equals("pau")) {
        int release = i == 0 ? 0 : (int) (RELEASE_SECONDS * bank.sampleRateHz());
        int onset = i == phones.length - 1 ? 0 : (int) (ONSET_SECONDS * bank.sampleRateHz());
        gate(samples, start, end, release, onset);
      }
      start = end;
    }
  }

  private static void gate(float[] samples, int start, int end, int release, int onset) {
    for (int n = start; n < end; n++) {
      float falling = release == 0 ? 0 : 1 - (float) (n - start) / release;
      float rising = onset == 0 ? 0 : 1 - (float) (end - n) / onset;
      samples[n] *= Math.max(0, Math.max(falling, rising));
    }
  }

  /** µ-law to linear, ITU-T G.711; FreeTTS stores codes less 128 and writes silence as 0. */
  private static float[] residualTable() {
    int[] exponents = {0, 132, 396, 924, 1980, 4092, 8316, 16764};
    float[] table = new float[256];
    for (int code = 0; code < 256; code++) {
      int inverted = ~code & 0xFF;
      int sample = exponents[inverted >> 4 & 7] + ((inverted & 15) << ((inverted >> 4 & 7) + 3));
      table[code] = (inverted & 0x80) != 0 ? -sample : sample;
    }
    table[128] = 0;
    return table;
  }
}
