package org.audiobriefing.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.source.WebLink;

/**
 * A table of a settings file; whatever is wrong in it is told with its line and what is allowed.
 */
final class TomlTable {
  private static final Pattern DURATION =
      Pattern.compile("(?:(\\d{1,6})d)?(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

  /** What is filled in where an edition says something of itself. */
  private static final List<String> PLACES = List.of("{title}", "{date}", "{count}", "{minutes}");

  private static final Duration LONGEST = Duration.ofDays(3653);

  private final Path file;
  private final List<String> lines;
  private final String path;
  private final int number;
  private final JsonNode node;

  /**
   * @param path name of the table, "" for the outermost
   * @param number of the table among those of its name, from 0
   */
  TomlTable(Path file, List<String> lines, String path, int number, JsonNode node) {
    this.file = file;
    this.lines = lines;
    this.path = path;
    this.number = number;
    this.node = node;
  }

  /** Refuses keys that are not among these. */
  TomlTable allow(String... keys) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!List.of(keys).contains(name)) {
        throw wrong(name, "is not a key here", "allowed: " + String.join(", ", keys));
      }
    }
    return this;
  }

  boolean has(String key) {
    return node.has(key);
  }

  Optional<TomlTable> table(String key) {
    if (!node.has(key)) {
      return Optional.empty();
    }
    if (!node.get(key).isObject()) {
      throw wrong(key, "is not a table", "write [" + key + "] on a line of its own");
    }
    return Optional.of(new TomlTable(file, lines, key, 0, node.get(key)));
  }

  List<TomlTable> tables(String key) {
    List<TomlTable> tables = new ArrayList<>();
    for (JsonNode table : node.path(key)) {
      if (!table.isObject()) {
        throw wrong(key, "is not a list of tables", "write [[" + key + "]] on a line of its own");
      }
      tables.add(new TomlTable(file, lines, key, tables.size(), table));
    }
    return tables;
  }

  String text(String key, String otherwise) {
    return optional(key).orElse(otherwise);
  }

  Optional<String> optional(String key) {
    if (!node.has(key)) {
      return Optional.empty();
    }
    if (!node.get(key).isTextual() || node.get(key).textValue().isBlank()) {
      throw wrong(key, "is not a text", "allowed: a text in quotes");
    }
    return Optional.of(node.get(key).textValue().strip());
  }

  /** Returns a text in which only known places are filled in. */
  String filled(String key, String otherwise) {
    String text = text(key, otherwise);
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      if (!PLACES.contains(places.group())) {
        throw wrong(key, "has " + places.group(), "allowed: " + String.join(", ", PLACES));
      }
    }
    return text;
  }

  String required(String key, String what) {
    return optional(key).orElseThrow(() -> wrong(key, "is missing", "it gives " + what));
  }

  double number(String key, double otherwise, double least, double most) {
    if (!node.has(key)) {
      return otherwise;
    }
    double value = node.get(key).isNumber() ? node.get(key).doubleValue() : Double.NaN;
    if (!(value >= least && value <= most)) {
      throw wrong(
          key,
          "is " + node.get(key) + ", which is out of bounds",
          "allowed: " + plain(least) + " to " + plain(most));
    }
    return value;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  int whole(String key, int otherwise, int least, int most) {
    if (node.has(key) && !node.get(key).isIntegralNumber()) {
      throw wrong(key, "is not a whole number", "allowed: " + least + " to " + most);
    }
    return (int) number(key, otherwise, least, most);
  }

  boolean flag(String key, boolean otherwise) {
    if (!node.has(key)) {
      return otherwise;
    }
    if (!node.get(key).isBoolean()) {
      throw wrong(key, "is neither true nor false", "allowed: true, false");
    }
    return node.get(key).booleanValue();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (node.has(key) && !node.get(key).isArray()) {
      throw wrong(key, "is not a list", "allowed: a list of texts, [\"one\", \"two\"]");
    }
    for (JsonNode text : node.path(key)) {
      if (!text.isTextual()) {
        throw wrong(key, "holds something that is not a text", "allowed: [\"one\", \"two\"]");
      }
      texts.add(text.textValue());
    }
    return texts;
  }

  /** Returns what a name in the file means: relative to the file's own folder. */
  Path file(String key, String name) {
    try {
      return file.toAbsolutePath().getParent().resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw wrong(key, "is not a file name", "");
    }
  }

  /** Returns an address of the web. */
  URI web(String key, String address) {
    return WebLink.of(address)
        .orElseThrow(() -> wrong(key, "is '" + address + "'", "allowed: an http or https address"));
  }

  /** Returns the texts of all keys. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      all.put(name, optional(name).orElseThrow());
    }
    return all;
  }

  Optional<Duration> duration(String key) {
    Optional<String> text = optional(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = DURATION.matcher(text.get());
    if (!parts.matches() || text.get().length() > 20) {
      throw wrong(key, "is not a length of time", "allowed: for example \"15m\", \"36h\", \"7d\"");
    }
    Duration sum = Duration.ZERO;
    int[] seconds = {86_400, 3600, 60, 1};
    for (int i = 0; i < seconds.length; i++) {
      if (parts.group(i + 1) != null) {
        sum = sum.plusSeconds(Math.multiplyExact(Long.parseLong(parts.group(i + 1)), seconds[i]));
      }
    }
    if (sum.compareTo(LONGEST) > 0 || sum.isZero()) {
      throw wrong(key, "is nothing, or longer than ten years", "allowed: for example \"15m\"");
    }
    return Optional.of(sum);
  }

  /** Returns what to say of a key that is wrong. */
  BriefingException wrong(String key, String what, String remedy) {
    return new BriefingException(
        Code.CONFIGURATION, file + ", line " + line(key), "'" + key + "' " + what, remedy);
  }

  /** Finds the key's line, or the line of its table when the key is missing. */
  private int line(String key) {
    String table = "";
    int seen = -1;
    int header = 1;
    Pattern assignment = Pattern.compile("\\s*\"?" + Pattern.quote(key) + "\"?\\s*=.*");
    Pattern head = Pattern.compile("\\s*\\[\\[?\\s*([\\w.-]+)\\s*\\]?\\].*");
    for (int i = 0; i < lines.size(); i++) {
      Matcher begins = head.matcher(lines.get(i));
      if (begins.matches()) {
        table = begins.group(1);
        seen += table.equals(path) ? 1 : 0;
        header = table.equals(path) && seen == number ? i + 1 : header;
        if (path.isEmpty() && table.equals(key)) {
          return i + 1;
        }
      }
      boolean here = table.equals(path) && (path.isEmpty() || seen == number);
      if (here && assignment.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return header;
  }
}
