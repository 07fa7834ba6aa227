package org.audiobriefing.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** Explains the program and its commands. */
final class HelpCommand implements Command {
  private static final Map<String, String[]> COMMANDS = commands();

  private static Map<String, String[]> commands() {
    Map<String, String[]> help = new LinkedHashMap<>();
    help.put(
        "make",
        new String[] {
          "SOURCE...",
          "Make a briefing: sound with chapters, a page that follows the voice, and more beside it."
        });
    help.put(
        "daily",
        new String[] {"", "Make today's edition as a settings file describes it; for cron."});
    help.put(
        "serve",
        new String[] {
          "[FOLDER]", "Serve a finished output folder to podcast apps and browsers; read-only."
        });
    help.put("init", new String[] {"[FILE]", "Write a commented settings file for 'daily'."});
    help.put(
        "article",
        new String[] {
          "SOURCE...",
          "Show the cleaned, split story and what was left out, with the rule for each."
        });
    help.put("script", new String[] {"SOURCE...", "Print what will be said, as SSML 1.1."});
    help.put("speak", new String[] {"FILE.ssml", "Speak a script, own or hand-written."});
    help.put(
        "check",
        new String[] {
          "FILE...",
          "Verify finished files or folders of them: chapters, lengths, loudness, captions, feed."
        });
    help.put("words", new String[] {"", "Turn each line of standard input into the words to say."});
    help.put(
        "phones",
        new String[] {"", "Turn each line of standard input into the phones that the voice gets."});
    help.put(
        "lexicon",
        new String[] {
          "SOURCE...", "Print the words that nobody taught, as a lexicon ready to be corrected."
        });
    help.put("voices", new String[] {"", "List the voices."});
    help.put("help", new String[] {"[COMMAND]", "Explain a command."});
    return help;
  }

  @Override
  public int run(Settings settings, Session session) {
    PrintStream out = session.console().out();
    if (settings.arguments().isEmpty()) {
      overview(out);
    } else {
      explain(out, settings.arguments().get(0));
    }
    return 0;
  }

  private static void overview(PrintStream out) {
    out.println("briefing: turns news articles into spoken briefings with chapters.");
    out.println();
    out.println("Usage: briefing COMMAND [options] [arguments]");
    out.println();
    COMMANDS.forEach(
        (name, help) -> out.println("briefing " + (name + " " + help[0]).strip() + ": " + help[1]));
    out.println("briefing --version: Print the version.");
    out.println();
    out.println(
        "A source is a text or HTML file, a folder of such files, an http or https address, or - for standard input.");
    options(out);
    out.println();
    out.println(
        "Exit codes: 0 done, 1 some sources failed, 64 usage, 65 no usable article, 66 input missing,");
    out.println(
        "69 no source reachable, 70 a fault of the program, 71 out of memory, 73 cannot create, 74 write error,");
    out.println("75 another run is at work, 77 permission, 78 configuration.");
  }

  private static void explain(PrintStream out, String name) {
    String[] help = COMMANDS.get(name);
    if (help == null) {
      throw new BriefingException(
          Code.USAGE,
          name,
          "there is no such command",
          "there are: " + String.join(", ", COMMANDS.keySet()));
    }
    out.println(("briefing " + name + " [options] " + help[0]).strip());
    out.println(help[1]);
    options(out);
  }

  private static void options(PrintStream out) {
    out.println();
    out.println("Options:");
    for (Option option : Settings.options().getOptions()) {
      String shortName = option.getOpt() == null ? "" : "-" + option.getOpt() + ", ";
      String value = option.hasArg() ? " " + option.getArgName() : "";
      out.println(shortName + "--" + option.getLongOpt() + value + ": " + option.getDescription());
    }
  }
}
