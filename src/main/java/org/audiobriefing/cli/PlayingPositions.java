package org.audiobriefing.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.audiobriefing.files.AtomicFiles;

/** Where each briefing was stopped; may be lost. */
final class PlayingPositions {
  /** Who stops so early hears it from the beginning. */
  private static final double EARLIEST_SECONDS = 10;

  /** A few words are heard again, so that they make sense. */
  private static final double BACK_SECONDS = 5;

  private final Path file;

  PlayingPositions(Path cache) {
    this.file = cache.resolve("positions.json");
  }

  /** Returns from which second a briefing is to be played. */
  double of(Path sound) {
    double stopped = all().path(key(sound)).asDouble(0);
    return stopped < EARLIEST_SECONDS ? 0 : stopped - BACK_SECONDS;
  }

  /** Remembers where it was stopped, 0 when it was heard to its end. */
  void put(Path sound, double seconds) {
    ObjectNode all = all();
    all.remove(key(sound));
    if (seconds > 0) {
      all.put(key(sound), Math.rint(seconds));
    }
    AtomicFiles.makeFolder(file.getParent());
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file, all.toPrettyString() + "\n");
      files.commit();
    }
  }

  private static String key(Path sound) {
    return sound.toAbsolutePath().normalize().toString();
  }

  private ObjectNode all() {
    JsonMapper mapper = new JsonMapper();
    try {
      JsonNode root = Files.exists(file) ? mapper.readTree(Files.readString(file)) : null;
      return root instanceof ObjectNode object ? object : mapper.createObjectNode();
    } catch (IOException e) {
      // Damaged: everything is heard from its beginning.
      return mapper.createObjectNode();
    }
  }
}
