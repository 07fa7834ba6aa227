package org.audiobriefing.edition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

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
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;

  /** DHT, JPG and DAC stand between the frame headers. */
  private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

  /** Reads a PNG or JPEG. */
  static PictureSize of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
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
      if (isFrame(kind)) {
        in.readByte();
        int height = in.readUnsignedShort();
        return new PictureSize(in.readUnsignedShort(), height);
      }
      in.skipNBytes(length - 2);
    }
  }

  private static boolean isFrame(int kind) {
    return kind >= FIRST_FRAME && kind <= LAST_FRAME && !NO_FRAMES.contains(kind);
  }
}
