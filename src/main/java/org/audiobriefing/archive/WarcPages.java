package org.audiobriefing.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.source.FetchLimits;
import org.audiobriefing.source.PageKinds;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The web pages in a stretch of a WARC file (ISO 28500), compressed or not: those of the records
 * that begin in it. Damage is told once, and the work goes on with the next record behind it.
 */
public final class WarcPages implements Arrivals {
  private static final int OK = 200;

  private final String source;
  private final SeekableByteChannel channel;
  private final long end;
  private WarcReader reader;
  private long opened;
  private Arrival next;

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
    openAt(start);
    if (start == 0 && reader == null && channel.size() > 0) {
      next = damaged(0);
    } else {
      advance();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Arrival next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Arrival arrival = next;
    next = null;
    advance();
    return arrival;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Begins to read at the first record from here on, if there is one in the stretch. */
  private void openAt(long from) throws IOException {
    OptionalLong at = RecordStarts.next(channel, from, end);
    if (at.isEmpty()) {
      reader = null;
      return;
    }
    opened = at.getAsLong();
    channel.position(opened);
    reader = new WarcReader(channel);
  }

  private void advance() {
    while (next == null && reader != null) {
      try {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty() || reader.position() >= end) {
          reader = null;
          return;
        }
        next = arrival(record.get()).orElse(null);
      } catch (IOException | RuntimeException e) {
        // It never goes back, whatever the reader says of where it is.
        opened = Math.max(opened, reader.position());
        next = opened < end ? damaged(opened) : null;
        skip(opened + 1);
      }
    }
  }

  private void skip(long from) {
    try {
      openAt(from);
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

  private static Optional<Arrival> arrival(WarcRecord record) throws IOException {
    if (record instanceof WarcRevisit revisit) {
      return revisit(revisit);
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response(response);
    }
    return record instanceof WarcResource resource && isHtml(resource.contentType())
        ? Optional.of(page(resource, resource.contentType(), resource.body().stream()))
        : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP)
        || response.target().startsWith("http");
  }

  private static Optional<Arrival> response(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    if (!isHtml(type)) {
      return Optional.empty();
    }
    if (http.status() != OK) {
      return Optional.of(skipped(response, "status", "was answered with status " + http.status()));
    }
    return Optional.of(page(response, type, http.bodyDecoded().stream()));
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  /** What has not changed since an earlier capture is told by that one. */
  private static Optional<Arrival> revisit(WarcRevisit revisit) {
    String before = revisit.refersToTargetURI().map(URI::toString).orElse("an earlier capture");
    return Optional.of(skipped(revisit, "revisit", "has not changed since " + before));
  }

  private static Arrival skipped(WarcCaptureRecord record, String rule, String what) {
    Diagnostic why = Diagnostic.refusal(rule, record.target(), what, "");
    return new Arrival.Nothing(record.target(), Row.Outcome.SKIPPED, why);
  }

  private static Arrival page(WarcCaptureRecord record, MediaType type, InputStream body)
      throws IOException {
    String id = record.target();
    long most = FetchLimits.USUAL.maxBytes();
    byte[] bytes = body.readNBytes((int) most + 1);
    if (bytes.length > most) {
      Diagnostic why =
          Diagnostic.refusal("too-large", id, "is larger than " + (most >> 20) + " MB", "");
      return new Arrival.Nothing(id, Row.Outcome.REFUSED, why);
    }
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    String media = type.base().toString().toLowerCase(Locale.ROOT);
    try {
      return new Arrival.OfPage(
          id,
          PageKinds.page(id, bytes, Optional.of(media), charset, address(id)),
          Optional.of(record.date()),
          isTruncated(record));
    } catch (BriefingException e) {
      return new Arrival.Nothing(id, Row.Outcome.REFUSED, e.diagnostic());
    }
  }

  /** A first segment is as good as a page that was cut off: what continues it may lie anywhere. */
  private static boolean isTruncated(WarcRecord record) {
    return record.truncated() != WarcTruncationReason.NOT_TRUNCATED
        || record.segmentNumber().isPresent();
  }

  private static Optional<URI> address(String target) {
    try {
      return Optional.of(new URI(target));
    } catch (URISyntaxException e) {
      // The story is told all the same, without a link to it.
      return Optional.empty();
    }
  }
}
