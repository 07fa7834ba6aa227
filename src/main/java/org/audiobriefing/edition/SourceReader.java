package org.audiobriefing.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.source.Identity;
import org.audiobriefing.source.WebLink;

/** Reads a block {@code [[source]]} of the settings. */
final class SourceReader {
  private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}");

  /** What a source may be, and how it is read; {@code opml} stands for many feeds. */
  private static final Map<String, Source.Kind> PLACES = places();

  private static Map<String, Source.Kind> places() {
    Map<String, Source.Kind> places = new LinkedHashMap<>();
    places.put("feed", Source.Kind.FEED);
    places.put("url", Source.Kind.URL);
    places.put("file", Source.Kind.FILE);
    places.put("folder", Source.Kind.FILE);
    places.put("opml", Source.Kind.FEED);
    places.put("list", Source.Kind.LIST);
    places.put("mail", Source.Kind.MAIL);
    return places;
  }

  private final TomlTable table;

  SourceReader(TomlTable table) {
    this.table = table;
  }

  /** Returns what one block names; a list of feeds names many. */
  List<Source> sources() {
    List<String> allowed = new ArrayList<>(PLACES.keySet());
    allowed.addAll(
        List.of(
            "name",
            "section",
            "take",
            "oldest",
            "include",
            "exclude",
            "weight",
            "headers",
            "user",
            "password_file",
            "user_agent"));
    table.allow(allowed.toArray(String[]::new));
    List<String> given = PLACES.keySet().stream().filter(table::has).toList();
    if (given.size() != 1) {
      throw table.wrong(
          given.isEmpty() ? "feed" : given.get(1),
          given.isEmpty() ? "is missing" : "is one place too many",
          "a source has one of " + String.join(", ", PLACES.keySet()));
    }
    String key = given.get(0);
    String place = table.required(key, "the place");
    if (key.equals("opml")) {
      return Opml.read(table.file(key, place)).stream()
          .map(s -> source(Source.Kind.FEED, s.feed().toString(), s.name(), s.section()))
          .toList();
    }
    Source.Kind kind = PLACES.get(key);
    boolean web = kind == Source.Kind.FEED || kind == Source.Kind.URL;
    String whole = web ? table.web(key, place).toString() : table.file(key, place).toString();
    return List.of(source(kind, whole, place, ""));
  }

  private Source source(Source.Kind kind, String place, String name, String section) {
    return new Source(
        kind,
        place,
        table.has("opml") ? name : table.text("name", name),
        table.text("section", section),
        table.whole("take", 10, 1, 100),
        table.duration("oldest"),
        table.texts("include"),
        table.texts("exclude"),
        table.number("weight", 1, 0, 100),
        identity(place));
  }

  /** What the server of a source is told; the password stands in a file of its own. */
  private Identity identity(String place) {
    Map<String, String> headers = new LinkedHashMap<>();
    table.table("headers").ifPresent(given -> headers.putAll(given.all()));
    table.optional("user_agent").ifPresent(agent -> headers.put("User-Agent", agent));
    Optional<String> user = table.optional("user");
    if (user.isPresent() != table.has("password_file")) {
      throw table.wrong(
          user.isPresent() ? "password_file" : "user", "is missing", "both belong together");
    }
    if (user.isPresent()) {
      byte[] pair = (user.get() + ':' + password()).getBytes(StandardCharsets.UTF_8);
      headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }
    for (Map.Entry<String, String> header : headers.entrySet()) {
      boolean fine =
          HEADER.matcher(header.getKey()).matches()
              && header.getValue().chars().allMatch(c -> c >= ' ' && c < 0x7F);
      if (!fine) {
        throw table.wrong("headers", "has '" + header.getKey() + "'", "allowed: plain ASCII");
      }
    }
    String host = WebLink.of(place).map(Identity::origin).orElse("");
    return headers.isEmpty() ? Identity.NOBODY : new Identity(host, headers);
  }

  private String password() {
    Path file = table.file("password_file", table.required("password_file", "the password"));
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw table.wrong("password_file", "cannot be read", "put the password alone into " + file);
    }
  }
}
