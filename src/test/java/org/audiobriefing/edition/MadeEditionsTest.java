package org.audiobriefing.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeEditionsTest {
  @TempDir Path output;

  private void edition(String id) throws IOException {
    Path folder = Files.createDirectories(output.resolve(id));
    Files.writeString(
        folder.resolve(id + ".json"),
        "{\"title\":\"News\",\"created\":\"2024-02-01T06:00:00Z\",\"duration\":60,"
            + "\"articles\":[{\"headline\":\"A boat\",\"source\":\"a\",\"body\":[\"It sails.\"]}],"
            + "\"files\":[{\"name\":\""
            + id
            + ".mp3\",\"bytes\":9}]}");
  }

  private List<String> read(Set<String> known) {
    return new MadeEditions(output, "news")
        .read(known).stream().map(made -> made.episode().id()).toList();
  }

  @Test
  void editionsThatAreKnownAreNotLookedInto() throws IOException {
    edition("2024-02-01-news");
    edition("2024-02-02-news");
    edition("2024-02-03-sport");
    assertEquals(List.of("2024-02-01-news", "2024-02-02-news"), read(Set.of()));
    assertEquals(List.of("2024-02-02-news"), read(Set.of("2024-02-01-news")));
  }
}
