package org.audiobriefing.source;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * Fetches feeds, asking first whether they have changed since they were last kept. Safe for use by
 * many threads.
 */
public final class FeedFetcher {
  private final WebFetcher web;
  private final FetchLimits limits;
  private final Shelf shelf;

  /** Keeps feeds between runs. */
  public interface Shelf {
    /** Returns what is kept under a name. */
    Optional<Kept> find(String name);

    /** Returns how much longer a server wants to be left alone, if it does. */
    Optional<Duration> resting(String name);

    /** Remembers that a server wants to be left alone. */
    void rest(String name, Duration pause);

    /** Keeps something; it may be written later, or not at all when the run fails. */
    void keep(String name, Kept kept);
  }

  /**
   * A feed as it was last sent.
   *
   * @param address where it came from
   */
  public record Kept(
      String address, Optional<String> etag, Optional<String> lastModified, String text) {}

  public FeedFetcher(FetchLimits limits, Shelf shelf) {
    this.web = new WebFetcher(limits);
    this.limits = limits;
    this.shelf = shelf;
  }

  /** Returns a feed, or the one that the HTML page at that address names. */
  public Feed fetch(URI address, Identity identity) {
    Kept kept = text(address, identity);
    URI at = URI.create(kept.address());
    Optional<URI> other = FeedReader.advertised(at, kept.text());
    if (other.isPresent()) {
      kept = text(other.get(), identity);
      at = URI.create(kept.address());
    }
    return FeedReader.read(address.toString(), at, kept.text());
  }

  private Kept text(URI address, Identity identity) {
    Optional<Kept> old = shelf.find(address.toString());
    Download.Validators validators =
        old.map(k -> new Download.Validators(k.etag(), k.lastModified()))
            .orElse(Download.Validators.NONE);
    Optional<Duration> resting = shelf.resting(address.toString());
    if (resting.isPresent()) {
      throw WebFetcher.unreachable(
          address,
          "asked to be left alone for " + (resting.get().toMinutes() + 1) + " more minutes");
    }
    Download download;
    try {
      download = web.fetch(address, identity, validators, limits.maxBytes());
    } catch (BusyException e) {
      shelf.rest(address.toString(), e.pause());
      throw e;
    }
    if (!download.changed()) {
      return old.orElseThrow();
    }
    Optional<String> binary = TextDecoder.binary(download.bytes());
    if (binary.isPresent()) {
      throw new BriefingException(
          Code.NO_ARTICLE, address.toString(), "is " + binary.get() + ", not a feed", "");
    }
    String text = TextDecoder.decode(download.bytes(), download.charset());
    Kept kept =
        new Kept(
            download.address().toString(),
            download.validators().etag(),
            download.validators().lastModified(),
            text);
    shelf.keep(address.toString(), kept);
    return kept;
  }
}
