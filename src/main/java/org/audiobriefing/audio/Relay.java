package org.audiobriefing.audio;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Two halves of work on sound, each on a thread of its own: while one block is taken, the next one
 * is made. Blocks arrive in the order in which they were made, and are filled again afterwards.
 */
final class Relay {
  /** So many blocks may wait: enough that neither half waits long for the other. */
  private static final int WAITING = 4;

  private final BlockingQueue<Made> made = new ArrayBlockingQueue<>(WAITING);
  private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(WAITING + 2);

  private Relay() {}

  /** Sound on its way, with the gains that its peaks ask for. */
  static final class Block {
    float[] samples = new float[0];
    double[] wanted = new double[0];
    int length;

    /** Returns the samples, with room for so many. */
    float[] samples(int room) {
      samples = samples.length < room ? new float[room] : samples;
      return samples;
    }

    double[] wanted(int room) {
      wanted = wanted.length < room ? new double[room] : wanted;
      return wanted;
    }
  }

  /** Fills blocks and hands them on. */
  interface Maker {
    void make(Relay to) throws IOException;
  }

  /** Takes blocks. */
  interface Taker {
    /** Takes a block, which is filled again afterwards. */
    void take(Block block) throws IOException;
  }

  /**
   * @param block null behind the last one
   * @param failure of the maker; or null
   */
  private record Made(Block block, Throwable failure) {}

  /**
   * Runs both halves until the last block is taken.
   *
   * @param name of the maker's thread
   * @param taker runs on the calling thread
   * @throws IOException what either half throws
   */
  static void run(String name, Maker maker, Taker taker) throws IOException {
    Relay relay = new Relay();
    Thread thread = new Thread(() -> relay.make(maker), name);
    thread.setDaemon(true);
    thread.start();
    try {
      Made next = relay.made.take();
      for (; next.block() != null; next = relay.made.take()) {
        taker.take(next.block());
        relay.free.offer(next.block());
      }
      rethrow(next.failure());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while mastering", e);
    } finally {
      thread.interrupt();
    }
  }

  private void make(Maker maker) {
    Throwable failure = null;
    try {
      maker.make(this);
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    }
    try {
      made.put(new Made(null, failure));
    } catch (InterruptedException e) {
      // The taker has failed and wants no more.
      Thread.currentThread().interrupt();
    }
  }

  /** Returns a block to fill. */
  Block blank() {
    Block known = free.poll();
    return known == null ? new Block() : known;
  }

  /** Hands a block on; waits while too many wait. */
  void hand(Block block) throws IOException {
    try {
      made.put(new Made(block, null));
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
