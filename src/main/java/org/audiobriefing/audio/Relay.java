package org.audiobriefing.audio;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Two halves of work on sound, each on a thread of its own: while one block is taken, the next one
 * is made. Blocks arrive in the order in which they were made.
 */
final class Relay {
  /** So many blocks may wait: enough that neither half waits long for the other. */
  private static final int WAITING = 4;

  private Relay() {}

  /** Makes blocks and hands them on. */
  interface Maker {
    void make(PcmSpool.BlockSink sink) throws IOException;
  }

  /**
   * @param failure of the maker, behind its last block; or null
   */
  private record Made(float[] samples, boolean last, Throwable failure) {}

  /**
   * Runs both halves until the last block is taken.
   *
   * @param taker runs on the calling thread
   * @throws IOException what either half throws
   */
  static void run(Maker maker, PcmSpool.BlockSink taker) throws IOException {
    BlockingQueue<Made> blocks = new ArrayBlockingQueue<>(WAITING);
    Thread thread = new Thread(() -> make(maker, blocks), "limiter");
    thread.setDaemon(true);
    thread.start();
    try {
      for (Made block = blocks.take(); !block.last(); block = blocks.take()) {
        taker.accept(block.samples(), block.samples().length);
        rethrow(block.failure());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while mastering", e);
    } finally {
      thread.interrupt();
    }
  }

  private static void make(Maker maker, BlockingQueue<Made> blocks) {
    try {
      Throwable failure = null;
      try {
        maker.make((samples, length) -> put(blocks, Arrays.copyOf(samples, length)));
      } catch (IOException | RuntimeException | Error e) {
        failure = e;
      }
      if (failure != null) {
        blocks.put(new Made(new float[0], false, failure));
      }
      blocks.put(new Made(new float[0], true, null));
    } catch (InterruptedException e) {
      // The taker has failed and wants no more.
      Thread.currentThread().interrupt();
    }
  }

  private static void put(BlockingQueue<Made> blocks, float[] samples) throws IOException {
    try {
      blocks.put(new Made(samples, false, null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("nobody takes the sound any more", e);
    }
  }

  private static void rethrow(Throwable failure) throws IOException {
    if (failure instanceof IOException io) {
      throw io;
    }
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }
}
