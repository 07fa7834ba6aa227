package org.audiobriefing.article.html;

import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/** Tells by names, marks and contents which containers of a page hold anything but its story. */
final class Containers {
  private static final int RUNNING_TEXT_WORDS = 25;
  private static final int FEWEST_DEK_WORDS = 8;
  private static final int FEWEST_PIECES = 3;
  private static final Set<String> QUOTATION = Set.of("blockquote");
  private static final Set<String> LINK = Set.of("a");
  private static final Set<String> LINK_OR_HEADING = Set.of("a", "h2", "h3", "h4");
  private static final Set<String> STORY = Set.of("h1", "article");
  private static final Set<String> PARAGRAPH = Set.of("p");
  private static final Set<String> PARAGRAPH_OR_ITEM = Set.of("p", "li");
  private static final Set<String> WHOLES = Set.of("body", "html", "main", "article");
  private static final Set<String> BESIDE = Set.of("aside", "footer", "nav");
  private static final Set<String> ROLES =
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

  private final ContainerNames names;

  Containers(ContainerNames names) {
    this.names = names;
  }

  /** Returns what makes a container suspicious, or "". */
  String clutter(Element element) {
    String name = element.normalName();
    if (WHOLES.contains(name)) {
      return "";
    }
    if (name.equals("footer") || name.equals("aside")) {
      return name;
    }
    if (element.attributesSize() == 0) {
      return "";
    }
    String role = element.attr("role");
    if (ROLES.contains(role)) {
      return role;
    }
    Optional<ContainerNames.Clutter> found = names.clutter(element);
    return found.isPresent() && isClutter(element, found.get().sign()) ? found.get().name() : "";
  }

  private static boolean isClutter(Element element, Sign sign) {
    return switch (sign) {
      // A byline names the author in a few words, a biography in sentences.
      case BIOGRAPHY -> holdsRunningText(element, false);
      case TEASER -> !isDek(element) && !isStory(element, false);
      case CARD -> !isStory(element, true);
      case WEAK -> !isStory(element, false);
      case SOCIAL -> !Nesting.holds(element, QUOTATION);
      default -> true;
    };
  }

  private static boolean isDek(Element element) {
    return !Nesting.holds(element, LINK) && Texts.words(element.text()) >= FEWEST_DEK_WORDS;
  }

  private static boolean isStory(Element element, boolean withItems) {
    return isPieceOfTrunk(element) || holdsRunningText(element, withItems);
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
        prose += !Nesting.holds(twin, LINK_OR_HEADING) && Texts.endsSentence(twin.text()) ? 1 : 0;
      }
    }
    return pieces >= FEWEST_PIECES && prose * 4 >= pieces * 3;
  }

  /** Recipes and steps stand on cards; the lists of offers stand in other boxes. */
  private static boolean holdsRunningText(Element element, boolean withItems) {
    int words = 0;
    Set<String> tags = withItems ? PARAGRAPH_OR_ITEM : PARAGRAPH;
    for (Element paragraph : element.getAllElements()) {
      if (!tags.contains(paragraph.normalName())) {
        continue;
      }
      String text = paragraph.text();
      boolean linked = paragraph.getElementsByTag("a").text().length() * 2 > text.length();
      words += linked || !Texts.endsSentence(text) ? 0 : Texts.words(text);
      if (words >= RUNNING_TEXT_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** The foot of an article may sign it. */
  private static boolean isFootOf(Element element, Element part) {
    return part != null
        && element.normalName().equals("footer")
        && element.parent() != null
        && Nesting.isWithin(part, element.parent());
  }

  /** Comments name their authors too. */
  private boolean isOfComment(Element element) {
    return clutter(element).startsWith("comment");
  }

  /** Returns whether an element is a dialogue about cookies, however much text it holds. */
  boolean asksConsent(Element element) {
    return !WHOLES.contains(element.normalName())
        && names.has(element, Sign.CONSENT)
        && !Nesting.holds(element, STORY);
  }

  /** Returns whether an element lies in something that is not the story. */
  boolean isBesideStory(Element element) {
    return isBesideStory(element, null);
  }

  /**
   * Returns the same; what holds a part of the story too is not beside it.
   *
   * @param part of the story, or null
   */
  boolean isBesideStory(Element element, Element part) {
    for (Element at = element; at != null; at = at.parent()) {
      if (part != null && Nesting.isWithin(part, at)) {
        return false;
      }
      if (isFootOf(at, part)) {
        continue;
      }
      if (BESIDE.contains(at.normalName())
          || at.attr("itemprop").equals("comment")
          || !clutter(at).isEmpty() && (!names.has(at, Sign.AUTHOR) || isOfComment(at))) {
        return true;
      }
    }
    return false;
  }
}
