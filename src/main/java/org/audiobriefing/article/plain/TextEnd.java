package org.audiobriefing.article.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.RawBlock;

/** Finds where the story ends in text: behind it stand labels and teasers of other stories. */
final class TextEnd {
  private static final int GAP = 4;
  private static final int ENOUGH_WORDS = 120;
  private static final double MOST_BEHIND = 0.5;
  private static final double AKIN = 0.2;

  private final BoilerplateRules rules;
  private final List<RawBlock> blocks;
  private final boolean[] prose;
  private final boolean[] furniture;
  private final Map<String, Integer> counts = new HashMap<>();

  TextEnd(BoilerplateRules rules, List<RawBlock> blocks) {
    this.rules = rules;
    this.blocks = blocks;
    blocks.forEach(block -> counts.merge(block.key(), 1, Integer::sum));
    prose = new boolean[blocks.size()];
    furniture = new boolean[blocks.size()];
    for (int i = 0; i < prose.length; i++) {
      prose[i] = isProse(blocks.get(i));
      furniture[i] = isFurniture(blocks.get(i));
    }
  }

  /** Returns the index behind the story: a gap of labels with no more of the story behind it. */
  int end() {
    Set<String> story = new HashSet<>();
    int words = 0;
    int gap = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean end = endRule(i);
      if (prose[i]) {
        gap = 0;
        words += blocks.get(i).words();
        story.addAll(Texts.contentWords(blocks.get(i).text()));
      } else if (!furniture[i]) {
        gap++;
      }
      if ((end || gap == GAP)
          && words >= ENOUGH_WORDS
          && !goesOn(i + 1, story)
          && inRows(i + 1) < words * MOST_BEHIND) {
        return i + 1;
      }
    }
    return blocks.size();
  }

  /** Returns the words behind a place in paragraphs that stand three in a row. */
  private int inRows(int from) {
    int words = 0;
    int row = 0;
    int rowWords = 0;
    for (int i = from; i <= blocks.size(); i++) {
      boolean running = i < blocks.size() && prose[i] && Texts.endsSentence(blocks.get(i).text());
      if (running) {
        row++;
        rowWords += blocks.get(i).words();
      } else if (i == blocks.size() || !furniture[i]) {
        words += row >= 3 ? rowWords : 0;
        row = 0;
        rowWords = 0;
      }
    }
    return words;
  }

  private boolean endRule(int i) {
    return rules
        .match(blocks.get(i).text(), blocks.get(i).words())
        .filter(r -> r.action() == BoilerplateRule.Action.END)
        .isPresent();
  }

  /** Advertisements and lines that come again and again interrupt a story and do not end it. */
  private boolean isFurniture(RawBlock block) {
    return counts.get(block.key()) >= 3
        || rules
            .match(block.text(), block.words())
            .filter(r -> r.action() == BoilerplateRule.Action.DROP)
            .isPresent();
  }

  private boolean isProse(RawBlock block) {
    return block.prose() && rules.match(block.text(), block.words()).isEmpty();
  }

  /** Three paragraphs in a row that speak of the same things are more of the story. */
  private boolean goesOn(int from, Set<String> story) {
    int run = 0;
    int row = 0;
    Set<String> all = new HashSet<>();
    for (int i = from; i < blocks.size(); i++) {
      boolean akin = prose[i] && Texts.share(blocks.get(i).text(), story) >= AKIN;
      run = akin ? run + 1 : furniture[i] ? run : 0;
      boolean said =
          prose[i] || Texts.endsSentence(blocks.get(i).text()) && blocks.get(i).words() >= 2;
      if (said) {
        all.addAll(Texts.contentWords(blocks.get(i).text()));
        row++;
      } else if (!furniture[i]) {
        all.clear();
        row = 0;
      }
      if (run >= 2 || row >= 4 && isAkin(all, story)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAkin(Set<String> words, Set<String> story) {
    return words.stream().filter(story::contains).count() >= AKIN * words.size();
  }
}
