package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audiobriefing.edition.events.EventFacts;

/**
 * A story that was told.
 *
 * @param key of its address
 * @param sketch of its text
 * @param facts of its event, none when that is long ago
 */
record Heard(String key, String headline, LocalDate told, int[] sketch, EventFacts facts) {
  /** Whatever happens later is another event, or worth telling again. */
  static final int EVENT_DAYS = 7;

  static Heard of(Story story, LocalDate told) {
    return new Heard(
        story.key(),
        story.article().headline(),
        told,
        Shingles.sketch(story.shingles()),
        story.facts());
  }

  /** Reads what {@link #write} wrote. */
  static Heard read(JsonNode node) {
    int[] sketch = new int[node.path("sketch").size()];
    for (int i = 0; i < sketch.length; i++) {
      sketch[i] = node.path("sketch").get(i).asInt();
    }
    Arrays.sort(sketch);
    List<Double> numbers = new ArrayList<>();
    node.path("numbers").forEach(number -> numbers.add(number.asDouble()));
    return new Heard(
        node.path("key").asText(),
        node.path("headline").asText(),
        LocalDate.parse(node.path("told").asText()),
        sketch,
        EventFacts.remembered(texts(node.path("names")), texts(node.path("lead")), numbers));
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /**
   * Writes all that is still needed into a JSON object.
   *
   * @param today facts that are older than {@link #EVENT_DAYS} are forgotten
   */
  void write(ObjectNode node, LocalDate today) {
    node.put("key", key);
    node.put("headline", headline);
    node.put("told", told.toString());
    ArrayNode hashes = node.putArray("sketch");
    for (int hash : sketch) {
      hashes.add(hash);
    }
    if (told.isAfter(today.minusDays(EVENT_DAYS))) {
      ArrayNode names = node.putArray("names");
      facts.names().values().forEach(names::add);
      ArrayNode lead = node.putArray("lead");
      facts.leadNames().stream().sorted().forEach(lead::add);
      ArrayNode numbers = node.putArray("numbers");
      facts.values().forEach(numbers::add);
    }
  }

  /** Returns whether it was told before a day, but not so long ago that its event is over. */
  boolean isRecent(LocalDate day) {
    return told.isAfter(day.minusDays(EVENT_DAYS));
  }
}
