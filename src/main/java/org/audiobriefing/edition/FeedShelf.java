package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.audiobriefing.publication.AtomicFiles;
import org.audiobriefing.publication.Slug;
import org.audiobriefing.source.FeedFetcher;
import org.audiobriefing.source.FeedFetcher.Kept;

/**
 * Feeds as they were last sent, one file each, so that a server need not send again what has not
 * changed. Nothing is lost when they are.
 */
final class FeedShelf implements FeedFetcher.Shelf {
  private final Path folder;
  private final Map<String, Kept> fresh = new ConcurrentHashMap<>();

  FeedShelf(Path folder) {
    this.folder = folder;
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
    return folder.resolve(Slug.of(name) + ".json");
  }

  /** Writes what was kept in this run. */
  void write(AtomicFiles files) {
    AtomicFiles.makeFolder(folder);
    for (Map.Entry<String, Kept> entry : new TreeMap<>(fresh).entrySet()) {
      Kept kept = entry.getValue();
      ObjectNode node = new JsonMapper().createObjectNode();
      node.put("address", kept.address());
      node.put("etag", kept.etag().orElse(null));
      node.put("lastModified", kept.lastModified().orElse(null));
      node.put("text", kept.text());
      files.write(file(entry.getKey()), node.toString());
    }
  }
}
