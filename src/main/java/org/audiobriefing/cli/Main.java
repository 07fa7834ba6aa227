package org.audiobriefing.cli;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * The command line: finds the command, runs it, and turns whatever happens into one line and an
 * exit code.
 */
public final class Main {
  private final Console console;
  private final Environment environment;

  Main(Console console, Environment environment) {
    this.console = console;
    this.environment = environment;
  }

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    Main main = new Main(Console.ofProcess(), Environment.ofProcess());
    int code = main.run(List.of(args));
    System.exit(code == Session.PARTIAL ? Environment.partialCode() : code);
  }

  /** Runs the program and returns its exit code. */
  int run(List<String> args) {
    boolean debug = args.contains("--debug");
    int code;
    try {
      code = dispatch(args);
    } catch (BriefingException e) {
      console.tell(e.diagnostic().toString());
      trace(debug && e.getCause() != null, e);
      code = e.diagnostic().code().exitCode();
    } catch (OutOfMemoryError e) {
      console.tell(
          "out of memory; name fewer or smaller articles, or raise the limit with BRIEFING_JAVA_OPTS=-Xmx1g");
      code = Code.OUT_OF_MEMORY.exitCode();
    } catch (RuntimeException | Error e) {
      console.tell(
          "this is a fault of the program ("
              + e.getClass().getSimpleName()
              + "); please report it with the output of --debug");
      trace(debug, e);
      code = Code.BUG.exitCode();
    }
    if (!console.delivered()) {
      console.tell("standard output cannot be written");
      code = code == 0 ? Code.WRITE_ERROR.exitCode() : code;
    }
    return code;
  }

  private void trace(boolean debug, Throwable e) {
    if (debug) {
      e.printStackTrace(console.err());
      console.err().flush();
    }
  }

  private int dispatch(List<String> args) {
    if (args.isEmpty()) {
      throw new BriefingException(Code.USAGE, "", "no command given", "see 'briefing help'");
    }
    String name = args.get(0);
    if (name.startsWith("-") && !List.of("--version", "-V", "--help", "-h").contains(name)) {
      return dispatch(commandFirst(args));
    }
    if (name.equals("--version") || name.equals("-V")) {
      console.out().println("briefing " + Environment.version());
      return 0;
    }
    boolean help = name.equals("--help") || name.equals("-h");
    Commands command =
        help ? Commands.HELP : Commands.named(name).orElseThrow(() -> HelpCommand.unknown(name));
    List<String> rest = args.subList(1, args.size());
    if (rest.contains("--help") || rest.contains("-h")) {
      return run(Commands.HELP, help ? List.of() : List.of(name));
    }
    return run(command, rest);
  }

  /** Options may also stand before the command. */
  private static List<String> commandFirst(List<String> args) {
    int at = 0;
    while (at < args.size() && args.get(at).startsWith("-")) {
      String bare = Flag.bare(args.get(at));
      boolean value = Flag.named(bare).filter(flag -> !flag.argument().isEmpty()).isPresent();
      at += value ? 2 : 1;
    }
    if (at >= args.size()) {
      throw new BriefingException(Code.USAGE, "", "no command given", "see 'briefing help'");
    }
    List<String> moved = new ArrayList<>(args);
    moved.add(0, moved.remove(at));
    return moved;
  }

  private int run(Commands command, List<String> args) {
    Settings settings = Settings.parse(command, args);
    return command.command().run(settings, new Session(console, environment, settings.language()));
  }
}
