package org.audiobriefing.publication;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * A picture for players that show one: a wave of rounded bars over a dark ground, its colour and
 * shape drawn from the title, so that a series keeps its look, and the title below it.
 */
public final class Cover {
  private static final int BARS = 15;

  /** From above, as shares of the height. */
  private static final double WAVE_HEIGHT = 0.34;

  private static final double TITLE_BOTTOM = 0.92;

  /** Ground and bar colours that differ enough for people with weak sight (at least 4.5 : 1). */
  private static final int[][] PALETTES = {
    {0x10243E, 0x1B4965, 0xF4D58D}, {0x1F1B3A, 0x3A2E6E, 0xFFB4A2}, {0x0B2B26, 0x14534A, 0xDAF2C2},
    {0x2B1520, 0x5C2238, 0xFFD6BA}, {0x17212B, 0x2F4858, 0x9AE5E6}, {0x2A1F0E, 0x5A3F16, 0xFFE8A3},
  };

  private Cover() {}

  /**
   * Returns a square PNG.
   *
   * @param title of the series
   * @param pixels its width and height
   */
  public static byte[] draw(String title, int pixels) {
    CRC32 crc = new CRC32();
    crc.update(title.getBytes(StandardCharsets.UTF_8));
    Random random = new Random(crc.getValue());
    int[] palette = PALETTES[random.nextInt(PALETTES.length)];
    double[] heights = heights(random);
    double step = 0.74 / BARS;
    double radius = step * 0.31;
    CoverTitle name = new CoverTitle(title, TITLE_BOTTOM);
    return Png.write(
        pixels,
        pixels,
        (x, y) -> {
          double u = (x + 0.5) / pixels;
          double v = (y + 0.5) / pixels;
          int ground = mix(palette[0], palette[1], v);
          if (name.covers(u, v)) {
            return palette[2];
          }
          int bar = (int) Math.floor((u - 0.13) / step);
          if (bar < 0 || bar >= BARS) {
            return ground;
          }
          double centre = 0.13 + (bar + 0.5) * step;
          double outside = Math.max(0, Math.abs(v - WAVE_HEIGHT) - heights[bar]);
          double distance = Math.sqrt((u - centre) * (u - centre) + outside * outside) - radius;
          return mix(ground, palette[2], Math.max(0, Math.min(1, 0.5 - distance * pixels)));
        });
  }

  private static double[] heights(Random random) {
    double[] heights = new double[BARS];
    for (int i = 0; i < BARS; i++) {
      double arch = StrictMath.sin(StrictMath.PI * (i + 0.7) / (BARS + 0.4));
      heights[i] = 0.025 + 0.24 * arch * (0.35 + 0.65 * random.nextDouble());
    }
    return heights;
  }

  private static int mix(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int a = from >> shift & 0xFF;
      int b = to >> shift & 0xFF;
      mixed |= (int) Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }
}
