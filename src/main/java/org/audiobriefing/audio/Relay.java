package org.audiobriefing.audio;

import java.io.IOException;
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
  private record Made(float[] samples, int length, boolean last, Throwable failure) {}

  /** Blocks on their way, and those that may be filled again. */
  private static final class Line {
    final BlockingQueue<Made> made = new ArrayBlockingQueue<>(WAITING);
    final BlockingQueue<float[]> free = new ArrayBlockingQueue<>(WAITING + 2);

    float[] copy(float[] samples, int length) {
      float[] known = free.poll();
      float[] copy = known != null && known.length >= length ? known : new float[samples.length];
      System.arraycopy(samples, 0, copy, 0, length);
      return copy;
    }
  }

  /**
   * Runs both halves until the last block is taken.
   *
   * @param taker runs on the calling thread
   * @throws IOException what either half throws
   */
  static void run(Maker maker, PcmSpool.BlockSink taker) throws IOException {
    Line line = new Line();
    Thread thread = new Thread(() -> make(maker, line), "limiter");
    thread.setDaemon(true);
    thread.start();
    try {
      for (Made block = line.made.take(); !block.last(); block = line.made.take()) {
        rethrow(block.failure());
        taker.accept(block.samples(), block.length());
        line.free.offer(block.samples());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while mastering", e);
    } finally {
      thread.interrupt();
    }
  }

  private static void make(Maker maker, Line line) {
    try {
      Throwable failure = null;
      try {
        maker.make((samples, length) -> put(line, samples, length));
      } catch (IOException | RuntimeException | Error e) {
        failure = e;
      }
      if (failure != null) {
        line.made.put(new Made(new float[0], 0, false, failure));
      }
      line.made.put(new Made(new float[0], 0, true, null));
    } catch (InterruptedException e) {
      // The taker has failed and wants no more.
      Thread.currentThread().interrupt();
    }
  }

  private static void put(Line line, float[] samples, int length) throws IOException {
    try {
      line.made.put(new Made(line.copy(samples, length), length, false, null));
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
