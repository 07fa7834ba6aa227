package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that are asked for by what they are, found in one walk. */
final class PageElements {
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> linkedData = new ArrayList<>();
  private final List<Element> styles = new ArrayList<>();
  private final List<Element> paragraphs = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authorLinks = new ArrayList<>();
  private final List<Element> properties = new ArrayList<>();
  private final List<Element> webLinks = new ArrayList<>();
  private final List<Element> all;
  private Optional<String> canonical = Optional.empty();

  PageElements(Document page) {
    all = page.getAllElements();
    all.forEach(this::add);
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "style" -> styles.add(element);
      case "p" -> paragraphs.add(element);
      case "time" -> times.add(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          linkedData.add(element);
        }
      }
      case "link" -> {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = Optional.of(element.attr("href"));
        }
      }
      case "a" -> addLink(element);
      default -> {
        // Nobody asks for the others by their tag.
      }
    }
    if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
      properties.add(element);
    }
  }

  private void addLink(Element link) {
    if (link.attr("rel").equalsIgnoreCase("author")) {
      authorLinks.add(link);
    }
    if (link.attr("href").startsWith("http")) {
      webLinks.add(link);
    }
  }

  /** Returns all elements in the order of the page. */
  List<Element> all() {
    return all;
  }

  List<Element> metas() {
    return metas;
  }

  /** Returns the scripts that hold JSON-LD. */
  List<Element> linkedData() {
    return linkedData;
  }

  List<Element> styles() {
    return styles;
  }

  List<Element> paragraphs() {
    return paragraphs;
  }

  List<Element> times() {
    return times;
  }

  /** Returns the links that the page marks as its author's. */
  List<Element> authorLinks() {
    return authorLinks;
  }

  /** Returns the links with a whole address. */
  List<Element> webLinks() {
    return webLinks;
  }

  /** Returns the elements that microdata give this name. */
  List<Element> properties(String name) {
    return properties.stream().filter(e -> e.attr("itemprop").equalsIgnoreCase(name)).toList();
  }

  /** Returns the address that the page gives as its own, or "" when it gives an empty one. */
  Optional<String> canonical() {
    return canonical;
  }
}
