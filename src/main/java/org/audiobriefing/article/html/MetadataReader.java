package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads JSON-LD, {@code meta}, OpenGraph and microdata, in that order. */
final class MetadataReader {
  /** Where a page names its authors, the most trusted first. */
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "cxenseparse:author",
          "article:author");

  private static final List<String> TITLES =
      List.of("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "application-name", "dc.publisher");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article.published",
          "date",
          "pubdate",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date",
          "dcterms.created",
          "dc.date.issued",
          "datepublished",
          "cxenseparse:recs:publishtime",
          "publish_date",
          "published_time",
          "og:published_time",
          "og:article:published_time");
  private static final List<String> MODIFIED =
      List.of("article:modified_time", "og:updated_time", "lastmod");
  private static final List<String> DESCRIPTIONS =
      List.of("description", "og:description", "twitter:description");
  private static final List<String> LANGUAGES = List.of("og:locale", "content-language");
  private static final List<Integer> LABELS = List.of(1, 2);
  private static final List<String> NAME_ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");

  private final Document page;
  private final PageElements elements;
  private final Map<String, String> metas;
  private final JsonLd linked;
  private final Microdata microdata;
  private final Set<String> authors;
  private final List<String> fallback = new ArrayList<>();

  private MetadataReader(Document page, PageElements elements, ContainerNames names) {
    this.page = page;
    this.elements = elements;
    this.metas = metas(elements.metas());
    this.linked = new JsonLd(elements.linkedData());
    this.microdata = new Microdata(elements, new Containers(names));
    this.authors = new LinkedHashSet<>(linked.authors());
  }

  static Metadata read(Document page, PageElements elements, ContainerNames names) {
    return new MetadataReader(page, elements, names).all();
  }

  private Metadata all() {
    Optional<String> publisher = linked.publisher().or(() -> meta(PUBLISHERS));
    addAuthors(publisher);
    return new Metadata(
        true,
        headlines(),
        new ArrayList<>(authors),
        fallback,
        publisher.or(microdata::publisher),
        iso(linked.date().or(() -> meta(PUBLISHED)).or(linked::pageDate).or(microdata::published)),
        iso(linked.modified().or(() -> meta(MODIFIED))),
        linked.description().or(() -> meta(DESCRIPTIONS)),
        language(),
        linked.kind(),
        elements
            .canonical()
            .filter(a -> !a.isBlank())
            .or(() -> meta(List.of("og:url")))
            .flatMap(Article::webAddress),
        linked.claims(),
        Metadata.Marks.NONE);
  }

  private static Optional<String> iso(Optional<String> stated) {
    return stated.map(text -> StatedDates.iso(text).orElse(text));
  }

  private Optional<String> language() {
    Element html = page.selectFirst("html");
    return Optional.ofNullable(html)
        .map(e -> e.attr("lang"))
        .filter(l -> !l.isBlank())
        .or(() -> meta(LANGUAGES).map(l -> l.replace('_', '-')));
  }

  private List<String> headlines() {
    List<String> headlines = new ArrayList<>(linked.headlines());
    meta(List.of("og:title")).ifPresent(headlines::add);
    meta(List.of("twitter:title")).ifPresent(headlines::add);
    meta(TITLES).ifPresent(headlines::add);
    if (!page.title().isBlank()) {
      headlines.add(Texts.normal(StatedNames.unescaped(page.title())));
    }
    return headlines;
  }

  /** Neither the publisher nor a desk is a person, where a person is named too. */
  private void addAuthors(Optional<String> publisher) {
    for (String name : AUTHORS) {
      if (authors.isEmpty()) {
        metasNamed(name).forEach(content -> authors.addAll(StatedNames.persons(content)));
      }
    }
    if (authors.isEmpty()) {
      labelled().ifPresent(name -> authors.addAll(StatedNames.persons(name)));
    }
    List<String> named =
        authors.stream()
            .map(name -> StatedNames.withoutSite(StatedNames.unslugged(name), publisher.orElse("")))
            .toList();
    authors.clear();
    authors.addAll(named);
    if (authors.size() > 1) {
      authors.removeIf(BylineReader::isRole);
    }
    String site = Texts.key(publisher.orElse(""));
    if (authors.stream().allMatch(name -> Texts.key(name).equals(site))) {
      fallback.addAll(authors);
      authors.clear();
      // A visible byline says more truly who wrote this than marks that other stories have too.
      Set<String> marked = new LinkedHashSet<>(microdata.authors());
      linked.onlyPerson().ifPresent(name -> marked.addAll(StatedNames.persons(name)));
      fallback.addAll(0, marked);
    }
  }

  /** Returns what pages show beside their link elsewhere under "Written by". */
  private Optional<String> labelled() {
    return LABELS.stream()
        .filter(n -> Credits.isLabelAlone(metas.getOrDefault("twitter:label" + n, "")))
        .map(n -> metas.get("twitter:data" + n))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Several authors have an element each. */
  private List<String> metasNamed(String name) {
    return elements.metas().stream()
        .filter(
            m -> m.attr("name").equalsIgnoreCase(name) || m.attr("property").equalsIgnoreCase(name))
        .map(m -> Texts.normal(StatedNames.unescaped(m.attr("content"))))
        .filter(content -> !content.isEmpty())
        .toList();
  }

  private Optional<String> meta(List<String> names) {
    return names.stream().filter(metas::containsKey).findFirst().map(metas::get);
  }

  /** The first content that is not blank, by any name that the element has. */
  private static Map<String, String> metas(List<Element> elements) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : elements) {
      String content = Texts.normal(StatedNames.unescaped(meta.attr("content")));
      for (String attribute : NAME_ATTRIBUTES) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isBlank()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }
}
