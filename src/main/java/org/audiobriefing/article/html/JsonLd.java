package org.audiobriefing.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.sorting.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its story as JSON-LD, in the words of schema.org. */
final class JsonLd {
  private static final int MAX_NODES = 5000;

  /** A node of a story says at least one of these. */
  private static final Set<String> STORY_FIELDS =
      Set.of("headline", "author", "articleBody", "datePublished");

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
          "Review",
          "CriticReview",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "TechArticle",
          "Report",
          "ScholarlyArticle",
          "WebPage",
          "AdvertiserContentArticle");
  private static final Set<String> PAGE = Set.of("WebPage", "ItemPage");
  private static final Set<String> PERSON = Set.of("Person");
  private static final Set<String> HOLDERS = Set.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final Pattern WRAPPING =
      Pattern.compile("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|\\]\\]>)$");
  private static final Pattern BEFORE_TYPE = Pattern.compile("^.*/");

  private final List<JsonNode> stories = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<String> headlines = new ArrayList<>();
  private final Set<String> authors = new LinkedHashSet<>();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> pageDate = Optional.empty();
  private Optional<String> modified = Optional.empty();
  private Optional<String> description = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<String> body = Optional.empty();
  private Optional<Boolean> free = Optional.empty();
  private boolean ended;

  JsonLd(List<Element> scripts) {
    scripts.forEach(script -> read(script.data()));
    // What is said of the page counts where nothing is said of its story.
    stories.stream().filter(story -> !isOf(story, PAGE)).forEach(this::add);
    stories.stream().filter(story -> isOf(story, PAGE)).forEach(this::add);
  }

  List<String> headlines() {
    return headlines;
  }

  Set<String> authors() {
    return authors;
  }

  Optional<String> publisher() {
    return publisher;
  }

  Optional<String> date() {
    return date;
  }

  /** Returns when the page around the story appeared. */
  Optional<String> pageDate() {
    return pageDate;
  }

  /** Returns the only person that the page tells of beside its story, who wrote it. */
  Optional<String> onlyPerson() {
    Set<String> persons = new LinkedHashSet<>(names.values());
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  Optional<String> modified() {
    return modified;
  }

  Optional<String> description() {
    return description;
  }

  Optional<String> kind() {
    return kind;
  }

  Metadata.Claims claims() {
    return new Metadata.Claims(body, free, ended);
  }

  private void read(String data) {
    String json = WRAPPING.matcher(data.strip()).replaceAll("");
    Optional<JsonNode> root = JsonTree.of(json);
    if (root.isEmpty() && json.contains("&quot;")) {
      root = JsonTree.of(Parser.unescapeEntities(json, false));
    }
    Deque<JsonNode> open = new ArrayDeque<>(root.stream().toList());
    for (int n = 0; !open.isEmpty() && n < MAX_NODES; n++) {
      JsonNode node = open.remove();
      if (isStory(node)) {
        stories.add(node);
      } else if (isOf(node, PAGE)) {
        pageDate = pageDate.or(() -> text(node.get("datePublished")));
      } else if (isOf(node, PERSON)) {
        name(node).ifPresent(name -> names.put(node.path("@id").asText(), name));
      }
      if (node.isArray() || HOLDERS.stream().anyMatch(node::has)) {
        node.forEach(child -> open.addAll(child.isContainerNode() ? List.of(child) : List.of()));
      }
    }
  }

  private static boolean isStory(JsonNode node) {
    return isOf(node, STORY_TYPES) && STORY_FIELDS.stream().anyMatch(node::has);
  }

  private static boolean isOf(JsonNode node, Set<String> types) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      if (types.contains(BEFORE_TYPE.matcher(one.asText()).replaceFirst(""))) {
        return true;
      }
    }
    return false;
  }

  private void add(JsonNode story) {
    JsonNode type = story.get("@type");
    String typeName = type.isArray() ? type.path(0).asText() : type.asText();
    if (kind.isEmpty() || typeName.equals("LiveBlogPosting")) {
      kind = Optional.of(typeName);
    }
    text(story.get("headline")).ifPresent(headlines::add);
    body = body.or(() -> lines(story.get("articleBody")));
    free = free.or(() -> text(story.get("isAccessibleForFree")).map("true"::equalsIgnoreCase));
    ended |= text(story.get("coverageEndTime")).isPresent();
    if (authors.isEmpty()) {
      addAuthors(story.get("author"));
      addAuthors(story.get("creator"));
    }
    publisher = publisher.or(() -> name(story.get("publisher")));
    date = date.or(() -> text(story.get("datePublished"))).or(() -> text(story.get("dateCreated")));
    modified = modified.or(() -> text(story.get("dateModified")));
    description = description.or(() -> text(story.get("description")));
  }

  private void addAuthors(JsonNode node) {
    if (node == null) {
      return;
    }
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      name(one)
          .or(() -> Optional.ofNullable(names.get(one.path("@id").asText())))
          .ifPresent(name -> authors.addAll(StatedNames.persons(name)));
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
    return Optional.of(StatedNames.plain(value.asText())).filter(t -> !t.isBlank());
  }
}
