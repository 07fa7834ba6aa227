package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader sees beside a story. What a style sheet of the page itself hides is not seen. */
final class Neighbours {
  private static final Pattern NONE = Pattern.compile("display\\s*:\\s*none");

  /** A name that a selector ends with. */
  private static final Pattern SELECTOR = Pattern.compile("([.#][\\w-]+)\\s*$");

  private static final Pattern COMMA = Pattern.compile(",");

  private static final int FARTHEST_BRACE = 300;
  private static final Set<String> FRAMES = Set.of("footer", "nav", "header");

  private final Set<String> hidden = new HashSet<>();
  private final Map<Element, Boolean> seen = new IdentityHashMap<>();

  Neighbours(PageElements page) {
    for (Element style : page.styles()) {
      addHidden(style.data());
    }
  }

  private void addHidden(String style) {
    for (int at = style.indexOf("display"); at >= 0; at = style.indexOf("display", at + 1)) {
      int open = style.lastIndexOf('{', at);
      boolean near =
          open >= 0 && at - open <= FARTHEST_BRACE && style.substring(open, at).indexOf('}') < 0;
      if (near && NONE.matcher(style).region(at, style.length()).lookingAt()) {
        int from = Math.max(style.lastIndexOf('}', open), style.lastIndexOf('{', open - 1)) + 1;
        for (String selector : COMMA.split(style.substring(from, open))) {
          Matcher name = SELECTOR.matcher(selector);
          if (name.find()) {
            hidden.add(name.group(1));
          }
        }
      }
    }
  }

  /** Returns the texts that are seen from a block on. */
  List<String> behind(List<PageBlock> blocks, int first) {
    List<String> seen = new ArrayList<>();
    for (PageBlock block : blocks.subList(Math.min(first, blocks.size()), blocks.size())) {
      if (isSeen(block.owner())) {
        seen.add(block.raw().text());
      }
    }
    return seen;
  }

  private boolean isSeen(Element element) {
    List<Element> asked = new ArrayList<>();
    Element at = element;
    while (at != null && !seen.containsKey(at) && !isUnseen(at)) {
      asked.add(at);
      at = at.parent();
    }
    boolean answer = at == null || seen.getOrDefault(at, false);
    asked.forEach(e -> seen.put(e, answer));
    return answer;
  }

  private boolean isUnseen(Element element) {
    return FRAMES.contains(element.normalName())
        || !hidden.isEmpty()
            && (hidden.contains("#" + element.id())
                || element.classNames().stream().anyMatch(name -> hidden.contains("." + name)));
  }
}
