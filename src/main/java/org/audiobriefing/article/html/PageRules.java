package org.audiobriefing.article.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audiobriefing.article.sorting.RawBlock;

/**
 * Which blocks of a page belong to its story, by where they stand; in the order in which they are
 * tried.
 */
final class PageRules {
  private static final double ALL_LINK = 0.8;
  private static final int LONGEST_LINK_LINE = 10;
  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST_TEASER = 60;

  /** Among so many blocks before and behind there are other linked headings. */
  private static final int NEAR = 5;

  private static final int TEASER_UP = 4;
  private static final int TEASER_PARAGRAPHS = 4;
  private static final Set<String> PARAGRAPH = Set.of("p");

  /** What is slanted may speak of the text rather than sum it up. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\W*(?:note|editor|this (?:is|was|story|article|post|piece)|originally|updated?|disclosure|sponsored|hinweis|anmerkung)\\b");

  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.):]\\s");

  static final List<PageRule> ALL =
      List.of(
          PageRule.of(
              "headline",
              PageRule.Fate.HEADLINE,
              "the headline itself",
              place -> place.index() == place.page().heading()),
          PageRule.of(
              "above-the-story",
              PageRule.Fate.LEFT_OUT,
              "a menu above the headline",
              PagePlace::isAbove),
          PageRule.of(
              "outside-the-story",
              PageRule.Fate.LEFT_OUT,
              "a box beside the story's container",
              place -> !place.isBeforeStory() && !place.page().isInRegion(place.block())),
          PageRule.of(
              "standfirst-in-bullets",
              PageRule.Fate.STANDFIRST,
              "two to six items between headline and story, in a list called summary",
              place -> isFree(place) && place.isBeforeStory() && leadItems(place) > 0),
          PageRule.of(
              "standfirst-of-page",
              PageRule.Fate.STANDFIRST,
              "a sentence between headline and story",
              PageRules::isStandfirst),
          PageRule.of(
              "standfirst-emphasized",
              PageRule.Fate.STANDFIRST,
              "the first paragraph, all of it in bold or italics, and no other",
              PageRules::isEmphasized),
          PageRule.of(
              "header-text",
              PageRule.Fate.LEFT_OUT,
              "a sentence in the header that is no standfirst",
              place -> isOfHeader(place) && !place.isByline() && isText(place)),
          PageRule.of(
              "header-label",
              PageRule.Fate.LABEL,
              "a name or a date in the header",
              PageRules::isOfHeader),
          new PageRule(
              "container",
              PageRule.Fate.LEFT_OUT,
              "a sentence in a box called newsletter",
              PageRules::isInClutter,
              place -> "container-" + place.block().clutter()),
          PageRule.of(
              "linked-heading",
              PageRule.Fate.LEFT_OUT,
              "a heading that leads to another story",
              PageRules::isLinkedHeading),
          PageRule.of(
              "linked-teaser",
              PageRule.Fate.LEFT_OUT,
              "the short text under a heading that leads to another story",
              PageRules::isTeaser),
          PageRule.of(
              "link-only",
              PageRule.Fate.LEFT_OUT,
              "a line among the paragraphs that is a link",
              PageRules::isLinkLine),
          PageRule.of("block-of-story", PageRule.Fate.STORY, "everything else", place -> true));

  private PageRules() {}

  /** Returns the first of these rules that fits. */
  static PageRule first(List<PageRule> rules, PagePlace place) {
    for (PageRule rule : rules) {
      if (rule.fits().test(place)) {
        return rule;
      }
    }
    throw new IllegalStateException("no rule fits: " + place.raw().text());
  }

  /** Returns whether the standfirst is still to be found. */
  private static boolean isFree(PagePlace place) {
    return !place.headed() && !place.page().signs().repeatsHeadline(place.block());
  }

  /** Returns how many items from here on are the standfirst, or 0. */
  static int leadItems(PagePlace place) {
    return place.index() < place.page().first() ? place.page().signs().leadList(place.index()) : 0;
  }

  private static boolean isStandfirst(PagePlace place) {
    StoryPage page = place.page();
    return isFree(place)
        && (place.isBeforeStory() || isSetApart(place))
        && page.signs().isStandfirst(place.block(), page.blocks().get(page.first()));
  }

