package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.Texts;
import org.audiobriefing.tables.Table;
import org.jsoup.nodes.Element;

/**
 * The names of a page's elements and what they say; the table {@code containers.tsv}. Names come
 * again and again, so each is looked at once. For one page and one thread.
 */
final class ContainerNames {
  private static final List<Row> ROWS = rows();
  private static final List<Row> CLUTTER_ROWS =
      ROWS.stream().filter(row -> row.sign().isClutter()).toList();

  /** With a group for each row. */
  private static final Pattern CLUTTER = pattern(row -> row.sign().isClutter());

  private static final Map<Sign, Pattern> SIGNS = signs();

  /** "has-sharing" and "no-sidebar" tell of other elements. */
  private static final Pattern STATE = Pattern.compile("(?<!\\S)(?:has|with|no|without)-\\S+");

  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> NAMED_TEXT =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote");
  private static final Set<String> SECTIONS = Set.of("section", "div");

  /** An id with more parts is made of the words of a heading. */
  private static final int MOST_DASHES = 3;

  private final Map<Element, String> names = new IdentityHashMap<>();
  private final Map<String, Optional<Clutter>> clutter = new HashMap<>();
  private final Map<Sign, Map<String, Boolean>> signs = new EnumMap<>(Sign.class);

  private record Row(String pattern, Sign sign) {}

  /** The name that makes text suspicious, and how much. */
  record Clutter(String name, Sign sign) {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.load(ContainerNames.class, "containers").rows()) {
      Sign sign = Sign.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
      rows.add(new Row(row.cell(0), sign));
    }
    return rows;
  }

  private static Pattern pattern(Predicate<Row> of) {
    String names =
        ROWS.stream()
            .filter(of)
            .map(row -> "(" + row.pattern() + ")")
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?:^|[ _-])(?:" + names + ")(?:$|[ _-])");
  }

  private static Map<Sign, Pattern> signs() {
    Map<Sign, Pattern> signs = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      signs.put(sign, pattern(row -> row.sign() == sign));
    }
    return signs;
  }

  /** Returns the names of an element in lower case, the words of each parted by hyphens. */
  String of(Element element) {
    return element.attributesSize() == 0
        ? ""
        : names.computeIfAbsent(element, ContainerNames::read);
  }

  /** Returns whether an element has a name of this sign. */
  boolean has(Element element, Sign sign) {
    String name = of(element);
    return !name.isBlank()
        && signs
            .computeIfAbsent(sign, s -> new HashMap<>())
            .computeIfAbsent(name, n -> SIGNS.get(sign).matcher(n).find());
  }

  /** Returns the first name of an element that makes its text suspicious. */
  Optional<Clutter> clutter(Element element) {
    String name = of(element);
    return name.isBlank()
        ? Optional.empty()
        : clutter.computeIfAbsent(name, ContainerNames::firstClutter);
  }

  private static Optional<Clutter> firstClutter(String name) {
    Matcher found = CLUTTER.matcher(name);
    if (!found.find()) {
      return Optional.empty();
    }
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return Optional.of(new Clutter(found.group(group), CLUTTER_ROWS.get(group - 1).sign()));
  }

  private static String read(Element element) {
    String names =
        STATE.matcher(element.className()).replaceAll("")
            + " "
            + id(element)
            + " "
            + element.attr("data-component")
            + " "
            + element.attr("data-testid");
    return CAMEL_CASE.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
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
