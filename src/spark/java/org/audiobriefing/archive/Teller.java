package org.audiobriefing.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;

/** Tells the pages of one task, one after the other. */
final class Teller implements Iterator<Row> {
  private final ArchiveRun run;
  private final Counters counters;
  private final Iterator<String> pieces;
  private Arrivals open = Arrivals.of();

  Teller(List<String> settings, Counters counters, Iterator<String> pieces) {
    this.run = Stages.of(settings);
    this.counters = counters;
    this.pieces = pieces;
  }

  @Override
  public boolean hasNext() {
    while (!open.hasNext()) {
      if (!pieces.hasNext()) {
        return false;
      }
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      open = Piece.open(pieces.next());
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    TaskContext task = TaskContext.get();
    if (task != null && task.isInterrupted()) {
      throw new IllegalStateException("another attempt was quicker");
    }
    org.audiobriefing.archive.Row row = run.tell(open.next());
    counters.add(row);
    return Rows.of(row);
  }
}
