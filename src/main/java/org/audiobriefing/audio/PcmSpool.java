package org.audiobriefing.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sound kept in a file while more of it is made, so that memory does not grow with its length.
 * Holds 16-bit samples at half their level: room for peaks beyond full scale, and still far quieter
 * than any noise in the recordings.
 */
public final class PcmSpool implements Closeable {
  private static final float HEADROOM = 0.5f;
  private static final int BLOCK_FRAMES = 1 << 14;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(2 * BLOCK_FRAMES).order(ByteOrder.LITTLE_ENDIAN);
  private long frames;

  /** Takes the sound of a spool block by block. */
  public interface BlockSink {
    /** Takes samples, full scale 1.0; the array is reused afterwards. */
    void accept(float[] samples, int length) throws IOException;
  }

  /**
   * Opens a new spool file, deleted by {@link #close}.
   *
   * @param file must not exist yet
   */
  public PcmSpool(Path file) throws IOException {
    this.file = file;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Appends samples, full scale 1.0; beyond ±2 they are saturated. */
  public void append(float[] samples, int length) throws IOException {
    for (int i = 0; i < length; i++) {
      if (!buffer.hasRemaining()) {
        drain();
      }
      int value = Math.round(samples[i] * HEADROOM * 32768f);
      buffer.putShort((short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value)));
    }
    frames += length;
  }

  /** Returns the number of frames so far. */
  public long frames() {
    return frames;
  }

  /** Hands out the whole sound from its beginning. */
  public void replay(BlockSink sink) throws IOException {
    drain();
    channel.position(0);
    float[] block = new float[BLOCK_FRAMES];
    while (true) {
      buffer.clear();
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // Read on until the buffer is full or the file ends.
      }
      buffer.flip();
      int length = buffer.remaining() / 2;
      if (length == 0) {
        break;
      }
      for (int i = 0; i < length; i++) {
        block[i] = buffer.getShort() / (HEADROOM * 32768f);
      }
      sink.accept(block, length);
    }
    buffer.clear();
    channel.position(channel.size());
  }

  private void drain() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
