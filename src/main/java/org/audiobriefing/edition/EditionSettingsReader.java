package org.audiobriefing.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.audio.SoundFile;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.TomlMistake;
import org.audiobriefing.edition.EditionSettings.Network;
import org.audiobriefing.edition.EditionSettings.Section;
import org.audiobriefing.edition.EditionSettings.Source;
import org.audiobriefing.edition.EditionSettings.Spoken;
import org.audiobriefing.publication.Format;
import org.audiobriefing.script.Phrasebook;
import org.audiobriefing.script.Telling;
import org.audiobriefing.source.Proxies;
import org.audiobriefing.speech.ProgrammeSounds;
import org.audiobriefing.speech.Voice;

/** Reads {@code briefing.toml}. Paths in it are relative to its own folder. */
public final class EditionSettingsReader {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MOST_KEPT = 10_000;

  private final TomlTable root;

  private EditionSettingsReader(TomlTable root) {
    this.root = root;
  }

  /**
   * Reads the file.
   *
   * @throws BriefingException with the line, the key and what is allowed
   */
  public static EditionSettings read(Path file) {
    try {
      String text = Files.readString(file);
      JsonNode tree = new TomlMapper().readTree(text);
      TomlTable root = new TomlTable(file, text.lines().toList(), "", 0, tree);
      return new EditionSettingsReader(root).settings();
    } catch (NoSuchFileException e) {
      throw new BriefingException(
          Code.INPUT_MISSING,
          file.toString(),
          "there is no such file",
          "write one with 'briefing init'");
    } catch (JsonProcessingException e) {
      throw mistake(file, e);
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, file.toString(), "cannot be read: " + e.getMessage(), "");
    }
  }

  private static BriefingException mistake(Path file, JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException unreadable) {
      // It was read a moment ago; then the message says less.
      lines = List.of();
    }
    return new BriefingException(
        Code.CONFIGURATION,
        file + ", line " + line,
        TomlMistake.of(lines, line, e.getOriginalMessage()),
        "see 'briefing init' for an example");
  }

  /** Returns a commented example of such a file. */
  public static String example() {
    try (var in = EditionSettingsReader.class.getResourceAsStream("briefing.toml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the example with these subscriptions as its sources. */
  public static String example(List<Opml.Subscription> subscriptions) {
    StringBuilder sources = new StringBuilder();
    for (Opml.Subscription subscription : subscriptions) {
      sources.append("[[source]]\nfeed = ").append(quoted(subscription.feed().toString()));
      sources.append("\nname = ").append(quoted(subscription.name()));
      String section = subscription.section();
      sources.append(section.isEmpty() ? "" : "\nsection = " + quoted(section));
      sources.append("\ntake = 5\noldest = \"36h\"\n\n");
    }
    String example = example();
    int first = example.indexOf("[[source]]");
    int rest = example.indexOf("[spoken]");
    return example.substring(0, first) + sources + example.substring(rest);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + SPACE.matcher(escaped).replaceAll(" ") + '"';
  }

  private EditionSettings settings() {
    root.allow(
        "title",
        "name",
        "language",
        "timezone",
        "voice",
        "voices",
        "wpm",
        "loudness",
        "formats",
        "output",
        "length",
        "stories",
        "keep",
        "source",
        "section",
        "spoken",
        "sounds",
        "podcast",
        "network",
        "publish");
    List<Source> sources =
        root.tables("source").stream()
            .flatMap(t -> new SourceReader(t).sources().stream())
            .toList();
    if (sources.isEmpty()) {
      throw root.wrong("source", "is missing", "an edition needs at least one [[source]]");
    }
    String language = root.text("language", "en-GB");
    if (!List.of("en-GB", "en-IE", "en-US").contains(language) && !Phrasebook.knows(language)) {
      throw root.wrong(
          "language",
          "is '" + language + "'",
          "allowed: en-GB, en-IE, en-US, or a language of docs/languages.md");
    }
    String name = root.text("name", "briefing");
    if (!name.matches("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")) {
      throw root.wrong(
          "name", "is '" + name + "'", "allowed: up to 40 small letters, digits and hyphens");
    }
    if (root.has("podcast") && !formats().contains(Format.MP3)) {
      throw root.wrong("formats", "lacks mp3", "a podcast needs it");
    }
    String title = root.text("title", "The briefing");
    Path output = root.file("output", root.text("output", "output"));
    return new EditionSettings(
        title,
        name,
        language,
        zone(),
        root.optional("voice"),
        root.table("voices").map(TomlTable::all).orElse(Map.of()),
        root.has("wpm")
            ? Optional.of(root.whole("wpm", 0, Voice.MIN_WPM, Voice.MAX_WPM))
            : Optional.empty(),
        root.number("loudness", LoudnessTarget.PODCAST.lufs(), -30, -10),
        formats(),
        output,
        root.duration("length"),
        root.whole("stories", 24, 1, 200),
        keep(),
        sources,
        sections(sources),
        spoken(),
        sounds(),
        root.table("podcast").map(t -> new ChannelReader(t, title, output).channel()),
        network(),
        root.table("publish").map(p -> p.allow("command").texts("command")).orElse(List.of()));
  }

  private ZoneId zone() {
    String zone = root.text("timezone", "UTC");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw root.wrong("timezone", "is '" + zone + "'", "allowed: for example \"Europe/Dublin\"");
    }
  }

  private Set<Format> formats() {
    if (!root.has("formats")) {
      return Format.USUAL;
    }
    return Format.named(
        root.texts("formats"),
        id ->
            root.wrong(
                "formats", "holds '" + id + "'", "allowed: " + String.join(", ", Format.ids())));
  }

  /** Those that are named, in their order, then those that only sources name. */
  private List<Section> sections(List<Source> sources) {
    List<Section> sections = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (TomlTable table : root.tables("section")) {
      table.allow("name", "weight", "length");
      String name = table.required("name", "the section that sources belong to");
      if (sources.stream().noneMatch(source -> source.section().equals(name))) {
        throw table.wrong("name", "is '" + name + "', which no source belongs to", "");
      }
      if (!named.add(name)) {
        throw table.wrong("name", "is '" + name + "' for the second time", "");
      }
      sections.add(
          new Section(name, table.number("weight", 1, 0.1, 100), table.duration("length")));
    }
    for (Source source : sources) {
      if (named.add(source.section())) {
        sections.add(new Section(source.section(), 1, Optional.empty()));
      }
    }
    return sections;
  }

  /** An episode of a podcast is kept for a month unless something else is said. */
  private Optional<Integer> keep() {
    if (root.has("keep")) {
      return Optional.of(root.whole("keep", 0, 1, MOST_KEPT));
    }
    return root.table("podcast").map(podcast -> podcast.whole("keep", 30, 1, MOST_KEPT));
  }

  private Spoken spoken() {
    Optional<TomlTable> table = root.table("spoken");
    if (table.isEmpty()) {
      return new Spoken("", "", Telling.USUAL, true, true, Optional.empty());
    }
    TomlTable t =
        table
            .get()
            .allow("intro", "outro", "byline", "date", "captions", "section", "chime", "announcer");
    return new Spoken(
        t.filled("intro", ""),
        t.filled("outro", ""),
        new Telling(t.flag("byline", true), t.flag("date", false), t.flag("captions", false)),
        t.flag("section", true),
        t.flag("chime", true),
        t.optional("announcer"));
  }

  private ProgrammeSounds sounds() {
    Optional<TomlTable> table = root.table("sounds");
    if (table.isEmpty()) {
      return ProgrammeSounds.NONE;
    }
    TomlTable t = table.get().allow("intro", "outro", "between", "under");
    return new ProgrammeSounds(
        sound(t, "intro"), sound(t, "outro"), sound(t, "between"), sound(t, "under"));
  }

  private Optional<SoundFile.Sound> sound(TomlTable t, String key) {
    return t.optional(key)
        .map(
            name -> {
              try {
                return SoundReader.read(t.file(key, name));
              } catch (IOException e) {
                throw t.wrong(
                    key,
                    "is '" + name + "', which " + e.getMessage(),
                    "allowed: a WAV or MP3 file");
              }
            });
  }

  private static Optional<String> proxy(TomlTable t) {
    Optional<String> proxy = t.optional("proxy");
    if (proxy.isPresent() && Proxies.address(proxy.get()).isEmpty()) {
      throw t.wrong("proxy", "is '" + proxy.get() + "'", "allowed: \"http://host:port\"");
    }
    return proxy;
  }

  private Network network() {
    Optional<TomlTable> table = root.table("network");
    if (table.isEmpty()) {
      return new Network(Duration.ofSeconds(30), Duration.ofMinutes(5), 4, false, Optional.empty());
    }
    TomlTable t = table.get().allow("page", "run", "hosts", "allow_private", "proxy");
    return new Network(
        t.duration("page").orElse(Duration.ofSeconds(30)),
        t.duration("run").orElse(Duration.ofMinutes(5)),
        t.whole("hosts", 4, 1, 32),
        t.flag("allow_private", false),
        proxy(t));
  }
}
