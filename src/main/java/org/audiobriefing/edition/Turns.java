package org.audiobriefing.edition;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.source.WebLink;

/** Lets a few hosts be asked at once, and each by one request at a time. */
final class Turns {
  private final Semaphore requests;
  private final Map<String, ReentrantLock> hosts = new ConcurrentHashMap<>();

  /**
   * @param atOnce hosts
   */
  Turns(int atOnce) {
    this.requests = new Semaphore(atOnce);
  }

  /** Does work that asks a host. */
  <T> T ask(URI address, Supplier<T> work) {
    String host = WebLink.host(address) + ":" + address.getPort();
    ReentrantLock lock = hosts.computeIfAbsent(host, h -> new ReentrantLock());
    try {
      lock.lockInterruptibly();
      try {
        return limited(requests, 1, work);
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      throw interrupted(address.toString());
    }
  }

  /** Does work that needs so many of a number of places. */
  static <T> T limited(Semaphore places, int needed, Supplier<T> work) throws InterruptedException {
    places.acquire(needed);
    try {
      return work.get();
    } finally {
      places.release(needed);
    }
  }

  static BriefingException interrupted(String place) {
    Thread.currentThread().interrupt();
    return new BriefingException(Code.UNREACHABLE, place, "was interrupted", "");
  }
}
