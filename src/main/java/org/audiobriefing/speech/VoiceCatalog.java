package org.audiobriefing.speech;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.TomlMistake;

/**
 * The voices of some folders, one TOML file each; adding a file adds a voice. Of files with one
 * name that in the first folder counts.
 */
public final class VoiceCatalog {
  private static final Set<String> KEYS =
      Set.of(
          "engine",
          "base",
          "command",
          "words",
          "lexicon",
          "install",
          "pitch",
          "range",
          "presence_db",
          "final_fall",
          "question_rise",
          "wpm",
          "language",
          "licence",
          "description");

  /** "the key 'wpm' is missing", "wpm = 20 is not between 80 and 600". */
  private static final Pattern NAMED_KEY = Pattern.compile("'([a-z_]+)'|^([a-z_]+) = ");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final String ENDING = ".toml";
  private static final Comparator<Voice> BY_NAME = Comparator.comparing(Voice::name);

  private static final int USUAL_WPM = 170;

  private final Iterable<Path> folders;

  /**
   * @param folders in which voices lie, those that come before others first
   */
  public VoiceCatalog(Iterable<Path> folders) {
    this.folders = folders;
  }

  /** Returns all voices, sorted by name. */
  public List<Voice> voices() {
    Map<String, Path> files = new TreeMap<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
        entries.forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
      } catch (IOException e) {
        throw new BriefingException(
            Code.CONFIGURATION,
            folder.toString(),
            "the folder of voices cannot be read",
            "check its permissions");
      }
    }
    return files.values().stream().map(VoiceCatalog::read).sorted(BY_NAME).toList();
  }

  /** Returns the voice of this name, or says which there are. */
  public Voice voice(String name) {
    Optional<Path> file = NAME.matcher(name).matches() ? file(name + ENDING) : Optional.empty();
    if (file.isPresent()) {
      return read(file.get());
    }
    List<String> names = voices().stream().map(Voice::name).toList();
    throw new BriefingException(
        Code.USAGE,
        "voice " + name,
        "there is no such voice",
        "there are: " + String.join(", ", names));
  }

  /** Returns a file of voices, such as the sounds that one is based on. */
  public Optional<Path> file(String name) {
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Voice read(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    try {
      String toml = Files.readString(file);
      Map<String, Object> keys = FlatToml.read(toml).orElseGet(() -> anyToml(toml));
      for (String key : keys.keySet()) {
        if (!KEYS.contains(key)) {
          throw wrong(
              file,
              "'" + key + "' is not a key of a voice",
              "allowed: " + String.join(", ", KEYS.stream().sorted().toList()));
        }
      }
      Optional<VoiceProgram> program =
          keys.containsKey("command") ? Optional.of(program(keys, file)) : Optional.empty();
      return new Voice(
          name,
          text(keys, file, "engine"),
          program.isPresent() ? "" : text(keys, file, "base"),
          program,
          numberOr(keys, file, "pitch", 0),
          numberOr(keys, file, "range", 0),
          numberOr(keys, file, "presence_db", 0),
          new Melody(
              numberOr(keys, file, "final_fall", 0), numberOr(keys, file, "question_rise", 0)),
          (int) numberOr(keys, file, "wpm", USUAL_WPM),
          textOr(keys, file, "language", "en"),
          textOr(keys, file, "licence", ""),
          textOr(keys, file, "description", ""));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof JsonProcessingException toml) {
        int line = toml.getLocation() == null ? 0 : toml.getLocation().getLineNr();
        throw wrong(
            file,
            "line " + line + " " + TomlMistake.of(lines(file), line, toml.getOriginalMessage()),
            "");
      }
      throw e;
    } catch (IllegalArgumentException e) {
      throw wrong(file, e.getMessage(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      // It was read a moment ago; then the message says less.
      return List.of();
    }
  }

  private static VoiceProgram program(Map<String, Object> keys, Path file) {
    if (!(keys.get("command") instanceof List<?> command)
        || !command.stream().allMatch(String.class::isInstance)) {
      throw wrong(file, "the key 'command' is not a list of texts", "");
    }
    return new VoiceProgram(
        command.stream().map(String.class::cast).toList(),
        oneOf(VoiceProgram.Words.class, keys, file, "words", "spoken"),
        oneOf(VoiceProgram.Lexicon.class, keys, file, "lexicon", "none"),
        textOr(keys, file, "install", ""));
  }

  private static <E extends Enum<E>> E oneOf(
      Class<E> type, Map<String, Object> keys, Path file, String key, String otherwise) {
    String value = textOr(keys, file, key, otherwise);
    List<String> known =
        Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    if (!known.contains(value)) {
      throw wrong(
          file, key + " = \"" + value + "\" is not known", "known: " + String.join(", ", known));
    }
    return type.getEnumConstants()[known.indexOf(value)];
  }

  /** Reads TOML of any kind; the library for it is loaded for such files alone. */
  private static Map<String, Object> anyToml(String toml) {
    try {
      return new TomlMapper().readValue(toml, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<String, Object> toml, Path file, String key) {
    if (toml.get(key) instanceof String text) {
      return text;
    }
    throw wrong(file, "the key '" + key + "' is missing or not a text", "");
  }

  private static String textOr(Map<String, Object> toml, Path file, String key, String otherwise) {
    return toml.containsKey(key) ? text(toml, file, key) : otherwise;
  }

  private static double number(Map<String, Object> toml, Path file, String key) {
    if (toml.get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(file, "the key '" + key + "' is missing or not a number", "");
  }

  private static double numberOr(
      Map<String, Object> toml, Path file, String key, double otherwise) {
    return toml.containsKey(key) ? number(toml, file, key) : otherwise;
  }

  private static BriefingException wrong(Path file, String what, String remedy) {
    return new BriefingException(Code.CONFIGURATION, file + line(file, what), what, remedy);
  }

  /** Returns the line of the key that a message names, if it stands in the file. */
  private static String line(Path file, String what) {
    Matcher named = NAMED_KEY.matcher(what);
    String key = named.find() ? named.group(1) == null ? named.group(2) : named.group(1) : "";
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size() && !key.isEmpty(); i++) {
      String[] sides = lines.get(i).split("=", 2);
      if (sides.length == 2 && sides[0].strip().equals(key)) {
        return ", line " + (i + 1);
      }
    }
    return "";
  }
}
