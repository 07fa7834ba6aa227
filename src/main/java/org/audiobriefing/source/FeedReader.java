package org.audiobriefing.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads RSS 0.91 to 2.0, RDF, Atom and JSON Feed. The parser forgives what real feeds do wrong
 * (undeclared entities, bare ampersands, blanks before the declaration), and knows neither document
 * types nor external entities.
 */
final class FeedReader {
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
        ? new FeedReader(source, base).json(plain)
        : new FeedReader(source, base).xml(plain);
  }

  /** Returns the feed that an HTML page names, when somebody gave the page instead. */
  static Optional<URI> advertised(URI page, String text) {
    String head = text.substring(0, Math.min(text.length(), 200_000));
    if (!head.matches("(?is)\\s*(?:<!doctype html|<html).*")) {
      return Optional.empty();
    }
    Element link =
        Jsoup.parse(head, page.toString())
            .selectFirst(
                "link[rel=alternate][type=application/rss+xml], link[rel=alternate][type=application/atom+xml], link[rel=alternate][type=application/feed+json]");
    return link == null ? Optional.empty() : web(page, link.attr("href"));
  }

  private Feed xml(String text) {
    Document document = Jsoup.parse(text, base.toString(), Parser.xmlParser());
    Element root = document.firstElementChild();
    String name = root == null ? "" : local(root);
    if (!List.of("rss", "rdf", "feed").contains(name)) {
      throw new BriefingException(
          Code.NO_ARTICLE, source, "is not a feed", "name the address of its RSS or Atom feed");
    }
    boolean atom = name.equals("feed");
    Element channel = atom ? root : child(root, "channel").orElse(root);
    List<FeedEntry> entries = new ArrayList<>();
    for (Element parent : atom || channel == root ? List.of(root) : List.of(channel, root)) {
      for (Element item : parent.children()) {
        if (local(item).equals(atom ? "entry" : "item") && entries.size() < Feed.MAX_ENTRIES) {
          entries.add(entry(item));
        }
      }
    }
    return new Feed(text(channel, "title"), entries);
  }

  private FeedEntry entry(Element item) {
    Optional<URI> link = link(item);
    String title = text(item, "title");
    String id = first(item, "guid", "id");
    String content = first(item, "encoded", "content", "description", "summary");
    Optional<Instant> date =
        FeedDates.parse(first(item, "pubdate", "published", "date", "updated"));
    return new FeedEntry(
        !id.isEmpty() ? id : link.map(URI::toString).orElse(title), title, link, date, content);
  }

  private Optional<URI> link(Element item) {
    String address = "";
    for (Element child : item.children()) {
      if (local(child).equals("link")) {
        String rel = child.attr("rel");
        String href = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (address.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
          address = href.strip();
        }
      }
    }
    if (address.isEmpty()) {
      String guid = text(item, "guid");
      address = guid.matches("(?i)https?://.*") ? guid : "";
    }
    return web(base, address);
  }

  private static String first(Element item, String... names) {
    for (String name : names) {
      Optional<Element> child = child(item, name);
      if (child.isPresent()) {
        Element element = child.get();
        boolean markup = element.childrenSize() > 0;
        String text = markup ? element.html() : element.wholeText();
        if (!text.isBlank()) {
          return text.strip();
        }
      }
    }
    return "";
  }

  /** A title is text, whatever markup is hidden in it. */
  private static String text(Element item, String name) {
    String raw = child(item, name).map(Element::wholeText).orElse("");
    return Jsoup.parse(raw).text().strip();
  }

  private static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(c -> local(c).equals(name)).findFirst();
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(java.util.Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private Feed json(String text) {
    try {
      JsonNode root = new JsonMapper().readTree(text);
      List<FeedEntry> entries = new ArrayList<>();
      for (JsonNode item : root.path("items")) {
        if (entries.size() < Feed.MAX_ENTRIES) {
          entries.add(entry(item));
        }
      }
      if (!root.path("items").isArray()) {
        throw new BriefingException(Code.NO_ARTICLE, source, "is JSON but not a feed", "");
      }
      return new Feed(root.path("title").asText(), entries);
    } catch (JsonProcessingException e) {
      throw new BriefingException(Code.NO_ARTICLE, source, "is not a JSON feed", "");
    }
  }

  private FeedEntry entry(JsonNode item) {
    Optional<URI> link = web(base, item.path("url").asText());
    String html = item.path("content_html").asText();
    String content = html.isEmpty() ? item.path("content_text").asText() : html;
    String id = item.path("id").asText();
    return new FeedEntry(
        id.isEmpty() ? link.map(URI::toString).orElse("") : id,
        item.path("title").asText(),
        link,
        FeedDates.parse(item.path("date_published").asText()),
        content.isEmpty() ? item.path("summary").asText() : content);
  }

  /** Returns an absolute web address; whatever else a feed may link to is not followed. */
  private static Optional<URI> web(URI base, String link) {
    if (link.isBlank()) {
      return Optional.empty();
    }
    try {
      URI address = base.resolve(new URI(link.strip().replace(" ", "%20")));
      boolean web =
          address.getHost() != null
              && ("http".equalsIgnoreCase(address.getScheme())
                  || "https".equalsIgnoreCase(address.getScheme()));
      return web ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
