package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Who wrote a story and when, by elements around its headline and behind its last paragraph that
 * are called authors and dates. The same marks stand on teasers and comments; those lie elsewhere.
 */
final class HeadMarks {
  /** So many blocks above the headline still belong to it. */
  private static final int ABOVE = 8;

  /** So many blocks behind the last of the story still belong to it. */
  private static final int BEHIND = 4;

  /** So many blocks may stand between a story and the box on its author. */
  private static final int NEAR_BOX = 8;

  private static final Pattern AUTHOR_BOX = Pattern.compile("(?:about-?)?author|post-author|bio");
  private static final int LONGEST_CREDIT = 14;
  private static final int LONGEST_DATE = 14;
  private static final int LONGEST_DESK = 6;
  private static final int LONGEST_NAME = 3;
  private static final Set<String> DATED = Set.of("time", "abbr");
  private static final List<String> DATE_ATTRIBUTES = List.of("datetime", "content", "title");
  private static final Set<String> STATED = Set.of("datePublished", "dateCreated");

  private final StoryPage page;
  private final PageElements elements;
  private final ContainerNames names;
  private final Containers containers;
  private final Map<Element, Integer> indexes = new IdentityHashMap<>();
  private int last;

  private HeadMarks(StoryPage page, PageElements elements, ContainerNames names) {
    this.page = page;
    this.elements = elements;
    this.names = names;
    this.containers = new Containers(names);
    List<PageBlock> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      indexes.putIfAbsent(blocks.get(i).owner(), i);
      last = page.isInRegion(blocks.get(i)) && StoryPage.isGood(blocks.get(i)) ? i : last;
    }
  }

  static Metadata.Marks of(StoryPage page, PageElements elements, ContainerNames names) {
    HeadMarks marks = new HeadMarks(page, elements, names);
    return new Metadata.Marks(marks.authors(), marks.date());
  }

  private List<String> authors() {
    Set<String> found = new LinkedHashSet<>();
    List<Element> taken = new ArrayList<>();
    for (Element element : elements.all()) {
      if (names.has(element, Sign.WRITER)
          && taken.stream().noneMatch(outer -> Nesting.isWithin(element, outer))) {
        List<String> persons = persons(element);
        if (!persons.isEmpty() && isOfStory(element)) {
          found.addAll(told(element, persons));
          taken.add(element);
        }
      }
    }
    return found.isEmpty() ? inBox() : found.stream().filter(name -> isBest(name, found)).toList();
  }

  /** As many names inside are the names without what stands beside them, such as a place. */
  private List<String> told(Element element, List<String> persons) {
    List<String> inside =
        element.stream()
            .filter(inner -> inner != element && names.has(inner, Sign.WRITER))
            .flatMap(inner -> persons(inner).stream())
            .distinct()
            .toList();
    return inside.size() == persons.size() ? inside : persons;
  }

  /** A box on the author right behind a story that nothing else signs. */
  private List<String> inBox() {
    for (Element element : elements.all()) {
      if (names.has(element, Sign.WRITER) && isInAuthorBox(element)) {
        List<String> persons = persons(element);
        if (!persons.isEmpty()) {
          return persons;
        }
      }
    }
    return List.of();
  }

  private boolean isInAuthorBox(Element element) {
    int index = index(element);
    if (index <= last || index > last + NEAR_BOX) {
      return false;
    }
    for (Element at = element; at != null; at = at.parent()) {
      if (AUTHOR_BOX.matcher(containers.clutter(at)).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Berg Opinion" is Anna Berg, and beside a person a desk is nobody. */
  private static boolean isBest(String name, Set<String> all) {
    boolean longer = all.stream().anyMatch(other -> name.startsWith(other + " "));
    boolean person = all.stream().anyMatch(other -> !BylineReader.isRole(other));
    return !longer && !(person && BylineReader.isRole(name));
  }

  private static List<String> persons(Element element) {
    String text = Texts.normal(unglued(element));
    if (text.isEmpty() || Texts.words(text) > LONGEST_CREDIT || Credits.isLabelAlone(text)) {
      return List.of();
    }
    if (isDesk(text)) {
      return List.of(text);
    }
    List<String> found =
        Credits.read(text).map(Credits.Credit::names).orElseGet(() -> penName(text));
    return found.stream().filter(StatedNames::isName).toList();
  }

  private static boolean isDesk(String text) {
    return BylineReader.isOrganisation(text)
        && Texts.words(text) <= LONGEST_DESK
        && text.indexOf('|') < 0
        && VisibleDate.in(text).isEmpty()
        && Credits.read(text).filter(Credits.Credit::labelled).isEmpty();
  }

  /** Boxes side by side, which a browser sets apart and their text does not. */
  private static String unglued(Element element) {
    StringBuilder text = new StringBuilder();
    element
        .nodeStream(TextNode.class)
        .map(TextNode::getWholeText)
        .filter(part -> !part.isEmpty())
        .forEach(part -> text.append(isGlued(text, part) ? " | " : "").append(part));
    return text.toString();
  }

  private static boolean isGlued(CharSequence before, String part) {
    return !before.isEmpty()
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && Character.isUpperCase(part.charAt(0));
  }

  /** One or two words that are called the author are a name, whatever they look like. */
  private static List<String> penName(String text) {
    return StatedNames.isName(text) && Texts.words(text) <= LONGEST_NAME
        ? StatedNames.persons(text)
        : List.of();
  }

  private Optional<String> date() {
    Optional<String> changed = Optional.empty();
    for (Element element : elements.all()) {
      if (isDate(element)) {
        Optional<String> date = dateOf(element);
        if (date.isPresent() && isOfStory(element)) {
          if (!names.has(element, Sign.CHANGED)) {
            return date;
          }
          changed = changed.or(() -> date);
        }
      }
    }
    return changed.or(this::firstTime);
  }

  /** Pages without a date in the head of their story have one somewhere else. */
  private Optional<String> firstTime() {
    return elements.times().stream()
        .filter(time -> !containers.isBesideStory(time))
        .flatMap(time -> StatedDates.iso(time.attr("datetime")).stream())
        .findFirst();
  }

  private boolean isDate(Element element) {
    return DATED.contains(element.normalName())
        || STATED.contains(afterPrefix(element.attr("property")))
        || STATED.contains(element.attr("itemprop"))
        || names.has(element, Sign.DATE)
        || names.has(element, Sign.CHANGED);
  }

  private static String afterPrefix(String property) {
    return property.substring(property.indexOf(':') + 1);
  }

  private static Optional<String> dateOf(Element element) {
    for (String attribute : DATE_ATTRIBUTES) {
      Optional<String> stated = StatedDates.iso(element.attr(attribute));
      if (stated.isPresent()) {
        return stated;
      }
    }
    String text = Texts.normal(element.text());
    return Texts.words(text) > LONGEST_DATE
        ? Optional.empty()
        : VisibleDate.in(text).map(VisibleDate.Found::iso);
  }

  private boolean isOfStory(Element element) {
    int index = index(element);
    int head = page.heading() >= 0 ? Math.min(page.heading(), page.first()) : page.first();
    boolean near =
        index >= head - ABOVE && index <= page.first() || index > last && index <= last + BEHIND;
    return near && !containers.isBesideStory(element, page.blocks().get(Math.max(0, head)).owner());
  }

  /** Returns the first block in an element or around it, or -1. */
  private int index(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      Integer own = indexes.get(at);
      if (own != null) {
        return own;
      }
      for (Element inner : at.getAllElements()) {
        Integer index = indexes.get(inner);
        if (index != null) {
          return index;
        }
      }
    }
    return -1;
  }
}
