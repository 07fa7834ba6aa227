package org.audiobriefing.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.podcast.Episode;

/**
 * What was told, over days: the stories, and the editions that told them. Written as one file after
 * everything else, so that whatever is in it can be heard.
 */
public final class HeardStories {
  /** A story that was told longer ago may be told again. */
  private static final int DAYS_KEPT = 90;

  private static final int VERSION = 1;

  private final List<Heard> stories;
  private final List<Episode> episodes;

  /**
   * A story that was told.
   *
   * @param key of its address
   * @param sketch of its text
   */
  record Heard(String key, String headline, LocalDate told, int[] sketch) {}

  private HeardStories(List<Heard> stories, List<Episode> episodes) {
    this.stories = stories;
    this.episodes = episodes;
  }

  /** Reads the memory; a file that is not there is a memory of nothing. */
  public static HeardStories read(Path file) {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file));
      List<Heard> stories = new ArrayList<>();
      for (JsonNode story : root.path("stories")) {
        int[] sketch = new int[story.path("sketch").size()];
        for (int i = 0; i < sketch.length; i++) {
          sketch[i] = story.path("sketch").get(i).asInt();
        }
        stories.add(
            new Heard(
                story.path("key").asText(),
                story.path("headline").asText(),
                LocalDate.parse(story.path("told").asText()),
                sketch));
      }
      List<Episode> episodes = new ArrayList<>();
      for (JsonNode episode : root.path("episodes")) {
        episodes.add(Episode.read(episode));
      }
      return new HeardStories(stories, episodes);
    } catch (NoSuchFileException e) {
      return new HeardStories(List.of(), List.of());
    } catch (IOException | java.time.DateTimeException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          file.toString(),
          "the memory of what was told cannot be read: " + e.getMessage(),
          "remove it to begin anew");
    }
  }

  /** Returns the editions so far, the oldest first. */
  public List<Episode> episodes() {
    return episodes;
  }

  /** Returns the edition of this name, if it was made. */
  public Optional<Episode> episode(String id) {
    return episodes.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** Returns what was told of a story, by its address or its text. */
  Optional<Heard> find(Story story) {
    int[] sketch = Shingles.sketch(story.shingles());
    return stories.stream()
        .filter(
            h ->
                h.key().equals(story.key())
                    || Shingles.likeness(h.sketch(), sketch) >= needed(h, story))
        .reduce((first, second) -> second);
  }

  /** As when the stories of one day are compared, but for texts that are known by a sketch. */
  private static double needed(Heard heard, Story story) {
    boolean site = !story.host().isEmpty() && Story.hostOf(heard.key()).equals(story.host());
    return site ? 0.85 : 0.5;
  }

  /** Returns the memory after an edition. */
  HeardStories after(LocalDate date, List<Story> told, List<Episode> kept) {
    List<Heard> all = new ArrayList<>();
    for (Heard story : stories) {
      if (story.told().isAfter(date.minusDays(DAYS_KEPT))) {
        all.add(story);
      }
    }
    for (Story story : told) {
      all.add(
          new Heard(
              story.key(), story.article().headline(), date, Shingles.sketch(story.shingles())));
    }
    return new HeardStories(all, List.copyOf(kept));
  }

  /** Returns the memory as JSON. */
  String json() {
    JsonMapper mapper =
        JsonMapper.builder().serializationInclusion(JsonInclude.Include.ALWAYS).build();
    ObjectNode root = mapper.createObjectNode();
    root.put("version", VERSION);
    ArrayNode list = root.putArray("stories");
    for (Heard story : stories) {
      ObjectNode node = list.addObject();
      node.put("key", story.key());
      node.put("headline", story.headline());
      node.put("told", story.told().toString());
      ArrayNode sketch = node.putArray("sketch");
      for (int i : story.sketch()) {
        sketch.add(i);
      }
    }
    ArrayNode made = root.putArray("episodes");
    episodes.forEach(episode -> episode.write(made.addObject()));
    return root.toPrettyString() + "\n";
  }
}
