package org.audiobriefing.audio;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sound kept while more of it is made: in memory up to {@value #MEMORY_BYTES} bytes, beyond them in
 * a file, so that memory does not grow with its length. Holds 16-bit samples at half their level:
 * room for peaks beyond full scale, and still far quieter than any noise in the recordings.
 */
public final class PcmSpool implements Closeable {
  private static final float HALF_SCALE = 0.5f * 32768f;
  private static final int BLOCK_FRAMES = 1 << 14;

  private static final int MEMORY_BYTES = 32 << 20;
  private static final int MEMORY_BLOCKS = MEMORY_BYTES / 2 / BLOCK_FRAMES;

  private final Path file;

  /** Whole blocks, the oldest first. */
  private final List<short[]> kept = new ArrayList<>();

  private final short[] block = new short[BLOCK_FRAMES];
  private int filled;
  private long frames;
  private float peak;

  /** Of everything but the last block, once it was too much for the memory. */
  private FileChannel channel;

  private ByteBuffer bytes;

  /**
   * Makes a spool.
   *
   * @param file for what does not fit into memory; must not exist yet, deleted by {@link #close}
   */
  public PcmSpool(Path file) {
    this.file = file;
  }

  /** Appends samples, full scale 1.0; beyond ±2 they are saturated. */
  public void append(float[] samples, int length) throws IOException {
    short[] part = new short[Math.min(length, BLOCK_FRAMES)];
    for (int from = 0; from < length; ) {
      int count = Math.min(length - from, BLOCK_FRAMES - filled);
      Samples16.from(samples, from, count, HALF_SCALE, part);
      System.arraycopy(part, 0, block, filled, count);
      filled += count;
      from += count;
      if (filled == BLOCK_FRAMES) {
        keep();
      }
    }
    for (int i = 0; i < length; i++) {
      float size = Math.abs(samples[i]);
      peak = size > peak ? size : peak;
    }
    frames += length;
  }

  private void keep() throws IOException {
    if (channel == null && kept.size() < MEMORY_BLOCKS) {
      kept.add(block.clone());
    } else {
      if (channel == null) {
        open();
      }
      write(block);
    }
    filled = 0;
  }

  private void open() throws IOException {
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    bytes = ByteBuffer.allocateDirect(2 * BLOCK_FRAMES).order(ByteOrder.LITTLE_ENDIAN);
    for (short[] old : kept) {
      write(old);
    }
    kept.clear();
  }

  private void write(short[] whole) throws IOException {
    bytes.clear();
    bytes.asShortBuffer().put(whole);
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Returns the highest level of any sample so far. */
  public float peak() {
    return peak;
  }

  /** Returns the number of frames so far. */
  public long frames() {
    return frames;
  }

  /**
   * Reads sound from a frame on; beyond the end there is silence. Several threads may read at once,
   * but not while sound is appended.
   */
  public void read(long from, float[] samples) throws IOException {
    int length = (int) Math.max(0, Math.min(samples.length, frames - from));
    short[] read = channel == null ? null : fromFile(from, length);
    for (int at = 0; at < length; ) {
      long frame = from + at;
      int inBlock = (int) (frame % BLOCK_FRAMES);
      int count = Math.min(length - at, BLOCK_FRAMES - inBlock);
      if (frame >= frames - filled) {
        scale(block, inBlock, samples, at, count);
      } else if (read == null) {
        scale(kept.get((int) (frame / BLOCK_FRAMES)), inBlock, samples, at, count);
      } else {
        scale(read, at, samples, at, count);
      }
      at += count;
    }
    Arrays.fill(samples, length, samples.length, 0);
  }

  /** Returns so many frames, as far as they are written. */
  private short[] fromFile(long from, int length) throws IOException {
    short[] read = new short[(int) Math.max(0, Math.min(length, frames - filled - from))];
    ByteBuffer in = ByteBuffer.allocate(2 * read.length).order(ByteOrder.LITTLE_ENDIAN);
    while (in.hasRemaining()) {
      if (channel.read(in, 2 * from + in.position()) < 0) {
        throw new IOException("the sound kept aside in " + file + " has become shorter");
      }
    }
    in.flip().asShortBuffer().get(read);
    return read;
  }

  private static void scale(short[] from, int at, float[] to, int start, int count) {
    for (int i = 0; i < count; i++) {
      to[start + i] = from[at + i] * (1 / HALF_SCALE);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    Files.deleteIfExists(file);
  }
}
