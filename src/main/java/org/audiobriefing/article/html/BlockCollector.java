package org.audiobriefing.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.sorting.CaptionSigns;
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
  /** Parts of a page that tell nothing of its story. */
  private static final Set<String> PAGE_PARTS =
      Set.of(
          "noscript",
          "button",
          "label",
          "form",
          "nav",
          "audio",
          "video",
          "dialog",
          "menu",
          "meter",
          "progress");

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

  /** Nothing in these is text for readers. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "head",
          "map",
          "option",
          "datalist",
          "select",
          "input",
          "textarea");

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");
  private static final Pattern STRUCK_STYLE =
      Pattern.compile("(?i)text-decoration[^;]{0,40}line-through");

  /**
   * Names of containers that hold anything but the story; matched against whole words of class and
   * id.
   */
  private static final Pattern CLUTTER =
      Pattern.compile(
          "(?:^|[ _-])(share|sharing|social|related|recirc\\w*|recommend\\w*|promo\\w*|newsletter|subscribe|subscription|signup|sign-up"
              + "|comment|comments|disqus|sidebar|side-bar|breadcrumbs?|cookies?|consent|gdpr|onetrust\\w*|ot-\\w+|ccpa|privacy\\w*|advert\\w*|ads?|ad-\\w+|sponsor\\w*|outbrain|taboola"
              + "|navigation|nav|navbar|menu|footer|masthead|toolbar|tools|tags?|topics?|trending|most-?read|mostread|popular|mostpopular|latest|teasers?|cards?"
              + "|more-?on|morefrom|more-from|read-?more|readmore|read-?next|up-?next|author-?bio|bio|author-?box|about-?author|contributors?|pagination|pager|rail"
              + "|modal|popup|overlay|banner|alert|hidden|visually-?hidden|sr-only|screen-reader-text|print-only|copyright|disclaimer|donate|donation|app-promo|ticker|jumplinks|skip|toc"
              + "|inline-?link|in-?article-?link|see-?also|also-?read|polls?|quiz|video-?player|player|jwplayer|gallery-?nav|carousel|slideshow-?nav|byline-?image|pull-?quote|pullquote|rollover|tooltips?|popover|hover-?card|d-print-block|cta|key-?points|key-?takeaways|post-author|author-content|author-desc\\w*|author-info|tickers|info-?box|footnotes?|endnotes?|doc-endnotes|reflist|references|mw-editsection|mw-references\\w*|wp-block-(?:query|latest-posts|post-excerpt)|post-?picker|video-?fallback)(?:$|[ _-])");

  /** Names of inline elements whose text is not seen until the mouse is over it. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?:^|[ _-])(?:rollover|tooltips?|popover|hover-?card|sr-only|screen-reader-text|visually-?hidden)(?:$|[ _-])");

  /**
   * Names that also occur on containers of running text; they count only where there is little of
   * it.
   */
  private static final Set<String> WEAK_NAMES =
      Set.of(
          "tools",
          "toolbar",
          "card",
          "cards",
          "overlay",
          "player",
          "menu",
          "alert",
          "hidden",
          "topic",
          "topics",
          "tag",
          "tags",
          "rail",
          "print-only",
          "latest",
          "popular",
          "banner",
          "poll",
          "polls",
          "teaser",
          "teasers",
          "ads",
          "ad",
          "skip",
          "bio",
          "share",
          "sidebar",
          "side-bar",
          "carousel",
          "widget",
          "subscription",
          "subscribe");

  private static final int RUNNING_TEXT_WORDS = 25;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:^|[ _-])(?:captions?|(?:\\w+_)?cptn|credits?|wp-caption\\w*|image-?credit|photo-?credit|img-caption|image-caption|figcaption|media-caption)(?:$|[ _-])");
  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?:^|[ _-])(?:standfirst|stand-first|dek|deck|sub-?titles?|subheadline|sub-?headline|sub-?heading|subhead|strapline|tagline|article-?summary|summary|excerpt|abstract|lede|lead-?text|lead|article-?intro|intro|introduction|teaser-?text|article-?description|description|article__subtitle|headline-?summary|blurb|kicker-?text|sous-?titre|entry-?summary)(?:$|[ _-])");
  private static final int MAX_TEXT = 20_000;
  private static final int SHORTEST_PARAGRAPH = 60;
  private static final int LONGEST_LINK = 240;
  private static final int LONGEST_CARD = 1_500;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Element> trusted;
  private final boolean judgingNames;
  private final Teasers teasers;
  private int linkChars;
  private int boldChars;
  private int inBold;
  private int inLink;
  private Element link;
  private Element clutterRoot;
  private String clutterName = "";

  private BlockCollector(Element root, Set<Element> trusted, boolean judgingNames) {
    this.teasers = new Teasers(root.ownerDocument());
    this.trusted = trusted;
    this.judgingNames = judgingNames;
  }

  /**
   * Returns the blocks below an element.
   *
   * @param trusted elements that hold the story, whatever their names say
   * @param judgingNames whether names of containers may make their text suspicious
   */
  static Collected collect(Element root, Set<Element> trusted, boolean judgingNames) {
    BlockCollector collector = new BlockCollector(root, trusted, judgingNames);
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
      if (text.length() < MAX_TEXT) {
        String whole = words.getWholeText();
        text.append(whole);
        boldChars += inBold > 0 ? whole.strip().length() : 0;
        linkChars += inLink > 0 ? whole.strip().length() : 0;
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    boolean unseen =
        !BLOCKS.contains(name)
            && judgingNames
            && isUnseen(element)
            && element.select("*").stream().noneMatch(e -> e != element && isUnseen(e));
    String skip =
        trusted.contains(element) && !STRUCK.contains(name) ? hidden(element) : skip(element);
    if (!skip.isEmpty() || unseen) {
      skip(element, unseen ? "hidden-text" : skip);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBreak(element)) {
      lineBreak(element);
    } else if (name.equals("td") || name.equals("th")) {
      text.append(text.toString().isBlank() ? "" : ", ");
    } else if (BLOCKS.contains(name) || name.equals("span") && isBlockCaption(element)) {
      flush();
      open.push(element);
    }
    if (name.equals("a")) {
      inLink++;
      link = element;
    }
    inBold += bold(element) ? 1 : 0;
    if (judgingNames && clutterRoot == null && !trusted.contains(element)) {
      clutterName = clutter(element);
      clutterName =
          clutterName.isEmpty() && (teasers.isList(element) || teasers.isNested(element))
              ? "teasers"
              : clutterName;
      clutterRoot = clutterName.isEmpty() ? null : element;
    }
    return FilterResult.CONTINUE;
  }

  /** Returns why an element and all in it is left out, or "". */
  private static String skip(Element element) {
    String name = element.normalName();
    if (UNREADABLE.contains(name)) {
      return "unreadable";
    }
    if (PAGE_PARTS.contains(name)) {
      return "page-" + name;
    }
    if (STRUCK.contains(name)
        || element.hasAttr("style") && STRUCK_STYLE.matcher(element.attr("style")).find()) {
      return "struck-text";
    }
    if (NoteMarks.isMark(element)) {
      return "note-mark";
    }
    if (NoteMarks.isText(element)) {
      return "note-text";
    }
    boolean code = name.equals("pre") && element.selectFirst("code") != null;
    return code ? "code" : hidden(element);
  }

  private void skip(Element element, String why) {
    // A mark stands right behind a word, everything else apart.
    text.append(why.startsWith("note-") ? "" : " ");
    String lost = why.equals("unreadable") ? "" : Texts.normal(element.text());
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
    boolean bold =
        boldChars > 0
            && boldChars * 10 >= text.toString().strip().length() * 9
            && Texts.words(text.toString()) <= 14;
    boolean sentence =
        bold
            || text.length() > SHORTEST_PARAGRAPH
                && Texts.endsSentence(text.toString().stripTrailing());
    if (sentence || next instanceof Element other && isBreak(other)) {
      flush();
    } else {
      text.append(' ');
    }
  }

  private void flush() {
    String plain = Texts.normal(text.toString());
    if (!plain.isEmpty()) {
      Element owner = open.peek();
      // An unclosed link swallows the whole page; nobody links a paragraph of a story.
      boolean swallowed = linkChars > LONGEST_LINK && (link == null || swallows(link));
      double share = swallowed ? 0 : Math.min(1, (double) linkChars / plain.length());
      RawBlock raw = new RawBlock(kind(owner), plain, share);
      boolean caption = underPicture(owner, raw);
      blocks.add(
          new PageBlock(
              caption ? new RawBlock(RawBlock.Kind.CAPTION, plain, share) : raw,
              owner,
              clutterName));
    }
    text.setLength(0);
    linkChars = 0;
    boldChars = 0;
  }

  /**
   * A few words in the paragraph of a picture, or a heading as long as a paragraph in the box of
   * one, tell what it shows.
   */
  private static boolean underPicture(Element owner, RawBlock raw) {
    if (owner.normalName().equals("p") && owner.selectFirst("img,picture") != null) {
      return raw.words() <= 24 && !Texts.endsSentence(raw.text()) && !raw.text().endsWith(":");
    }
    if (behindPicture(owner)
        && raw.words() >= FEWEST_CAPTION_WORDS
        && raw.words() <= MOST_CAPTION_WORDS
        && owner.selectFirst("strong,b") == null
        && (!Texts.endsSentence(raw.text()) || CaptionSigns.isCredit(raw.text()))) {
      return true;
    }
    Element box = owner.parent();
    return HEADINGS.contains(owner.normalName())
        && raw.words() >= 15
        && box != null
        && box.selectFirst("img,picture") != null
        && Texts.words(box.text()) < raw.words() + 12;
  }

  /** What stands right behind a picture, in a box of its own or not, and is no whole sentence. */
  private static boolean behindPicture(Element owner) {
    Element before = owner.previousElementSibling();
    boolean picture =
        before != null
            && (PICTURES.contains(before.normalName())
                || before.selectFirst("img,picture") != null && before.text().isBlank());
    return picture && !HEADINGS.contains(owner.normalName());
  }

  private static final Set<String> PICTURES = Set.of("img", "picture");
  private static final int FEWEST_CAPTION_WORDS = 4;
  private static final int MOST_CAPTION_WORDS = 35;

  /** A card with a picture, a heading and a teaser is one link; no card is longer than this. */
  private static boolean swallows(Element link) {
    return link.text().length() > LONGEST_CARD
        || link.ownerDocument().getElementsByAttributeValue("href", link.attr("href")).stream()
                .filter(same -> same.text().length() > LONGEST_LINK)
                .count()
            > 2;
  }

  private static RawBlock.Kind kind(Element owner) {
    Element at = owner;
    for (int up = 0; at != null && up < 6; up++, at = at.parent()) {
      String name = at.normalName();
      if (name.equals("figcaption")
          || name.equals("figure")
          || up < 4 && CAPTION.matcher(names(at)).find()) {
        return RawBlock.Kind.CAPTION;
      }
      if (up < 2
          && (STANDFIRST.matcher(names(at)).find()
              || at.attr("itemprop").matches("description|alternativeHeadline"))) {
        return RawBlock.Kind.STANDFIRST;
      }
      if (HEADINGS.contains(name)) {
        return inCaption(at) ? RawBlock.Kind.CAPTION : RawBlock.Kind.HEADING;
      }
      if (name.equals("li") || name.equals("dt") || name.equals("dd")) {
        return RawBlock.Kind.LIST_ITEM;
      }
      if (name.equals("blockquote")) {
        return RawBlock.Kind.QUOTATION;
      }
      if (name.equals("tr") && at == owner && at.childrenSize() > 1) {
        return RawBlock.Kind.TABLE_ROW;
      }
      if (name.equals("article") || name.equals("main") || name.equals("body")) {
        break;
      }
    }
    boolean paragraph = PARAGRAPHS.contains(owner.normalName());
    return paragraph ? RawBlock.Kind.PARAGRAPH : RawBlock.Kind.LABEL;
  }

  /** A picture and its caption within a paragraph. */
  private static boolean isBlockCaption(Element element) {
    return element.selectFirst("img") != null && CAPTION.matcher(names(element)).find();
  }

  private static boolean isUnseen(Element element) {
    return !element.className().isEmpty()
        && !element.normalName().equals("a")
        && UNSEEN.matcher(names(element)).find();
  }

  private static boolean inCaption(Element heading) {
    Element at = heading.parent();
    for (int up = 0; at != null && up < 3; up++, at = at.parent()) {
      if (CAPTION.matcher(names(at)).find()) {
        return true;
      }
    }
    return false;
  }

  private static String hidden(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    boolean hidden =
        element.hasAttr("hidden")
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || style.contains("clip") && CLIPPED.matcher(style).find();
    boolean unspoken =
        element.attr("aria-hidden").equals("true")
            && !element.normalName().equals("div")
            && !isRunningText(element);
    return hidden || unspoken ? "hidden-text" : "";
  }

  /** Whole sentences among the paragraphs of a story are seen by everybody who can see. */
  private static boolean isRunningText(Element element) {
    return element.normalName().equals("p")
        && Texts.words(element.text()) >= HtmlExtractor.FEWEST_WORDS
        && Texts.endsSentence(element.text())
        && element.siblingElements().stream().anyMatch(e -> e.normalName().equals("p"));
  }

  private static String clutter(Element element) {
    String name = element.normalName();
    if (name.equals("body")
        || name.equals("html")
        || name.equals("main")
        || name.equals("article")) {
      return "";
    }
    if (name.equals("footer") || name.equals("aside")) {
      return name;
    }
    String role = element.attr("role");
    if (CLUTTER_ROLES.contains(role)) {
      return role;
    }
    if (element.attributesSize() == 0) {
      return "";
    }
    java.util.regex.Matcher found = CLUTTER.matcher(names(element));
    if (!found.find()) {
      return "";
    }
    if (found.group(1).matches("(?:post-)?author.*") && !found.group(1).contains("b")) {
      // A byline names the author in a few words, a biography in sentences.
      return holdsRunningText(element, false) ? found.group(1) : "";
    }
    boolean dek =
        found.group(1).startsWith("teaser")
            && element.selectFirst("a") == null
            && Texts.words(element.text()) >= 8;
    if (dek) {
      return "";
    }
    if (WEAK_NAMES.contains(found.group(1)) && isPieceOfTrunk(element)) {
      return "";
    }
    boolean weak =
        WEAK_NAMES.contains(found.group(1))
                && holdsRunningText(element, found.group(1).startsWith("card"))
            || found.group(1).equals("social") && element.selectFirst("blockquote") != null;
    return weak ? "" : found.group(1);
  }

  private static final Set<String> CLUTTER_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "doc-endnotes",
          "doc-bibliography");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "address", "dd", "center");
  private static final Set<String> WHOLES = Set.of("body", "html", "main", "article");
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern CLIPPED =
      Pattern.compile("clip:rect\\((?:0|1px)[^)]*\\)|clip-path:inset\\(50%\\)");
  private static final Pattern CONSENT =
      Pattern.compile("(?:^|[ _-])(?:cookies?|consent|gdpr|onetrust|ccpa)(?:$|[ _-])");

  /** Returns whether an element is a dialogue about cookies, however much text it holds. */
  static boolean asksConsent(Element element) {
    return !WHOLES.contains(element.normalName())
        && CONSENT.matcher(names(element)).find()
        && element.selectFirst("h1,article") == null;
  }

  /** Some pages set each paragraph of the story into a box of its own, all of one name. */
  private static boolean isPieceOfTrunk(Element element) {
    Element box = element;
    while (box.parent() != null && box.parent().childrenSize() == 1) {
      box = box.parent();
    }
    Element parent = box.parent();
    if (parent == null || parent.childrenSize() < FEWEST_PIECES) {
      return false;
    }
    int pieces = 0;
    int prose = 0;
    for (Element twin : parent.children()) {
      if (twin.className().equals(box.className())) {
        pieces++;
        prose += twin.selectFirst("a,h2,h3,h4") == null && Texts.endsSentence(twin.text()) ? 1 : 0;
      }
    }
    return pieces >= FEWEST_PIECES && prose * 4 >= pieces * 3;
  }

  private static final int FEWEST_PIECES = 3;

  /** Returns whether an element lies in something that is not the story, by names and marks. */
  static boolean isBesideStory(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String name = at.normalName();
      boolean author = AUTHOR_BOX.matcher(names(at)).find();
      if (BESIDE.contains(name)
          || at.attr("itemprop").equals("comment")
          || !author && !clutter(at).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BESIDE = Set.of("aside", "footer", "nav");
  private static final Pattern AUTHOR_BOX =
      Pattern.compile("(?:^|[ _-])(?:authors?|by-?line|contributors?)(?:$|[ _-])");

  /** Recipes and steps stand on cards; the lists of offers stand in other boxes. */
  private static boolean holdsRunningText(Element element, boolean withItems) {
    int words = 0;
    for (Element paragraph : element.select(withItems ? "p,li" : "p")) {
      String text = paragraph.text();
      boolean linked = paragraph.getElementsByTag("a").text().length() * 2 > text.length();
      words += linked || !Texts.endsSentence(text) ? 0 : Texts.words(text);
    }
    return words >= RUNNING_TEXT_WORDS;
  }

  /**
   * The ids of headings and sections are often made of their words, which say nothing about what
   * they are.
   */
  private static String id(Element element) {
    if (element.id().isEmpty()) {
      return "";
    }
    boolean text = NAMED_TEXT.contains(element.normalName());
    boolean paragraph = element.normalName().equals("p") && !WORD.matcher(element.id()).matches();
    if (SECTIONS.contains(element.normalName()) && isOwnHeading(element)) {
      return "";
    }
    return text || paragraph || element.id().chars().filter(c -> c == '-' || c == '_').count() > 3
        ? ""
        : element.id();
  }

  private static final Set<String> NAMED_TEXT =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> SECTIONS = Set.of("section", "div");

  /** Site generators name a section after the words of its heading. */
  private static boolean isOwnHeading(Element section) {
    Element heading = section.selectFirst("h1,h2,h3,h4,h5,h6");
    if (heading == null) {
      return false;
    }
    String id = Texts.key(section.id());
    String words = Texts.key(heading.text());
    return !words.isEmpty() && (id.startsWith(words) || words.startsWith(id));
  }

  static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String names =
        element.className()
            + " "
            + id(element)
            + " "
            + element.attr("data-component")
            + " "
            + element.attr("data-testid");
    return CAMEL_CASE.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
