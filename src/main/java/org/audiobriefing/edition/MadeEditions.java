package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.edition.events.EventFacts;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.publication.Format;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.source.WebAddresses;
import org.audiobriefing.source.WebLink;

/**
 * The editions that lie in the output folder, as their manifests tell them: what is known when the
 * memory was lost, or when a run was killed between its last file and its memory.
 */
final class MadeEditions {
  /** The report of a run lies beside the files of its edition. */
  static final String REPORT = "run.json";

  private final Path output;
  private final Pattern folderName;

  /**
   * An edition as it lies there.
   *
   * @param stories that it told
   */
  record Made(Episode episode, List<Heard> stories) {}

  /**
   * @param name of the edition, which is the end of its folders' names
   */
  MadeEditions(Path output, String name) {
    this.output = output;
    this.folderName = Pattern.compile("\\d{4,9}-\\d\\d-\\d\\d-" + Pattern.quote(name));
  }

  /**
   * Returns all complete editions, the oldest first.
   *
   * @param known those that are not looked into
   */
  List<Made> read(Set<String> known) {
    List<Made> made = new ArrayList<>();
    for (String id : folders()) {
      if (!known.contains(id)) {
        read(id).ifPresent(made::add);
      }
    }
    return made;
  }

  private JsonNode manifest(String id) throws IOException {
    return new JsonMapper().readTree(Files.readString(output.resolve(id).resolve(id + ".json")));
  }

  /** Removes what a killed run has left of editions that were never finished. */
  void removeUnfinished(String today) {
    for (String id : folders()) {
      Path folder = output.resolve(id);
      if (!id.equals(today) && !Files.exists(folder.resolve(id + ".json"))) {
        removeOwn(folder, id);
      }
    }
  }

  /** Whatever else somebody keeps there stays. */
  private static void removeOwn(Path folder, String id) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(id) || name.equals(REPORT)) {
          AtomicFiles.delete(entry);
        }
      }
      Files.delete(folder);
    } catch (IOException | DirectoryIteratorException e) {
      // Not empty, or not ours to remove.
      return;
    }
  }

  private List<String> folders() {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
      for (Path entry : entries) {
        String id = entry.getFileName().toString();
        if (folderName.matcher(id).matches() && Files.isDirectory(entry)) {
          ids.add(id);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Without a list nothing is known; what the memory says still holds.
      return List.of();
    }
    ids.sort(null);
    return ids;
  }

  /** Returns the files of an edition with their lengths, as its manifest tells them. */
  Map<String, Long> sizes(String id) {
    Map<String, Long> sizes = new HashMap<>();
    try {
      for (JsonNode file : manifest(id).path("files")) {
        sizes.put(text(file, "name"), file.path("bytes").asLong());
      }
    } catch (IOException e) {
      // Without a manifest nothing of it is whole.
      return Map.of();
    }
    return sizes;
  }

  private Optional<Made> read(String id) {
    try {
      JsonNode root = manifest(id);
      LocalDate date = HeardStories.dateOf(id);
      List<Heard> stories = new ArrayList<>();
      List<Episode.Told> told = new ArrayList<>();
      for (JsonNode article : root.path("articles")) {
        stories.add(heard(article, date));
        told.add(
            new Episode.Told(
                text(article, "headline"), text(article, "address"), text(article, "publisher")));
      }
      List<String> files = new ArrayList<>();
      long bytes = 0;
      for (JsonNode file : root.path("files")) {
        files.add(text(file, "name"));
        bytes =
            text(file, "name").endsWith(Format.MP3.ending()) ? file.path("bytes").asLong() : bytes;
      }
      Instant created = Instant.parse(text(root, "created"));
      double seconds = root.path("duration").asDouble();
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Made(
                  new Episode(id, text(root, "title"), created, bytes, seconds, files, told, 0, ""),
                  stories));
    } catch (IOException | DateTimeException e) {
      // Not one of ours, or damaged: nothing is known of it.
      return Optional.empty();
    }
  }

  private static Heard heard(JsonNode article, LocalDate date) {
    String address = text(article, "address");
    String key = WebLink.of(address).map(WebAddresses::key).orElse(text(article, "source"));
    List<String> body = new ArrayList<>();
    article.path("body").forEach(block -> body.add(block.asText()));
    String headline = text(article, "headline");
    String whole = headline + ' ' + String.join(" ", body);
    return new Heard(
        key,
        headline,
        date,
        Shingles.sketch(Shingles.of(whole)),
        EventFacts.of(headline, body, EventFacts.LEAD_PARAGRAPHS));
  }

  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.asText() : "";
  }
}
