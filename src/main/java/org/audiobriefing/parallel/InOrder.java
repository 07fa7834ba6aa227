package org.audiobriefing.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads that work a few pieces ahead of whoever takes the results. Results are taken in the order
 * of the pieces, one at a time: they do not depend on the number of threads, and memory does not
 * grow with the number of pieces.
 */
public final class InOrder implements AutoCloseable {
  private final ExecutorService pool;
  private final int ahead;

  /**
   * @param name of the threads
   * @param ahead results that may wait for their taker
   */
  public InOrder(String name, int threads, int ahead) {
    this.ahead = ahead;
    pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Makes a result of a piece, on any thread. */
  public interface Work<P, R, E extends Exception> {
    R of(P piece) throws E;
  }

  /** Takes a result, on the calling thread. */
  public interface Taker<P, R, E extends Exception> {
    void take(P piece, R result) throws E;
  }

  private record Begun<P, R>(P piece, Future<R> result) {}

  /**
   * Works on all pieces.
   *
   * @throws E the first that the work or the taker throws, in the order of the pieces
   */
  public <P, R, E extends Exception> void each(
      Iterator<? extends P> pieces, Work<P, R, E> work, Taker<P, R, E> taker) throws E {
    Deque<Begun<P, R>> begun = new ArrayDeque<>();
    while (pieces.hasNext() || !begun.isEmpty()) {
      while (pieces.hasNext() && begun.size() < ahead) {
        P piece = pieces.next();
        begun.add(new Begun<>(piece, pool.submit(() -> work.of(piece))));
      }
      Begun<P, R> next = begun.remove();
      taker.take(next.piece(), InOrder.<R, E>await(next.result()));
    }
  }

  private static <R, E extends Exception> R await(Future<R> future) throws E {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for other threads", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      // The work throws no other checked exception than E.
      @SuppressWarnings("unchecked")
      E cause = (E) e.getCause();
      throw cause;
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
