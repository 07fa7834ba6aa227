package org.audiobriefing.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.text.SpokenWord;
import org.audiobriefing.text.Verbalizer;

/** Turns each line of standard input into the words to say. */
final class WordsCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    Verbalizer verbalizer = session.engine().verbalizer();
    PrintStream out = session.console().out();
    eachLine(
        session,
        line -> {
          if (settings.trace()) {
            trace(out, line, verbalizer.verbalize(line));
          } else {
            out.println(verbalizer.words(line));
          }
        });
    return 0;
  }

  private static void trace(PrintStream out, String line, List<SpokenWord> words) {
    for (int i = 0; i < words.size(); ) {
      SpokenWord first = words.get(i);
      StringBuilder said = new StringBuilder();
      for (; i < words.size() && words.get(i).sameReading(first); i++) {
        said.append(said.isEmpty() ? "" : " ").append(words.get(i).word());
      }
      out.println(first.rule() + "\t" + line.substring(first.start(), first.end()) + "\t" + said);
    }
    out.println();
  }

  /** Hands each line of standard input on. */
  static void eachLine(Session session, java.util.function.Consumer<String> each) {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(session.console().in(), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        each.accept(line);
      }
    } catch (IOException e) {
      throw new BriefingException(
          Code.INPUT_MISSING, "-", "standard input cannot be read: " + e.getMessage(), "");
    }
  }
}
