package org.audiobriefing.speech.clustergen;

import java.io.IOException;
import java.util.stream.IntStream;

/**
 * The vectors of a model, which files hold in one of three shapes; each is unpacked when it is
 * first asked for. Safe for use by many threads: two at worst unpack the same.
 */
final class CgVectors {
  /** Whole numbers between a least value and a range. */
  private static final int SCALED = 1;

  /** Two bytes a word, each a number in the code book of its channel. */
  private static final int PAIRED = 2;

  private static final double TOP = 65535;

  /** The shape with gaps holds what the C engine uses: these rows of channels are known. */
  private static final int FIRST_HELD = 2;

  private static final int STATICS_END = 52;
  private static final int DELTAS_END = 102;
  private static final int STRENGTHS_END = 112;

  private final CgRows rows;
  private final float[][] unpacked;
  private final int shape;
  private final int channels;
  private final float[] least;
  private final float[] range;
  private final float[][] books;

  /**
   * @throws IOException when a row is too short
   */
  CgVectors(CgRows rows, int shape, int channels, float[] least, float[] range, float[][] books)
      throws IOException {
    this.rows = rows;
    this.shape = shape;
    this.channels = channels;
    this.least = least;
    this.range = range;
    this.books = books;
    unpacked = new float[rows.size()][];
    int words = words();
    for (int length : rows.length()) {
      if (length < words) {
        throw new IOException("a vector of " + length + " words where " + words + " are needed");
      }
    }
  }

  private int words() {
    int values = channels;
    if (shape != SCALED && shape != PAIRED) {
      values = (int) IntStream.range(0, channels).filter(CgVectors::isHeld).count();
    }
    return shape == SCALED ? values : (values + 1) / 2;
  }

  int size() {
    return rows.size();
  }

  int channels() {
    return channels;
  }

  /** Returns a vector: pairs of mean and deviation. */
  float[] get(int i) {
    float[] vector = unpacked[i];
    if (vector == null) {
      vector = unpack(i);
      unpacked[i] = vector;
    }
    return vector;
  }

  private float[] unpack(int row) {
    float[] vector = new float[channels];
    int held = 0;
    for (int i = 0; i < channels; i++) {
      if (shape == SCALED) {
        vector[i] = least[i] + (float) (rows.word(row, i) / TOP) * range[i];
      } else if (shape == PAIRED || isHeld(i)) {
        int place = shape == PAIRED ? i : held++;
        int pair = rows.word(row, place / 2);
        vector[i] = books[i][place % 2 == 0 ? pair >> 8 : pair & 0xFF];
      }
    }
    return vector;
  }

  /** Means of deltas and deviations of strengths are left out. */
  private static boolean isHeld(int channel) {
    if (channel < FIRST_HELD) {
      return false;
    }
    if (channel < STATICS_END) {
      return true;
    }
    if (channel < DELTAS_END) {
      return channel % 2 != 0;
    }
    return channel >= STRENGTHS_END || channel % 2 == 0;
  }
}
