package org.audiobriefing.publication.podcast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An edition that can be heard.
 *
 * @param id date and name; also its folder and the beginning of its files
 * @param published when it was made
 * @param bytes of its MP3
 * @param seconds that it lasts
 * @param files that were written, without their folder
 * @param stories that it tells
 * @param number counted from 1, 0 when it has none
 * @param summary for people who choose, or ""
 */
public record Episode(
    String id,
    String title,
    Instant published,
    long bytes,
    double seconds,
    List<String> files,
    List<Told> stories,
    int number,
    String summary) {

  /**
   * A story as the notes of an episode list it.
   *
   * @param address of the original, or ""
   * @param publisher or ""
   */
  public record Told(String headline, String address, String publisher) {}

  public Episode {
    files = List.copyOf(files);
    stories = List.copyOf(stories);
  }

  /** Returns whether a file with this ending was written. */
  public boolean has(String ending) {
    return files.contains(id + ending);
  }

  /** Reads what {@link #write} wrote. */
  public static Episode read(JsonNode node) {
    List<String> files = new ArrayList<>();
    node.path("files").forEach(f -> files.add(f.asText()));
    List<Told> stories = new ArrayList<>();
    node.path("stories")
        .forEach(
            s ->
                stories.add(
                    new Told(
                        s.path("headline").asText(),
                        s.path("address").asText(),
                        s.path("publisher").asText())));
    String id = node.path("id").asText();
    if (!id.matches("\\d{4,9}-\\d\\d-\\d\\d-[a-z0-9-]{1,40}")) {
      // It names a folder; whatever else stands there must never be taken for one.
      throw new DateTimeException("'" + id + "' is not an edition");
    }
    return new Episode(
        id,
        node.path("title").asText(),
        Instant.parse(node.path("published").asText()),
        node.path("bytes").asLong(),
        node.path("seconds").asDouble(),
        files,
        stories,
        node.path("number").asInt(),
        node.path("summary").asText());
  }

  /** Returns the same with a number. */
  public Episode numbered(int other) {
    return new Episode(id, title, published, bytes, seconds, files, stories, other, summary);
  }

  /** Writes all of it into a JSON object. */
  public void write(ObjectNode node) {
    node.put("id", id);
    node.put("title", title);
    node.put("published", published.toString());
    node.put("bytes", bytes);
    node.put("seconds", seconds);
    node.put("number", number);
    node.put("summary", summary);
    ArrayNode names = node.putArray("files");
    files.forEach(names::add);
    ArrayNode told = node.putArray("stories");
    for (Told story : stories) {
      told.addObject()
          .put("headline", story.headline())
          .put("address", story.address())
          .put("publisher", story.publisher());
    }
  }
}
