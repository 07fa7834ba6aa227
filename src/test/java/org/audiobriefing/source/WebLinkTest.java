package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  private static final URI BASE = URI.create("https://news.example.org/a/b.html?c=1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0001',
      value = {
        "http://h/a|b~http://h/a%7Cb",
        "http://h/100%-sure~http://h/100%25-sure",
        "http://h/a%zz~http://h/a%25zz",
        "http://h/50%25~http://h/50%25",
        "http://h/a{b}[c]~http://h/a%7Bb%7D%5Bc%5D",
        "http://h/?b[]=1~http://h/?b[]=1",
        "http://h/a\"b<c>^`~http://h/a%22b%3Cc%3E%5E%60",
        "http://h\\a\\b~http://h/a/b",
        "http://h/a b~http://h/a%20b",
        "http://h/a\tb~http://h/ab",
        "http://my_host.example/a~http://my_host.example/a",
        "http://bücher.example/ä~http://xn--bcher-kva.example/%C3%A4",
        "http:/h/a~http://h/a",
        "http:///h/a~http://h/a",
        "feed:http://h/a~http://h/a",
        "feed://h/a~http://h/a",
        "HTTP://H/A~http://h/A",
        "//h/a~https://h/a",
        "/x~https://news.example.org/x",
        "x~https://news.example.org/a/x",
        "?d=2~https://news.example.org/a/b.html?d=2",
        "http://h/a#b#c~http://h/a#b%23c",
        "http://user:pw@h/a~http://user:pw@h/a",
        "http://h:/a~http://h/a",
        "www.h.example/a~http://www.h.example/a",
        "\u200Bhttp://h/a\u200B~http://h/a",
        "http://[::1]:80/a~http://[::1]:80/a",
      })
  void asBrowsersDo(String written, String address) {
    assertEquals(Optional.of(URI.create(address)), WebLink.of(BASE, written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.c", "gemini://h/a", "http://",
        "http://h:99999/", "http://[::1", "", " ", "http://\uD800/"
      })
  void nothingElseIsFollowed(String written) {
    assertEquals(Optional.empty(), WebLink.of(BASE, written));
  }

  @Test
  void hostsWithUnderscores() {
    URI address = WebLink.of("http://u:p@my_town.example:8080/x").orElseThrow();
    assertEquals("my_town.example", WebLink.host(address));
    assertEquals(8080, WebLink.port(address));
    assertEquals("http://my_town.example:8080/x", WebLink.withoutUser(address).toString());
    assertEquals("my_town.example:8080/x", WebAddresses.key(WebLink.withoutUser(address)));
  }

  @Test
  void whatTellsArticlesApartStays() {
    assertEquals(
        "h.example/a?ref=1234", WebAddresses.key(URI.create("https://www.h.example/a?ref=1234")));
    assertEquals(
        "h.example/a", WebAddresses.key(URI.create("https://h.example/a?ref=home&utm_x=1")));
  }
}
