package org.audiobriefing.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.audiobriefing.speech.Voice;
import org.audiobriefing.text.Dialect;

/**
 * What the command line asks for.
 *
 * @param arguments what is not an option
 * @param chosenOutput a folder, or a file name ending in .wav, when given
 * @param voices names, the one that tells most stories first; none when not given
 * @param announcer name of the voice for headlines and announcements, when given
 * @param wordsAMinute when given
 * @param title of a briefing of several stories
 * @param language whose readings
 * @param formats to be published
 * @param config file of a regular edition
 * @param bind address that a server listens on
 */
record Settings(
    List<String> arguments,
    Optional<String> chosenOutput,
    List<String> voices,
    Optional<String> announcer,
    Optional<Integer> wordsAMinute,
    Optional<String> title,
    Dialect language,
    Set<Format> formats,
    String config,
    boolean allowPrivate,
    boolean installTimer,
    int port,
    String bind,
    boolean json,
    boolean trace,
    boolean quiet,
    boolean dryRun,
    boolean progress,
    boolean debug) {

  static final String DEFAULT_VOICE = "kevin16";
  private static final String DEFAULT_OUTPUT = "output";
  private static final String DEFAULT_CONFIG = "briefing.toml";

  /** Returns the options that a command understands. */
  static Options options() {
    Options options = new Options();
    options.addOption(
        Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("PATH")
            .desc(
                "folder to write into (default: output), or a file name ending in .wav; the other files get the same name")
            .get());
    options.addOption(
        Option.builder("v")
            .longOpt("voice")
            .hasArg()
            .argName("NAME")
            .desc(
                "voice to speak with, see 'briefing voices' (default: "
                    + DEFAULT_VOICE
                    + "); after a comma, voices for stories of other languages")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("announcer")
            .hasArg()
            .argName("NAME")
            .desc("another voice for headlines and announcements")
            .get());
    options.addOption(
        Option.builder("w")
            .longOpt("wpm")
            .hasArg()
            .argName("N")
            .desc(
                "spoken words a minute, "
                    + Voice.MIN_WPM
                    + " to "
                    + Voice.MAX_WPM
                    + " (default: the voice's)")
            .get());
    options.addOption(
        Option.builder("f")
            .longOpt("formats")
            .hasArg()
            .argName("LIST")
            .desc(
                "what to publish, divided by commas: "
                    + String.join(", ", Format.ids())
                    + " (default: wav,mp3,page,vtt,chapters; wav is always written)")
            .get());
    options.addOption(
        Option.builder("t")
            .longOpt("title")
            .hasArg()
            .argName("TEXT")
            .desc("title of a briefing of several stories")
            .get());
    options.addOption(
        Option.builder("l")
            .longOpt("language")
            .hasArg()
            .argName("TAG")
            .desc("whose English numbers and dates are read in: en-GB (default), en-IE or en-US")
            .get());
    options.addOption(
        Option.builder("c")
            .longOpt("config")
            .hasArg()
            .argName("FILE")
            .desc("settings of a regular edition (default: " + DEFAULT_CONFIG + ")")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("allow-private")
            .desc("also ask addresses of private networks and of this machine")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("install-timer")
            .desc("with 'daily': show and write a systemd service and timer of the user")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("port")
            .hasArg()
            .argName("N")
            .desc("with 'serve': port to listen on (default: 8080)")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("bind")
            .hasArg()
            .argName("ADDRESS")
            .desc("with 'serve': address to listen on (default: 127.0.0.1)")
            .get());
    options.addOption(
        Option.builder("n")
            .longOpt("dry-run")
            .desc("say what would be written, write nothing")
            .get());
    options.addOption(Option.builder("q").longOpt("quiet").desc("print nothing on success").get());
    options.addOption(
        Option.builder().longOpt("json").desc("results as JSON, one object a line").get());
    options.addOption(
        Option.builder()
            .longOpt("trace")
            .desc("with 'words' and 'article': which rule decided what")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("progress")
            .desc("say how far long work is, also when not on a terminal")
            .get());
    options.addOption(
        Option.builder()
            .longOpt("debug")
            .desc("with a fault of the program: its stack trace")
            .get());
    options.addOption(Option.builder("h").longOpt("help").desc("what a command does").get());
    return options;
  }

  /** Reads options and arguments in any order. */
  static Settings parse(List<String> args) {
    CommandLine line;
    try {
      line =
          DefaultParser.builder()
              .setAllowPartialMatching(false)
              .get()
              .parse(options(), args.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw usage("'" + e.getOption() + "' is not an option");
    } catch (MissingArgumentException e) {
      throw usage("'--" + e.getOption().getLongOpt() + "' needs a value");
    } catch (ParseException e) {
      throw usage(e.getMessage());
    }
    if (line.getArgList().contains("")
        || line.getArgList().indexOf("-") != line.getArgList().lastIndexOf("-")) {
      throw usage(
          line.getArgList().contains("")
              ? "an argument is empty"
              : "standard input '-' can be read only once");
    }
    if (List.of("", "-", ".wav").contains(line.getOptionValue("output", "output"))) {
      throw usage(
          "--output '" + line.getOptionValue("output") + "' names neither a folder nor a file");
    }
    return new Settings(
        line.getArgList(),
        Optional.ofNullable(line.getOptionValue("output")),
        names(line.getOptionValue("voice", "")),
        Optional.ofNullable(line.getOptionValue("announcer")),
        Optional.ofNullable(line.getOptionValue("wpm")).map(Settings::rate),
        Optional.ofNullable(line.getOptionValue("title")),
        dialect(line.getOptionValue("language", "en-GB")),
        Optional.ofNullable(line.getOptionValue("formats"))
            .map(Settings::formats)
            .orElse(Format.USUAL),
        line.getOptionValue("config", DEFAULT_CONFIG),
        line.hasOption("allow-private"),
        line.hasOption("install-timer"),
        port(line.getOptionValue("port", "8080")),
        line.getOptionValue("bind", "127.0.0.1"),
        line.hasOption("json"),
        line.hasOption("trace"),
        line.hasOption("quiet"),
        line.hasOption("dry-run"),
        line.hasOption("progress"),
        line.hasOption("debug"));
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw usage("--port '" + text + "' is not between 0 and 65535");
    }
    return Integer.parseInt(text);
  }

  private static Set<Format> formats(String list) {
    return Format.named(
        List.of(list.split(",")),
        id -> usage("--formats '" + id + "' is not one of " + String.join(", ", Format.ids())));
  }

  private static Dialect dialect(String tag) {
    if (!List.of("en-gb", "en-ie", "en-us").contains(tag.toLowerCase(Locale.ROOT))) {
      throw usage("--language " + tag + " is not one of en-GB, en-IE, en-US");
    }
    return Dialect.of(tag);
  }

  private static int rate(String text) {
    try {
      int rate = Integer.parseInt(text.strip());
      if (rate >= Voice.MIN_WPM && rate <= Voice.MAX_WPM) {
        return rate;
      }
    } catch (NumberFormatException e) {
      throw usage("--wpm '" + text + "' is not a whole number");
    }
    throw usage("--wpm " + text + " is not between " + Voice.MIN_WPM + " and " + Voice.MAX_WPM);
  }

  /** Returns the folder, or the file name ending in .wav, to write to. */
  String output() {
    return chosenOutput.orElse(DEFAULT_OUTPUT);
  }

  /** Returns the arguments, at least one. */
  List<String> required(String what) {
    if (arguments.isEmpty()) {
      throw usage("no " + what + " given");
    }
    return arguments;
  }

  /** Refuses arguments where a command takes none. */
  void none() {
    if (!arguments.isEmpty()) {
      throw usage(
          "'"
              + arguments.get(0)
              + "' is one argument too many; this command reads standard input or nothing");
    }
  }

  private static BriefingException usage(String what) {
    return new BriefingException(Code.USAGE, "", what, "see 'briefing help'");
  }
}
