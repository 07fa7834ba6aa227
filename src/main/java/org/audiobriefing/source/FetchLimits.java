package org.audiobriefing.source;

import java.time.Duration;

/**
 * How much and how long is read from anywhere.
 *
 * @param connect until a server answers
 * @param total for one page with all its redirects and its body
 * @param maxBytes of one page
 * @param maxRedirects followed
 */
public record FetchLimits(Duration connect, Duration total, long maxBytes, int maxRedirects) {
  public static final FetchLimits USUAL =
      new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 10L << 20, 5);

  public FetchLimits {
    if (maxBytes < 1 || maxBytes > 1L << 30 || maxRedirects < 0) {
      throw new IllegalArgumentException(
          "maxBytes " + maxBytes + " or maxRedirects " + maxRedirects + " is out of bounds");
    }
  }
}
