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
import java.util.List;

/**
 * Sound kept while more of it is made: in memory up to {@value #MEMORY_BYTES} bytes, beyond them in
 * a file, so that memory does not grow with its length. Holds 16-bit samples at half their level:
 * room for peaks beyond full scale, and still far quieter than any noise in the recordings.
 */
public final class PcmSpool implements Closeable {
  private static final float HALF_SCALE = 0.5f * 32768f;
  private static final int BLOCK_FRAMES = 1 << 14;

  /** Samples are runs of some seconds: a sentence or two. */
  private static final int RUN_BLOCKS = 4;

  private static final int MEMORY_BYTES = 32 << 20;
  private static final int MEMORY_BLOCKS = MEMORY_BYTES / 2 / BLOCK_FRAMES;

  private final Path file;

  /** Whole blocks, the oldest first. */
  private final List<short[]> kept = new ArrayList<>();

  private final short[] block = new short[BLOCK_FRAMES];
  private int filled;
  private long frames;

  /** Of everything but the last block, once it was too much for the memory. */
  private FileChannel channel;

  private ByteBuffer bytes;

  /** Takes the sound of a spool block by block. */
  public interface BlockSink {
    /** Takes samples, full scale 1.0; the array is reused afterwards. */
    void accept(float[] samples, int length) throws IOException;
  }

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

  /** Returns the number of frames so far. */
  public long frames() {
    return frames;
  }

  /** Hands out the whole sound from its beginning. */
  public void replay(BlockSink sink) throws IOException {
    replay(1, sink);
  }

  /** Hands out samples of the sound from all over it, about so many blocks. */
  public void sample(int blocks, BlockSink sink) throws IOException {
    long all = frames / BLOCK_FRAMES + 1;
    replay((int) Math.max(1, (all + blocks - 1) / blocks), sink);
  }

  /** Hands out one run of blocks of so many. */
  private void replay(int one, BlockSink sink) throws IOException {
    float[] samples = new float[BLOCK_FRAMES];
    short[] read = new short[BLOCK_FRAMES];
    long whole = (frames - filled) / BLOCK_FRAMES;
    for (long i = 0; i < whole; i++) {
      if (i / RUN_BLOCKS % one == 0) {
        accept(channel == null ? kept.get((int) i) : read(i, read), BLOCK_FRAMES, samples, sink);
      }
    }
    if (filled > 0) {
      accept(block, filled, samples, sink);
    }
  }

  private short[] read(long index, short[] target) throws IOException {
    long position = index * 2 * BLOCK_FRAMES;
    bytes.clear();
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new IOException("the sound kept aside in " + file + " has become shorter");
      }
    }
    bytes.flip();
    bytes.asShortBuffer().get(target);
    return target;
  }

  private static void accept(short[] from, int length, float[] samples, BlockSink sink)
      throws IOException {
    for (int i = 0; i < length; i++) {
      samples[i] = from[i] / HALF_SCALE;
    }
    sink.accept(samples, length);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    Files.deleteIfExists(file);
  }
}
