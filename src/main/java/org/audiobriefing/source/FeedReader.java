package org.audiobriefing.source;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS 0.91 to 2.0, RDF, Atom 0.3 and 1.0. The parser forgives what real feeds do wrong
 * (undeclared entities, bare ampersands, blanks before the declaration), and knows neither document
 * types nor external entities. JSON feeds are read by {@link JsonFeedReader}.
 */
final class FeedReader {
  /** Where a title is looked for; those of pictures and of podcast apps are other things. */
  private static final List<String> TITLES = List.of("title", "dc:title");

  /** The whole text before its summary. */
  private static final List<String> CONTENTS =
      List.of(
          "content:encoded",
          "content",
          "fulltext",
          "description",
          "summary",
          "dc:description",
          "itunes:summary",
          "media:description");

  /** When it was published, before when it was changed; the first that can be read counts. */
  private static final List<String> DATES =
      List.of(
          "pubdate",
          "published",
          "issued",
          "dc:date",
          "dcterms:issued",
          "dcterms:created",
          "created",
          "date",
          "dc:created",
          "updated",
          "modified",
          "dcterms:modified",
          "lastbuilddate");

  private static final List<String> ALTERNATE =
      List.of("", "alternate", "http://www.iana.org/assignments/relation/alternate");
  private static final Pattern PAGE_TYPE = Pattern.compile("(?i)text/html.*|application/xhtml.*|");
  private static final Pattern OTHER_TYPE = Pattern.compile("(?i).*(?:json|xml|rss|atom).*");
  private static final Pattern HTML_PAGE =
      Pattern.compile("(?is)\\s*(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype html|<html).*");
  private static final Pattern FEED_TYPE =
      Pattern.compile("(?i)application/(?:(?:rss|atom)\\+xml|feed\\+json|json)\\s*(?:;.*)?");
  private static final Pattern COMMENTS =
      Pattern.compile("(?i)comment|kommentar|comentario|commentaire");
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
  private static final int HEAD_CHARS = 200_000;

  private final String source;
  private final URI base;

  private FeedReader(String source, URI base) {
    this.source = source;
    this.base = base;
  }

  /**
   * Reads a feed.
   *
   * @param source names it in messages
   * @param base against which relative links are read
   */
  static Feed read(String source, URI base, String text) {
    String plain = text.stripLeading();
    return plain.startsWith("{")
        ? JsonFeedReader.read(source, base, plain)
        : new FeedReader(source, base).xml(plain);
  }

  /**
   * Returns the feed that an HTML page names, when somebody gave the page instead; never the one of
   * its comments.
   */
  static Optional<URI> advertised(URI page, String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD_CHARS));
    if (!HTML_PAGE.matcher(head).matches()) {
      return Optional.empty();
    }
    Document document = Jsoup.parse(head, page.toString());
    Element changed = document.selectFirst("base[href]");
    URI at = changed == null ? page : WebLink.of(page, changed.attr("href")).orElse(page);
    return document.select("link[rel~=(?i)\\balternate\\b][href]").stream()
        .filter(link -> FEED_TYPE.matcher(link.attr("type").strip()).matches())
        .filter(link -> !COMMENTS.matcher(link.attr("title") + " " + link.attr("href")).find())
        .flatMap(link -> WebLink.of(at, link.attr("href")).stream())
        .findFirst();
  }

  private Feed xml(String text) {
    Element top = Jsoup.parse(text, base.toString(), Parser.xmlParser()).firstElementChild();
    FeedElement root = top == null ? null : FeedElement.root(top, base);
    String name = root == null ? "" : root.name();
    if (!List.of("rss", "rdf", "feed").contains(name)) {
      throw new BriefingException(
          Code.NO_ARTICLE, source, "is not a feed", "name the address of its RSS or Atom feed");
    }
    boolean atom = name.equals("feed");
    FeedElement channel = atom ? root : root.child("channel").orElse(root);
    List<FeedEntry> entries = new ArrayList<>();
    for (FeedElement parent : channel == root ? List.of(root) : List.of(channel, root)) {
      parent.children(atom ? "entry" : "item").forEach(item -> entries.add(entry(item)));
    }
    return Feed.of(channel.child("title").map(FeedElement::plain).orElse(""), entries);
  }

  private static FeedEntry entry(FeedElement item) {
    Optional<URI> link = link(item);
    String title = first(item, TITLES).map(FeedElement::plain).orElse("");
    String id = first(item, List.of("guid", "id")).map(FeedElement::wholeText).orElse("");
    return new FeedEntry(
        !id.isEmpty() ? id : link.map(URI::toString).orElse(title),
        title,
        link,
        date(item),
        first(item, CONTENTS).map(FeedElement::html).orElse(""));
  }

  private static Optional<Instant> date(FeedElement item) {
    return inOrder(item, DATES)
        .flatMap(child -> FeedDates.parse(child.wholeText()).stream())
        .findFirst();
  }

  /** The first child of the first of these names that says anything. */
  private static Optional<FeedElement> first(FeedElement item, List<String> names) {
    return inOrder(item, names).filter(child -> !child.wholeText().isEmpty()).findFirst();
  }

  /** The children of these names, those of the first name first. */
  private static Stream<FeedElement> inOrder(FeedElement item, List<String> names) {
    List<FeedElement> children = item.children();
    return names.stream()
        .flatMap(name -> children.stream().filter(child -> child.name().equals(name)));
  }

  /** Where the page is: an alternate that a browser shows, before one of unknown type. */
  private static Optional<URI> link(FeedElement item) {
    List<FeedElement> links =
        item.children("link").stream()
            .filter(
                link ->
                    ALTERNATE.contains(link.attribute("rel").toLowerCase(java.util.Locale.ROOT)))
            .toList();
    Comparator<FeedElement> pagesFirst =
        Comparator.comparingInt(
            link ->
                PAGE_TYPE.matcher(link.attribute("type")).matches()
                    ? 0
                    : OTHER_TYPE.matcher(link.attribute("type")).matches() ? 2 : 1);
    return links.stream()
        .sorted(pagesFirst)
        .flatMap(link -> address(link).stream())
        .findFirst()
        .or(() -> permalink(item));
  }

  private static Optional<URI> address(FeedElement link) {
    String href = link.attribute("href");
    return WebLink.of(link.base(), href.isEmpty() ? link.wholeText() : href);
  }

  private static Optional<URI> permalink(FeedElement item) {
    return item.child("guid")
        .filter(guid -> !guid.attribute("isPermaLink").equalsIgnoreCase("false"))
        .map(FeedElement::wholeText)
        .or(() -> item.child("id").map(FeedElement::wholeText))
        .or(() -> Optional.of(item.attribute("rdf:about")))
        .filter(text -> WEB.matcher(text).matches())
        .flatMap(WebLink::of);
  }
}
