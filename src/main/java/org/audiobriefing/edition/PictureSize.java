package org.audiobriefing.edition;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a picture is, by its head alone.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int JPEG = 0xFFD8;
  private static final int MARKER = 0xFF;

  /** Reads a PNG or JPEG. */
  static PictureSize of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      in.mark(Long.BYTES);
      if (in.readLong() == PNG) {
        in.skipNBytes(Long.BYTES);
        return new PictureSize(in.readInt(), in.readInt());
      }
      in.reset();
      if (in.readUnsignedShort() == JPEG) {
        return jpeg(in);
      }
      throw new IOException("is no PNG or JPEG");
    }
  }

  /** The size stands in the frame header, SOF0 to SOF15 but for three other kinds. */
  private static PictureSize jpeg(DataInputStream in) throws IOException {
    while (true) {
      int marker = in.readUnsignedShort();
      if (marker >> Byte.SIZE != MARKER) {
        throw new IOException("is a damaged JPEG");
      }
      int kind = marker & 0xFF;
      int length = in.readUnsignedShort();
      boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
      if (frame) {
        in.readByte();
        int height = in.readUnsignedShort();
        return new PictureSize(in.readUnsignedShort(), height);
      }
      in.skipNBytes(length - 2);
    }
  }
}
