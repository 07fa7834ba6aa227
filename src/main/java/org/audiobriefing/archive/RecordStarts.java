package org.audiobriefing.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds where records of a WARC file begin, from any byte on. In a compressed one each record is a
 * gzip member of its own (ISO 28500, annex D).
 */
final class RecordStarts {
  private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BETWEEN = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** RFC 1952, 2.3.1: two magic bytes, and deflate. */
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};

  /** RFC 1952, 2.3: the fixed part of the head of a member. */
  private static final int MEMBER_HEAD = 10;

  private static final int FLAGS_AT = 3;
  private static final int CHECKSUM = 2;
  private static final int EXTRA = 4;

  /** A name and a remark. */
  private static final int[] TEXTS = {8, 16};

  /** Enough for the head of a member, and for the first line of what is packed in it. */
  private static final int PROBE = 2_048;

  private static final int BLOCK = 1 << 16;

  private RecordStarts() {}

  /**
   * Returns the first byte of the first record that begins at or behind a byte.
   *
   * @param end behind the last byte at which it may begin
   * @param plain whether records are not packed
   */
  static OptionalLong next(SeekableByteChannel channel, long from, long end, boolean plain)
      throws IOException {
    if (from == 0 && isStart(channel, 0, plain)) {
      return OptionalLong.of(0);
    }
    byte[] sign = plain ? BETWEEN : MEMBER;
    int skip = plain ? BETWEEN.length - VERSION.length : 0;
    long at = Math.max(0, from - skip);
    while (at < end) {
      byte[] block = bytes(channel, at, BLOCK);
      for (int i = indexOf(block, sign, 0); i >= 0; i = indexOf(block, sign, i + 1)) {
        long start = at + i + skip;
        if (start >= end) {
          return OptionalLong.empty();
        }
        if (start >= from && (plain || isMember(channel, start))) {
          return OptionalLong.of(start);
        }
      }
      if (block.length < BLOCK) {
        return OptionalLong.empty();
      }
      at += BLOCK - sign.length + 1;
    }
    return OptionalLong.empty();
  }

  /** Returns whether a file begins with a record that is not packed. */
  static boolean isPlain(SeekableByteChannel channel) throws IOException {
    return isStart(channel, 0, true);
  }

  /** Returns whether a record begins at a byte. */
  static boolean isStart(SeekableByteChannel channel, long at, boolean plain) throws IOException {
    return plain
        ? Arrays.equals(bytes(channel, at, VERSION.length), VERSION)
        : isMember(channel, at);
  }

  /** Returns the first byte behind the head of the member that begins here. */
  static long behindHead(SeekableByteChannel channel, long member) throws IOException {
    return member + head(bytes(channel, member, PROBE));
  }

  /** The three bytes may stand anywhere: it is a member only if a record is packed in it. */
  private static boolean isMember(SeekableByteChannel channel, long at) throws IOException {
    byte[] probe = bytes(channel, at, PROBE);
    if (probe.length <= MEMBER_HEAD
        || !Arrays.equals(probe, 0, MEMBER.length, MEMBER, 0, MEMBER.length)) {
      return false;
    }
    Inflater inflater = new Inflater(true);
    try {
      int head = head(probe);
      if (head >= probe.length) {
        return false;
      }
      inflater.setInput(probe, head, probe.length - head);
      byte[] begin = new byte[VERSION.length];
      return inflater.inflate(begin) == begin.length && Arrays.equals(begin, VERSION);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Returns how long the head of a member is, RFC 1952, 2.3.1; of WARC tools some write extras. */
  private static int head(byte[] member) {
    int flags = member[FLAGS_AT];
    int head = MEMBER_HEAD;
    if ((flags & EXTRA) != 0 && member.length > head + 1) {
      head += 2 + (member[head] & 0xff) + ((member[head + 1] & 0xff) << 8);
    }
    for (int text : TEXTS) {
      head = (flags & text) != 0 ? behindText(member, head) : head;
    }
    return head + ((flags & CHECKSUM) != 0 ? 2 : 0);
  }

  private static int behindText(byte[] member, int from) {
    int at = from;
    while (at < member.length && member[at] != 0) {
      at++;
    }
    return at + 1;
  }

  private static byte[] bytes(SeekableByteChannel channel, long at, int most) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(most);
    channel.position(Math.min(at, channel.size()));
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer);
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private static int indexOf(byte[] block, byte[] sign, int from) {
    for (int i = from; i <= block.length - sign.length; i++) {
      if (Arrays.equals(block, i, i + sign.length, sign, 0, sign.length)) {
        return i;
      }
    }
    return -1;
  }
}
