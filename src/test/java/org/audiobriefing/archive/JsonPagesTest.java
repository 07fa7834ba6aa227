package org.audiobriefing.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of JSON are pages, or are told. */
class JsonPagesTest {
  private static List<Arrival> all(BufferedReader lines) throws IOException {
    List<Arrival> all = new ArrayList<>();
    try (JsonPages pages = new JsonPages("a.jsonl", lines)) {
      pages.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void idAddressAndTextAreTaken() throws IOException {
    String lines =
        "\uFEFF{\"id\":7,\"url\":\"https://example.org/a b\",\"html\":\"<p>One\"}\r\n\n  \n"
            + "{\"url\":\"https://example.org/2\",\"text\":\"Two\",\"html\":\" \",\"more\":[1]}";
    List<Arrival> all = all(new BufferedReader(new StringReader(lines)));
    assertEquals(2, all.size());
    Arrival.OfPage one = assertInstanceOf(Arrival.OfPage.class, all.get(0));
    assertEquals("7", one.id());
    assertTrue(one.page().address().isEmpty(), "an address that is none costs no story");
    assertEquals(Page.Kind.HTML, one.page().kind());
    Arrival.OfPage two = assertInstanceOf(Arrival.OfPage.class, all.get(1));
    assertEquals("https://example.org/2", two.id());
    assertEquals("https://example.org/2", two.page().address().orElseThrow().toString());
    assertEquals(Page.Kind.TEXT, two.page().kind());
    assertEquals("Two", two.page().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"id\":\"1\",\"html\":\"<p> | is no JSON",
        "{\"html\":\"<p>x\"} | has neither 'id' nor 'url'",
        "{\"id\":\" \",\"html\":\"<p>x\"} | has neither 'id' nor 'url'",
        "{\"id\":{\"a\":1},\"html\":\"<p>x\"} | has neither 'id' nor 'url'",
        "{\"id\":\"1\",\"html\":[1]} | has neither 'html' nor 'text'",
        "[1,2] | has neither 'id' nor 'url'",
        "42 | has neither 'id' nor 'url'",
      })
  void whatIsNoPageIsTold(String line, String what) {
    Arrival.Nothing nothing =
        assertInstanceOf(Arrival.Nothing.class, JsonPages.line("a.jsonl, line 3", line));
    assertEquals(Row.Outcome.FAILED, nothing.outcome());
    assertEquals("damaged-line", nothing.why().rule());
    assertTrue(nothing.why().what().startsWith(what), nothing.why().what());
  }

  @Test
  void aFileThatBreaksOffGivesWhatCameBefore() throws IOException {
    StringReader broken =
        new StringReader("{\"id\":\"1\",\"text\":\"x\"}\n") {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read < 0) {
              throw new IOException("the disk is old");
            }
            return read;
          }
        };
    List<Arrival> all = all(new BufferedReader(broken));
    assertEquals(2, all.size(), all::toString);
    assertInstanceOf(Arrival.OfPage.class, all.get(0));
    Arrival.Nothing nothing = assertInstanceOf(Arrival.Nothing.class, all.get(1));
    assertTrue(nothing.why().what().contains("the disk is old"));
  }
}
