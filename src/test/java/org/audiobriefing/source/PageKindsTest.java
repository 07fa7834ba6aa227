package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKindsTest {
  private static Page page(String name, String text) {
    return page(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Page page(String name, byte[] bytes) {
    return PageKinds.page(name, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static final String HEAD =
      "Received: from x\r\nFrom: \"The Harbour Letter\" <letter@harbour.example>\r\n"
          + "Subject: =?utf-8?B?"
          + base64("Fähre fährt wieder")
          + "?=\r\nDate: Tue, 7 Jan 2025 06:00:00 +0000\r\nMIME-Version: 1.0\r\n";

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void ofTheVersionsOfAMailTheHtmlOne() {
    Page page =
        page(
            "a.eml",
            HEAD
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nplain\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + base64("<p>Grüße</p>")
                + "\r\n--b--\r\n");
    assertEquals(Page.Kind.HTML, page.kind());
    assertEquals("<p>Grüße</p>", page.text());
    assertEquals("Fähre fährt wieder", page.hints().headline());
    assertEquals(List.of("The Harbour Letter"), page.hints().authors());
    assertEquals(Optional.of("2025-01-07T06:00Z"), page.hints().date());
  }

  @Test
  void aPlainMailHasItsHeadlineOnTopAndItsAttachmentsNamed() {
    Page page =
        page(
            "mail.txt",
            HEAD
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "Die F=E4hre.\r\n--b\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: attachment; filename=\"map.pdf\"\r\n\r\nx\r\n--b--\r\n");
    assertEquals(Page.Kind.TEXT, page.kind());
    assertTrue(page.text().startsWith("Fähre fährt wieder\n\nDie Fähre."), page.text());
    assertEquals("attachment: map.pdf", page.notes().get(0).toString());
  }

  @Test
  void aSavedPageIsThePage() {
    Page page =
        page(
            "a.mhtml",
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/a\r\n"
                + "Subject: Some site\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "<meta charset=3D\"utf-8\"><p>Caf=C3=A9 soft=\r\n break</p>\r\n--b\r\n"
                + "Content-Type: image/png\r\n\r\nx\r\n--b--\r\n");
    assertEquals("<meta charset=\"utf-8\"><p>Café soft break</p>", page.text().strip());
    assertEquals("https://harbour.example/a", page.address().orElseThrow().toString());
    assertEquals(Page.Hints.NONE, page.hints());
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 3_000})
  void nestedPartsEnd(int depth) {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    BriefingException e =
        assertThrows(BriefingException.class, () -> page("a.eml", mail.toString()));
    assertEquals(Code.NO_ARTICLE, e.diagnostic().code());
  }

  @Test
  void aLetterQuotedInAStoryIsNoMail() {
    Page page = page("a.txt", "Note: the council met.\nFrom: the harbour.\nMore text.\n");
    assertTrue(page.text().startsWith("Note:"), page.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "---\\ntitle: \"The pier: rebuilt\"\\nauthor: Jane Roe\\ndate: 2025-01-07\\n---\\n\\nFirst *words*.~The pier: rebuilt~Jane Roe~2025-01-07",
        "+++\\ntitle = \"The pier\"\\nauthors = [\"Jane Roe\", 'Tom Lee']\\ndate = 7 January 2025\\n+++\\nFirst *words*.~The pier~Jane Roe, Tom Lee~2025-01-07",
        "---\\ntitle: The pier\\nauthors:\\n  - name: Jane Roe\\n  - Tom Lee\\n---\\nFirst *words*.~The pier~Jane Roe, Tom Lee~''",
        "# The pier\\n\\nFirst *words*.~''~''~''",
      })
  void markdownWithFrontMatter(String text, String headline, String authors, String date) {
    Page page = page("a.md", text.replace("\\n", "\n"));
    assertEquals(headline, page.hints().headline());
    assertEquals(authors, String.join(", ", page.hints().authors()));
    assertEquals(date, page.hints().date().orElse(""));
    assertTrue(page.text().contains("<h1>The pier"), page.text());
    assertTrue(page.text().contains("<p>First <em>words</em>.</p>"), page.text());
    assertFalse(page.text().contains("---") || page.text().contains("+++"), page.text());
  }

  @Test
  void aTextWithATitleInMarkdownIsMarkdown() {
    String markdown =
        "[Home](/) / [Log in](/login)\n\n# Ferry sails\n\n**It came.**\n\nBy [Anna](/anna)\n";
    assertEquals(Page.Kind.HTML, page("pasted.txt", markdown).kind());
    String text = "# 1 in the charts\n\nThe ferry sailed on Monday.\n";
    assertEquals(Page.Kind.TEXT, page("pasted.txt", text).kind());
  }

  @Test
  void markdownThatIsPlainTextIsText() {
    Page page = page("a.md", "Council approves plan\n\nThe council of the town approved it.\n");
    assertEquals(Page.Kind.TEXT, page.kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\\rtf1\\ansi Story}~RTF",
        "<?xml version='1.0'?><rss version='2.0'><channel/></rss>~feed",
        "<feed xmlns='http://www.w3.org/2005/Atom'></feed>~feed",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}~feed",
        "{\"a\": 1}~JSON",
        "[{\"a\": 1}]~JSON",
        "<opml version='1.0'></opml>~OPML",
        "<!-- x --><speak>Hello</speak>~SSML",
        "<urlset><url/></urlset>~site map",
        "%PDF-1.7~PDF",
      })
  void whatIsNoArticleIsRefusedByName(String text, String name) {
    for (String file : List.of("a", "a.txt", "a.xml")) {
      BriefingException e = assertThrows(BriefingException.class, () -> page(file, text));
      assertTrue(e.getMessage().contains(name), e.getMessage());
      assertFalse(e.diagnostic().remedy().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The mayor} said no.",
        "[Update] The pier is open.",
        "<3 is a heart",
        "{\"a\": story"
      })
  void whatOnlyBeginsLikeItIsText(String text) {
    assertEquals(Page.Kind.TEXT, page("a.txt", text).kind());
  }

  private static String decoded(String label, byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.ofNullable(label));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "ISO-8859-1", "windows-1251", "utf-8", "no-such-charset"})
  void whatIsUtf8IsUtf8(String label) {
    byte[] bytes = "Café rebuilt — “at last”".getBytes(StandardCharsets.UTF_8);
    assertEquals("Café rebuilt — “at last”", decoded(label, bytes));
  }

  @Test
  void aDamagedCharacterIsToldAndSpoilsNoOther() {
    byte[] bytes = "Café — “at last”, naïve.".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0x92;
    TextDecoder.Decoded decoded = TextDecoder.decoded(bytes, Optional.of("utf-8"));
    assertEquals("Café — “at last”, naïve\uFFFD", decoded.text());
    assertEquals("damaged-text: 1 byte is no text in UTF-8", decoded.notes().get(0).toString());
  }

  @Test
  void otherCharsetsStayWhatTheyAre() {
    String german = "Grüße aus Köln, schöne Straße";
    assertEquals(german, decoded("iso-8859-1", german.getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(german, decoded(null, german.getBytes(Charset.forName("windows-1252"))));
    String russian = "Мост через реку";
    assertEquals(
        russian, decoded("windows-1251", russian.getBytes(Charset.forName("windows-1251"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"windows-1251\">",
        "<meta http-equiv=content-type content=\"text/html; charset='windows-1251'\">",
        "<meta charset = ' windows-1251 '>"
      })
  void quotedCharsetsCount(String meta) {
    byte[] bytes = (meta + "<p>Мост").getBytes(Charset.forName("windows-1251"));
    assertTrue(decoded(null, bytes).endsWith("Мост"), decoded(null, bytes));
  }
}
