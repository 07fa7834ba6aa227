package org.audiobriefing.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/** Recognises lists of other stories by their shape: alike boxes, each with a link and a text. */
final class Teasers {
  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 120;

  private static final int LARGEST_BOX = 300;
  private static final int FEWEST_ENTRY_WORDS = 25;

  private final PageElements page;
  private String host;

  private static final int FEWEST_TITLE_WORDS = 3;
  private static final Pattern NUMBERED = Pattern.compile("\\d+[.):].*");
  private static final Pattern RELATIVE = Pattern.compile("[\\w-]+(?:[/.][^:]*)?");
  private static final Pattern BEFORE_HOST =
      Pattern.compile("^(?:https?:)?//(?:www\\.)?([^/?#]*).*$");
  private static final Set<String> ARTICLE = Set.of("article");
  private static final Set<String> LINK = Set.of("a");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");
  private static final Set<String> LINKED_HEADINGS = Set.of("h2", "h3", "h4");
  private static final Set<String> BOXES = Set.of("li", "article", "div", "section");

  Teasers(PageElements page) {
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

  /** Returns whether a heading in an element is a link, as those of other stories are. */
  static boolean leadsElsewhere(Element element) {
    return title(element) != null;
  }

  /** Articles side by side within an article are others, unless they lead nowhere. */
  boolean isNested(Element element) {
    if (!element.normalName().equals("article")
        || Nesting.around(element.parent(), ARTICLE) == null
        || isEntry(element)) {
      return false;
    }
    long beside =
        element.parent().children().stream()
            .filter(e -> e.normalName().equals("article"))
            .limit(FEWEST)
            .count();
    return beside >= FEWEST && Nesting.holds(element, LINK);
  }

  /** An entry of a list that is the story has a heading that is no link, and prose of its own. */
  private boolean isEntry(Element article) {
    return Nesting.holds(article, HEADINGS)
        && !leadsElsewhere(article)
        && article.getElementsByTag("p").stream()
            .anyMatch(p -> Texts.words(p.text()) >= FEWEST_ENTRY_WORDS);
  }

  /** Returns where a box leads, or nothing when it is none. */
  private String target(Element box) {
    if (!isBox(box)) {
      return "";
    }
    boolean nested = isNestedArticle(box);
    Element title = title(box);
    if (title == null) {
      title = lineOfOwn(box, nested);
    }
    if (title == null || isNumbered(title)) {
      return "";
    }
    Element link = Nesting.around(title, LINK);
    return !within(link) || !nested && Texts.words(box.text()) > MOST_WORDS
        ? ""
        : link.attr("href");
  }

  private static boolean isBox(Element box) {
    return BOXES.contains(box.normalName())
        && box.childrenSize() > 0
        && box.stream().limit(LARGEST_BOX).count() < LARGEST_BOX;
  }

  private static boolean isNestedArticle(Element box) {
    return box.normalName().equals("article") && Nesting.around(box.parent(), ARTICLE) != null;
  }

  /** Returns the first link in a heading, heading in a link, or link in something called title. */
  private static Element title(Element box) {
    for (Element element : box.getAllElements()) {
      boolean link = element.normalName().equals("a") && element.hasAttr("href");
      if (link && isWithin(element, box, Teasers::isTitle)
          || LINKED_HEADINGS.contains(element.normalName())
              && isWithin(element, box, e -> e.normalName().equals("a") && e.hasAttr("href"))) {
        return element;
      }
    }
    return null;
  }

  private static boolean isTitle(Element element) {
    return HEADINGS.contains(element.normalName())
        || element.className().toLowerCase(Locale.ROOT).contains("title");
  }

  private static boolean isWithin(Element element, Element box, Predicate<Element> fits) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (fits.test(at)) {
        return true;
      }
      if (at == box) {
        return false;
      }
    }
    return false;
  }

  /** Returns the first link of some words that is a line for itself. */
  private Element lineOfOwn(Element box, boolean nested) {
    for (Element link : box.getElementsByTag("a")) {
      if (link.hasAttr("href") && (nested || isAlone(link, box)) && within(link)) {
        return link;
      }
    }
    return null;
  }

  private static boolean isAlone(Element link, Element box) {
    return link.parent() != box
        && Texts.words(link.text()) >= FEWEST_TITLE_WORDS
        && link.parent().text().equals(link.text());
  }

  private static boolean isNumbered(Element title) {
    Element heading = Nesting.around(title, HEADINGS);
    return heading != null && NUMBERED.matcher(heading.text()).matches();
  }

  private boolean within(Element link) {
    if (host == null) {
      host = host(page);
    }
    String target = link.attr("href");
    return target.startsWith("/") && !target.startsWith("//")
        || RELATIVE.matcher(target).matches()
        || !host.isEmpty() && host(target).equals(host);
  }

  private static String host(PageElements page) {
    return page.canonical()
        .or(() -> ownAddress(page))
        .map(Teasers::host)
        .orElseGet(() -> commonHost(page));
  }

  private static Optional<String> ownAddress(PageElements page) {
    return page.metas().stream()
        .filter(meta -> meta.attr("property").equalsIgnoreCase("og:url"))
        .map(meta -> meta.attr("content"))
        .findFirst();
  }

  private static String commonHost(PageElements page) {
    Map<String, Integer> hosts = new HashMap<>();
    page.webLinks().forEach(a -> hosts.merge(host(a.attr("href")), 1, Integer::sum));
    return hosts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String host(String address) {
    return BEFORE_HOST.matcher(address).replaceFirst("$1");
  }
}
