package org.audiobriefing.article.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/**
 * The names of a page's elements and what they say; the table {@code containers.tsv}. Names come
 * again and again, so each is looked at once. For one page and one thread.
 */
final class ContainerNames {
  /** "has-sharing" and "no-sidebar" tell of other elements. */
  private static final Pattern STATE = Pattern.compile("(?<!\\S)(?:has|with|no|without)-\\S+");

  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> NAMED_TEXT =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote");
  private static final Set<String> SECTIONS = Set.of("section", "div");

  /** An id with more parts is made of the words of a heading. */
  private static final int MOST_DASHES = 3;

  private final Map<Element, NameTable.Verdict> elements = new IdentityHashMap<>();
  private final Map<String, NameTable.Verdict> names = new HashMap<>();

  /** The name that makes text suspicious, and how much. */
  record Clutter(String name, Sign sign) {}

  /** Returns whether an element has a name of this sign. */
  boolean has(Element element, Sign sign) {
    return verdict(element).signs().contains(sign);
  }

  /** Returns the first name of an element that makes its text suspicious. */
  Optional<Clutter> clutter(Element element) {
    return verdict(element).clutter();
  }

  private NameTable.Verdict verdict(Element element) {
    if (element.attributesSize() == 0) {
      return NameTable.Verdict.NOTHING;
    }
    NameTable.Verdict known = elements.get(element);
    if (known == null) {
      String name = read(element);
      known =
          name.isBlank() ? NameTable.Verdict.NOTHING : names.computeIfAbsent(name, NameTable::read);
      elements.put(element, known);
    }
    return known;
  }

  private static String read(Element element) {
    StringBuilder names = new StringBuilder();
    String classes = element.className();
    add(classes.indexOf('-') < 0 ? classes : STATE.matcher(classes).replaceAll(""), names);
    add(id(element), names);
    add(element.attr("data-component"), names);
    add(element.attr("data-testid"), names);
    return names.toString().toLowerCase(Locale.ROOT);
  }

  /** Parts the words of "readMore" and what stands in lines. */
  private static void add(String text, StringBuilder names) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i > 0 && c >= 'A' && c <= 'Z' && isSmall(text.charAt(i - 1))) {
        names.append('-');
      }
      names.append(Character.isWhitespace(c) ? ' ' : c);
    }
    names.append(' ');
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * The ids of headings and sections are often made of their words, which say nothing about what
   * they are.
   */
  private static String id(Element element) {
    String id = element.id();
    if (id.isEmpty()) {
      return "";
    }
    String name = element.normalName();
    boolean words =
        NAMED_TEXT.contains(name)
            || name.equals("p") && !WORD.matcher(id).matches()
            || id.chars().filter(c -> c == '-' || c == '_').count() > MOST_DASHES
            || SECTIONS.contains(name) && isOwnHeading(element);
    return words ? "" : id;
  }

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
}
