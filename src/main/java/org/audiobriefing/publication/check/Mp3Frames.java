package org.audiobriefing.publication.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Walks through the Layer III frames of a file; tables from ISO/IEC 11172-3 and 13818-3.
 *
 * @param count of frames with sound
 * @param samples that are heard, without what the first frame says to cut off
 * @param hasGap whether something else lies between frames
 */
record Mp3Frames(long count, long samples, int sampleRateHz, boolean hasGap) {
  private static final int[] KILOBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KILOBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] RATES = {44_100, 48_000, 32_000};
  private static final int ID3V1_BYTES = 128;

  double seconds() {
    return sampleRateHz == 0 ? 0 : (double) samples / sampleRateHz;
  }

  static Mp3Frames read(Path file, int skip) throws IOException {
    long frames = 0;
    long samples = 0;
    int rate = 0;
    boolean gap = false;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      in.skipNBytes(skip);
      long left = Files.size(file) - skip;
      while (left >= 4) {
        int header = in.readInt();
        int size = size(header);
        if (size < 4 || size > left) {
          gap = left != ID3V1_BYTES || header >>> 8 != 0x544147;
          break;
        }
        byte[] body = in.readNBytes(size - 4);
        left -= size;
        rate = rate(header);
        int length = samples(header);
        int info = frames == 0 ? info(header, body) : -1;
        if (info < 0) {
          frames++;
          samples += length;
        } else {
          samples -= cut(body, info);
        }
      }
    } catch (EOFException e) {
      gap = true;
    }
    return new Mp3Frames(frames, Math.max(0, samples), rate, gap);
  }

  private static boolean isMpeg1(int header) {
    return (header >> 19 & 3) == 3;
  }

  private static int rate(int header) {
    int version = header >> 19 & 3;
    int base = RATES[header >> 10 & 3];
    return version == 3 ? base : version == 2 ? base / 2 : base / 4;
  }

  private static int samples(int header) {
    return isMpeg1(header) ? 1152 : 576;
  }

  private static int size(int header) {
    boolean valid =
        header >>> 21 == 0x7FF
            && (header >> 19 & 3) != 1
            && (header >> 17 & 3) == 1
            && (header >> 12 & 15) != 15
            && (header >> 12 & 15) != 0
            && (header >> 10 & 3) != 3;
    if (!valid) {
      return 0;
    }
    int kilobits = (isMpeg1(header) ? KILOBITS_1 : KILOBITS_2)[header >> 12 & 15];
    return samples(header) / 8 * 1000 * kilobits / rate(header) + (header >> 9 & 1);
  }

  /** Returns where the tag of a timing frame begins, or −1. */
  private static int info(int header, byte[] body) {
    boolean mono = (header >> 6 & 3) == 3;
    int side = isMpeg1(header) ? mono ? 17 : 32 : mono ? 9 : 17;
    if (body.length < side + 4) {
      return -1;
    }
    String id = new String(body, side, 4, StandardCharsets.ISO_8859_1);
    return id.equals("Info") || id.equals("Xing") ? side : -1;
  }

  /** Returns the samples at both ends that are no sound. */
  private static int cut(byte[] body, int info) {
    int delays = info + 4 + 4 + 4 + 4 + 100 + 4 + 21;
    if (body.length < delays + 3) {
      return 0;
    }
    int both =
        (body[delays] & 0xFF) << 16 | (body[delays + 1] & 0xFF) << 8 | body[delays + 2] & 0xFF;
    return (both >> 12) + (both & 0xFFF);
  }
}
