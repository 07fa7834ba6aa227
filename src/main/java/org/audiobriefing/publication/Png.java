package org.audiobriefing.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes pictures as PNG (W3C Recommendation, 10 November 2003), without any graphics system. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 137, 80, 78, 71, 13, 10, 26, 10};
  private static final int BITS = 8;
  private static final int TRUE_COLOUR = 2;

  /** Each row as its difference from the one above: pictures of even areas become tiny. */
  private static final int FILTER_UP = 2;

  private Png() {}

  /** A picture. */
  interface Picture {
    /** Returns the colour at a place as 0xRRGGBB. */
    int colour(int x, int y);
  }

  /** Returns the file. */
  static byte[] write(int width, int height, Picture picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put((byte) BITS).put((byte) TRUE_COLOUR);
    chunk(out, "IHDR", head.array());
    chunk(out, "IDAT", rows(width, height, picture));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] rows(int width, int height, Picture picture) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(6);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      byte[] above = new byte[width * 3];
      byte[] row = new byte[width * 3];
      byte[] difference = new byte[width * 3];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int colour = picture.colour(x, y);
          row[3 * x] = (byte) (colour >> 16);
          row[3 * x + 1] = (byte) (colour >> 8);
          row[3 * x + 2] = (byte) colour;
        }
        for (int i = 0; i < row.length; i++) {
          difference[i] = (byte) (row[i] - above[i]);
        }
        out.write(FILTER_UP);
        out.write(difference);
        System.arraycopy(row, 0, above, 0, row.length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
    out.writeBytes(name);
    out.writeBytes(body);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
