package org.audiobriefing.article.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.sorting.CaptionSigns;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;

/** Tells the standfirst of a page from what else stands between headline and story. */
final class StandfirstSigns {
  private static final Set<String> LISTS = Set.of("ul", "ol");

  /** Who the author is may stand under the headline too. */
  private static final Pattern ABOUT_WRITER =
      Pattern.compile(
          "(?:(?:Mr|Ms|Mrs|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3} (?:is|was|writes|covers|reports) (?:a|an|the|about|on|for)\\b.{0,80}\\b(?:columnist|author|writer|reporter|editor|journalist|correspondent|professor|novelist|critic)\\b");

  private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em");
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 90;
  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_ITEMS = 6;
  private static final int LINE_WORDS = 8;
  private static final int CREDIT_BLOCKS = 4;

  private final List<PageBlock> blocks;
  private final ContainerNames names;
  private final BoilerplateRules rules;
  private final Metadata metadata;
  private final int heading;

  /**
   * @param heading index of the headline among the blocks, or -1
   */
  StandfirstSigns(
      List<PageBlock> blocks,
      ContainerNames names,
      BoilerplateRules rules,
      Metadata metadata,
      int heading) {
    this.names = names;
    this.blocks = blocks;
    this.rules = rules;
    this.metadata = metadata;
    this.heading = heading;
  }

  /** Returns whether an element or the one around it bears the name of a standfirst. */
  boolean isDek(PageBlock block) {
    return isCalledDek(block.owner());
  }

  /**
   * Returns how many list items from here on make up a bulleted standfirst: a whole short list
   * between headline and first paragraph, or 0.
   */
  int leadList(int i) {
    Element list = Nesting.around(blocks.get(i).owner(), LISTS);
    if (list == null
        || heading < 0
        || !(isLeadList(list) || list.parent() != null && isLeadList(list.parent()))) {
      return 0;
    }
    int start = i;
    while (start > heading + 1 && Nesting.isWithin(blocks.get(start - 1).owner(), list)) {
      start--;
    }
    for (int k = heading + 1; k < start; k++) {
      RawBlock above = blocks.get(k).raw();
      if (blocks.get(k).clutter().isEmpty()
          && above.kind() == RawBlock.Kind.PARAGRAPH
          && above.words() >= StoryPage.FEWEST_WORDS
          && above.prose()) {
        return 0;
      }
    }
    int items = 0;
    int end = start;
    for (; end < blocks.size() && Nesting.isWithin(blocks.get(end).owner(), list); end++) {
      RawBlock raw = blocks.get(end).raw();
      boolean item =
          (blocks.get(end).clutter().isEmpty() || blocks.get(end).clutter().startsWith("key"))
              && (raw.kind() == RawBlock.Kind.LIST_ITEM || raw.kind() == RawBlock.Kind.STANDFIRST)
              && raw.words() >= 5
              && raw.words() <= 45
              && raw.linkShare() < 0.3;
      if (!item) {
        return 0;
      }
      items++;
    }
    // One item sums a story up when its list, or the box around it, says so.
    boolean few = items <= MOST_ITEMS && items >= (isCalledDek(list) ? 1 : FEWEST_ITEMS);
    return few ? end - i : 0;
  }

  private boolean isCalledDek(Element element) {
    return names.has(element, Sign.DEK)
        || element.parent() != null && names.has(element.parent(), Sign.DEK);
  }

  private boolean isLeadList(Element element) {
    return names.has(element, Sign.LEAD_LIST) || names.has(element, Sign.DEK);
  }

  /** Returns whether a paragraph of a sentence or some is bold or slanted from end to end. */
  boolean isEmphasized(PageBlock block) {
    Element owner = block.owner();
    return owner.normalName().equals("p")
        && owner.childrenSize() == 1
        && EMPHASIS.contains(owner.child(0).normalName())
        && owner.ownText().isBlank()
        && block.raw().words() >= LINE_WORDS
        && block.raw().words() <= MOST_WORDS
        && block.raw().linkShare() == 0;
  }

