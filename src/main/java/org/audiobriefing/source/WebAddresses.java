package org.audiobriefing.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two addresses mean the same article. */
public final class WebAddresses {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid?|ocid|ref|ref_src|ref_url|source|smid|at_(?:medium|campaign|custom\\d?)|xtor|ito|ns_.*|amp|outputtype|__twitter_impression|guccounter|s_cid)(?:=.*)?");

  private WebAddresses() {}

  /**
   * Returns what two addresses of one article have in common: no scheme, no {@code www} or {@code
   * amp} in front, no tracking parameters, no fragment, no slash at the end.
   */
  public static String key(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    host = host.replaceFirst("^(?:www\\d?|amp|m|mobile)\\.(?=[^.]+\\.)", "");
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    path =
        path.replaceAll("(?i)/amp(?=/|$)|\\.amp(?=\\.html?$|$)|/amphtml(?=/|$)", "")
            .replaceAll("/{2,}", "/")
            .replaceFirst("/$", "");
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    String kept =
        Arrays.stream(query.split("&"))
            .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    int port = address.getPort();
    return host
        + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
        + path
        + (kept.isEmpty() ? "" : "?" + kept);
  }
}
