package org.audiobriefing.article.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.source.Escapes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads JSON-LD, {@code meta}, OpenGraph and microdata. */
final class MetadataReader {
  private static final int MAX_NODES = 5000;
  private static final Set<String> STORY_TYPES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "TechArticle",
          "Report",
          "ScholarlyArticle",
          "WebPage",
          "AdvertiserContentArticle");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Where a page names its authors, the most trusted first. */
  private static final List<String> AUTHOR_METAS =
      List.of(
          "author",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "cXenseParse:author",
          "article:author");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\b(?:view|see|read|more|all|posts?|profile|complete|follow|about|articles?|bio|contact|e-?mail|comments?|kommentare?|kategorien?|beiträge|alle|mehr)\\b");
  private static final Pattern TAG = Pattern.compile("<[^<>]{1,80}>");

  private final Document page;
  private final Containers containers;
  private final Elements metaElements;
  private final Map<String, String> metas;
  private final List<String> headlines = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private final List<String> fallback = new ArrayList<>();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> modified = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> body = Optional.empty();
  private Optional<Boolean> free = Optional.empty();
  private boolean ended;

  private MetadataReader(Document page, ContainerNames names) {
    this.containers = new Containers(names);
    this.page = page;
    this.metaElements = page.getElementsByTag("meta");
    this.metas = metas(metaElements);
  }

  static Metadata read(Document page, ContainerNames names) {
    return new MetadataReader(page, names).all();
  }

  private Metadata all() {
    for (Element script : page.select("script[type*=ld+json]")) {
      linkedData(script.data());
    }
    fromMeta();
    tidyAuthors();
    fromMicrodata();
    Optional<String> language =
        Optional.of(page.select("html").attr("lang"))
            .filter(l -> !l.isBlank())
            .or(() -> meta("og:locale", "content-language").map(l -> l.replace('_', '-')));
    return new Metadata(
        true,
        headlines,
        new ArrayList<>(authors),
        fallback,
        publisher,
        date,
        modified,
        description,
        language,
        kind,
        address(),
        new Metadata.Claims(body, free, ended));
  }

  /** Where the page says that it lies, when that is a web address. */
  private Optional<URI> address() {
    return Optional.of(page.select("link[rel=canonical]").attr("href"))
        .filter(a -> !a.isBlank())
        .or(() -> meta("og:url"))
        .flatMap(Article::webAddress);
  }

  private void linkedData(String data) {
    String json =
        data.strip()
            .replaceAll("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)$", "");
    JsonNode root = parse(json);
    if (root == null && json.contains("&quot;")) {
      root = parse(Parser.unescapeEntities(json, false));
    }
    if (root == null) {
      return;
    }
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int n = 0; !open.isEmpty() && n < MAX_NODES; n++) {
      JsonNode node = open.remove();
      if (node.isObject() && isStory(node)) {
        story(node);
      }
      if (node.isArray()
          || node.isObject()
              && (node.has("@graph") || node.has("mainEntity") || node.has("mainEntityOfPage"))) {
        node.forEach(
            child -> {
              if (child.isContainerNode()) {
                open.add(child);
              }
            });
      }
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return null; // Broken JSON is common; the other sources of metadata stand in.
    }
  }

  private static boolean isStory(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (STORY_TYPES.contains(one.asText().replaceFirst("^.*/", ""))
          && (node.has("headline") || node.has("author") || node.has("articleBody"))) {
        return true;
      }
    }
    return false;
  }

  private void story(JsonNode node) {
    JsonNode type = node.get("@type");
    String typeName = type.isArray() ? type.path(0).asText() : type.asText();
    if (kind.isEmpty() || typeName.equals("LiveBlogPosting")) {
      kind = Optional.of(typeName);
    }
    text(node.get("headline")).ifPresent(headlines::add);
    body = body.or(() -> lines(node.get("articleBody")));
    free = free.or(() -> text(node.get("isAccessibleForFree")).map("true"::equalsIgnoreCase));
    ended |= text(node.get("coverageEndTime")).isPresent();
    if (authors.isEmpty()) {
      persons(node.get("author"));
      persons(node.get("creator"));
    }
    publisher = publisher.or(() -> name(node.get("publisher")));
    date = date.or(() -> text(node.get("datePublished"))).or(() -> text(node.get("dateCreated")));
    modified = modified.or(() -> text(node.get("dateModified")));
    description = description.or(() -> text(node.get("description")));
  }

  private void persons(JsonNode node) {
    if (node == null) {
      return;
    }
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      name(one).ifPresent(name -> authors.addAll(persons(name)));
    }
  }

  /** Returns the persons that a text names; the publisher itself, an address or a role is none. */
  private static List<String> persons(String text) {
    String plain = text.replaceAll("(?i)^by\\s+", "").strip();
    if (plain.isEmpty()
        || plain.matches(
            "(?i)https?:.*|.*@.*|.*\\.(?:com|org|net)\\b.*|admin|editor|staff|null|undefined")) {
      return List.of();
    }
    if (plain.matches("\\p{L}[\\p{L}'’-]+, \\p{Lu}[\\p{L}'’. -]+")
        && plain.split(" ").length <= 3) {
      String[] parts = plain.split(", ");
      return List.of(parts[1] + " " + parts[0]);
    }
    boolean several = plain.matches(".*(?:,| and | & |;|\\|).*");
    List<String> names = several ? BylineReader.names(plain) : List.of(Texts.nameCase(plain));
    return names.isEmpty() ? List.of(plain) : names;
  }

  /** Neither the publisher nor a desk is a person, where a person is named too. */
  private void tidyAuthors() {
    List<String> named = new ArrayList<>(authors);
    authors.clear();
    for (String name : named) {
      boolean slug = name.matches("[a-z]+(?:-[a-z]+)+");
      authors.add(
          slug ? Texts.nameCase(name.replace('-', ' ').toUpperCase(java.util.Locale.ROOT)) : name);
    }
    if (authors.size() > 1) {
      authors.removeIf(BylineReader::isRole);
    }
    String site = Texts.key(publisher.orElse(""));
    if (authors.stream().allMatch(name -> Texts.key(name).equals(site))) {
      fallback.addAll(authors);
      authors.clear();
    }
  }

  private static Optional<String> name(JsonNode node) {
    if (node == null) {
      return Optional.empty();
    }
    JsonNode first = node.isArray() ? node.path(0) : node;
    return first.isTextual() ? text(first) : text(first.get("name"));
  }

  /** Several lines stay several. */
  private static Optional<String> lines(JsonNode node) {
    return node != null && node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    JsonNode value = node != null && node.isArray() ? node.path(0) : node;
    if (value == null || !value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(Texts.normal(TAG.matcher(unescaped(value.asText())).replaceAll("")))
        .filter(t -> !t.isBlank());
  }

  /** Titles are escaped once too often on many pages, and twice on some. */
  private static String unescaped(String text) {
    return Escapes.undone(Escapes.undone(text));
  }

  private void fromMeta() {
    meta("og:title").ifPresent(headlines::add);
    meta("twitter:title").ifPresent(headlines::add);
    meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline")
        .ifPresent(headlines::add);
    if (!page.title().isBlank()) {
      headlines.add(Texts.normal(unescaped(page.title())));
    }
    if (authors.isEmpty()) {
      for (String name : AUTHOR_METAS) {
        if (authors.isEmpty()) {
          metasNamed(name).forEach(content -> authors.addAll(persons(content)));
        }
      }
    }
    publisher = publisher.or(() -> meta("og:site_name", "application-name", "dc.publisher"));
    date =
        date.or(
            () ->
                meta(
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
                    "og:article:published_time"));
    modified = modified.or(() -> meta("article:modified_time", "og:updated_time", "lastmod"));
    description =
        description.or(() -> meta("description", "og:description", "twitter:description"));
  }

  /** Several authors have an element each. */
  private List<String> metasNamed(String name) {
    return metaElements.stream()
        .filter(
            m -> m.attr("name").equalsIgnoreCase(name) || m.attr("property").equalsIgnoreCase(name))
        .map(m -> Texts.normal(unescaped(m.attr("content"))))
        .filter(content -> !content.isEmpty())
        .toList();
  }

  private Optional<String> meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /** The first content that is not blank, by any name that the element has. */
  private static Map<String, String> metas(Elements elements) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : elements) {
      String content = Texts.normal(unescaped(meta.attr("content")));
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isBlank()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  /** What stands in the place of a name may be a button: "View all posts by Anna". */
  private static boolean isName(String text) {
    return Texts.words(text) <= 6
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && !NO_NAME.matcher(text).find();
  }

  private void fromMicrodata() {
    Set<String> marked = new LinkedHashSet<>();
    if (authors.isEmpty()) {
      for (Element author :
          page.select(
              "[itemprop=author] [itemprop=name],[itemprop=author]:not(:has([itemprop=name])),a[rel=author]")) {
        String name = author.hasAttr("content") ? author.attr("content") : author.text();
        if (isName(Texts.normal(name)) && !containers.isBesideStory(author)) {
          marked.add(Texts.normal(name));
        }
      }
    }
    // A visible byline says more truly who wrote this story than marks that other stories have too.
    Set<String> persons = new LinkedHashSet<>();
    marked.forEach(name -> persons.addAll(persons(name)));
    fallback.addAll(0, persons);
    Element published = page.selectFirst("[itemprop=datePublished]");
    if (date.isEmpty() && published != null) {
      String value =
          published.hasAttr("content") ? published.attr("content") : published.attr("datetime");
      date = Optional.of(Texts.normal(value)).filter(v -> !v.isBlank());
    }
    if (date.isEmpty()) {
      Element time =
          page.selectFirst(
              "article time[datetime],main time[datetime],time[pubdate],time[datetime]");
      date =
          Optional.ofNullable(time)
              .map(t -> Texts.normal(t.attr("datetime")))
              .filter(v -> v.length() >= 8);
    }
    Element publisherName = page.selectFirst("[itemprop=publisher] [itemprop=name]");
    if (publisher.isEmpty() && publisherName != null) {
      publisher =
          Optional.of(
              Texts.normal(
                  publisherName.hasAttr("content")
                      ? publisherName.attr("content")
                      : publisherName.text()));
    }
  }
}
