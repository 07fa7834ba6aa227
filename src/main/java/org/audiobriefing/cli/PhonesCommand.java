package org.audiobriefing.cli;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.lexicon.Pronouncer;
import org.audiobriefing.script.Phrasing;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;

/** Turns each line of standard input into the phones that the voice gets. */
final class PhonesCommand implements Command {
  @Override
  public int run(Settings settings, Session session) {
    settings.none();
    Phrasing phrasing = session.engine().phrasing();
    Pronouncer pronouncer = session.engine().pronouncer();
    WordsCommand.eachLine(
        session,
        line -> {
          List<String> phones = new ArrayList<>();
          for (Utterance utterance : phrasing.paragraph(line, 0)) {
            for (SpokenWord word : utterance.words()) {
              phones.add(
                  word.phones().isEmpty()
                      ? pronouncer
                          .pronounce(word.word(), word.mayBeName(utterance.written()))
                          .pronunciation()
                          .toString()
                      : word.phones());
            }
          }
          session.console().out().println(String.join(" ", phones));
        });
    return 0;
  }
}
