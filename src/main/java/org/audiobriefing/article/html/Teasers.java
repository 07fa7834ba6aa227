package org.audiobriefing.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Recognises lists of other stories by their shape: alike boxes, each with a link and a text. */
final class Teasers {
  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 120;

  private static final int LARGEST_BOX = 300;

  private final Document page;
  private String host;

  private static final Set<String> BOXES = Set.of("li", "article", "div", "section");

  Teasers(Document page) {
    this.page = page;
  }

  /** Returns whether most of the children are boxes that lead to different pages. */
  boolean isList(Element element) {
    if (element.childrenSize() < FEWEST) {
      return false;
    }
    int boxes = 0;
    int others = 0;
    Set<String> targets = new HashSet<>();
    for (Element child : element.children()) {
      String target = target(child);
      if (!target.isEmpty() && targets.add(target)) {
        boxes++;
      } else if ((child.normalName().equals("p") || child.normalName().equals("blockquote"))
          && Texts.words(child.text()) > 12) {
        others++;
      }
    }
    return boxes >= FEWEST && others == 0;
  }

  /** Articles side by side within an article are others. */
  boolean isNested(Element element) {
    if (!element.normalName().equals("article") || element.parent().closest("article") == null) {
      return false;
    }
    long beside =
        element.parent().children().stream()
            .filter(e -> e.normalName().equals("article"))
            .limit(FEWEST)
            .count();
    return beside >= FEWEST && element.selectFirst("a[href]") != null;
  }

  /** Returns where a box leads, or nothing when it is none. */
  private String target(Element box) {
    if (!BOXES.contains(box.normalName())
        || box.childrenSize() == 0
        || box.stream().limit(LARGEST_BOX).count() == LARGEST_BOX) {
      return "";
    }
    Element title =
        box.selectFirst(
            "h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4,[class*=title] a[href]");
    boolean nested = box.normalName().equals("article") && box.parent().closest("article") != null;
    for (Element link : title == null ? box.select("a[href]") : List.<Element>of()) {
      boolean alone =
          link.parent() != box
              && Texts.words(link.text()) >= 3
              && link.parent().text().equals(link.text());
      if ((alone || nested) && within(link)) {
        title = link;
        break;
      }
    }
    Element heading = title == null ? null : title.closest("h2,h3,h4,h5");
    boolean numbered = heading != null && heading.text().matches("\\d+[.):].*");
    if (title == null || numbered) {
      return "";
    }
    int words = Texts.words(box.text());
    Element link = title.normalName().equals("a") ? title : title.closest("a");
    return words > MOST_WORDS && !nested || !within(link) ? "" : link.attr("href");
  }

  private boolean within(Element link) {
    if (host == null) {
      host = host(page);
    }
    String target = link.attr("href");
    return target.startsWith("/") && !target.startsWith("//")
        || target.matches("[\\w-]+(?:[/.][^:]*)?")
        || !host.isEmpty() && host(target).equals(host);
  }

  private static String host(Document page) {
    Element own = page.selectFirst("link[rel=canonical],meta[property=og:url]");
    return own == null
        ? commonHost(page)
        : host(own.attr(own.normalName().equals("link") ? "href" : "content"));
  }

  private static String commonHost(Document page) {
    Map<String, Integer> hosts = new HashMap<>();
    page.select("a[href^=http]").forEach(a -> hosts.merge(host(a.attr("href")), 1, Integer::sum));
    return hosts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String host(String address) {
    return address.replaceFirst("^(?:https?:)?//(?:www\\.)?([^/?#]*).*$", "$1");
  }
}
