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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.audiobriefing.publication.podcast.Episode;

/**
 * What was told, over days: the stories, and the editions that told them. Written as one file after
 * everything else, so that whatever is in it can be heard.
 */
public final class HeardStories {
  /** A story that was told longer ago may be told again. */
  static final int DAYS_KEPT = 90;

  private static final int VERSION = 1;

  private final List<Heard> stories;
  private final List<Heard> named;
  private final List<Episode> episodes;
  private HeardIndex index;

  /**
   * @param named what the last edition had no room for and only named
   */
  private HeardStories(List<Heard> stories, List<Heard> named, List<Episode> episodes) {
    this.stories = stories;
    this.named = named;
    this.episodes = episodes;
  }

  static final HeardStories NOTHING = new HeardStories(List.of(), List.of(), List.of());

  /**
   * Reads the memory; a file that is not there is a memory of nothing.
   *
   * @throws DamagedMemory when the file is no memory
   */
  static HeardStories read(Path file) throws DamagedMemory {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file));
      if (!root.isObject() || root.path("version").asInt() != VERSION) {
        throw new DamagedMemory("it is no memory of version " + VERSION);
      }
      List<Heard> stories = new ArrayList<>();
      root.path("stories").forEach(story -> stories.add(Heard.read(story)));
      List<Heard> named = new ArrayList<>();
      root.path("inBrief").forEach(story -> named.add(Heard.read(story)));
      List<Episode> episodes = new ArrayList<>();
      root.path("episodes").forEach(episode -> episodes.add(Episode.read(episode)));
      return new HeardStories(stories, named, episodes);
    } catch (NoSuchFileException e) {
      return NOTHING;
    } catch (IOException | java.time.DateTimeException e) {
      throw new DamagedMemory(e.getMessage());
    }
  }

  /** What lies in the place of the memory cannot be understood. */
  static final class DamagedMemory extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedMemory(String why) {
      super(why);
    }
  }

  /** Returns this memory with what another one has of editions that are not in this one. */
  HeardStories and(HeardStories other) {
    Set<String> known = new HashSet<>();
    episodes.forEach(episode -> known.add(episode.id()));
    List<Episode> allEpisodes = new ArrayList<>(episodes);
    List<Heard> allStories = new ArrayList<>(stories);
    for (Episode episode : other.episodes) {
      if (known.add(episode.id())) {
        allEpisodes.add(episode);
        LocalDate told = dateOf(episode.id());
        other.stories.stream().filter(s -> s.told().equals(told)).forEach(allStories::add);
      }
    }
    List<Heard> lastNamed = isNewer(other) ? other.named : named;
    allEpisodes.sort(Comparator.comparing(Episode::published).thenComparing(Episode::id));
    return new HeardStories(allStories, lastNamed, allEpisodes);
  }

  private boolean isNewer(HeardStories other) {
    Comparator<Episode> byTime = Comparator.comparing(Episode::published);
    Optional<Episode> last = episodes.stream().max(byTime);
    Optional<Episode> others = other.episodes.stream().max(byTime);
    return others.isPresent()
        && (last.isEmpty() || others.get().published().isAfter(last.get().published()));
  }

  /** The name of an edition begins with its date. */
  static LocalDate dateOf(String id) {
    return LocalDate.parse(id.substring(0, "2026-01-01".length()));
  }

  /** Returns the memory of one edition. */
  static HeardStories of(Episode episode, List<Heard> stories, List<Heard> named) {
    return new HeardStories(stories, named, List.of(episode));
  }

  /** Returns this memory as it was before one edition. */
  HeardStories without(String id, LocalDate date) {
    return new HeardStories(
        stories.stream().filter(s -> !s.told().equals(date)).toList(),
        named,
        episodes.stream().filter(e -> !e.id().equals(id)).toList());
  }

  /** Returns this memory without the editions that are gone. */
  HeardStories withEpisodes(List<Episode> kept) {
    return new HeardStories(stories, named, kept);
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
    return index()
        .last(story.key(), sketch, h -> Shingles.likeness(h.sketch(), sketch) >= needed(h, story));
  }

  /** Returns whether the last edition only named it. */
  boolean wasNamed(Story story) {
    int[] sketch = Shingles.sketch(story.shingles());
    return named.stream()
        .anyMatch(
            h ->
                h.key().equals(story.key())
                    || Shingles.likeness(h.sketch(), sketch) >= needed(h, story));
  }

  /** Returns the stories that were told in the days before one. */
  List<Heard> lately(LocalDate day) {
    return stories.stream().filter(heard -> heard.isRecent(day)).toList();
  }

  /** Returns when the edition of a day was made, if it is remembered. */
  Optional<Instant> made(LocalDate day) {
    return episodes.stream()
        .filter(episode -> dateOf(episode.id()).equals(day))
        .map(Episode::published)
        .findFirst();
  }

  /** Made when first asked; most memories are only read and written. */
  private synchronized HeardIndex index() {
    if (index == null) {
      index = new HeardIndex(stories);
    }
    return index;
  }

  /** As when the stories of one day are compared, but for texts that are known by a sketch. */
  private static double needed(Heard heard, Story story) {
    boolean site = !story.host().isEmpty() && Story.hostOf(heard.key()).equals(story.host());
    return site ? 0.85 : 0.5;
  }

  /** Returns the memory after an edition. */
  HeardStories after(LocalDate date, EditionPlan plan, List<Episode> kept) {
    List<Heard> all = new ArrayList<>();
    for (Heard story : stories) {
      if (story.told().isAfter(date.minusDays(DAYS_KEPT))) {
        all.add(story);
      }
    }
    all.addAll(heard(date, plan.remembered()));
    return new HeardStories(all, heard(date, plan.named()), List.copyOf(kept));
  }

  /** Returns what is remembered of stories told on a day. */
  static List<Heard> heard(LocalDate date, List<Story> told) {
    return told.stream().map(story -> Heard.of(story, date)).toList();
  }

  /** Returns the memory as JSON. */
  String json() {
    JsonMapper mapper =
        JsonMapper.builder().serializationInclusion(JsonInclude.Include.ALWAYS).build();
    ObjectNode root = mapper.createObjectNode();
    root.put("version", VERSION);
    LocalDate today =
        Stream.concat(stories.stream(), named.stream())
            .map(Heard::told)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    ArrayNode list = root.putArray("stories");
    stories.forEach(story -> story.write(list.addObject(), today));
    ArrayNode brief = root.putArray("inBrief");
    named.forEach(story -> story.write(brief.addObject(), today));
    ArrayNode made = root.putArray("episodes");
    episodes.forEach(episode -> episode.write(made.addObject()));
    return root.toPrettyString() + "\n";
  }
}
