package org.audiobriefing.article.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/** The elements that hold so much of a page's running text that no name can make them clutter. */
final class StoryHolders {
  private static final int FEWEST_WORDS = 8;
  private static final double SHARE = 0.35;
  private static final int MAX_DEPTH = 200;

  private StoryHolders() {}

  static Set<Element> of(PageElements page, ContainerNames names) {
    Containers containers = new Containers(names);
    Map<Element, Integer> words = new IdentityHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    int all = 0;
    for (Element paragraph : page.paragraphs()) {
      String text = paragraph.text();
      int count = Texts.words(text);
      boolean repeated = seen.merge(text, 1, Integer::sum) > 1;
      if (count < FEWEST_WORDS || repeated || linked(paragraph) > count / 2) {
        continue;
      }
      all += count;
      Element at = paragraph;
      for (int depth = 0; at != null && depth < MAX_DEPTH; depth++, at = at.parent()) {
        words.merge(at, count, Integer::sum);
      }
    }
    Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    double fewest = all * SHARE;
    words.forEach(
        (element, count) -> {
          if (count >= fewest
              && !element.normalName().equals("p")
              && !containers.asksConsent(element)) {
            holders.add(element);
          }
        });
    holders.addAll(page.properties("articleBody"));
    return holders;
  }

  private static int linked(Element paragraph) {
    int words = 0;
    for (Element link : paragraph.getElementsByTag("a")) {
      words += Texts.words(link.text());
    }
    return words;
  }
}
