package org.audiobriefing.cli;

import java.io.PrintStream;
import org.audiobriefing.speech.Voice;

/** Lists what can speak. */
final class VoicesCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    PrintStream out = session.console().out();
    for (Voice voice : session.engine().voices().voices()) {
      out.println(
          settings.json()
              ? JsonLines.voice(voice)
              : voice.name()
                  + ": "
                  + voice.description()
                  + " ("
                  + voice.language()
                  + ", "
                  + voice.wordsAMinute()
                  + " words a minute)");
    }
    return 0;
  }
}