  /**
   * The first block of the story, called a standfirst or between headline and byline, while the
   * next stands in another box.
   */
  private static boolean isSetApart(PagePlace place) {
    StoryPage page = place.page();
    return place.index() == page.first()
        && (place.is(RawBlock.Kind.STANDFIRST) || page.signs().isUnderHeadline(place.block()))
        && page.nextOfStory(place.index())
            .filter(next -> next.owner().parent() != place.block().owner().parent())
            .isPresent();
  }

  private static boolean isEmphasized(PagePlace place) {
    StoryPage page = place.page();
    return isFree(place)
        && (place.index() == page.first() || place.isBeforeStory())
        && page.signs().isEmphasized(place.block())
        && !NOTE.matcher(place.raw().text()).lookingAt()
        && (isRightUnderHeadline(place) || isOverCredit(place))
        && page.nextOfStory(place.index())
            .filter(next -> !page.signs().isEmphasized(next))
            .isPresent();
  }

  /** Broadcasters set their first paragraph in bold too, behind who wrote it. */
  private static boolean isRightUnderHeadline(PagePlace place) {
    return place.page().heading() >= 0
        && place.page().blocks().subList(place.page().heading(), place.index()).stream()
            .noneMatch(block -> StandfirstSigns.isCredit(block.raw()));
  }

  private static boolean isOverCredit(PagePlace place) {
    return Stream.of(place.at(1), place.at(2))
        .flatMap(Optional::stream)
        .anyMatch(block -> StandfirstSigns.isCredit(block.raw()));
  }

  private static boolean isOfHeader(PagePlace place) {
    return place.isBeforeStory()
        && place.page().isInHeader(place.block())
        && !place.is(RawBlock.Kind.CAPTION);
  }

  private static boolean isText(PagePlace place) {
    return place.raw().prose() || !place.block().clutter().isEmpty();
  }

  private static boolean isInClutter(PagePlace place) {
    return !place.block().clutter().isEmpty()
        && !place.is(RawBlock.Kind.CAPTION)
        && !(place.isBeforeStory() && place.isByline());
  }

  private static boolean isLink(RawBlock raw) {
    return raw.kind() == RawBlock.Kind.HEADING && raw.linkShare() > ALL_LINK;
  }

  /** The headings of a list of things lead to each of them, and belong to it. */
  private static boolean isLinkedHeading(PagePlace place) {
    return isLink(place.raw())
        && (place.isBeforeStory() || !NUMBERED.matcher(place.raw().text()).lookingAt());
  }

  private static boolean isTeaser(PagePlace place) {
    boolean ownText = place.page().isInTrunk(place.block()) && place.raw().prose();
    return !place.isBeforeStory()
        && !ownText
        && place.raw().words() < LONGEST_TEASER
        && place.previous().filter(above -> isTitleOf(above, place)).isPresent()
        && linkedHeadings(place) > 1;
  }

  private static boolean isTitleOf(PageBlock above, PagePlace place) {
    return isLink(above.raw())
        && above.raw().words() >= SHORTEST_TITLE
        && !isLink(place.raw())
        && isClose(above, place.block());
  }

  /** A teaser's heading and text stand in one small container. */
  private static boolean isClose(PageBlock heading, PageBlock text) {
    var at = text.owner().parent();
    for (int up = 0; at != null && up < TEASER_UP; up++, at = at.parent()) {
      if (Nesting.isWithin(heading.owner(), at)) {
        return at.stream().filter(e -> PARAGRAPH.contains(e.normalName())).count()
            <= TEASER_PARAGRAPHS;
      }
    }
    return false;
  }

  private static int linkedHeadings(PagePlace around) {
    int found = 0;
    int last = Math.min(around.page().blocks().size(), around.index() + NEAR);
    for (int k = Math.max(0, around.index() - NEAR); k < last; k++) {
      found += isLink(around.page().blocks().get(k).raw()) ? 1 : 0;
    }
    return found;
  }

  private static boolean isLinkLine(PagePlace place) {
    RawBlock raw = place.raw();
    boolean sentence = raw.words() >= LONGEST_LINK_LINE && raw.text().endsWith(".");
    return !place.isBeforeStory()
        && raw.linkShare() > ALL_LINK
        && !sentence
        && raw.kind() != RawBlock.Kind.HEADING;
  }
}
