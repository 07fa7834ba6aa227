package org.audiobriefing.source;

import java.time.Duration;

/**
 * How much and how long is read from anywhere, and through whom.
 *
 * @param connect until a server answers
 * @param total for one page with all its redirects, its body and one more try
 * @param maxBytes of one page, as sent and as decoded
 * @param maxRedirects followed
 * @param policy which addresses may be asked
 * @param proxies through which they are asked
 */
public record FetchLimits(
    Duration connect,
    Duration total,
    long maxBytes,
    int maxRedirects,
    AddressPolicy policy,
    Proxies proxies) {
  public static final FetchLimits USUAL =
      new FetchLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          10L << 20,
          5,
          AddressPolicy.PUBLIC,
          Proxies.DIRECT);

  public FetchLimits {
    if (maxBytes < 1 || maxBytes > 1L << 30 || maxRedirects < 0) {
      throw new IllegalArgumentException(
          "maxBytes " + maxBytes + " or maxRedirects " + maxRedirects + " is out of bounds");
    }
  }

  /** Returns the same limits with another policy. */
  public FetchLimits with(AddressPolicy other) {
    return new FetchLimits(connect, total, maxBytes, maxRedirects, other, proxies);
  }

  /** Returns the same limits through other proxies. */
  public FetchLimits through(Proxies other) {
    return new FetchLimits(connect, total, maxBytes, maxRedirects, policy, other);
  }

  /** Returns the same limits with another time for one page. */
  public FetchLimits within(Duration page) {
    return new FetchLimits(connect, page, maxBytes, maxRedirects, policy, proxies);
  }
}
