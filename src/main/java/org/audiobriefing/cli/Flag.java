package org.audiobriefing.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.publication.Format;
import org.audiobriefing.speech.Voice;

/** All options that any command takes. Parser, help, man pages and completion are made from it. */
enum Flag {
  OUTPUT(
      "o",
      "output",
      "PATH",
      "folder to write into (default: output); or a file: .wav, the others get the same name, "
          + "or .mp3, .epub and so on, that file alone"),
  FOLDER("o", "output", "FOLDER", "the folder of all editions or briefings (default: output)"),
  VOICE(
      "v",
      "voice",
      "NAME",
      "voice to speak with, see 'briefing voices' (default: kevin16); after a comma, voices for "
          + "stories of other languages"),
  ANNOUNCER("", "announcer", "NAME", "another voice for headlines and announcements"),
  WPM(
      "w",
      "wpm",
      "N",
      "spoken words a minute, "
          + Voice.MIN_WPM
          + " to "
          + Voice.MAX_WPM
          + " (default: the voice's)"),
  FORMATS(
      "f",
      "formats",
      "LIST",
      "what to publish, divided by commas: "
          + String.join(", ", Format.ids())
          + " (default: wav,mp3,page,vtt,chapters)"),
  TITLE("t", "title", "TEXT", "title of the briefing"),
  LANGUAGE(
      "l",
      "language",
      "TAG",
      "whose English numbers and dates are read in: en-GB (default), en-IE or en-US"),
  CONFIG("c", "config", "FILE", "settings of a regular edition (default: briefing.toml)"),
  NO_BYLINE("", "no-byline", "", "do not say after the headline who wrote it"),
  NO_DATE("", "no-date", "", "do not say when it was published"),
  CAPTIONS("", "captions", "", "also say what stands under the pictures"),
  ALLOW_PRIVATE(
      "", "allow-private", "", "also ask addresses of private networks and of this machine"),
  INSTALL_TIMER("", "install-timer", "", "show and write a systemd service and timer of the user"),
  REMOVE_TIMER("", "remove-timer", "", "take that service and timer away again"),
  AGAIN("", "again", "", "make everything again, whatever is there"),
  WAIT("", "wait", "SECONDS", "wait so long for another run to finish (default: 0)"),
  REMOVE("", "remove", "ADDRESS", "take a story off the list, by its address or file"),
  FROM(
      "",
      "from",
      "FILE.opml",
      "subscriptions to begin with, as podcast and news readers export them"),
  PORT("", "port", "N", "port to listen on (default: 8080)"),
  BIND("", "bind", "ADDRESS", "address to listen on (default: 127.0.0.1)"),
  TRACE("", "trace", "", "which rule decided what"),
  DRY_RUN("n", "dry-run", "", "say what would be written, write nothing"),
  JSON("", "json", "", "results as JSON, one object a line"),
  PROGRESS("", "progress", "", "say how far long work is, also when not on a terminal"),
  QUIET("q", "quiet", "", "print nothing on success but what was asked for"),
  DEBUG("", "debug", "", "with a fault of the program: its stack trace"),
  HELP("h", "help", "", "what the command does");

  private static final Pattern HYPHENS = Pattern.compile("^--?");

  /** What every command takes. */
  static final List<Flag> COMMON = List.of(QUIET, DEBUG, HELP);

  private final String letter;
  private final String word;
  private final String argument;
  private final String text;

  Flag(String letter, String word, String argument, String text) {
    this.letter = letter;
    this.word = word;
    this.argument = argument;
    this.text = text;
  }

  /** Returns its single letter, or "". */
  String letter() {
    return letter;
  }

  /** Returns its long name without hyphens. */
  String word() {
    return word;
  }

  /** Returns what its value is called, or "" when it takes none. */
  String argument() {
    return argument;
  }

  /** Returns what it does. */
  String text() {
    return text;
  }

  /** Returns what somebody wrote as a flag without its hyphens. */
  static String bare(String written) {
    return HYPHENS.matcher(written).replaceFirst("");
  }

  /** Returns the flag of this long name or letter. */
  static Optional<Flag> named(String name) {
    return Arrays.stream(values())
        .filter(flag -> flag.word.equals(name) || flag.letter.equals(name) && !name.isEmpty())
        .findFirst();
  }
}
