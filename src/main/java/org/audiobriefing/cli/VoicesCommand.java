package org.audiobriefing.cli;

import java.io.PrintStream;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.engines.Synthesizers;

/** Lists what can speak. */
final class VoicesCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    PrintStream out = session.console().out();
    for (Voice voice : session.engine().voices().voices()) {
      out.println(settings.json() ? JsonLines.voice(voice) : line(voice));
    }
    return 0;
  }

  private static String line(Voice voice) {
    String missing =
        Synthesizers.isInstalled(voice)
            ? ""
            : ". Cannot speak here; to install: " + voice.program().orElseThrow().install();
    return voice.name()
        + ": "
        + voice.description()
        + " ("
        + voice.language()
        + ", "
        + voice.wordsAMinute()
        + " words a minute)"
        + missing;
  }
}
