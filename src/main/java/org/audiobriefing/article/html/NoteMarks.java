package org.audiobriefing.article.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The little numbers that lead to a note; a number set high may also be a power. */
final class NoteMarks {
  private static final Pattern MARK =
      Pattern.compile("[\\[(]?(?:\\d{1,3}|[a-z]{1,2}|[*†‡§¶↩↑^]{1,3}|note \\d{1,2})[\\])]?");
  private static final Pattern BRACKETED = Pattern.compile("\\[(?:\\d{1,3}|[a-z]|note \\d{1,2})]");
  private static final Pattern TEXT_CLASS =
      Pattern.compile(
          "(?:^|[ _-])(?:footnote_{1,2}note|footnote-?(?:text|content|body|tooltip)|side-?note|margin-?note)(?:$|[ _-])");
  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?\\d{1,3}(?:[,–-]\\s?\\d{1,3})*[\\])]?");
  private static final Pattern MARK_CLASS =
      Pattern.compile(
          "(?:^|[ _-])(?:footnote-(?:ref|anchor|link|backref)|noteref|note-ref|reference|fn-?ref)(?:$|[ _-])");
  private static final Pattern BEHIND_WORD =
      Pattern.compile(".*(?:\\p{L}{3,}|[.,;:!?\"”’)\\]]|\\b(?:1\\d{3}|20\\d{2}))$", Pattern.DOTALL);
  private static final Set<String> ROLES = Set.of("doc-noteref", "doc-backlink");
  private static final int LOOK_BACK_CHARS = 12;

  private NoteMarks() {}

  /** Returns whether an element is the mark of a note. */
  static boolean isMark(Element element) {
    String name = element.normalName();
    if (name.equals("sup")) {
      String text = Texts.normal(element.text());
      return BRACKETED.matcher(text).matches()
          || MARK.matcher(text).matches() && leadsWithin(element)
          || NUMBER.matcher(text).matches()
              && (element.selectFirst("a") != null || behindWord(element));
    }
    if (!name.equals("a") && !name.equals("span")) {
      return false;
    }
    return (element.attributesSize() > 0 && isMarked(element))
        && Texts.normal(element.text()).length() <= 8;
  }

  /** Returns whether an element within a line holds the text of a note. */
  static boolean isText(Element element) {
    return element.normalName().equals("span")
        && !element.className().isEmpty()
        && TEXT_CLASS.matcher(element.className()).find();
  }

  private static boolean isMarked(Element element) {
    return ROLES.contains(element.attr("role"))
        || element.attr("epub:type").equals("noteref")
        || MARK_CLASS.matcher(element.className()).find() && leadsWithin(element);
  }

  private static boolean leadsWithin(Element element) {
    Element link = element.selectFirst("a[href]");
    Element around = element.parent();
    if (link == null && around != null && around.normalName().equals("a")) {
      link = around;
    }
    return link != null && link.attr("href").contains("#");
  }

  /** "in 1930¹" and "the men,¹² the plans" are marks; "10²⁶" and "m²" are not. */
  private static boolean behindWord(Element mark) {
    Node before = mark.previousSibling();
    String text =
        before instanceof TextNode node
            ? node.getWholeText()
            : before instanceof Element element ? element.text() : "";
    String end = text.substring(Math.max(0, text.length() - LOOK_BACK_CHARS));
    return BEHIND_WORD.matcher(end).matches();
  }
}
