package org.audiobriefing.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.publication.check.Finding;
import org.audiobriefing.publication.check.PublicationCheck;

/** Verifies finished publications. */
final class CheckCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    PrintStream out = session.console().out();
    boolean sound = true;
    for (String argument : settings.required("file or folder")) {
      for (Finding finding : PublicationCheck.of(Path.of(argument))) {
        sound &= finding.faults().isEmpty();
        if (settings.json()) {
          out.println(JsonLines.finding(finding));
        } else {
          print(settings, out, finding);
        }
      }
    }
    return sound ? 0 : 1;
  }

  private static void print(Settings settings, PrintStream out, Finding finding) {
    String file = finding.file().toString();
    for (String fault : finding.faults()) {
      out.println(Diagnostic.note(file, fault));
    }
    if (finding.faults().isEmpty() && !settings.quiet()) {
      List<String> facts = finding.facts();
      out.println(
          Diagnostic.note(
              file, "all is well" + (facts.isEmpty() ? "" : ": " + String.join(", ", facts))));
    }
  }
}
