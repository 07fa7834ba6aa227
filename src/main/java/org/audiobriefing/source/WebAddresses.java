package org.audiobriefing.source;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two addresses mean the same article. */
public final class WebAddresses {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid?|ocid|ref_src|ref_url|(?:ref|source)(?!=\\d+$)|smid|at_(?:medium|campaign|custom\\d?)|xtor|ito|ns_.*|amp|outputtype|__twitter_impression|guccounter|s_cid)(?:=.*)?");

  private static final Pattern MIRROR = Pattern.compile("^(?:www\\d?|amp|m|mobile)\\.(?=[^.]+\\.)");
  private static final Pattern AMP =
      Pattern.compile("(?i)/amp(?=/|$)|\\.amp(?=\\.html?$|$)|/amphtml(?=/|$)");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern END = Pattern.compile("/$");

  private WebAddresses() {}

  /**
   * Returns what two addresses of one article have in common: no scheme, no {@code www} or {@code
   * amp} in front, no tracking parameters, no fragment, no slash at the end.
   */
  public static String key(URI address) {
    String host = MIRROR.matcher(WebLink.host(address)).replaceFirst("");
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    path =
        END.matcher(SLASHES.matcher(AMP.matcher(path).replaceAll("")).replaceAll("/"))
            .replaceFirst("");
    String query = address.getRawQuery() == null ? "" : address.getRawQuery();
    String kept =
        Arrays.stream(query.split("&"))
            .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    int port = WebLink.port(address);
    return host
        + (port < 0 || port == 80 || port == 443 ? "" : ":" + port)
        + path
        + (kept.isEmpty() ? "" : "?" + kept);
  }
}
