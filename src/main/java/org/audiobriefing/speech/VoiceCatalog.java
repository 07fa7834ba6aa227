package org.audiobriefing.speech;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** The voices of a folder, one TOML file each; adding a file adds a voice. */
public final class VoiceCatalog {
  private static final Set<String> KEYS =
      Set.of("engine", "base", "pitch", "range", "wpm", "language", "licence", "description");

  private static final TomlMapper TOML = new TomlMapper();

  private final Path folder;

  public VoiceCatalog(Path folder) {
    this.folder = folder;
  }

  /** Returns all voices, sorted by name. */
  public List<Voice> voices() {
    Map<String, Voice> voices = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.toml")) {
      for (Path file : files) {
        Voice voice = read(file);
        voices.put(voice.name(), voice);
      }
    } catch (IOException e) {
      throw new BriefingException(
          Code.CONFIGURATION,
          folder.toString(),
          "the folder of voices cannot be read",
          "reinstall the program");
    }
    return new ArrayList<>(voices.values());
  }

  /** Returns the voice of this name, or says which there are. */
  public Voice voice(String name) {
    Path file = folder.resolve(name + ".toml");
    if (name.matches("[A-Za-z0-9_-]{1,60}") && Files.isRegularFile(file)) {
      return read(file);
    }
    List<String> names = voices().stream().map(Voice::name).toList();
    throw new BriefingException(
        Code.USAGE,
        "--voice " + name,
        "there is no such voice",
        "there are: " + String.join(", ", names));
  }

  private static Voice read(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ".toml".length());
    try {
      JsonNode toml = TOML.readTree(Files.readString(file));
      for (Iterator<String> keys = toml.fieldNames(); keys.hasNext(); ) {
        String key = keys.next();
        if (!KEYS.contains(key)) {
          throw wrong(
              file,
              "'" + key + "' is not a key of a voice",
              "allowed: " + String.join(", ", KEYS.stream().sorted().toList()));
        }
      }
      return new Voice(
          name,
          text(toml, file, "engine"),
          text(toml, file, "base"),
          number(toml, file, "pitch"),
          number(toml, file, "range"),
          (int) number(toml, file, "wpm"),
          text(toml, file, "language"),
          text(toml, file, "licence"),
          text(toml, file, "description"));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw wrong(file, "line " + line + " is not TOML: " + e.getOriginalMessage(), "");
    } catch (IllegalArgumentException e) {
      throw wrong(file, e.getMessage(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonNode toml, Path file, String key) {
    JsonNode value = toml.get(key);
    if (value == null || !value.isTextual()) {
      throw wrong(file, "the key '" + key + "' is missing or not a text", "");
    }
    return value.textValue();
  }

  private static double number(JsonNode toml, Path file, String key) {
    JsonNode value = toml.get(key);
    if (value == null || !value.isNumber()) {
      throw wrong(file, "the key '" + key + "' is missing or not a number", "");
    }
    return value.doubleValue();
  }

  private static BriefingException wrong(Path file, String what, String remedy) {
    return new BriefingException(Code.CONFIGURATION, file.toString(), what, remedy);
  }
}
