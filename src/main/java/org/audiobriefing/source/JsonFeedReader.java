package org.audiobriefing.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.jsoup.nodes.Entities;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {
  private JsonFeedReader() {}

  static Feed read(String source, URI base, String text) {
    try {
      JsonNode root = new JsonMapper().readTree(text);
      if (!root.path("items").isArray()) {
        throw new BriefingException(Code.NO_ARTICLE, source, "is JSON but not a feed", "");
      }
      List<FeedEntry> entries = new ArrayList<>();
      root.path("items").forEach(item -> entries.add(entry(base, item)));
      return Feed.of(FeedElement.plain(text(root, "title")), entries);
    } catch (JsonProcessingException e) {
      throw new BriefingException(Code.NO_ARTICLE, source, "is not a JSON feed", "");
    }
  }

  private static FeedEntry entry(URI base, JsonNode item) {
    Optional<URI> link =
        Stream.of("url", "external_url", "id")
            .map(name -> text(item, name))
            .filter(text -> !text.isEmpty())
            .flatMap(
                text ->
                    (text.equals(text(item, "id")) ? WebLink.of(text) : WebLink.of(base, text))
                        .stream())
            .findFirst();
    String title = FeedElement.plain(text(item, "title"));
    String id = text(item, "id");
    return new FeedEntry(
        id.isEmpty() ? link.map(URI::toString).orElse(title) : id,
        title,
        link,
        date(item),
        content(item));
  }

  private static Optional<Instant> date(JsonNode item) {
    return Stream.of("date_published", "date_modified")
        .flatMap(name -> FeedDates.parse(text(item, name)).stream())
        .findFirst();
  }

  /** Plain text becomes HTML, since that is what content is. */
  private static String content(JsonNode item) {
    String html = text(item, "content_html");
    if (!html.isEmpty()) {
      return html;
    }
    String plain = text(item, "content_text");
    plain = plain.isEmpty() ? text(item, "summary") : plain;
    StringBuilder paragraphs = new StringBuilder();
    plain.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(line, paragraphs));
    return paragraphs.toString();
  }

  private static void paragraph(String line, StringBuilder paragraphs) {
    paragraphs.append("<p>").append(Entities.escape(line.strip())).append("</p>\n");
  }

  /** JSON's null says nothing; numbers do, since many ids are some. */
  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
  }
}
