package org.audiobriefing.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The pages of an archive, one after the other. */
public interface Arrivals extends Iterator<Arrival>, AutoCloseable {
  @Override
  void close() throws IOException;

  /** Returns these alone. */
  static Arrivals of(Arrival... arrivals) {
    Iterator<Arrival> all = List.of(arrivals).iterator();
    return new Arrivals() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Arrival next() {
        return all.next();
      }

      @Override
      public void close() {}
    };
  }
}
