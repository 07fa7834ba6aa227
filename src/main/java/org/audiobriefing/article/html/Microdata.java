package org.audiobriefing.article.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.jsoup.nodes.Element;

/** What a page marks in its visible text: authors, dates and the publisher. */
final class Microdata {
  private final PageElements page;
  private final Containers containers;

  Microdata(PageElements page, Containers containers) {
    this.page = page;
    this.containers = containers;
  }

  /** Returns the persons that are marked as authors inside the story. */
  Set<String> authors() {
    Set<String> marked = new LinkedHashSet<>();
    Set<Element> asked = new LinkedHashSet<>();
    for (Element author : page.properties("author")) {
      List<Element> names =
          page.properties("name").stream()
              .filter(name -> name != author && Nesting.isWithin(name, author))
              .toList();
      asked.addAll(names.isEmpty() ? List.of(author) : names);
    }
    asked.addAll(page.authorLinks());
    for (Element author : asked) {
      String name =
          Texts.normal(author.hasAttr("content") ? author.attr("content") : author.text());
      if (StatedNames.isName(name) && !containers.isBesideStory(author)) {
        marked.add(name);
      }
    }
    Set<String> persons = new LinkedHashSet<>();
    marked.forEach(name -> persons.addAll(StatedNames.persons(name)));
    return persons;
  }

  /** Returns when the page says that it appeared. */
  Optional<String> published() {
    return page.properties("datePublished").stream()
        .findFirst()
        .map(e -> Texts.normal(e.attr(e.hasAttr("content") ? "content" : "datetime")))
        .filter(value -> !value.isBlank());
  }

  Optional<String> publisher() {
    return page.properties("publisher").stream()
        .flatMap(
            publisher ->
                page.properties("name").stream()
                    .filter(name -> name != publisher && Nesting.isWithin(name, publisher)))
        .findFirst()
        .map(e -> Texts.normal(e.hasAttr("content") ? e.attr("content") : e.text()));
  }
}
