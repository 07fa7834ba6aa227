package org.audiobriefing.article.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/** The elements of which no block is made: machinery, controls, struck and hidden text. */
final class Unread {
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
  private static final Pattern CLIPPED =
      Pattern.compile("clip:rect\\((?:0|1px)[^)]*\\)|clip-path:inset\\(50%\\)");

  /** The reason for what has no text at all. */
  static final String MACHINERY = "unreadable";

  private Unread() {}

  /**
   * Returns why an element and all in it is left out, or "".
   *
   * @param trusted whether it holds the story, whatever its tag says
   */
  static String reason(Element element, boolean trusted) {
    String name = element.normalName();
    if (trusted && !STRUCK.contains(name)) {
      return hidden(element);
    }
    if (UNREADABLE.contains(name)) {
      return MACHINERY;
    }
    if (PAGE_PARTS.contains(name)) {
      return "page-" + name;
    }
    if (STRUCK.contains(name) || isStruck(element)) {
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

  private static boolean isStruck(Element element) {
    return element.hasAttr("style") && STRUCK_STYLE.matcher(element.attr("style")).find();
  }

  private static String hidden(Element element) {
    return element.attributesSize() > 0 && (isHidden(element) || isUnspoken(element))
        ? "hidden-text"
        : "";
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("clip") && CLIPPED.matcher(style).find();
  }

  private static boolean isUnspoken(Element element) {
    return element.attr("aria-hidden").equals("true")
        && !element.normalName().equals("div")
        && !isRunningText(element);
  }

  /** Whole sentences among the paragraphs of a story are seen by everybody who can see. */
  private static boolean isRunningText(Element element) {
    return element.normalName().equals("p")
        && Texts.words(element.text()) >= StoryPage.FEWEST_WORDS
        && Texts.endsSentence(element.text())
        && element.siblingElements().stream().anyMatch(e -> e.normalName().equals("p"));
  }
}
