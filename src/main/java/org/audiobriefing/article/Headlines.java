package org.audiobriefing.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.source.Page;
import org.jsoup.nodes.Element;

/** Finds the headline of a page: the visible one before what the page says of itself. */
final class Headlines {
  private static final double ALIKE = 0.5;

  private Headlines() {}

  /** Returns the index of the visible headline: the h1 most like what the metadata says, or -1. */
  static int visible(List<PageBlock> blocks, Metadata metadata, int first) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      Element owner = block.owner();
      boolean h1 = owner.normalName().equals("h1") || owner.closest("h1") != null;
      boolean heading =
          h1
              || owner.normalName().equals("h2") && i < first
              || owner.attr("itemprop").equals("headline");
      if (!heading || block.raw().words() < 1) {
        continue;
      }
      double likeness = likeness(block.raw().text(), metadata.headlines());
      double score =
          likeness * 2
              + (h1 ? 0.6 : 0)
              + Math.min(block.raw().words(), 8) / 20.0
              - (i > first ? 0.3 : 0)
              - (block.clutter().isEmpty() ? 0 : 0.4);
      if (score > bestScore && (h1 || likeness > 0.6)) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  /** Returns whether the envelope of a page gives another headline than the page shows. */
  static boolean contradicts(PageBlock heading, Page.Hints hints) {
    return !hints.headline().isEmpty()
        && likeness(heading.raw().text(), List.of(hints.headline())) < ALIKE;
  }

  /** Returns how much of the words two texts share, 0 to 1, at best over the candidates. */
  static double likeness(String text, List<String> candidates) {
    Set<String> words = wordSet(text);
    double best = 0;
    for (String candidate : candidates) {
      Set<String> other = wordSet(candidate);
      Set<String> common = new HashSet<>(words);
      common.retainAll(other);
      double total = words.size() + other.size();
      best = Math.max(best, total == 0 ? 0 : 2 * common.size() / total);
    }
    return best;
  }

  private static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without a visible headline the metadata's is taken, less the name of the site. */
  static String fromMetadata(Metadata metadata, Page page) {
    if (metadata.headlines().isEmpty()) {
      throw new BriefingException(
          Code.NO_ARTICLE, page.source(), "has no headline", "name a page with one article");
    }
    String headline = metadata.headlines().get(0);
    int cut =
        Math.max(
            headline.lastIndexOf(" | "),
            Math.max(headline.lastIndexOf(" - "), headline.lastIndexOf(" – ")));
    boolean site = cut > 15 && (Texts.words(headline.substring(cut)) <= 5);
    return site ? headline.substring(0, cut).strip() : headline;
  }
}
