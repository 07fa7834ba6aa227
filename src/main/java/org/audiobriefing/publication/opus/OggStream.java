package org.audiobriefing.publication.opus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Writes one logical stream as Ogg pages (RFC 3533). */
final class OggStream {
  private static final int HEADER_BYTES = 27;
  private static final int MAX_SEGMENTS = 255;
  private static final int SEGMENT_BYTES = 255;
  private static final int CONTINUED = 1;
  private static final int FIRST = 2;
  private static final int LAST = 4;
  private static final int CRC_POLYNOMIAL = 0x04C11DB7;
  private static final int[] CRC = crcTable();

  private final WritableByteChannel out;
  private final int serial;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final byte[] lacing = new byte[MAX_SEGMENTS];
  private int segments;
  private int page;
  private boolean continued;

  /**
   * @param serial number of the stream
   */
  OggStream(WritableByteChannel out, int serial) {
    this.out = out;
    this.serial = serial;
  }

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int value = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        value = value << 1 ^ (value < 0 ? CRC_POLYNOMIAL : 0);
      }
      table[i] = value;
    }
    return table;
  }

  /**
   * Adds a packet; a full page is written.
   *
   * @param granule position behind it
   */
  void packet(byte[] bytes, int length, long granule) throws IOException {
    int at = 0;
    while (true) {
      if (segments == MAX_SEGMENTS) {
        // No packet ends on a page that is full within one.
        write(at == 0 ? granule : -1, false);
        continued = at > 0;
      }
      int part = Math.min(SEGMENT_BYTES, length - at);
      lacing[segments++] = (byte) part;
      data.write(bytes, at, part);
      at += part;
      if (part < SEGMENT_BYTES) {
        return;
      }
    }
  }

  /** Returns how many parts of packets the open page has. */
  int segments() {
    return segments;
  }

  /**
   * Writes the open page.
   *
   * @param granule position behind its last packet
   * @param last whether the stream ends
   */
  void flush(long granule, boolean last) throws IOException {
    write(granule, last);
    continued = false;
  }

  private void write(long granule, boolean last) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(HEADER_BYTES + segments + data.size()).order(ByteOrder.LITTLE_ENDIAN);
    int kind = (continued ? CONTINUED : 0) | (page == 0 ? FIRST : 0) | (last ? LAST : 0);
    bytes.put((byte) 'O').put((byte) 'g').put((byte) 'g').put((byte) 'S').put((byte) 0);
    bytes.put((byte) kind).putLong(granule).putInt(serial).putInt(page++);
    int crcAt = bytes.position();
    bytes.putInt(0).put((byte) segments).put(lacing, 0, segments).put(data.toByteArray());
    bytes.putInt(crcAt, crc(bytes.array()));
    bytes.flip();
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
    segments = 0;
    data.reset();
  }

  private static int crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = crc << 8 ^ CRC[(crc >>> 24 ^ b) & 0xFF];
    }
    return crc;
  }
}
