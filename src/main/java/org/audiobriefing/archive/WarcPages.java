package org.audiobriefing.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The web pages in a stretch of a WARC file (ISO 28500), compressed or not: those of the records,
 * or of the gzip members, that begin in it. Damage is told once, and the work goes on with the next
 * record behind it.
 */
public final class WarcPages implements Arrivals {
  private final String source;
  private final SeekableByteChannel channel;
  private final long end;
  private final boolean plain;
  private WarcReader reader;
  private GzipMember member;

  /** Where the reader was opened, and the last record that it has given. */
  private long opened;

  private long last;
  private Optional<Arrival> unproven = Optional.empty();
  private final Deque<Arrival> ready = new ArrayDeque<>();

  /**
   * Opens a stretch.
   *
   * @param source name of the file, for messages
   * @param channel closed with this; it belongs to this alone
   * @param start first byte of the stretch
   * @param end behind its last byte
   */
  public WarcPages(String source, SeekableByteChannel channel, long start, long end)
      throws IOException {
    this.source = source;
    this.channel = channel;
    this.end = end;
    this.plain = RecordStarts.isPlain(channel);
    openAt(start);
    if (start == 0 && reader == null && channel.size() > 0) {
      ready.add(damaged(0));
    } else {
      advance();
    }
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty();
  }

  @Override
  public Arrival next() {
    if (ready.isEmpty()) {
      throw new NoSuchElementException();
    }
    Arrival arrival = ready.remove();
    advance();
    return arrival;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Begins to read at the first record from here on, if there is one in the stretch. */
  private void openAt(long from) throws IOException {
    OptionalLong at = RecordStarts.next(channel, from, end, plain);
    reader = null;
    if (at.isPresent()) {
      open(at.getAsLong());
    }
  }

  private void open(long start) throws IOException {
    opened = start;
    last = start;
    if (plain) {
      channel.position(start);
      reader = new WarcReader(channel);
    } else {
      member = new GzipMember(channel, RecordStarts.behindHead(channel, start));
      reader = new WarcReader(member);
    }
  }

  private void advance() {
    while (ready.isEmpty() && reader != null) {
      try {
        step();
      } catch (IOException | RuntimeException e) {
        unproven = Optional.empty();
        fail();
      }
    }
  }

  private void step() throws IOException {
    Optional<WarcRecord> record = reader.next();
    if (record.isEmpty()) {
      unproven.ifPresent(ready::add);
      unproven = Optional.empty();
      openBehind();
    } else if (plain && reader.position() >= end) {
      reader = null;
    } else {
      take(record.get());
    }
  }

  /**
   * The page of a packed record is given out when what follows it in its member has been read too:
   * for the last one, when the member's checksum was right.
   */
  private void take(WarcRecord record) throws IOException {
    last = plain ? reader.position() : opened;
    Optional<Arrival> page = WarcRecords.arrival(record);
    record.body().consume();
    long size = record.body().size();
    if (record.body().position() < size || plain && last + size > channel.size()) {
      throw new EOFException("the record is shorter than it says");
    }
    (plain ? page : unproven).ifPresent(ready::add);
    unproven = plain ? Optional.empty() : page;
  }

  private void openBehind() throws IOException {
    reader = null;
    if (plain || member.end() >= channel.size()) {
      return;
    }
    long behind = member.end();
    if (!RecordStarts.isStart(channel, behind, false)) {
      // Whoever looks for the next member finds one behind it, and would not know.
      ready.add(damaged(behind));
      openAt(behind);
    } else if (behind < end) {
      open(behind);
    }
  }

  /** Tells the damage, and goes on at the next record; perhaps the one before has swallowed it. */
  private void fail() {
    long at = plain ? Math.max(opened, reader.position()) : opened;
    try {
      if (at < end || !RecordStarts.isStart(channel, at, plain)) {
        ready.add(damaged(at));
      }
      OptionalLong swallowed =
          plain && last < at
              ? RecordStarts.next(channel, last + 1, at, true)
              : OptionalLong.empty();
      openAt(swallowed.orElse(at + 1));
    } catch (IOException e) {
      // Told already: nothing behind the damage can be read.
      reader = null;
    }
  }

  private Arrival damaged(long at) {
    Diagnostic why =
        new Diagnostic(
            Code.NO_ARTICLE,
            source,
            "cannot be read at byte " + at,
            "what comes behind it is read all the same",
            "damaged-record");
    return new Arrival.Nothing(source + "#" + at, Row.Outcome.FAILED, why);
  }
}
