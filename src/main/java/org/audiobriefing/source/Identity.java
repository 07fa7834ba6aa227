package org.audiobriefing.source;

import java.net.URI;
import java.util.Map;

/**
 * Who asks, for one server alone: what it is told is never told to where it leads.
 *
 * @param host in small letters, or "" for nobody
 * @param headers of each request
 */
public record Identity(String host, Map<String, String> headers) {
  public static final Identity NOBODY = new Identity("", Map.of());

  public Identity {
    headers = Map.copyOf(headers);
  }

  /** Returns what the server at an address is told. */
  Map<String, String> headers(URI at) {
    return !host.isEmpty() && host.equals(WebLink.host(at)) ? headers : Map.of();
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "identity for " + (host.isEmpty() ? "nobody" : host);
  }
}
