package org.audiobriefing.article.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;

/** A page on which the story has been found: its headline, its first block and its container. */
final class StoryPage {
  static final int FEWEST_WORDS = 10;
  static final double MOSTLY_LINKS = 0.5;

  private static final Set<String> HEADER = Set.of("header");

  /** A header with more of the story's words, one to so many, holds the story too. */
  private static final int HEADER_SHARE = 3;

  private final List<PageBlock> blocks;
  private final Element region;
  private final int heading;
  private final StandfirstSigns signs;
  private final Element header;
  private final Element trunk;
  private final int first;

  /**
   * @param region the container of the story
   * @param heading index of the headline among the blocks, or -1
   */
  StoryPage(
      List<PageBlock> blocks,
      ContainerNames names,
      BoilerplateRules rules,
      Metadata metadata,
      Element region,
      int heading) {
    this.blocks = blocks;
    this.region = region;
    this.heading = heading;
    this.signs = new StandfirstSigns(blocks, names, rules, metadata, heading);
    this.header = header();
    this.trunk = trunk();
    this.first = behindStandfirst(firstInside(blocks, region));
  }

  List<PageBlock> blocks() {
    return blocks;
  }

  /** Returns the index of the headline, or -1. */
  int heading() {
    return heading;
  }

  /** Returns the index of the first paragraph, behind standfirst and credits. */
  int first() {
    return first;
  }

  StandfirstSigns signs() {
    return signs;
  }

  boolean isInTrunk(PageBlock block) {
    return block.owner().parent() == trunk;
  }

  boolean isInRegion(PageBlock block) {
    return Nesting.isWithin(block.owner(), region);
  }

  boolean isInHeader(PageBlock block) {
    return header != null && Nesting.isWithin(block.owner(), header);
  }

  /**
   * Returns whether a block reads like a paragraph of a story, and nothing around it speaks
   * against.
   */
  static boolean isGood(PageBlock block) {
    RawBlock raw = block.raw();
    boolean kind =
        raw.kind() != RawBlock.Kind.CAPTION
            && raw.kind() != RawBlock.Kind.HEADING
            && raw.kind() != RawBlock.Kind.TABLE_ROW;
    return kind
        && block.clutter().isEmpty()
        && raw.words() >= FEWEST_WORDS
        && raw.linkShare() < MOSTLY_LINKS
        && raw.prose();
  }

  private boolean isStory(PageBlock block) {
    return isGood(block) && isInRegion(block);
  }

  /** Returns the next paragraph of the story behind a block. */
  Optional<PageBlock> nextOfStory(int index) {
    return blocks.subList(index + 1, blocks.size()).stream().filter(this::isStory).findFirst();
  }

  /** Returns the index of the first paragraph of a region. */
  static int firstInside(List<PageBlock> blocks, Element region) {
    for (int i = 0; i < blocks.size(); i++) {
      if (isGood(blocks.get(i)) && Nesting.isWithin(blocks.get(i).owner(), region)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Standfirst and credits may stand in the story's own container; the first paragraph is behind.
   */
  private int behindStandfirst(int from) {
    if (heading < 0 || heading > from) {
      return from;
    }
    for (int i = from; i < blocks.size(); i++) {
      if (isStory(blocks.get(i)) && !isApart(i)) {
        return i;
      }
    }
    return from;
  }

  private boolean isApart(int i) {
    PageBlock block = blocks.get(i);
    boolean dek =
        block.raw().kind() == RawBlock.Kind.STANDFIRST
            && signs.isDek(block)
            && signs.isStandfirst(block, block);
    return dek || isInHeader(block) || signs.leadList(i) > 0 || signs.isUnderHeadline(block);
  }

  /** Returns the header element around the headline, unless it holds the story too, or null. */
  private Element header() {
    Element around = heading < 0 ? null : Nesting.around(blocks.get(heading).owner(), HEADER);
    if (around == null) {
      return null;
    }
    int within = 0;
    int all = 0;
    for (PageBlock block : blocks) {
      if (isStory(block)) {
        all += block.raw().words();
        within += Nesting.isWithin(block.owner(), around) ? block.raw().words() : 0;
      }
    }
    return within * HEADER_SHARE > all ? null : around;
  }

  /** Returns the element that holds most of the paragraphs directly, or null. */
  private Element trunk() {
    Map<Element, Integer> words = new IdentityHashMap<>();
    Element best = null;
    for (PageBlock block : blocks) {
      Element owner = block.owner();
      if (owner.normalName().equals("p") && isStory(block)) {
        int sum = words.merge(owner.parent(), block.raw().words(), Integer::sum);
        best = best == null || sum > words.get(best) ? owner.parent() : best;
      }
    }
    return best;
  }
}
