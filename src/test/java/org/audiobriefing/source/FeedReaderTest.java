package org.audiobriefing.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class FeedReaderTest {
  private static final URI BASE = URI.create("https://news.example.org/feeds/all.xml");

  private static Feed read(String text) {
    return FeedReader.read("feed", BASE, text);
  }

  @Test
  void rssWithWhatRealFeedsDoWrong() {
    Feed feed =
        read(
            "\n \uFEFF<?xml version='1.0'?><!DOCTYPE rss SYSTEM 'http://127.0.0.1/x.dtd'>"
                + "<rss version='0.91'><channel><title>Caf&eacute;&nbsp;News</title>"
                + "<item><title>Fish & chips <b>up</b> 3&amp;nbsp;%</title><link> /a?x=1&y=2 </link>"
                + "<pubDate>Tue, 3 Mar 2026 10:00 +0100</pubDate>"
                + "<description>&lt;p&gt;Short&lt;/p&gt;</description></item></channel></rss>junk");
    assertEquals(1, feed.entries().size());
    FeedEntry entry = feed.entries().get(0);
    assertEquals(Optional.of(URI.create("https://news.example.org/a?x=1&y=2")), entry.link());
    assertEquals(Optional.of(Instant.parse("2026-03-03T09:00:00Z")), entry.published());
    assertTrue(entry.title().startsWith("Fish & chips"), entry.title());
    assertFalse(entry.title().contains("<"), entry.title());
    assertEquals("<p>Short</p>", entry.content());
  }

  @Test
  void atomRdfAndJson() {
    Feed atom =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><id>urn:1</id>"
                + "<title type='html'>T &amp;amp; U</title><link rel='self' href='/self'/>"
                + "<link href='../b'/><updated>2026-03-03T10:00:00Z</updated>"
                + "<content type='xhtml'><div xmlns='x'><p>Text</p></div></content></entry></feed>");
    assertEquals(
        "https://news.example.org/b", atom.entries().get(0).link().orElseThrow().toString());
    assertEquals("urn:1", atom.entries().get(0).id());
    assertTrue(atom.entries().get(0).content().contains("<p>Text</p>"));
    Feed rdf =
        read(
            "<rdf:RDF><channel><title>R</title></channel><item><title>One</title>"
                + "<link>http://x.example.org/1</link><dc:date>2026-03-03</dc:date></item></rdf:RDF>");
    assertEquals("R", rdf.title());
    assertEquals(
        Optional.of(Instant.parse("2026-03-03T00:00:00Z")), rdf.entries().get(0).published());
    Feed json =
        read(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":\"7\","
                + "\"url\":\"https://x.example.org/7\",\"title\":\"Seven\",\"content_html\":\"<p>x\"}]}");
    assertEquals("Seven", json.entries().get(0).title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "jar:http://x!/y",
        "ftp://x/y",
        "",
        "http://"
      })
  void onlyWebLinksAreFollowed(String link) {
    Feed feed =
        read(
            "<rss><channel><item><title>T</title><link>" + link + "</link></item></channel></rss>");
    assertEquals(Optional.empty(), feed.entries().get(0).link());
  }

  @Test
  void entitiesAreNeverExpanded() {
    Feed feed =
        read(
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                + "<rss><channel><item><title>T &x; &b;</title></item></channel></rss>");
    assertFalse(feed.entries().get(0).title().contains("root:"));
    assertFalse(feed.entries().get(0).title().contains("hahaha"));
  }

  @Test
  void nestingAndLengthAreBounded() {
    StringBuilder many = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 5000; i++) {
      many.append("<item><title>").append(i).append("</title></item>");
    }
    assertEquals(Feed.MAX_ENTRIES, read(many + "</channel></rss>").entries().size());
    String deep = "<rss><channel>" + "<x>".repeat(100_000);
    assertEquals(0, read(deep).entries().size());
  }

  @Test
  void whatIsNoFeedIsSaid() {
    assertThrows(BriefingException.class, () -> read("<html><body>Hello"));
    assertThrows(BriefingException.class, () -> read("{\"a\":1}"));
    assertThrows(BriefingException.class, () -> read(""));
  }

  @Test
  void aPageMayNameItsFeed() {
    assertEquals(
        Optional.of(URI.create("https://news.example.org/rss")),
        FeedReader.advertised(
            BASE,
            "<!doctype html><head><link rel=alternate type=application/rss+xml href=/rss></head>"));
    assertEquals(Optional.empty(), FeedReader.advertised(BASE, "<rss></rss>"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Mon, 06 Jan 2025 10:00:00 GMT',2025-01-06T10:00:00Z",
    "06 Jan 2025 10:00,2025-01-06T10:00:00Z",
    "'Monday, 06-Jan-25 10:00:00 GMT',2025-01-06T10:00:00Z",
    "2025-01-06T10:00:00+14:00,2025-01-05T20:00:00Z",
    "2025-01-06T10:00:00Z,2025-01-06T10:00:00Z",
    "2025-01-06,2025-01-06T00:00:00Z",
    "'Sun, 26 Oct 2025 02:30:00 +0200',2025-10-26T00:30:00Z"
  })
  void datesInManyShapes(String text, String instant) {
    assertEquals(Optional.of(Instant.parse(instant)), FeedDates.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "Mon, 06 Jan 2025 25:61:00 GMT", "-9999999999"})
  void noDateIsNoDate(String text) {
    assertEquals(Optional.empty(), FeedDates.parse(text));
    assertEquals(Optional.empty(), FeedDates.parse("T".repeat(3_000_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a/?utm_source=x&fbclid=1#top,http://example.org/a",
    "https://amp.example.org/a,https://example.org/a/amp/",
    "https://example.org/a?id=7&b=1,https://m.example.org/a?b=1&id=7",
    "https://example.org/story.amp.html,https://example.org/story.html"
  })
  void sameArticleSameKey(String one, String two) {
    assertEquals(WebAddresses.key(URI.create(one)), WebAddresses.key(URI.create(two)));
  }

  @Test
  void otherArticleOtherKey() {
    assertFalse(
        WebAddresses.key(URI.create("https://example.org/a?id=1"))
            .equals(WebAddresses.key(URI.create("https://example.org/a?id=2"))));
  }

  private static final String MEDIA = "xmlns:media='http://search.yahoo.com/mrss/' ";
  private static final String CONTENT = "xmlns:content='http://purl.org/rss/1.0/modules/content/' ";

  private static FeedEntry entry(String spaces, String inside) {
    return read("<rss " + spaces + "><channel><item>" + inside + "</item></channel></rss>")
        .entries()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<media:title>Picture</media:title><title>Story</title>~Story",
        "<itunes:title>Episode</itunes:title><title>Story</title>~Story",
        "<media:title>Picture</media:title>~''",
        "<dc:title>Story</dc:title>~Story",
        "<atom:title>Story</atom:title>~Story",
        "<title>Fish &amp;amp;amp; chips</title>~Fish & chips",
        "<title>It&amp;#8217;s here</title>~It’s here",
      })
  void titlesOfOtherNamespacesAreOthers(String inside, String title) {
    assertEquals(title, entry(MEDIA, inside).title());
  }

  @Test
  void contentIsTheStoryAndNoPicture() {
    FeedEntry entry =
        entry(
            MEDIA + CONTENT,
            "<media:content url='x'><media:description>Caption</media:description></media:content>"
                + "<media:description>Caption</media:description><description>Short</description>"
                + "<content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded>");
    assertEquals("<p>Long</p>", entry.content());
    assertEquals(
        "<p>Long</p>",
        entry(
                "xmlns:c='http://purl.org/rss/1.0/modules/content/'",
                "<description>Short</description><c:encoded>&lt;p&gt;Long&lt;/p&gt;</c:encoded>")
            .content());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<pubDate>soon</pubDate><dc:date>2019-01-02</dc:date>",
        "<dcterms:issued>2019-01-02</dcterms:issued>",
        "<dcterms:created>2019-01-02</dcterms:created>",
        "<issued>2019-01-02T00:00:00Z</issued><modified>2020-01-01T00:00:00Z</modified>",
        "<modified>2019-01-02</modified>",
        "<updated>2019-01-02</updated>",
        "<updated>2020-05-05</updated><published>2019-01-02</published>",
      })
  void theFirstDateThatCanBeReadCounts(String inside) {
    assertEquals(Optional.of(Instant.parse("2019-01-02T00:00:00Z")), entry("", inside).published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<link rel='alternate' type='application/json' href='/j'/><link rel='alternate' type='text/html' href='/h'/>~/h",
        "<link rel='alternate' href='gemini://x/g'/><link rel='alternate' href='/h'/>~/h",
        "<link rel='http://www.iana.org/assignments/relation/alternate' href='/h'/>~/h",
        "<link rel='self' href='/s'/><link href='/h'/>~/h",
        "<link rel='enclosure' href='/e.mp3'/><link>/h</link>~/h",
        "<guid>https://news.example.org/h</guid>~/h",
      })
  void ofSeveralLinksThePage(String inside, String path) {
    assertEquals(
        Optional.of(URI.create("https://news.example.org" + path)), entry("", inside).link());
  }

  @Test
  void aGuidThatIsNoPermalinkIsNoLink() {
    assertEquals(
        Optional.empty(),
        entry("", "<guid isPermaLink='false'>https://news.example.org/h</guid>").link());
  }

  @Test
  void basesHoldForAllWithin() {
    Feed feed =
        read(
            "<feed xml:base='https://one.example/x/'><entry><link href='a'/></entry>"
                + "<entry xml:base='sub/'><link href='b'/></entry></feed>");
    assertEquals("https://one.example/x/a", feed.entries().get(0).link().orElseThrow().toString());
    assertEquals(
        "https://one.example/x/sub/b", feed.entries().get(1).link().orElseThrow().toString());
  }

  @Test
  void aNullOfJsonSaysNothing() {
    Feed feed =
        read(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":null,\"items\":["
                + "{\"id\":null,\"url\":\"/1\",\"title\":\"A &amp; B\",\"content_html\":null,"
                + "\"content_text\":\"One < two.\\nThree.\",\"date_published\":null,\"date_modified\":\"2026-03-03\"},"
                + "{\"id\":7,\"url\":null,\"title\":null,\"content_text\":\"Words of their own. More.\"}]}");
    FeedEntry first = feed.entries().get(0);
    assertEquals("", feed.title());
    assertEquals("https://news.example.org/1", first.id());
    assertEquals("A & B", first.title());
    assertEquals("<p>One &lt; two.</p>\n<p>Three.</p>\n", first.content());
    assertEquals(Optional.of(Instant.parse("2026-03-03T00:00:00Z")), first.published());
    FeedEntry second = feed.entries().get(1);
    assertEquals("7", second.id());
    assertEquals(Optional.empty(), second.link());
    assertEquals("Words of their own", second.name());
  }

  @Test
  void theNewestComesFirstAndTheRestIsCounted() {
    StringBuilder items = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 130; i++) {
      Instant date = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i * 3600L);
      items.append("<item><title>").append(i).append("</title><pubDate>").append(date);
      items.append("</pubDate></item>");
    }
    Feed feed = read(items.append("</channel></rss>").toString());
    assertEquals("129", feed.entries().get(0).title());
    assertEquals(Feed.MAX_ENTRIES, feed.entries().size());
    assertEquals(30, feed.left());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<link rel=alternate type=application/rss+xml title='Comments' href=/comments/feed><link rel=alternate type=application/rss+xml href=/feed>~https://x.example/feed",
        "<link rel='ALTERNATE nofollow' type='application/atom+xml; charset=utf-8' href='f x.xml'>~https://x.example/p/f%20x.xml",
        "<base href='/other/'><link rel=alternate type=application/feed+json href=f.json>~https://x.example/other/f.json",
        "<link rel=stylesheet type=text/css href=/s.css>~",
      })
  void discoveryNeverTakesTheComments(String head, String address) {
    assertEquals(
        Optional.ofNullable(address).map(URI::create),
        FeedReader.advertised(
            URI.create("https://x.example/p/"), "<!doctype html><head>" + head + "</head>"));
  }

  @Test
  void wordsAreWhatAReaderSees() {
    FeedEntry entry =
        entry(
            "",
            "<title>T</title><description>&lt;p&gt;The &lt;b&gt;rye&lt;/b&gt; loaf&amp;nbsp;of &lt;a href='/horoscope'&gt;caf&amp;eacute;&lt;/a&gt;&lt;/p&gt;</description>");
    assertEquals("T The rye loaf of café", entry.words().replace('\u00A0', ' '));
  }
}
