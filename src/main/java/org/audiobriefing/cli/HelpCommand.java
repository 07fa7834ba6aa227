package org.audiobriefing.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/** Explains the program and its commands. */
final class HelpCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    PrintStream out = session.console().out();
    Optional<String> name = settings.only();
    if (name.isEmpty()) {
      overview(out);
    } else {
      explain(out, Commands.named(name.get()).orElseThrow(() -> unknown(name.get())));
    }
    return 0;
  }

  /** Returns what to say of a command that there is not. */
  static BriefingException unknown(String name) {
    return new BriefingException(
        Code.USAGE,
        name,
        "there is no such command",
        Nearest.of(name, Commands.words())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("there are: " + String.join(", ", Commands.words())));
  }

  private static void overview(PrintStream out) {
    out.println("briefing: turns news articles into spoken briefings with chapters.");
    out.println();
    out.println("Usage: briefing COMMAND [options] [arguments]");
    out.println();
    for (Commands command : Commands.values()) {
      out.println(usage(command) + ": " + command.text());
    }
    out.println("briefing --version: Print the version.");
    out.println();
    out.println(
        "A source is a text, HTML, Markdown, mail or web archive file, a folder of such files, an http or https address, or - for standard input.");
    out.println("'briefing help COMMAND' shows the options of each.");
    out.println();
    out.println(
        "Exit codes: 0 done, 1 some sources failed, 64 usage, 65 no usable article, 66 input missing,");
    out.println(
        "69 no source reachable, 70 a fault of the program, 71 out of memory, 73 cannot create, 74 write error,");
    out.println("75 another run is at work, 77 permission, 78 configuration.");
  }

  private static String usage(Commands command) {
    return ("briefing " + command.word() + " " + command.arguments()).strip();
  }

  private static void explain(PrintStream out, Commands command) {
    out.println(("briefing " + command.word() + " [options] " + command.arguments()).strip());
    out.println(command.text());
    out.println("Prints " + command.prints() + ".");
    out.println("Example: " + command.example());
    out.println();
    out.println("Options:");
    command.flags().forEach(flag -> out.println(line(flag)));
  }

  /** Returns an option with its letter, its value and what it does. */
  static String line(Flag flag) {
    String letter = flag.letter().isEmpty() ? "" : "-" + flag.letter() + ", ";
    String value = flag.argument().isEmpty() ? "" : " " + flag.argument();
    return letter + "--" + flag.word() + value + ": " + flag.text();
  }
}
