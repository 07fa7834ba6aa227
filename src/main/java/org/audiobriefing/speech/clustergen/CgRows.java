package org.audiobriefing.speech.clustergen;

import java.nio.ByteBuffer;

/**
 * Rows of 16-bit words where they lie in the file: most are never needed.
 *
 * @param bytes of the file, in its order
 * @param at for each row its first byte
 * @param length for each row its words
 */
record CgRows(ByteBuffer bytes, int[] at, int[] length) {
  int size() {
    return at.length;
  }

  /** Returns a word of a row, 0 to 65535. */
  int word(int row, int i) {
    return bytes.getShort(at[row] + 2 * i) & 0xFFFF;
  }
}
