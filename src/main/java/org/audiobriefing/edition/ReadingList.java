package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.files.AtomicFiles;
import org.audiobriefing.files.FolderLock;
import org.audiobriefing.publication.Slug;
import org.audiobriefing.source.WebAddresses;
import org.audiobriefing.source.WebLink;

/**
 * Stories that somebody wants to hear: a folder with {@code list.jsonl}, a line each, and the texts
 * that lie nowhere else.
 */
public final class ReadingList {
  /** The list of those who name none. */
  public static final String USUAL = "later";

  private static final String FILE = "list.jsonl";
  private static final String LOCK = "list";

  private final Path folder;

  /**
   * A story on the list.
   *
   * @param place an address, or a file in the folder
   * @param title for people, or ""
   * @param added when
   */
  public record Item(String place, String title, Instant added) {}

  public ReadingList(Path folder) {
    this.folder = folder;
  }

  /** Returns what is on it, the oldest first. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(FILE))) {
        if (!line.isBlank()) {
          JsonNode node = new JsonMapper().readTree(line);
          items.add(
              new Item(
                  node.path("place").asText(),
                  node.path("title").asText(),
                  Instant.parse(node.path("added").asText())));
        }
      }
      return items;
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | java.time.DateTimeException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          folder.resolve(FILE).toString(),
          "is no reading list: " + e.getMessage(),
          "repair or remove it");
    }
  }

  /** Returns where the story of an item can be read. */
  String source(Item item) {
    return WebLink.of(item.place()).isPresent()
        ? item.place()
        : folder.resolve(item.place()).toString();
  }

  /**
   * Puts an address on the list.
   *
   * @return the item, or nothing when it is there already
   */
  public Optional<Item> add(String address, String title, Instant now) {
    try (FolderLock lock = FolderLock.take(folder, LOCK)) {
      List<Item> items = new ArrayList<>(items());
      String key = key(address);
      if (items.stream().anyMatch(item -> key(item.place()).equals(key))) {
        return Optional.empty();
      }
      Item item = new Item(address, title, now.truncatedTo(ChronoUnit.SECONDS));
      items.add(item);
      write(items);
      return Optional.of(item);
    }
  }

  private static String key(String place) {
    return WebLink.of(place).map(WebAddresses::key).orElse(place);
  }

  /**
   * Keeps a text in the folder and puts it on the list.
   *
   * @param ending of its kind, for example {@code .html}
   */
  public Optional<Item> add(byte[] text, String title, String ending, Instant now) {
    int hash = new String(text, StandardCharsets.ISO_8859_1).hashCode();
    String name = Slug.of(title.isBlank() ? "story" : title) + "-" + Integer.toHexString(hash);
    AtomicFiles.makeFolder(folder);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(
          folder.resolve(name + ending), channel -> channel.write(java.nio.ByteBuffer.wrap(text)));
      files.commit();
    }
    return add(name + ending, title, now);
  }

  /**
   * Takes one off the list.
   *
   * @param place its address or file
   * @return whether it was there
   */
  public boolean remove(String place) {
    List<String> found =
        items().stream()
            .filter(item -> item.place().equals(place) || key(item.place()).equals(key(place)))
            .map(this::source)
            .toList();
    crossOff(found);
    return !found.isEmpty();
  }

  /** Crosses off what was told, and removes its texts. */
  public void crossOff(Collection<String> sources) {
    if (sources.isEmpty()) {
      return;
    }
    try (FolderLock lock = FolderLock.take(folder, LOCK)) {
      List<Item> left = new ArrayList<>();
      List<Item> told = new ArrayList<>();
      for (Item item : items()) {
        (sources.contains(source(item)) ? told : left).add(item);
      }
      write(left);
      told.stream()
          .filter(item -> WebLink.of(item.place()).isEmpty())
          .forEach(item -> AtomicFiles.delete(folder.resolve(item.place())));
    }
  }

  private void write(List<Item> items) {
    StringBuilder lines = new StringBuilder();
    JsonMapper mapper = new JsonMapper();
    for (Item item : items) {
      lines
          .append(
              mapper
                  .createObjectNode()
                  .put("place", item.place())
                  .put("title", item.title())
                  .put("added", item.added().toString()))
          .append('\n');
    }
    AtomicFiles.makeFolder(folder);
    try (AtomicFiles files = new AtomicFiles()) {
      files.write(folder.resolve(FILE), lines.toString());
      files.commit();
    }
  }
}
