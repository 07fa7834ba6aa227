package org.audiobriefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderServerTest {
  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private FolderServer server;

  @BeforeEach
  void start() throws IOException {
    Path output = Files.createDirectories(folder.resolve("output/2026-03-02-x"));
    Files.write(output.resolve("a.mp3"), "0123456789".getBytes(StandardCharsets.US_ASCII));
    Files.writeString(output.resolve("a.vtt"), "WEBVTT");
    Files.writeString(folder.resolve("output/feed.xml"), "<rss/>");
    Files.writeString(folder.resolve("output/index.html"), "<p>index");
    Files.createDirectories(folder.resolve("output/.briefing"));
    Files.writeString(folder.resolve("output/.briefing/heard.json"), "{}");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = FolderServer.start(folder.resolve("output"), "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void rangesSoThatPlayersCanSeek() throws Exception {
    HttpResponse<String> part = get("2026-03-02-x/a.mp3", "Range", "bytes=3-5");
    assertEquals(206, part.statusCode());
    assertEquals("345", part.body());
    assertEquals("bytes 3-5/10", part.headers().firstValue("Content-Range").orElse(""));
    assertEquals(416, get("2026-03-02-x/a.mp3", "Range", "bytes=50-").statusCode());
  }

  @Test
  void headAndEntityTags() throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(server.address() + "2026-03-02-x/a.mp3"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = client.send(head, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode());
    assertEquals("10", answer.headers().firstValue("Content-Length").orElse(""));
    assertEquals("bytes", answer.headers().firstValue("Accept-Ranges").orElse(""));
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, get("2026-03-02-x/a.mp3", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02-x/a.mp3,audio/mpeg",
    "2026-03-02-x/a.vtt,text/vtt",
    "feed.xml,application/rss+xml",
    "'',text/html"
  })
  void types(String path, String type) throws Exception {
    assertTrue(get(path).headers().firstValue("Content-Type").orElse("").startsWith(type));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/2026-03-02-x/../../secret.txt",
        "/.briefing/heard.json",
        "/%2ebriefing/heard.json",
        "/2026-03-02-x/",
        "//secret.txt",
        "/..\\secret.txt"
      })
  void nothingElseIsGivenOut(String path) throws Exception {
    // A client library would tidy the path; a hostile one does not.
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(answer.matches("(?s)HTTP/1.1 (?:400|403|404) .*"), answer);
      assertTrue(!answer.contains("secret\n") && !answer.endsWith("secret"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "POST", "OPTIONS", "TRACE"})
  void nothingIsChanged(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "feed.xml"))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    assertEquals(405, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    int port = server.address().getPort();
    BriefingException e =
        assertThrows(
            BriefingException.class, () -> FolderServer.start(folder, "127.0.0.1", port).close());
    assertTrue(e.getMessage().contains("cannot be listened on"), e.getMessage());
  }

  @Test
  void noLinkLeadsOutside() throws Exception {
    Files.createSymbolicLink(folder.resolve("output/out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("output/up"), folder);
    Files.createSymbolicLink(
        folder.resolve("output/latest.mp3"), folder.resolve("output/2026-03-02-x/a.mp3"));
    assertEquals(404, get("out.txt").statusCode());
    assertEquals(404, get("up/secret.txt").statusCode());
    assertEquals("0123456789", get("latest.mp3").body());
  }

  @Test
  void aPartOfAnotherVersionIsNotGiven() throws Exception {
    String path = "2026-03-02-x/a.mp3";
    String changed = get(path).headers().firstValue("Last-Modified").orElseThrow();
    String range = "bytes=3-5";
    assertEquals(206, get(path, "Range", range, "If-Range", changed).statusCode());
    for (String other : new String[] {"Tue, 01 Jan 2019 00:00:00 GMT", "\"tag\"", "nonsense"}) {
      assertEquals(200, get(path, "Range", range, "If-Range", other).statusCode(), other);
    }
    assertEquals("0123456789", get(path, "Range", "items=3-5").body());
  }

  @Test
  void theFeedLeadsHereWhileItIsTried() throws Exception {
    String feed =
        "<rss xmlns:atom='x'><atom:link rel=\"self\" type=\"application/rss+xml\" href=\"https://pod.example.org/x/feed.xml\"/><enclosure url=\"https://pod.example.org/x/2026-03-02-x/a.mp3\"/></rss>";
    Files.writeString(folder.resolve("output/feed.xml"), feed);
    HttpResponse<String> answer = get("feed.xml");
    assertEquals(200, answer.statusCode());
    assertTrue(
        answer.body().contains("url=\"" + server.address() + "2026-03-02-x/a.mp3\""),
        answer.body());
    assertTrue(!answer.body().contains("pod.example.org"), answer.body());
    assertEquals(
        "application/rss+xml; charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse(""));
    Files.writeString(
        folder.resolve("output/index.html"),
        "<input value=\"https://pod.example.org/x/feed.xml\">");
    assertEquals("<input value=\"" + server.address() + "feed.xml\">", get("").body());
    assertEquals(get("").body(), get("index.html").body());
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(server.address() + "feed.xml"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    assertEquals(200, client.send(head, HttpResponse.BodyHandlers.ofString()).statusCode());
  }
}
