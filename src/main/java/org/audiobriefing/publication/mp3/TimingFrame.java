package org.audiobriefing.publication.mp3;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The silent first frame from which players learn the length and what to cut off, so that times in
 * the MP3 are those of the sound it was made from. Layout: Xing's "Info" header with LAME's
 * extension, as LAME's {@code VbrTag.c} documents it.
 */
final class TimingFrame {
  private static final int FRAMES_BYTES_TOC_QUALITY = 0xF;
  private static final int TOC_ENTRIES = 100;
  private static final int SIDE_AND_HEADER_MPEG1 = 4 + 17;
  private static final int SIDE_AND_HEADER_MPEG2 = 4 + 9;

  /** Players believe the delays only behind this name. */
  private static final String ENCODER = "LAME3.98 ";

  private static final int CONSTANT_BITRATE = 1;

  private TimingFrame() {}

  /**
   * Returns the frame.
   *
   * @param header of any frame of the stream
   * @param samples of the sound
   */
  static byte[] of(Mp3Layout layout, int header, long samples) {
    long frames = layout.framesFor(samples);
    ByteBuffer out = ByteBuffer.allocate(layout.bytesAFrame());
    out.putInt(header);
    out.position(layout.samplesAFrame() == 1152 ? SIDE_AND_HEADER_MPEG1 : SIDE_AND_HEADER_MPEG2);
    out.put(ascii("Info")).putInt(FRAMES_BYTES_TOC_QUALITY).putInt((int) frames);
    int streamBytes = (int) ((frames + 1) * layout.bytesAFrame());
    out.putInt(streamBytes);
    for (int i = 0; i < TOC_ENTRIES; i++) {
      out.put((byte) (i * 256 / TOC_ENTRIES));
    }
    out.putInt(50);
    out.put(ascii(ENCODER)).put((byte) CONSTANT_BITRATE);
    out.put((byte) 0).putInt(0).putShort((short) 0).putShort((short) 0).put((byte) 0);
    out.put((byte) layout.kilobits());
    int padding = (int) (frames * layout.samplesAFrame() - Mp3Layout.ENCODER_DELAY - samples);
    int delays = Mp3Layout.ENCODER_DELAY << 12 | padding;
    out.put((byte) (delays >> 16)).putShort((short) delays);
    out.put((byte) 0).put((byte) 0).putShort((short) 0);
    out.putInt(streamBytes);
    out.putShort((short) 0);
    out.putShort((short) crc16(out.array(), out.position()));
    return out.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** CRC-16 with the reflected polynomial 0x8005, as LAME computes it over all that precedes it. */
  private static int crc16(byte[] bytes, int length) {
    int crc = 0;
    for (int i = 0; i < length; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xA001 : crc >>> 1;
      }
    }
    return crc;
  }
}
