package org.audiobriefing.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Turns a tree of elements into a flat list of blocks in reading order. Walks without recursion,
 * however deep the tree.
 */
final class BlockCollector implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "figcaption",
          "tr",
          "pre",
          "dt",
          "dd",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "address",
          "hr",
          "body",
          "center",
          "details",
          "summary",
          "fieldset",
          "tbody",
          "thead",
          "hgroup");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int COLUMN_BREAKS = 4;
  private static final int COLUMN_WORDS = 80;

  private static final int MAX_TEXT = 20_000;
  private static final int SHORTEST_PARAGRAPH = 60;
  private static final int LONGEST_BOLD_LINE = 14;
  private static final int LONGEST_LINK = 240;

  /** A card with a picture, a heading and a teaser is one link; no card is longer than this. */
  private static final int LONGEST_CARD = 1_500;

  private static final int SAME_LINKS = 2;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Element> trusted;
  private final boolean judgingNames;
  private final ContainerNames names;
  private final Containers containers;
  private final BlockKinds kinds;
  private final Teasers teasers;
  private int linkChars;
  private int boldChars;
  private int inBold;
  private int inLink;
  private Element link;
  private Element clutterRoot;
  private String clutterName = "";

  private BlockCollector(
      PageElements page, ContainerNames names, Set<Element> trusted, boolean judgingNames) {
    this.names = names;
    this.containers = new Containers(names);
    this.kinds = new BlockKinds(names);
    this.teasers = new Teasers(page);
    this.trusted = trusted;
    this.judgingNames = judgingNames;
  }

  /**
   * Returns the blocks below an element; names of containers may make their text suspicious.
   *
   * @param trusted elements that hold the story, whatever their names say
   */
  static Collected collect(
      Element root, PageElements page, ContainerNames names, Set<Element> trusted) {
    return collect(root, new BlockCollector(page, names, trusted, true));
  }

  /** Returns the blocks below an element, whatever their containers are called. */
  static Collected collectAll(Element root, PageElements page, ContainerNames names) {
    return collect(root, new BlockCollector(page, names, Set.of(), false));
  }

  private static Collected collect(Element root, BlockCollector collector) {
    collector.open.push(root);
    NodeTraversor.filter(collector, root);
    collector.flush();
    return new Collected(collector.blocks, collector.skipped);
  }

  /**
   * What a page holds.
   *
   * @param skipped what no block was made of
   */
  record Collected(List<PageBlock> blocks, List<Skipped> skipped) {}

  /** Text that is not seen or not read, and why. */
  record Skipped(String why, String text) {}

  @Override
  public FilterResult head(Node node, int depth) {
    PageBudget.proceed();
    if (node instanceof TextNode words) {
      take(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String reason = Unread.reason(element, trusted.contains(element));
    if (reason.isEmpty() && judgingNames && isUnseen(element)) {
      reason = "hidden-text";
    }
    if (!reason.isEmpty()) {
      skip(element, reason);
      return FilterResult.SKIP_ENTIRELY;
    }
    enter(element);
    return FilterResult.CONTINUE;
  }

  private void take(TextNode words) {
    if (text.length() < MAX_TEXT) {
      String whole = words.getWholeText();
      text.append(whole);
      if (inBold + inLink > 0) {
        int length = whole.strip().length();
        boldChars += inBold > 0 ? length : 0;
        linkChars += inLink > 0 ? length : 0;
      }
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (isBreak(element)) {
      lineBreak(element);
    } else if (CELLS.contains(name) && !isColumn(element)) {
      text.append(text.toString().isBlank() ? "" : ", ");
    } else if (BLOCKS.contains(name)
        || CELLS.contains(name)
        || name.equals("span") && kinds.isCaptionWithin(element)) {
      flush();
      open.push(element);
    }
    if (name.equals("a")) {
      inLink++;
      link = element;
    }
    inBold += bold(element) ? 1 : 0;
    if (judgingNames && clutterRoot == null && !trusted.contains(element)) {
      clutterName = suspicion(element);
      clutterRoot = clutterName.isEmpty() ? null : element;
    }
  }

  /** Old pages set their columns as cells, and part their paragraphs by empty lines. */
  private static boolean isColumn(Element cell) {
    return cell.stream().filter(e -> e.normalName().equals("br")).limit(COLUMN_BREAKS).count()
            == COLUMN_BREAKS
        && Texts.words(cell.text()) >= COLUMN_WORDS;
  }

  private String suspicion(Element element) {
    String name = containers.clutter(element);
    return name.isEmpty() && (teasers.isList(element) || teasers.isNested(element))
        ? "teasers"
        : name;
  }

  /** Inline text that is seen only on demand; the element farthest in counts. */
  private boolean isUnseen(Element element) {
    return !BLOCKS.contains(element.normalName())
        && isMarkedUnseen(element)
        && element.stream().noneMatch(e -> e != element && isMarkedUnseen(e));
  }

  private boolean isMarkedUnseen(Element element) {
    return !element.className().isEmpty()
        && !element.normalName().equals("a")
        && names.has(element, Sign.UNSEEN);
  }

  private void skip(Element element, String why) {
    // A mark stands right behind a word, everything else apart.
    text.append(why.startsWith("note-") ? "" : " ");
    String lost = why.equals(Unread.MACHINERY) ? "" : Texts.normal(element.text());
    if (!lost.isEmpty()) {
      skipped.add(new Skipped(why, lost));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (open.peek() == element) {
        flush();
        if (open.size() > 1) {
          open.pop();
        }
      }
      inLink -= element.normalName().equals("a") ? 1 : 0;
      inBold -= bold(element) ? 1 : 0;
      if (element == clutterRoot) {
        clutterRoot = null;
        clutterName = "";
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBreak(Element element) {
    String name = element.normalName();
    return name.equals("br")
        || name.equals("span") && element.hasClass("br") && element.childNodeSize() == 0;
  }

  private static boolean bold(Element element) {
    String name = element.normalName();
    return name.equals("strong")
        || name.equals("b")
        || name.equals("span") && (element.hasClass("strong") || element.hasClass("bold"));
  }

  /** Two line breaks make a paragraph, and one behind a whole sentence; else one makes a blank. */
  private void lineBreak(Element element) {
    Node next = element.nextSibling();
    while (next instanceof TextNode blank && blank.isBlank()) {
      next = next.nextSibling();
    }
    if (next instanceof Element other && isBreak(other) || isLine(text.toString().strip())) {
      flush();
    } else {
      text.append(' ');
    }
  }

  private boolean isLine(String line) {
    boolean bold =
        boldChars > 0
            && boldChars * 10 >= line.length() * 9
            && Texts.words(line) <= LONGEST_BOLD_LINE;
    return bold || text.length() > SHORTEST_PARAGRAPH && Texts.endsSentence(line);
  }

  private void flush() {
    String plain = text.isEmpty() ? "" : Texts.normal(text.toString());
    if (!plain.isEmpty()) {
      Element owner = open.peek();
      // An unclosed link swallows the whole page; nobody links a paragraph of a story.
      boolean swallowed = linkChars > LONGEST_LINK && (link == null || swallows(link));
      double share = swallowed ? 0 : Math.min(1, (double) linkChars / plain.length());
      RawBlock raw = new RawBlock(kinds.of(owner), plain, share);
      blocks.add(
          new PageBlock(
              BlockKinds.isUnderPicture(owner, raw) ? raw.as(RawBlock.Kind.CAPTION) : raw,
              owner,
              clutterName));
    }
    text.setLength(0);
    linkChars = 0;
    boldChars = 0;
  }

  private static boolean swallows(Element link) {
    return link.text().length() > LONGEST_CARD
        || link.ownerDocument().getElementsByAttributeValue("href", link.attr("href")).stream()
                .filter(same -> same.text().length() > LONGEST_LINK)
                .count()
            > SAME_LINKS;
  }
}
