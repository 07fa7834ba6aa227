package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whom the web is asked, and what a server is told. */
class ProxiesTest {
  private HttpServer server;
  private String base;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("X-Key");
          String agent = exchange.getRequestHeaders().getFirst("User-Agent");
          asked.add(exchange.getRequestURI() + " " + key + " " + agent);
          if (exchange.getRequestURI().getPath().equals("/away")) {
            exchange.getResponseHeaders().set("Location", base.replace("127.0.0.1", "localhost"));
            exchange.sendResponseHeaders(302, -1);
            return;
          }
          byte[] body = "<p>A page.</p>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private PageReader reader(AddressPolicy policy, Proxies proxies) {
    return new PageReader(
        FetchLimits.USUAL.with(policy).through(proxies), InputStream.nullInputStream());
  }

  @Test
  void aProxyIsAskedForWhatNobodyHereCanFind() {
    Proxies proxies = Proxies.of(Map.of("http_proxy", base), Optional.empty());
    Page page = reader(AddressPolicy.PUBLIC, proxies).read("http://news.invalid/story");
    assertTrue(page.text().contains("A page."));
    assertTrue(asked.get(0).startsWith("http://news.invalid/story "), asked::toString);
  }

  @Test
  void aPrivateAddressIsRefusedBeforeAnyProxy() {
    Proxies proxies = Proxies.of(Map.of("http_proxy", base), Optional.empty());
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () -> reader(AddressPolicy.PUBLIC, proxies).read("http://10.0.0.1/x"));
    assertTrue(e.getMessage().contains("private address"), e.getMessage());
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // variables, chosen, address, proxy
        "http_proxy=http://p:1 | - | http://a.org/ | p:1",
        "HTTP_PROXY=p:1 | - | http://a.org/ | p:1",
        "http_proxy=http://p:1 | - | https://a.org/ | -",
        "https_proxy=http://q | - | https://a.org/ | q:3128",
        "all_proxy=http://p:1 | - | https://a.org/ | p:1",
        "http_proxy=http://p:1;no_proxy=a.org,b.org | - | http://www.a.org/ | -",
        "http_proxy=http://p:1;no_proxy=.a.org | - | http://a.org/ | -",
        "http_proxy=http://p:1;no_proxy=a.org | - | http://xa.org/ | p:1",
        "http_proxy=http://p:1;NO_PROXY=* | - | http://a.org/ | -",
        "http_proxy=http://p:1 | http://c:9 | http://a.org/ | c:9",
        "http_proxy=http://p:1 | http://c:9 | https://a.org/ | c:9",
        "http_proxy=socks5://p:1 | - | http://a.org/ | -",
        "- | - | http://a.org/ | -",
      })
  void whatTheEnvironmentSays(String variables, String chosen, String address, String proxy) {
    Map<String, String> map = new HashMap<>();
    for (String pair : variables.split(";")) {
      if (pair.contains("=")) {
        map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    Optional<String> own = Optional.of(chosen).filter(c -> !c.equals("-"));
    String found =
        Proxies.of(map, own)
            .of(URI.create(address))
            .map(at -> at.getHostString() + ":" + at.getPort())
            .orElse("-");
    assertEquals(proxy, found);
  }

  @Test
  void whatAServerIsToldIsForItAlone() {
    PageReader reader = reader(AddressPolicy.PRIVATE_TOO, Proxies.DIRECT);
    Identity identity =
        new Identity(
            Identity.origin(URI.create(base)),
            Map.of("X-Key", "secret", "User-Agent", "Me/1 (me@example.org)"));
    reader.read(base + "away", identity);
    assertEquals("/away secret Me/1 (me@example.org)", asked.get(0));
    assertTrue(asked.get(1).startsWith("/ null AudioBriefing/"), asked::toString);
    assertFalse(identity.toString().contains("secret"));
  }
}
