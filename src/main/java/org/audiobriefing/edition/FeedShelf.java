package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.audiobriefing.diagnostic.Redaction;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Slug;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.FeedFetcher.Kept;

/**
 * Feeds as they were last sent, one file each, so that a server need not send again what has not
 * changed. Nothing is lost when they are.
 */
final class FeedShelf implements FeedFetcher.Shelf {
  private static final String WAITS = "waits.json";

  /** Whatever a server says, two days later it is asked again. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(2);

  private final Path folder;
  private final Instant now;
  private final Map<String, Instant> waits;
  private final Map<String, Kept> fresh = new ConcurrentHashMap<>();

  /**
   * @param now when the run began
   */
  FeedShelf(Path folder, Instant now) {
    this.folder = folder;
    this.now = now;
    this.waits = readWaits();
  }

  private Map<String, Instant> readWaits() {
    Map<String, Instant> read = new ConcurrentHashMap<>();
    try {
      JsonNode node = new JsonMapper().readTree(Files.readString(folder.resolve(WAITS)));
      node.fields()
          .forEachRemaining(e -> read.put(e.getKey(), Instant.parse(e.getValue().asText())));
    } catch (IOException | DateTimeException e) {
      // Then nobody is known to wait, and every server is asked.
      return new ConcurrentHashMap<>();
    }
    return read;
  }

  @Override
  public Optional<Duration> resting(String name) {
    return Optional.ofNullable(waits.get(Redaction.of(name)))
        .filter(until -> until.isAfter(now))
        .map(until -> Duration.between(now, until));
  }

  @Override
  public void rest(String name, Duration pause) {
    Duration bounded = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    waits.put(Redaction.of(name), now.plus(bounded).truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public Optional<Kept> find(String name) {
    try {
      JsonNode kept = new JsonMapper().readTree(Files.readString(file(name)));
      return Optional.of(
          new Kept(
              kept.path("address").asText(),
              optional(kept, "etag"),
              optional(kept, "lastModified"),
              kept.path("text").asText()));
    } catch (IOException e) {
      // Without the copy the server is asked for all of it.
      return Optional.empty();
    }
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
  }

  @Override
  public void keep(String name, Kept kept) {
    fresh.put(name, kept);
  }

  private Path file(String name) {
    return folder.resolve(Slug.of(Redaction.of(name)) + ".json");
  }

  /** Writes what was kept in this run. */
  void write(AtomicFiles files) {
    AtomicFiles.makeFolder(folder);
    ObjectNode still = new JsonMapper().createObjectNode();
    new TreeMap<>(waits)
        .forEach(
            (name, until) -> {
              if (until.isAfter(now)) {
                still.put(name, until.toString());
              }
            });
    if (!still.isEmpty() || Files.exists(folder.resolve(WAITS))) {
      files.write(folder.resolve(WAITS), still.toString());
    }
    for (Map.Entry<String, Kept> entry : new TreeMap<>(fresh).entrySet()) {
      Kept kept = entry.getValue();
      ObjectNode node = new JsonMapper().createObjectNode();
      node.put("address", Redaction.of(kept.address()));
      node.put("etag", kept.etag().orElse(null));
      node.put("lastModified", kept.lastModified().orElse(null));
      node.put("text", Redaction.of(kept.text()));
      files.write(file(entry.getKey()), node.toString());
    }
  }
}
