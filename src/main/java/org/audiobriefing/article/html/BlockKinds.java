package org.audiobriefing.article.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.sorting.CaptionSigns;
import org.audiobriefing.article.sorting.RawBlock;
import org.jsoup.nodes.Element;

/** What the markup around a text says that it is. */
final class BlockKinds {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "address", "dd", "center");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> WHOLES = Set.of("article", "main", "body");
  private static final Set<String> IMAGE = Set.of("img");
  private static final Set<String> BOLD = Set.of("strong", "b");
  private static final Set<String> PICTURES = Set.of("img", "picture");
  private static final Pattern SUMMARY = Pattern.compile("description|alternativeHeadline");

  /** Names and tags farther up speak of more than this text. */
  private static final int FAR_UP = 6;

  private static final int CAPTION_UP = 4;
  private static final int STANDFIRST_UP = 2;
  private static final int HEADING_IN_CAPTION_UP = 3;

  private static final int LONGEST_IN_PICTURE = 24;
  private static final int SHORTEST_BEHIND_PICTURE = 4;
  private static final int LONGEST_BEHIND_PICTURE = 35;
  private static final int SHORTEST_HEADING_CAPTION = 15;
  private static final int MOST_OTHER_WORDS = 12;

  private final ContainerNames names;

  BlockKinds(ContainerNames names) {
    this.names = names;
  }

  /** Returns the kind of the text that an element holds. */
  RawBlock.Kind of(Element owner) {
    Element at = owner;
    for (int up = 0; at != null && up < FAR_UP; up++, at = at.parent()) {
      String name = at.normalName();
      if (name.equals("figcaption")
          || name.equals("figure")
          || up < CAPTION_UP && names.has(at, Sign.CAPTION)) {
        return RawBlock.Kind.CAPTION;
      }
      if (up < STANDFIRST_UP && isSummary(at)) {
        return RawBlock.Kind.STANDFIRST;
      }
      if (HEADINGS.contains(name)) {
        return isInCaption(at) ? RawBlock.Kind.CAPTION : RawBlock.Kind.HEADING;
      }
      if (ITEMS.contains(name)) {
        return RawBlock.Kind.LIST_ITEM;
      }
      if (name.equals("blockquote")) {
        return RawBlock.Kind.QUOTATION;
      }
      if (name.equals("tr") && at == owner && at.childrenSize() > 1) {
        return RawBlock.Kind.TABLE_ROW;
      }
      if (WHOLES.contains(name)) {
        break;
      }
    }
    boolean paragraph = PARAGRAPHS.contains(owner.normalName());
    return paragraph ? RawBlock.Kind.PARAGRAPH : RawBlock.Kind.LABEL;
  }

  private boolean isSummary(Element element) {
    return names.has(element, Sign.STANDFIRST)
        || element.hasAttr("itemprop") && SUMMARY.matcher(element.attr("itemprop")).matches();
  }

  private boolean isInCaption(Element heading) {
    Element at = heading.parent();
    for (int up = 0; at != null && up < HEADING_IN_CAPTION_UP; up++, at = at.parent()) {
      if (names.has(at, Sign.CAPTION)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an inline element holds a picture and its caption within a paragraph. */
  boolean isCaptionWithin(Element element) {
    return names.has(element, Sign.CAPTION) && Nesting.holds(element, IMAGE);
  }

  /** Returns whether a text tells by its place what a picture shows. */
  static boolean isUnderPicture(Element owner, RawBlock raw) {
    if (owner.normalName().equals("p") && holdsPicture(owner)) {
      return raw.words() <= LONGEST_IN_PICTURE
          && !Texts.endsSentence(raw.text())
          && !raw.text().endsWith(":");
    }
    return isBehindPicture(owner, raw) || isHeadingOfPicture(owner, raw) || isAllOfBox(owner, raw);
  }

  private static boolean holdsPicture(Element element) {
    return element.childrenSize() > 0 && Nesting.holds(element, PICTURES);
  }

  /** What stands right behind a picture, in a box of its own or not, and is no whole sentence. */
  private static boolean isBehindPicture(Element owner, RawBlock raw) {
    return raw.words() >= SHORTEST_BEHIND_PICTURE
        && raw.words() <= LONGEST_BEHIND_PICTURE
        && !HEADINGS.contains(owner.normalName())
        && (!Texts.endsSentence(raw.text()) || CaptionSigns.isCredit(raw.text()))
        && isPicture(owner.previousElementSibling())
        && !Nesting.holds(owner, BOLD);
  }

  /** Nothing but a picture and these words stands in a box. */
  private static boolean isAllOfBox(Element owner, RawBlock raw) {
    return raw.words() >= SHORTEST_BEHIND_PICTURE
        && raw.words() <= LONGEST_BEHIND_PICTURE
        && !HEADINGS.contains(owner.normalName())
        && !Texts.endsSentence(raw.text())
        && holdsPicture(owner)
        && Texts.normal(owner.text()).equals(raw.text());
  }

  private static boolean isPicture(Element element) {
    return element != null
        && (PICTURES.contains(element.normalName())
            || holdsPicture(element) && element.text().isBlank());
  }

  /** A heading as long as a paragraph in the box of a picture. */
  private static boolean isHeadingOfPicture(Element owner, RawBlock raw) {
    Element box = owner.parent();
    return raw.words() >= SHORTEST_HEADING_CAPTION
        && HEADINGS.contains(owner.normalName())
        && box != null
        && holdsPicture(box)
        && Texts.words(box.text()) < raw.words() + MOST_OTHER_WORDS;
  }
}
