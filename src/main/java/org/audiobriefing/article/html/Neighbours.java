package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader sees beside a story. What a style sheet of the page itself hides is not seen. */
final class Neighbours {
  private static final Pattern HIDING =
      Pattern.compile("([.#][\\w-]+)\\s*(?:,[^{}]{0,200})?\\{[^{}]{0,300}display\\s*:\\s*none");
  private static final Set<String> FRAMES = Set.of("footer", "nav", "header");

  private final Set<String> hidden = new HashSet<>();

  Neighbours(Document page) {
    for (Element style : page.getElementsByTag("style")) {
      Matcher rule = HIDING.matcher(style.data());
      while (rule.find()) {
        hidden.add(rule.group(1));
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
    for (Element at = element; at != null; at = at.parent()) {
      if (FRAMES.contains(at.normalName())
          || hidden.contains("#" + at.id())
          || at.classNames().stream().anyMatch(name -> hidden.contains("." + name))) {
        return false;
      }
    }
    return true;
  }
}