  /** Returns whether a block says the headline again. */
  boolean repeatsHeadline(PageBlock block) {
    return heading >= 0
        && Texts.key(block.raw().text()).equals(Texts.key(blocks.get(heading).raw().text()));
  }

  /** A standfirst may be set in several lines, all of which the description repeats. */
  int parts(int i, int first) {
    int parts = 1;
    while (i + parts < first
        && quoted(blocks.get(i))
        && quoted(blocks.get(i + parts))
        && blocks.get(i + parts).owner().parent() == blocks.get(i).owner().parent()
        && isStandfirst(blocks.get(i + parts), blocks.get(first))) {
      parts++;
    }
    return parts;
  }

  /** Returns whether the page's description holds this line word for word. */
  private boolean quoted(PageBlock block) {
    String key = Texts.key(block.raw().text());
    return key.length() >= 25
        && !Texts.endsSentence(block.raw().text())
        && BylineReader.nameList(block.raw().text()).isEmpty()
        && metadata.description().map(d -> Texts.key(d).contains(key)).orElse(false);
  }

  /** Lines above the names of the authors are no part of the story. */
  private static boolean namesFollow(PageBlock block) {
    Element next = block.owner().nextElementSibling();
    for (int k = 0; next != null && k < 4; k++, next = next.nextElementSibling()) {
      String text = Texts.normal(next.text());
      if (BylineReader.nameList(text).size() > 0 || !BylineReader.authors(text).isEmpty()) {
        return true;
      }
      if (Texts.endsSentence(text)) {
        return false;
      }
    }
    return false;
  }

  /** A line right under the headline, over who wrote the story and when, sums it up. */
  boolean isUnderHeadline(PageBlock block) {
    boolean under =
        heading >= 0
            && blocks.size() > heading + 1
            && blocks.get(heading + 1) == block
            && block.clutter().isEmpty()
            && block.raw().linkShare() == 0
            && block.raw().words() >= LINE_WORDS
            && !CaptionSigns.isCaption(block.raw());
    return under && isCreditedBelow();
  }

  /** A credit behind the first paragraph credits that too, and sets nothing apart. */
  private boolean isCreditedBelow() {
    int end = Math.min(blocks.size(), heading + 2 + CREDIT_BLOCKS);
    for (PageBlock next : blocks.subList(Math.min(heading + 2, end), end)) {
      if (isCredit(next.raw())) {
        return true;
      }
      if (next.raw().prose() && next.raw().kind() == RawBlock.Kind.PARAGRAPH) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a text says who wrote the story or when, and is no sentence of it. */
  static boolean isCredit(RawBlock raw) {
    return BylineReader.isBylineOrDate(raw.text())
        || !Texts.endsSentence(raw.text())
            && Credits.read(raw.text()).filter(Credits.Credit::certain).isPresent();
  }

  /** Set apart between headline and story, and no byline, date or label. */
  boolean isStandfirst(PageBlock block, PageBlock firstParagraph) {
    RawBlock raw = block.raw();
    int words = raw.words();
    boolean possible =
        words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && raw.linkShare() < StoryPage.MOSTLY_LINKS
            && raw.kind() != RawBlock.Kind.CAPTION
            && raw.kind() != RawBlock.Kind.LIST_ITEM;
    if (!possible
        || rules.match(StoryRegion.shorter(raw.text()), words).isPresent()
        || ABOUT_WRITER.matcher(raw.text()).lookingAt()
        || isCredit(raw)) {
      return false;
    }
    boolean described =
        metadata.description().map(d -> Headlines.likeness(raw.text(), d) > 0.6).orElse(false)
            || quoted(block) && namesFollow(block);
    boolean marked =
        raw.kind() == RawBlock.Kind.STANDFIRST && (block.clutter().isEmpty() || isDek(block));
    boolean heading = raw.kind() == RawBlock.Kind.HEADING && words >= 6;
    return marked
        || described
        || heading
        || isUnderHeadline(block)
        || raw.prose()
            && block.clutter().isEmpty()
            && Headlines.likeness(raw.text(), firstParagraph.raw().text()) < 0.8;
  }
}
