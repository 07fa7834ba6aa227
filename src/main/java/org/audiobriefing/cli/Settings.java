package org.audiobriefing.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.publication.Format;
import org.audiobriefing.script.Telling;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.text.Dialect;

/**
 * What the command line asks for.
 *
 * @param command what is to be done
 * @param arguments what is not an option
 * @param given options with their values, "" for those that take none
 */
record Settings(Commands command, List<String> arguments, Map<Flag, String> given) {
  static final String DEFAULT_VOICE = "kevin16";
  private static final String DEFAULT_OUTPUT = "output";
  private static final String DEFAULT_CONFIG = "briefing.toml";
  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_WAIT_SECONDS = 86_400;
  private static final List<String> LANGUAGES = List.of("en-GB", "en-IE", "en-US");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  Settings {
    arguments = List.copyOf(arguments);
    given = Map.copyOf(given);
  }

  /** Reads options and arguments in any order. */
  static Settings parse(Commands command, List<String> args) {
    CommandLine line;
    try {
      line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .get()
              .parse(options(command), args.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw foreign(command, e.getOption());
    } catch (MissingArgumentException e) {
      throw usage(command, "'--" + e.getOption().getLongOpt() + "' needs a value");
    } catch (ParseException e) {
      throw usage(command, e.getMessage());
    }
    Map<Flag, String> given = new EnumMap<>(Flag.class);
    for (Flag flag : command.flags()) {
      if (line.hasOption(flag.word())) {
        String[] values = line.getOptionValues(flag.word());
        // Of several the last one counts.
        String value = values == null ? "" : values[values.length - 1].strip();
        if (!flag.argument().isEmpty() && value.isEmpty()) {
          throw usage(command, "'--" + flag.word() + "' needs a value");
        }
        given.put(flag, value);
      }
    }
    Settings settings = new Settings(command, line.getArgList(), given);
    settings.validate();
    return settings;
  }

  private static Options options(Commands command) {
    Options options = new Options();
    for (Flag flag : command.flags()) {
      options.addOption(
          Option.builder(flag.letter().isEmpty() ? null : flag.letter())
              .longOpt(flag.word())
              .hasArg(!flag.argument().isEmpty())
              .get());
    }
    return options;
  }

  /** What another command takes is told with its name, what is misspelt with what was meant. */
  private static BriefingException foreign(Commands command, String written) {
    String bare = Flag.bare(written).split("=", 2)[0];
    Optional<Flag> known = Flag.named(bare);
    if (known.isPresent() && command.flags().contains(known.get())) {
      return usage(command, "'--" + bare + "' takes no value");
    }
    List<String> words = command.flags().stream().map(Flag::word).toList();
    if (known.isPresent()) {
      List<String> takers = new ArrayList<>();
      for (Commands other : Commands.values()) {
        if (other.flags().contains(known.get())) {
          takers.add(other.word());
        }
      }
      return usage(
          command,
          "'"
              + written
              + "' is not an option of '"
              + command.word()
              + "', but of "
              + String.join(", ", takers));
    }
    String meant =
        Nearest.of(bare, words).map(word -> "; did you mean '--" + word + "'?").orElse("");
    return usage(command, "'" + written + "' is not an option" + meant);
  }

  /** Every value is looked at before anything is done. */
  private void validate() {
    if (arguments.contains("")) {
      throw usage(command, "an argument is empty");
    }
    if (arguments.indexOf("-") != arguments.lastIndexOf("-")) {
      throw usage(command, "standard input '-' can be read only once");
    }
    if (List.of("", "-", ".wav").contains(output())) {
      throw usage(command, "--output '" + output() + "' names neither a folder nor a file");
    }
    Optional<Format> file = Target.single(output());
    if (has(Flag.FOLDER) && file.isPresent()) {
      throw usage(command, "--output '" + output() + "' is no folder");
    }
    if (has(Flag.OUTPUT) && file.isEmpty() && Target.isOtherFile(output())) {
      throw usage(
          command,
          "--output '" + output() + "' is none of the formats " + String.join(", ", Format.ids()));
    }
    wordsAMinute();
    language();
    if (has(Flag.FORMATS) && file.isPresent() && !chosenFormats().get().contains(file.get())) {
      throw usage(
          command,
          "--output names a file of the format "
              + file.get().id()
              + ", which --formats does not ask for");
    }
    port();
    waitSeconds();
  }

  boolean has(Flag flag) {
    return given.containsKey(flag);
  }

  Optional<String> value(Flag flag) {
    return Optional.ofNullable(given.get(flag));
  }

  boolean json() {
    return has(Flag.JSON);
  }

  boolean trace() {
    return has(Flag.TRACE);
  }

  boolean quiet() {
    return has(Flag.QUIET);
  }

  boolean dryRun() {
    return has(Flag.DRY_RUN);
  }

  boolean progress() {
    return has(Flag.PROGRESS);
  }

  boolean allowPrivate() {
    return has(Flag.ALLOW_PRIVATE);
  }

  Optional<String> title() {
    return value(Flag.TITLE);
  }

  /** Returns the names of voices, the one that tells most stories first; none when not given. */
  List<String> voices() {
    return Arrays.stream(value(Flag.VOICE).orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Returns the name of the voice for headlines and announcements, when given. */
  Optional<String> announcer() {
    return value(Flag.ANNOUNCER);
  }

  /** Returns what is told of a story by itself. */
  Telling telling() {
    return new Telling(!has(Flag.NO_BYLINE), !has(Flag.NO_DATE), has(Flag.CAPTIONS));
  }

  /** Returns spoken words a minute, when given. */
  Optional<Integer> wordsAMinute() {
    return value(Flag.WPM).map(text -> whole(Flag.WPM, text, Voice.MIN_WPM, Voice.MAX_WPM));
  }

  int port() {
    return value(Flag.PORT).map(text -> whole(Flag.PORT, text, 0, LAST_PORT)).orElse(DEFAULT_PORT);
  }

  /** Returns the address that a server listens on. */
  String bind() {
    return value(Flag.BIND).orElse("127.0.0.1");
  }

  /** Returns how long to wait for another run. */
  int waitSeconds() {
    return value(Flag.WAIT).map(text -> whole(Flag.WAIT, text, 0, LONGEST_WAIT_SECONDS)).orElse(0);
  }

  private int whole(Flag flag, String text, int least, int most) {
    String option = "--" + flag.word() + " ";
    if (!WHOLE.matcher(text.strip()).matches()) {
      throw usage(command, option + "'" + text + "' is not a whole number");
    }
    int number = Integer.parseInt(text.strip());
    if (number < least || number > most) {
      throw usage(command, option + text + " is not between " + least + " and " + most);
    }
    return number;
  }

  /** Returns what to publish: what is asked for, or a file that is named instead of a folder. */
  Set<Format> formats() {
    return chosenFormats()
        .or(
            () ->
                alone()
                    .map(format -> Format.named(List.of(format.id()), IllegalStateException::new)))
        .orElse(Format.USUAL);
  }

  /** Returns the format of a file that is written alone. */
  private Optional<Format> alone() {
    return Target.single(output()).filter(format -> format != Format.WAV);
  }

  /** Returns whether a manifest lies beside what is published. */
  boolean manifest() {
    return alone().isEmpty() || chosenFormats().isPresent();
  }

  /** Returns what to publish, when given. */
  Optional<Set<Format>> chosenFormats() {
    return value(Flag.FORMATS)
        .map(
            list ->
                Format.named(
                    List.of(list.split(",")),
                    id ->
                        usage(
                            command,
                            "--formats '"
                                + id
                                + "' is not one of "
                                + String.join(", ", Format.ids()))));
  }

  /** Returns whose readings, when given. */
  Optional<String> chosenLanguage() {
    return value(Flag.LANGUAGE)
        .map(
            tag ->
                LANGUAGES.stream()
                    .filter(known -> known.equalsIgnoreCase(tag))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            usage(
                                command,
                                "--language "
                                    + tag
                                    + " is not one of "
                                    + String.join(", ", LANGUAGES))));
  }

  /** Returns whose readings. */
  Dialect language() {
    return Dialect.of(chosenLanguage().orElse(LANGUAGES.get(0)));
  }

  /** Returns the file of a regular edition. */
  String config() {
    return value(Flag.CONFIG).orElse(DEFAULT_CONFIG);
  }

  /** Returns the folder, or the file name, to write to. */
  String output() {
    return value(Flag.OUTPUT).or(() -> value(Flag.FOLDER)).orElse(DEFAULT_OUTPUT);
  }

  /** Returns the arguments, at least one. */
  List<String> required(String what) {
    if (arguments.isEmpty()) {
      throw usage(command, "no " + what + " given");
    }
    return arguments;
  }

  /** Returns the only argument, if there is one. */
  Optional<String> only() {
    if (arguments.size() > 1) {
      throw usage(
          command,
          "'" + arguments.get(1) + "' is one argument too many for '" + command.word() + "'");
    }
    return arguments.stream().findFirst();
  }

  /** Refuses arguments where a command takes none. */
  void none() {
    if (!arguments.isEmpty()) {
      throw usage(
          command,
          "'"
              + arguments.get(0)
              + "' is one argument too many for '"
              + command.word()
              + (command.flags().contains(Flag.CONFIG) ? "'; name a file with --config" : "'"));
    }
  }

  private static BriefingException usage(Commands command, String what) {
    return new BriefingException(
        Code.USAGE,
        "",
        what,
        "see 'briefing help " + command.word().toLowerCase(Locale.ROOT) + "'");
  }
}
