package org.audiobriefing.publication.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The manifest, and whether the files that it lists are there. */
final class ManifestCheck {
  private ManifestCheck() {}

  static Finding of(Path file) throws IOException {
    Finding.Draft draft = new Finding.Draft(file);
    JsonNode root = new JsonMapper().readTree(file.toFile());
    draft.need(root.path("duration").isNumber(), "has no duration");
    draft.length(root.path("duration").asDouble());
    for (JsonNode chapter : root.path("chapters")) {
      draft.chapter(chapter.path("start").asDouble(), chapter.path("title").asText());
    }
    for (JsonNode listed : root.path("files")) {
      String name = listed.path("name").asText();
      Path beside = file.resolveSibling(Path.of(name).getFileName());
      if (!Files.isRegularFile(beside)) {
        draft.fault("lists " + name + ", which is not there");
      } else {
        long bytes = Files.size(beside);
        draft.need(
            bytes == listed.path("bytes").asLong(),
            name + " has " + bytes + " bytes, not " + listed.path("bytes").asLong());
      }
    }
    return draft.checked();
  }
}
