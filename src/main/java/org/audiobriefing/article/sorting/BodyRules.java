package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.Credits;

/** Paragraphs, crossheads, quotations and items of lists; what is left over is none of them. */
final class BodyRules {
  private static final double PARTLY_LINK = 0.5;
  private static final double MOSTLY_LINK = 0.6;
  private static final double HARDLY_LINK = 0.3;

  private static final int SHORTEST_PULLED = 25;
  private static final int LONGEST_PULLED_WORDS = 60;

  /** A paragraph by its markup; shorter ones are signs and labels. */
  private static final int FEWEST_WORDS = 3;

  private static final int FEWEST_WORDS_OF_LABEL = 10;

  /** Text without a paragraph of its own counts behind so many words. */
  private static final int WORDS_BEFORE_LABEL = 40;

  private static final int FEWEST_WORDS_OF_INTRODUCTION = 3;
  private static final int FEWEST_WORDS_OF_ITEM = 3;
  private static final int SENTENCE_WORDS = 8;
  private static final int LONGEST_CROSSHEAD = 12;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
  private static final Pattern OPEN_END = Pattern.compile("(?:[:;]|[;,] (?:and|or))$");
  private static final Pattern QUOTED = Pattern.compile("(?s)[“\"‘«].{40,}");
  private static final Pattern QUOTED_CROSSHEAD = Pattern.compile("[‘“'\"¿].{3,80}");
  private static final Pattern NO_CROSSHEAD_END = Pattern.compile("[.:;,]$");

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
              "quotation-pulled",
              Part.LEFT_OUT,
              "a quotation in large letters that a longer paragraph holds too",
              place -> place.is(RawBlock.Kind.QUOTATION) && isPulled(place)),
          PartRule.of(
              "quotation",
              Part.QUOTATION,
              "a block of somebody's words",
              place -> place.is(RawBlock.Kind.QUOTATION)),
          PartRule.of(
              "crosshead",
              Part.SUBHEADING,
              "a heading by its markup",
              place -> place.is(RawBlock.Kind.HEADING)),
          PartRule.of("item", Part.PARAGRAPH, "an item of a list in the story", BodyRules::isItem),
          PartRule.of(
              "link-list", Part.LEFT_OUT, "an item of a list of links", BodyRules::isOfList),
          PartRule.of(
              "paragraph",
              Part.PARAGRAPH,
              "The council voted on Monday to dredge the harbour.",
              place -> place.block().prose()),
          PartRule.of(
              "paragraph-by-markup",
              Part.PARAGRAPH,
              "“Not here,” she said",
              BodyRules::isParagraphByMarkup),
          PartRule.of(
              "paragraph-without-markup",
              Part.PARAGRAPH,
              "a long line in a box of its own, without a full stop",
              BodyRules::isLongLabel),
          PartRule.of(
              "introduction",
              Part.PARAGRAPH,
              "The council will pay for:",
              place -> !place.isMarkedUp() && introducesOrLists(place)),
          PartRule.of(
              "crosshead-of-text",
              Part.SUBHEADING,
              "A few words between two paragraphs",
              BodyRules::isCrosshead),
          PartRule.of(
              "crosshead-quoted",
              Part.SUBHEADING,
              "‘Nobody asked us’",
              place ->
                  isBetweenParagraphs(place)
                      && place.block().words() <= LONGEST_CROSSHEAD
                      && QUOTED_CROSSHEAD.matcher(place.text()).matches()),
          PartRule.of(
              "short-sentence",
              Part.PARAGRAPH,
              "He paused.",
              place ->
                  isWithin(place)
                      && Texts.endsSentence(place.text())
                      && place.block().linkShare() < PARTLY_LINK),
          PartRule.of(
              "introduced-quotation",
              Part.PARAGRAPH,
              "She told the paper:",
              place ->
                  isWithin(place)
                      && place.text().endsWith(":")
                      && place.block().words() >= FEWEST_WORDS_OF_INTRODUCTION
                      && place.next().filter(BodyRules::isQuoted).isPresent()),
          PartRule.of("stray-line", Part.LEFT_OUT, "whatever is left", place -> true));

  private BodyRules() {}

  private static boolean isWithin(Place place) {
    return place.hasBegun() && place.goesOn();
  }

  /** A quotation that a longer paragraph of the story says too only decorates the page. */
  private static boolean isPulled(Place place) {
    RawBlock block = place.block();
    String key = block.key();
    if (key.length() < SHORTEST_PULLED || block.words() > LONGEST_PULLED_WORDS) {
      return false;
    }
    for (RawBlock other : place.story().blocks()) {
      if (other != block
          && other.kind() != RawBlock.Kind.QUOTATION
          && other.prose()
          && other.key().contains(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfList(Place place) {
    return place.is(RawBlock.Kind.LIST_ITEM) || place.is(RawBlock.Kind.TABLE_ROW);
  }

  private static boolean isItem(Place place) {
    if (!isOfList(place)) {
      return false;
    }
    RawBlock block = place.block();
    if (block.prose() && block.linkShare() < PARTLY_LINK) {
      return true;
    }
    boolean within = place.goesOn() || block.prose() || followsParagraph(place);
    boolean sentence = Texts.endsSentence(block.text()) && block.words() >= SENTENCE_WORDS;
    return within && place.hasBegun() && (sentence || block.linkShare() <= MOSTLY_LINK);
  }

  /** A list that no label parts from the story before it. */
  private static boolean followsParagraph(Place place) {
    if (!place.is(RawBlock.Kind.LIST_ITEM)) {
      return false;
    }
    List<RawBlock> blocks = place.story().blocks();
    BlockRules rules = place.story().rules();
    for (int n = place.index(); n < blocks.size() && isListItem(blocks.get(n)); n++) {
      if (rules.of(blocks.get(n)).isPresent()) {
        return false;
      }
    }
    int k = place.index();
    while (k >= 0 && isListItem(blocks.get(k))) {
      RawBlock item = blocks.get(k);
      if (item.linkShare() > HARDLY_LINK
          || item.words() < FEWEST_WORDS_OF_ITEM
          || rules.of(item).isPresent()) {
        return false;
      }
      k--;
    }
    boolean heading = k >= 1 && blocks.get(k).kind() == RawBlock.Kind.HEADING;
    return k >= 0 && blocks.get(heading ? k - 1 : k).prose() && rules.of(blocks.get(k)).isEmpty();
  }

  private static boolean isListItem(RawBlock block) {
    return block.kind() == RawBlock.Kind.LIST_ITEM;
  }

  private static boolean isParagraphByMarkup(Place place) {
    RawBlock block = place.block();
    boolean words =
        block.words() >= FEWEST_WORDS || isWithin(place) && WORD.matcher(place.text()).find();
    return place.isMarkedUp()
        && place.is(RawBlock.Kind.PARAGRAPH)
        && words
        && block.linkShare() < PARTLY_LINK;
  }

  private static boolean isLongLabel(Place place) {
    return place.isMarkedUp()
        && place.is(RawBlock.Kind.LABEL)
        && place.block().words() >= FEWEST_WORDS_OF_LABEL
        && place.block().linkShare() == 0
        && place.wordsBefore() > WORDS_BEFORE_LABEL;
  }

  private static boolean introducesOrLists(Place place) {
    return isWithin(place)
        && place.block().words() >= FEWEST_WORDS_OF_INTRODUCTION
        && hasOpenEnd(place.block())
        && (place.previous().filter(p -> p.prose() || hasOpenEnd(p)).isPresent()
            || place.next().filter(BodyRules::isListItem).isPresent());
  }

  private static boolean hasOpenEnd(RawBlock block) {
    return OPEN_END.matcher(block.text()).find();
  }

  private static boolean isQuoted(RawBlock block) {
    return block.kind() == RawBlock.Kind.QUOTATION || QUOTED.matcher(block.text()).matches();
  }

  private static boolean isBetweenParagraphs(Place place) {
    boolean behindProse = place.previous().filter(RawBlock::prose).isPresent();
    boolean behindList =
        place.hasWords() && place.previous().filter(BodyRules::isListItem).isPresent();
    boolean overProse = place.next().filter(RawBlock::prose).isPresent();
    boolean overList = place.next().filter(b -> isListItem(b) || hasOpenEnd(b)).isPresent();
    boolean between = overProse ? behindProse || behindList : behindProse && overList;
    return place.goesOn() && between;
  }

  private static boolean isCrosshead(Place place) {
    String text = place.text();
    return isBetweenParagraphs(place)
        && place.block().words() <= LONGEST_CROSSHEAD
        && place.block().linkShare() < PARTLY_LINK
        && text.indexOf('|') < 0
        && !Credits.isLabelAlone(text)
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !Character.isLowerCase(text.charAt(0))
        && !NO_CROSSHEAD_END.matcher(text).find();
  }
}
