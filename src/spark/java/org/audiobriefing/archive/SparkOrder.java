package org.audiobriefing.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.Format;
import org.audiobriefing.script.Telling;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.text.Dialect;

/**
 * What the command line of {@link SparkArchive} asks for; its options are those of {@code briefing
 * archive}, as far as they concern pages. As lines it goes to all machines, with the time of the run
 * in it, so that all make the same.
 */
record SparkOrder(List<String> sources, Map<String, String> options) {
  private static final Map<String, String> LETTERS =
      Map.of("-o", "--output", "-v", "--voice", "-w", "--wpm", "-f", "--formats", "-l", "--language");
  private static final Set<String> VALUES =
      Set.of("--output", "--voice", "--announcer", "--wpm", "--formats", "--language", "--run");
  private static final Set<String> SWITCHES =
      Set.of("--again", "--no-byline", "--no-date", "--captions");

  SparkOrder {
    sources = List.copyOf(sources);
    options = Map.copyOf(options);
  }

  static SparkOrder parse(List<String> args) {
    List<String> sources = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < args.size(); i++) {
      String name = LETTERS.getOrDefault(args.get(i), args.get(i));
      if (SWITCHES.contains(name)) {
        options.put(name, "");
      } else if (VALUES.contains(name)) {
        if (++i == args.size()) {
          throw usage("'" + name + "' needs a value");
        }
        options.put(name, args.get(i));
      } else if (name.startsWith("-")) {
        throw usage("'" + name + "' is not an option");
      } else {
        sources.add(name);
      }
    }
    options.putIfAbsent("--run", now().truncatedTo(ChronoUnit.SECONDS).toString());
    SparkOrder order = new SparkOrder(sources, options);
    order.validate();
    return order;
  }

  private static Instant now() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    return epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
  }

  private void validate() {
    if (sources.isEmpty()) {
      throw usage("no archive given");
    }
    if (!options.containsKey("--output")) {
      throw usage("no --output given");
    }
    archive();
  }

  /** Returns the same as arguments. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(sources);
    options.forEach(
        (name, value) -> {
          lines.add(name);
          if (!SWITCHES.contains(name)) {
            lines.add(value);
          }
        });
    return lines;
  }

  String output() {
    return options.get("--output");
  }

  boolean again() {
    return options.containsKey("--again");
  }

  /** Returns the time of the run as the name of a folder. */
  String run() {
    return options.get("--run").replace(":", "").replace("Z", "");
  }

  ArchiveOrder archive() {
    return new ArchiveOrder(
        options.containsKey("--voice") ? List.of(options.get("--voice").split(",")) : List.of(),
        Optional.ofNullable(options.get("--announcer")),
        Optional.ofNullable(options.get("--wpm")).map(SparkOrder::rate),
        Optional.ofNullable(options.get("--formats"))
            .map(list -> Format.named(List.of(list.split(",")), SparkOrder::noFormat))
            .orElse(Format.USUAL),
        new Telling(
            !options.containsKey("--no-byline"),
            !options.containsKey("--no-date"),
            options.containsKey("--captions")),
        Dialect.of(options.getOrDefault("--language", "en-GB")),
        created(),
        Optional.ofNullable(SparkOrder.class.getPackage().getImplementationVersion())
            .orElse("dev"));
  }

  private Instant created() {
    try {
      return Instant.parse(options.get("--run"));
    } catch (DateTimeParseException e) {
      throw usage("--run '" + options.get("--run") + "' is not a time such as 2026-01-31T06:00:00Z");
    }
  }

  private static int rate(String text) {
    try {
      int rate = Integer.parseInt(text);
      if (rate >= Voice.MIN_WPM && rate <= Voice.MAX_WPM) {
        return rate;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw usage(
        "--wpm " + text + " is not between " + Voice.MIN_WPM + " and " + Voice.MAX_WPM);
  }

  private static BriefingException noFormat(String id) {
    return usage("--formats '" + id + "' is not one of " + String.join(", ", Format.ids()));
  }

  private static BriefingException usage(String what) {
    return new BriefingException(Code.USAGE, "", what, "see docs/archive.md");
  }
}
