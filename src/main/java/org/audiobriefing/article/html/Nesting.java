package org.audiobriefing.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements stand around and in others; faster than selectors, which are read each time. */
final class Nesting {
  private Nesting() {}

  /**
   * Returns the nearest element with one of these tags that is this element or around it, or null.
   */
  static Element around(Element element, Set<String> tags) {
    Element at = element;
    while (at != null && !tags.contains(at.normalName())) {
      at = at.parent();
    }
    return at;
  }

  /** Returns whether an element with one of these tags is this element or in it. */
  static boolean holds(Element element, Set<String> tags) {
    if (tags.contains(element.normalName())) {
      return true;
    }
    return element.childrenSize() > 0
        && element.stream().anyMatch(inner -> tags.contains(inner.normalName()));
  }

  /** Returns whether an element lies within another, or is it. */
  static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
