package org.audiobriefing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes man pages and the completion of shells from the table of commands; run by the build. */
public final class Manual {
  private Manual() {}

  /**
   * Writes them.
   *
   * @param args the folder, in which {@code man} and {@code completion} are made
   */
  public static void main(String[] args) throws IOException {
    Path man = Files.createDirectories(Path.of(args[0], "man"));
    Path completion = Files.createDirectories(Path.of(args[0], "completion"));
    Files.writeString(man.resolve("briefing.1"), overview());
    for (Commands command : Commands.values()) {
      Files.writeString(man.resolve("briefing-" + command.word() + ".1"), page(command));
    }
    Files.writeString(completion.resolve("briefing.bash"), bash());
    Files.writeString(completion.resolve("_briefing"), zsh());
    Files.writeString(completion.resolve("briefing.fish"), fish());
  }

  private static String head(String name, String text) {
    return ".TH "
        + name.toUpperCase(java.util.Locale.ROOT)
        + " 1 \"\" \"Audio Briefing\"\n.nh\n.ad l\n.SH NAME\n"
        + name
        + " \\- "
        + roff(text)
        + "\n";
  }

  /** Returns the page of the program. */
  static String overview() {
    StringBuilder page =
        new StringBuilder(head("briefing", "turns news articles into spoken briefings"));
    page.append(".SH SYNOPSIS\n.B briefing\n.I COMMAND\n[options] [arguments]\n.SH COMMANDS\n");
    for (Commands command : Commands.values()) {
      page.append(".TP\n.B ").append(command.word()).append(' ');
      page.append(roff(command.arguments())).append('\n');
      page.append(roff(command.text())).append(" See briefing\\-").append(command.word());
      page.append("(1).\n");
    }
    page.append(
        """
        .SH SOURCES
        A source is a text or HTML file, a folder of such files, an http or https address, or \\- for standard input.
        .SH EXIT STATUS
        0 done or nothing new, 1 some sources failed, 64 usage, 65 no usable article, 66 input missing,
        69 no source reachable or a program missing, 70 a fault of the program, 71 out of memory, 73 cannot create,
        74 write error, 75 another run is at work, 77 permission, 78 configuration.
        """);
    return page.toString();
  }

  /** Returns the page of a command. */
  static String page(Commands command) {
    StringBuilder page = new StringBuilder(head("briefing-" + command.word(), command.text()));
    page.append(".SH SYNOPSIS\n.B briefing ").append(command.word()).append("\n[options] ");
    page.append(roff(command.arguments())).append("\n.SH DESCRIPTION\n");
    page.append(roff(command.text())).append(" Prints ").append(roff(command.prints()));
    page.append(".\n.SH OPTIONS\n");
    for (Flag flag : command.flags()) {
      String letter = flag.letter().isEmpty() ? "" : "-" + flag.letter() + ", ";
      page.append(".TP\n.B ").append(roff(letter + "--" + flag.word()));
      page.append(flag.argument().isEmpty() ? "" : " " + roff(flag.argument())).append('\n');
      page.append(roff(flag.text())).append('\n');
    }
    page.append(".SH EXAMPLE\n").append(roff(command.example())).append('\n');
    return page.append(".SH SEE ALSO\nbriefing(1)\n").toString();
  }

  /** Hyphens are options, not dashes; a line must not begin like a request. */
  private static String roff(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  /** Returns the completion of bash. */
  static String bash() {
    StringBuilder out =
        new StringBuilder(
            """
            # Completion of bash for briefing.
            _briefing() {
              local current=${COMP_WORDS[COMP_CWORD]} words
              if [ "$COMP_CWORD" -eq 1 ]; then
                words="%s --version --help"
              else
                case ${COMP_WORDS[1]} in
            """
                .formatted(String.join(" ", Commands.words())));
    for (Commands command : Commands.values()) {
      out.append("      ").append(command.word()).append(") words=\"");
      out.append(String.join(" ", options(command))).append("\" ;;\n");
    }
    out.append(
        """
            esac
          fi
          case $current in
            -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
            *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi ;;
          esac
        }
        complete -o filenames -F _briefing briefing
        """);
    return out.toString();
  }

  /** Returns the completion of zsh. */
  static String zsh() {
    StringBuilder out =
        new StringBuilder("#compdef briefing\n_briefing() {\n  local -a commands\n");
    out.append("  commands=(\n");
    for (Commands command : Commands.values()) {
      out.append("    '").append(command.word()).append(':');
      out.append(quoted(command.text())).append("'\n");
    }
    out.append(
        "  )\n  if (( CURRENT == 2 )); then\n    _describe 'command' commands\n    return\n");
    out.append("  fi\n  case $words[2] in\n");
    for (Commands command : Commands.values()) {
      out.append("    ").append(command.word()).append(") _arguments");
      for (Flag flag : command.flags()) {
        out.append(" '--").append(flag.word()).append(flag.argument().isEmpty() ? "" : "=");
        out.append('[').append(quoted(flag.text())).append(']');
        out.append(flag.argument().isEmpty() ? "" : ":" + flag.argument() + ":_files").append('\'');
      }
      out.append(" '*:file:_files' ;;\n");
    }
    return out.append("  esac\n}\n_briefing \"$@\"\n").toString();
  }

  /** Brackets, colons and quotes mean something to zsh. */
  private static String quoted(String text) {
    return text.replace("'", "").replace("[", "(").replace("]", ")").replace(":", " -");
  }

  /** Returns the completion of fish. */
  static String fish() {
    StringBuilder out = new StringBuilder("# Completion of fish for briefing.\n");
    for (Commands command : Commands.values()) {
      out.append("complete -c briefing -n __fish_use_subcommand -f -a ").append(command.word());
      out.append(" -d '").append(command.text().replace("'", "\\'")).append("'\n");
      for (Flag flag : command.flags()) {
        out.append("complete -c briefing -n '__fish_seen_subcommand_from ").append(command.word());
        out.append("' -l ").append(flag.word());
        out.append(flag.letter().isEmpty() ? "" : " -s " + flag.letter());
        out.append(flag.argument().isEmpty() ? "" : " -r");
        out.append(" -d '").append(flag.text().replace("'", "\\'")).append("'\n");
      }
    }
    return out.toString();
  }

  private static List<String> options(Commands command) {
    List<String> options = new ArrayList<>();
    for (Flag flag : command.flags()) {
      options.add("--" + flag.word());
      if (!flag.letter().isEmpty()) {
        options.add("-" + flag.letter());
      }
    }
    return options;
  }
}
