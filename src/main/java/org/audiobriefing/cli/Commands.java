package org.audiobriefing.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All commands, each with what it takes. Parser, help, man pages and completion are made from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is a copy, the supplier a constructor.
enum Commands {
  MAKE(
      "SOURCE...",
      "Make a briefing: sound with chapters, a page that follows the voice, and more beside it.",
      "briefing make saved-article.txt --wpm 220",
      "the file to play, its length and chapters, and the folder with the others",
      MakeCommand::new,
      Flag.OUTPUT,
      Flag.VOICE,
      Flag.ANNOUNCER,
      Flag.WPM,
      Flag.FORMATS,
      Flag.TITLE,
      Flag.LANGUAGE,
      Flag.NO_BYLINE,
      Flag.NO_DATE,
      Flag.CAPTIONS,
      Flag.ALLOW_PRIVATE,
      Flag.DRY_RUN,
      Flag.JSON,
      Flag.PROGRESS),
  DAILY(
      "",
      "Make today's edition as a settings file describes it; for cron.",
      "briefing daily --config morning.toml --quiet",
      "the files of the edition and one line that sums it up",
      DailyCommand::new,
      Flag.CONFIG,
      Flag.FOLDER,
      Flag.VOICE,
      Flag.ANNOUNCER,
      Flag.WPM,
      Flag.FORMATS,
      Flag.TITLE,
      Flag.LANGUAGE,
      Flag.ALLOW_PRIVATE,
      Flag.AGAIN,
      Flag.WAIT,
      Flag.INSTALL_TIMER,
      Flag.REMOVE_TIMER,
      Flag.DRY_RUN,
      Flag.JSON,
      Flag.PROGRESS),
  PLAY(
      "[FILE|FOLDER|latest]",
      "Play a briefing with what is there, from where it was stopped.",
      "briefing play latest",
      "what is played, with which player",
      PlayCommand::new,
      Flag.FOLDER,
      Flag.DRY_RUN),
  SERVE(
      "[FOLDER]",
      "Serve a finished output folder to podcast apps and browsers; read-only.",
      "briefing serve output --bind 0.0.0.0",
      "the addresses of the folder and of its feed",
      ServeCommand::new,
      Flag.FOLDER,
      Flag.PORT,
      Flag.BIND),
  ARCHIVE(
      "ARCHIVE...",
      "Tell all pages of archives (WARC, JSON lines), each in a folder of its own; for libraries.",
      "briefing archive crawl.warc.gz --formats mp3 --output spoken",
      "how many pages were told, refused by which rule, failed, and where their rows are",
      ArchiveCommand::new,
      Flag.FOLDER,
      Flag.VOICE,
      Flag.ANNOUNCER,
      Flag.WPM,
      Flag.FORMATS,
      Flag.LANGUAGE,
      Flag.NO_BYLINE,
      Flag.NO_DATE,
      Flag.CAPTIONS,
      Flag.AGAIN,
      Flag.JSON,
      Flag.PROGRESS),
  ADD(
      "URL|FILE|-...",
      "Put stories on the reading list, which the next edition tells.",
      "briefing add https://example.org/long-read",
      "what was put on the list",
      AddCommand::new,
      Flag.CONFIG,
      Flag.DRY_RUN),
  LIST(
      "",
      "Show the reading list.",
      "briefing list",
      "one line for each story that was not told yet",
      ListCommand::new,
      Flag.CONFIG,
      Flag.REMOVE,
      Flag.JSON),
  INIT(
      "[FILE]",
      "Write a commented settings file for 'daily'.",
      "briefing init morning.toml --from subscriptions.opml",
      "the name of the file",
      InitCommand::new,
      Flag.CONFIG,
      Flag.FROM,
      Flag.DRY_RUN),
  ARTICLE(
      "SOURCE...",
      "Show the cleaned, split story and what was left out, with the rule for each.",
      "briefing article saved-page.html --json",
      "the parts of each story",
      ArticleCommand::new,
      Flag.ALLOW_PRIVATE,
      Flag.TRACE,
      Flag.JSON),
  SCRIPT(
      "SOURCE...",
      "Print what will be said, as SSML 1.1.",
      "briefing script a.html b.html > today.ssml",
      "the script",
      ScriptCommand::new,
      Flag.VOICE,
      Flag.ANNOUNCER,
      Flag.WPM,
      Flag.TITLE,
      Flag.LANGUAGE,
      Flag.NO_BYLINE,
      Flag.NO_DATE,
      Flag.CAPTIONS,
      Flag.ALLOW_PRIVATE),
  SPEAK(
      "FILE.ssml",
      "Speak a script, own or hand-written.",
      "briefing speak today.ssml --output output/today.wav",
      "as 'make'",
      SpeakCommand::new,
      Flag.OUTPUT,
      Flag.VOICE,
      Flag.WPM,
      Flag.FORMATS,
      Flag.TITLE,
      Flag.LANGUAGE,
      Flag.ALLOW_PRIVATE,
      Flag.DRY_RUN,
      Flag.JSON,
      Flag.PROGRESS),
  CHECK(
      "FILE...",
      "Verify finished files or folders of them: chapters, lengths, loudness, captions, feed.",
      "briefing check output/",
      "one line a file",
      CheckCommand::new,
      Flag.JSON),
  WORDS(
      "",
      "Turn each line of standard input into the words to say.",
      "echo 'It cost £2.4m' | briefing words",
      "one line for each",
      WordsCommand::new,
      Flag.LANGUAGE,
      Flag.TRACE),
  PHONES(
      "",
      "Turn each line of standard input into the phones that the voice gets.",
      "echo Zelenskiy | briefing phones",
      "one line for each",
      PhonesCommand::new,
      Flag.LANGUAGE),
  LEXICON(
      "SOURCE...",
      "Print the words that nobody taught, as a lexicon ready to be corrected.",
      "briefing lexicon a.html > voices/lexicon/user.pls",
      "a W3C pronunciation lexicon",
      LexiconCommand::new,
      Flag.LANGUAGE,
      Flag.ALLOW_PRIVATE),
  VOICES(
      "",
      "List the voices, and what to install for those that cannot speak here.",
      "briefing voices",
      "one line a voice",
      VoicesCommand::new,
      Flag.JSON),
  HELP(
      "[COMMAND]",
      "Explain a command.",
      "briefing help make",
      "what it takes, with an example",
      HelpCommand::new);

  private final String arguments;
  private final String text;
  private final String example;
  private final String prints;
  private final Supplier<Command> command;
  private final List<Flag> flags;

  Commands(
      String arguments,
      String text,
      String example,
      String prints,
      Supplier<Command> command,
      Flag... flags) {
    this.arguments = arguments;
    this.text = text;
    this.example = example;
    this.prints = prints;
    this.command = command;
    List<Flag> all = new ArrayList<>(Arrays.asList(flags));
    all.addAll(Flag.COMMON);
    this.flags = List.copyOf(all);
  }

  /** Returns the name by which users call it. */
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns what its arguments are called. */
  String arguments() {
    return arguments;
  }

  /** Returns what it does. */
  String text() {
    return text;
  }

  /** Returns a command line that works. */
  String example() {
    return example;
  }

  /** Returns what it writes to standard output. */
  String prints() {
    return prints;
  }

  /** Returns the options that it takes. */
  List<Flag> flags() {
    return flags;
  }

  /** Returns what does it. */
  Command command() {
    return command.get();
  }

  /** Returns the command of this name. */
  static Optional<Commands> named(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
  }

  /** Returns all names. */
  static List<String> words() {
    return Arrays.stream(values()).map(Commands::word).toList();
  }
}
