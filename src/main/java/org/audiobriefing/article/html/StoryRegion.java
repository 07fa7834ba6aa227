package org.audiobriefing.article.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.BlockRules;
import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its story, by the prose in it. */
final class StoryRegion {
  private static final int FEWEST_TWIN_WORDS = 100;
  private static final int LONGEST_TEASER = 60;
  private static final int MOST_IN_TEASER = 6;
  private static final int FEWEST_MODULES = 3;

  /** So many tenths of the prose stand in the modules; the rest is a teaser or a foot. */
  private static final int MODULES_TENTHS = 6;

  private static final Set<String> WHOLE_PAGE = Set.of("body", "html");

  private StoryRegion() {}

  /**
   * Returns the smallest element that holds nearly all the prose around the best-scoring container,
   * or null.
   */
  static Element of(List<PageBlock> blocks, BoilerplateRules rules) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    Map<Element, Integer> words = new IdentityHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (!StoryPage.isGood(block)
          || i > 0 && isUnderLink(block, blocks.get(i - 1))
          || rules.match(shorter(block.raw().text()), block.raw().words()).isPresent()) {
        continue;
      }
      double score =
          1
              + block.raw().text().chars().filter(c -> c == ',').count()
              + Math.min(block.raw().words() / 15.0, 4);
      Element at = parent(block.owner());
      double share = 1;
      for (int up = 0; at != null && up < 60; up++, at = at.parent()) {
        if (share > 0.1) {
          scores.merge(at, score * share, Double::sum);
        }
        words.merge(at, block.raw().words(), Integer::sum);
        share = up == 0 ? 0.5 : share / 1.5;
      }
    }
    Element best = null;
    double bestScore = 0;
    for (PageBlock block : blocks) {
      Element at = parent(block.owner());
      for (int up = 0; at != null && up < 5; up++, at = at.parent()) {
        double score = scores.getOrDefault(at, 0.0);
        if (score > bestScore) {
          bestScore = score;
          best = at;
        }
      }
    }
    return best == null ? null : widened(twins(best, words), words);
  }

  /** In the box of a heading that leads elsewhere stands the beginning of another story. */
  private static boolean isUnderLink(PageBlock block, PageBlock above) {
    return above.raw().kind() == RawBlock.Kind.HEADING
        && above.raw().linkShare() > StoryPage.MOSTLY_LINKS
        && block.raw().words() <= LONGEST_TEASER
        && Nesting.isWithin(above.owner(), block.owner().parent())
        && block.owner().parent().childrenSize() <= MOST_IN_TEASER;
  }

  /**
   * A long story is cut into pieces in containers of the same name; returns what holds them all.
   */
  private static Element twins(Element best, Map<Element, Integer> words) {
    if (best.className().isBlank() || best.normalName().equals("article")) {
      return best;
    }
    List<Element> alike =
        words.keySet().stream()
            .filter(e -> e.className().equals(best.className()))
            .filter(e -> words.get(e) >= FEWEST_TWIN_WORDS)
            .toList();
    Element region = best;
    Element at = best.parent();
    for (int up = 0; at != null && up < 8 && !WHOLE_PAGE.contains(at.normalName()); up++) {
      int twins = 0;
      int inTwins = 0;
      for (Element twin : alike) {
        if (Nesting.isWithin(twin, at)) {
          twins++;
          inTwins += words.get(twin);
        }
      }
      if (twins > 1
          && inTwins * 10 >= words.getOrDefault(at, 0) * 8
          && at.select("article,h1").size() <= 1) {
        region = at;
      }
      at = at.parent();
    }
    return region;
  }

  /**
   * A story may be split over several containers; go up as long as that adds a good part of prose.
   */
  private static Element widened(Element best, Map<Element, Integer> words) {
    Element region = best;
    Element at = best.parent();
    while (at != null && !at.normalName().equals("html")) {
      int inside = words.getOrDefault(region, 0);
      int outside = words.getOrDefault(at, 0);
      boolean goodPart = outside > inside * 1.15 && outside < inside * 4;
      boolean oneOfMany =
          region.normalName().equals("article") && at.getElementsByTag("article").size() > 1;
      if (!oneOfMany && (goodPart || isSplit(region, at, words))) {
        region = at;
      }
      at = at.parent();
    }
    return region;
  }

  /**
   * Modules of one kind, side by side, each with some prose under no linked heading, are one story
   * however little of it stands in each.
   */
  private static boolean isSplit(Element region, Element at, Map<Element, Integer> words) {
    Element module = region;
    while (module.parent() != at) {
      module = module.parent();
    }
    if (module.className().isBlank() || WHOLE_PAGE.contains(at.normalName())) {
      return false;
    }
    int modules = 0;
    int within = 0;
    for (Element child : at.children()) {
      if (child.className().equals(module.className()) && words.containsKey(child)) {
        if (Teasers.leadsElsewhere(child)) {
          return false;
        }
        modules++;
        within += words.get(child);
      }
    }
    return modules >= FEWEST_MODULES && within * 10 >= words.getOrDefault(at, 0) * MODULES_TENTHS;
  }

  private static final Set<String> PARENTS =
      Set.of("div", "section", "article", "main", "td", "body");

  private static Element parent(Element owner) {
    return owner.parent() == null || PARENTS.contains(owner.normalName()) ? owner : owner.parent();
  }

  /** Returns as much of a text as patterns are tried on. */
  static String shorter(String text) {
    return text.length() > BlockRules.MAX_CHARS ? text.substring(0, BlockRules.MAX_CHARS) : text;
  }
}
