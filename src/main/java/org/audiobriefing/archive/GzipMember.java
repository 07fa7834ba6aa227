package org.audiobriefing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is packed in one member of a gzip file (RFC 1952): it ends where the member ends, and says
 * where that is. Damage, a wrong checksum too, is an exception.
 */
final class GzipMember extends InputStream {
  private static final int BUFFER = 1 << 13;

  /** RFC 1952, 2.3.1: the checksum and the length, least significant byte first. */
  private static final int TRAILER = 8;

  /** The file is damaged here, whatever stands in what is packed. */
  static final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    Damage(String what) {
      super(what);
    }
  }

  private final SeekableByteChannel channel;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final ByteBuffer packed = ByteBuffer.allocate(BUFFER);
  private long next;
  private boolean ended;

  /**
   * Opens a member.
   *
   * @param start of what is packed, behind the member's head
   */
  GzipMember(SeekableByteChannel channel, long start) {
    this.channel = channel;
    this.next = start;
  }

  /** Returns the first byte behind the member; it must have been read to its end. */
  long end() {
    return next;
  }

  /** Returns the place up to which the file has been read. */
  long position() {
    return next - inflater.getRemaining();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int read = inflater.inflate(target, offset, length);
      while (read == 0 && !inflater.finished()) {
        fill();
        read = inflater.inflate(target, offset, length);
      }
      sum.update(target, offset, read);
      if (read > 0) {
        return read;
      }
    } catch (DataFormatException e) {
      throw new Damage(String.valueOf(e.getMessage()));
    }
    finish();
    return -1;
  }

  private void fill() throws IOException {
    if (inflater.needsDictionary() || !readAt(next, packed.clear())) {
      throw new Damage("the member breaks off");
    }
    next += packed.position();
    inflater.setInput(packed.array(), 0, packed.position());
  }

  private boolean readAt(long at, ByteBuffer buffer) throws IOException {
    channel.position(at);
    return channel.read(buffer) > 0;
  }

  private void finish() throws IOException {
    ended = true;
    long trailer = position();
    long expected = sum.getValue() | (inflater.getBytesWritten() & 0xffff_ffffL) << 32;
    inflater.end();
    ByteBuffer found = ByteBuffer.allocate(TRAILER);
    channel.position(trailer);
    int read = 0;
    while (found.hasRemaining() && read >= 0) {
      read = channel.read(found);
    }
    next = trailer + TRAILER;
    if (found.hasRemaining()
        || found.order(java.nio.ByteOrder.LITTLE_ENDIAN).getLong(0) != expected) {
      throw new Damage("the checksum of the member is wrong");
    }
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }
}
