package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.audiobriefing.files.AtomicFiles;

/**
 * What of an edition failed and is tried again by the next run of the day.
 *
 * @param edition its name
 * @param failures of sources and pages, as they were told
 * @param publish whether the publishing command is still to be run
 */
public record OpenWork(String edition, Set<String> failures, boolean publish) {
  private static final String FILE = "open.json";

  public OpenWork {
    failures = Set.copyOf(failures);
  }

  /** Returns what is open of an edition; of what cannot be read nothing is. */
  public static OpenWork read(Path output, String edition) {
    try {
      JsonNode root = new JsonMapper().readTree(Files.readString(file(output)));
      if (edition.equals(root.path("edition").asText())) {
        Set<String> failures = new TreeSet<>();
        root.path("failures").forEach(failure -> failures.add(failure.asText()));
        return new OpenWork(edition, failures, root.path("publish").asBoolean());
      }
      return new OpenWork(edition, Set.of(), false);
    } catch (NoSuchFileException e) {
      return new OpenWork(edition, Set.of(), false);
    } catch (IOException e) {
      // Damaged: what it said is found out again by the next edition.
      return new OpenWork(edition, Set.of(), false);
    }
  }

  private static Path file(Path output) {
    return Edition.stateFolder(output).resolve(FILE);
  }

  /** Remembers it for the next run. */
  public void write(Path output) {
    ObjectNode root = new JsonMapper().createObjectNode();
    root.put("edition", edition);
    root.put("publish", publish);
    new TreeSet<>(failures).forEach(root.putArray("failures")::add);
    AtomicFiles.makeFolder(Edition.stateFolder(output));
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(file(output), root.toPrettyString() + "\n");
      files.commit();
    }
  }

  /** Returns the same once the publishing command was run, or failed. */
  public OpenWork published(boolean done) {
    return new OpenWork(edition, failures, !done);
  }
}
