package org.audiobriefing.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.diagnostic.Outcome;

/** Says when so much of a page was left out that somebody should look at it. */
final class LeftOut {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’)]*$");

  /** Shorter texts are labels and teasers. */
  private static final int RUNNING_WORDS = 20;

  /** Against what is told. */
  private static final double MUCH = 0.5;

  private LeftOut() {}

  /** Returns a line about a story of which much running text was left out. */
  static Optional<String> much(String source, Outcome<Article> outcome) {
    int told = 0;
    for (Block block : outcome.value().body()) {
      told += words(block.text());
    }
    int left = 0;
    for (Diagnostic note : outcome.notes()) {
      for (String text : note.what().split(" \\| ")) {
        left += words(text) >= RUNNING_WORDS && SENTENCE.matcher(text).matches() ? words(text) : 0;
      }
    }
    return left < told * MUCH
        ? Optional.empty()
        : Optional.of(
            Diagnostic.note(
                    source,
                    left + " words that read like a story were left out; see 'briefing article'")
                .toString());
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : BLANKS.split(text.strip()).length;
  }
}
