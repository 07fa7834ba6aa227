package org.audiobriefing.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An element of a feed under its full name, so that {@code media:title} is never taken for a title:
 * the part before the colon is what the namespace is usually called, whatever this feed calls it,
 * and nothing for the feed's own elements.
 */
record FeedElement(Element element, URI base) {
  /** The namespaces that say something about a story, and the prefix that names them here. */
  private static final Map<String, String> USUAL =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://www.w3.org/2005/atom", "",
          "http://purl.org/atom/ns#", "",
          "http://purl.org/rss/1.0/", "",
          "http://backend.userland.com/rss2", "",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:");

  /** Without a declaration these mean what they usually do. */
  private static final List<String> OWN_PREFIXES =
      List.of("atom:", "rss:", "rdf:", "a10:", "atom10:");

  static FeedElement root(Element element, URI base) {
    return new FeedElement(element, based(element, base));
  }

  /** An address in {@code xml:base} holds for all within. */
  private static URI based(Element element, URI outer) {
    String own = element.attr("xml:base");
    return own.isEmpty() ? outer : WebLink.of(outer, own).orElse(outer);
  }

  String name() {
    return name(element);
  }

  private static String name(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    int colon = tag.indexOf(':');
    String prefix = tag.substring(0, colon + 1);
    String local = tag.substring(colon + 1);
    String usual = namespace(element, prefix).map(USUAL::get).orElse(null);
    if (usual != null) {
      return usual + local;
    }
    return OWN_PREFIXES.contains(prefix) ? local : prefix + local;
  }

  /** The nearest declaration; the outermost elements carry nearly all of them. */
  private static Optional<String> namespace(Element element, String prefix) {
    String declaration =
        prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(declaration)) {
        return Optional.of(at.attr(declaration).strip().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  List<FeedElement> children() {
    return element.children().stream().map(child -> root(child, base)).toList();
  }

  List<FeedElement> children(String name) {
    return children().stream().filter(child -> child.name().equals(name)).toList();
  }

  Optional<FeedElement> child(String name) {
    return children().stream().filter(child -> child.name().equals(name)).findFirst();
  }

  String attribute(String name) {
    return element.attr(name).strip();
  }

  /** Returns what stands in it as it was written. */
  String wholeText() {
    return element.wholeText().strip();
  }

  /** Returns what stands in it as HTML, whether it was written as elements or as text. */
  String html() {
    return (element.childrenSize() > 0 ? element.html() : element.wholeText()).strip();
  }

  /** Returns what stands in it as plain words, whatever markup is hidden in it. */
  String plain() {
    return plain(element.wholeText());
  }

  /** Many titles are escaped once too often. */
  static String plain(String markup) {
    return Escapes.undone(Jsoup.parse(markup).text().strip()).strip();
  }
}
