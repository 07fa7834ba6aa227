package org.audiobriefing.article.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
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
        address(),
        linked.claims(),
        Metadata.Marks.NONE);
  }

  /** Where the page says that it lies, when that is a web address. */
  private Optional<URI> address() {
    return elements
        .canonical()
        .filter(a -> !a.isBlank())
        .or(() -> meta(List.of("og:url")))
        .flatMap(Article::webAddress);
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
    Set<String> sites = sites(publisher);
    if (authors.stream().allMatch(name -> isNoPerson(name, sites))) {
      // Marks in the page say more truly who wrote this than the name of its site.
      Set<String> marked = new LinkedHashSet<>(microdata.authors());
      linked.onlyPerson().ifPresent(name -> marked.addAll(StatedNames.persons(name)));
      marked.addAll(authors);
      fallback.addAll(marked);
      authors.clear();
    }
  }

  /** Returns what the site is called, by name and by address, as keys. */
  private Set<String> sites(Optional<String> publisher) {
    Set<String> sites = new HashSet<>();
    publisher.map(Texts::key).ifPresent(sites::add);
    address()
        .map(URI::getHost)
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host)
        .ifPresent(
            host -> {
              sites.add(Texts.key(host));
              sites.add(Texts.key(host.substring(0, Math.max(0, host.lastIndexOf('.')))));
            });
    return sites;
  }

  private static boolean isNoPerson(String name, Set<String> sites) {
    return sites.contains(Texts.key(name))
        || BylineReader.isOrganisation(name)
        || INITIALS.matcher(name).matches();
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
