package org.audiobriefing.source;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * Who asks, for one server alone: what it is told is never told to where it leads.
 *
 * @param origin scheme, host and port of the server, as {@link #origin} gives them, or "" for
 *     nobody
 * @param headers of each request
 */
public record Identity(String origin, Map<String, String> headers) {
  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;

  public static final Identity NOBODY = new Identity("", Map.of());

  public Identity {
    headers = Map.copyOf(headers);
  }

  /** Returns which server an address is on. */
  public static String origin(URI at) {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
    return scheme + "://" + WebLink.host(at) + ":" + (at.getPort() < 0 ? usual : at.getPort());
  }

  /** Returns what the server at an address is told. */
  Map<String, String> headers(URI at) {
    return !origin.isEmpty() && origin.equals(origin(at)) ? headers : Map.of();
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "identity for " + (origin.isEmpty() ? "nobody" : origin);
  }
}
