package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale")
class PageReaderTest {
  private static final String TEXT = "Café owners paid €5 – “enough”, said Siobhán.";

  @TempDir Path folder;
  private HttpServer server;
  private String base;
  private final PageReader reader = within(Duration.ofMinutes(1));

  private static PageReader within(Duration page) {
    FetchLimits limits =
        new FetchLimits(page, page, 100_000, 3, AddressPolicy.PRIVATE_TOO, Proxies.DIRECT);
    return new PageReader(limits, InputStream.nullInputStream());
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        java.util.concurrent.Executors.newCachedThreadPool(
            r -> {
              Thread t = new Thread(r);
              t.setDaemon(true);
              return t;
            }));
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, int status, String type, byte[] body, String... headers) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,''",
    "UTF-8,\uFEFF",
    "UTF-16LE,\uFEFF",
    "UTF-16BE,\uFEFF",
    "UTF-16LE,''",
    "windows-1252,''"
  })
  void charsetsAreToldApart(String charset, String mark) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, (mark + TEXT).getBytes(Charset.forName(charset)));
    assertEquals(TEXT, reader.read(file.toString()).text());
  }

  @Test
  void whatCannotBeReadIsSaidInOneLine() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 ...");
    Path noise =
        Files.write(
            folder.resolve("noise.txt"),
            new byte[] {1, 2, 3, 0, 5, 6, 7, 1, 1, 2, 3, 4, 5, 0, 0, 0, 2, 2});
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n ");
    assertCode(Code.NO_ARTICLE, pdf.toString(), "PDF");
    assertCode(Code.NO_ARTICLE, noise.toString(), "binary");
    assertCode(Code.NO_ARTICLE, empty.toString(), "is empty");
    assertCode(Code.INPUT_MISSING, folder.resolve("absent.txt").toString(), "no such file");
    assertCode(
        Code.NO_ARTICLE,
        Files.writeString(folder.resolve("big.txt"), "x".repeat(100_001)).toString(),
        "larger");
  }

  private void assertCode(Code code, String source, String what) {
    assertCode(reader, code, source, what);
  }

  private static void assertCode(PageReader reader, Code code, String source, String what) {
    BriefingException e = assertThrows(BriefingException.class, () -> reader.read(source));
    assertEquals(code, e.diagnostic().code());
    assertTrue(e.getMessage().contains(what), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }

  @Test
  void foldersGiveTheirArticlesInOrder() throws IOException {
    for (String name : List.of("b.html", "a.txt", "c.pdf", ".hidden.txt")) {
      Files.writeString(folder.resolve(name), TEXT);
    }
    List<String> names =
        reader.expand(folder.toString()).sources().stream()
            .map(f -> Path.of(f).getFileName().toString())
            .toList();
    assertEquals(List.of("a.txt", "b.html"), names);
    assertThrows(
        BriefingException.class,
        () -> reader.expand(Files.createDirectory(folder.resolve("none")).toString()));
  }

  @Test
  void standardInputIsRead() {
    PageReader fromInput =
        new PageReader(
            FetchLimits.USUAL, new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
    assertEquals(TEXT, fromInput.read("-").text());
  }

  @Test
  void pagesComeFromTheWeb() {
    serve(
        "/page",
        200,
        "text/html; charset=windows-1252",
        ("<p>" + TEXT).getBytes(Charset.forName("windows-1252")));
    serve("/moved", 302, "text/html", new byte[0], "Location", "/page");
    Page page = reader.read(base + "/moved");
    assertEquals("<p>" + TEXT, page.text());
    assertEquals(Page.Kind.HTML, page.kind());
  }

  @Test
  @Tag("home")
  void badServersAreNamed() {
    serve("/error", 500, "text/html", "<p>sorry".getBytes(StandardCharsets.UTF_8));
    serve("/loop", 302, "text/html", new byte[0], "Location", "/loop");
    serve("/file", 302, "text/html", new byte[0], "Location", "file:///etc/passwd");
    serve("/large", 200, "text/html", new byte[200_000]);
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            Thread.sleep(20_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertCode(Code.UNREACHABLE, base + "/error", "status 500");
    assertCode(Code.UNREACHABLE, base + "/loop", "redirects more than 3 times");
    assertCode(Code.UNREACHABLE, base + "/file", "not a web address");
    assertCode(Code.UNREACHABLE, base + "/large", "larger");
    PageReader hasty = within(Duration.ofSeconds(1));
    assertCode(hasty, Code.UNREACHABLE, base + "/slow", "within 1 seconds");
    assertCode(Code.UNREACHABLE, "http://127.0.0.1:1/", "cannot be reached");
  }
}
