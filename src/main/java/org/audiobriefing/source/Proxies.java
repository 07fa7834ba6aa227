package org.audiobriefing.source;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Through which servers others are asked, as {@code http_proxy}, {@code https_proxy}, {@code
 * all_proxy} and {@code no_proxy} say it to most programs.
 *
 * @param http for addresses in the open
 * @param https for secret ones
 * @param none hosts and domains that are asked directly; {@code *} for all
 */
public record Proxies(Optional<URI> http, Optional<URI> https, List<String> none) {
  public static final Proxies DIRECT = new Proxies(Optional.empty(), Optional.empty(), List.of());

  private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");
  private static final int USUAL_PORT = 3128;

  public Proxies {
    none = List.copyOf(none);
  }

  /**
   * Reads them from environment variables, in small letters or capitals.
   *
   * @param chosen comes before those, when given
   */
  public static Proxies of(Map<String, String> variables, Optional<String> chosen) {
    Optional<URI> all = chosen.or(() -> value(variables, "all_proxy")).flatMap(Proxies::address);
    Optional<URI> http =
        chosen.isPresent()
            ? all
            : value(variables, "http_proxy").flatMap(Proxies::address).or(() -> all);
    Optional<URI> https =
        chosen.isPresent()
            ? all
            : value(variables, "https_proxy").flatMap(Proxies::address).or(() -> all);
    List<String> none =
        SEPARATOR
            .splitAsStream(value(variables, "no_proxy").orElse(""))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList();
    return new Proxies(http, https, none);
  }

  private static Optional<String> value(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name))
        .or(() -> Optional.ofNullable(variables.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  /** Reads "http://host:port" or "host:port"; nothing else is a proxy that can be spoken to. */
  public static Optional<URI> address(String written) {
    String plain = written.strip();
    return WebLink.of(plain.contains("://") ? plain : "http://" + plain)
        .filter(address -> address.getHost() != null);
  }

  /** Returns the proxy for an address, if there is one. */
  Optional<InetSocketAddress> of(URI at) {
    Optional<URI> proxy = "https".equalsIgnoreCase(at.getScheme()) ? https : http;
    if (proxy.isEmpty() || isDirect(WebLink.host(at))) {
      return Optional.empty();
    }
    int port = proxy.get().getPort() < 0 ? USUAL_PORT : proxy.get().getPort();
    return Optional.of(InetSocketAddress.createUnresolved(proxy.get().getHost(), port));
  }

  /** A domain stands for its hosts, too: "example.org" and ".example.org" for "www.example.org". */
  private boolean isDirect(String host) {
    for (String name : none) {
      String domain = name.startsWith(".") ? name.substring(1) : name;
      String bare = domain.startsWith("*.") ? domain.substring(2) : domain;
      if (name.equals("*") || host.equals(bare) || host.endsWith("." + bare)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what tells the platform's client. */
  ProxySelector selector() {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI at) {
        return List.of(
            Proxies.this
                .of(at)
                .map(
                    p ->
                        new Proxy(
                            Proxy.Type.HTTP, new InetSocketAddress(p.getHostString(), p.getPort())))
                .orElse(Proxy.NO_PROXY));
      }

      @Override
      public void connectFailed(URI at, SocketAddress proxy, IOException e) {
        // Whoever asked is told, with the same exception.
      }
    };
  }
}
