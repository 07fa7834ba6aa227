package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.article.sorting.Decisions;
import org.audiobriefing.article.sorting.RawBlock;

/** Cuts the story out of a page, by the rules of {@link PageRules}. */
final class StoryCut {
  private final StoryPage page;
  private final List<PageRule> rules;
  private final Decisions decisions;
  private final List<RawBlock> story = new ArrayList<>();
  private boolean headed;

  private StoryCut(StoryPage page, List<PageRule> rules, Decisions decisions) {
    this.page = page;
    this.rules = rules;
    this.decisions = decisions;
  }

  /**
   * Returns the blocks of the story.
   *
   * @param decisions takes what is left out
   */
  static List<RawBlock> of(StoryPage page, List<PageRule> rules, Decisions decisions) {
    StoryCut cut = new StoryCut(page, rules, decisions);
    for (int i = 0; i < page.blocks().size(); ) {
      i += cut.take(new PagePlace(page, i, cut.headed));
    }
    return cut.story;
  }

  /** Takes a block and returns how many blocks are dealt with by that. */
  private int take(PagePlace place) {
    PageRule rule = PageRules.first(rules, place);
    RawBlock raw = place.raw();
    switch (rule.fate()) {
      case HEADLINE -> {
        // It is told already.
      }
      case LEFT_OUT -> decisions.leftOut(rule.note().apply(place), raw.text());
      case STANDFIRST -> {
        return standfirst(place);
      }
      case LABEL -> story.add(raw.as(RawBlock.Kind.LABEL));
      case STORY -> story.add(plain(raw));
    }
    return 1;
  }

  private int standfirst(PagePlace place) {
    int items = place.isBeforeStory() ? PageRules.leadItems(place) : 0;
    int parts = items > 0 ? items : page.signs().parts(place.index(), page.first());
    List<String> texts =
        page.blocks().subList(place.index(), place.index() + parts).stream()
            .map(block -> block.raw().text())
            .toList();
    story.add(new RawBlock(RawBlock.Kind.STANDFIRST, String.join(" ", texts), 0));
    headed = true;
    return parts;
  }

  /** A summary in the middle of a story is a paragraph of it. */
  static RawBlock plain(RawBlock raw) {
    return raw.kind() == RawBlock.Kind.STANDFIRST ? raw.as(RawBlock.Kind.PARAGRAPH) : raw;
  }
}
