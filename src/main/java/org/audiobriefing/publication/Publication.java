package org.audiobriefing.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.audio.LoudnessTarget;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Script;
import org.audiobriefing.speech.Narration;
import org.audiobriefing.speech.Voice;

/**
 * All that is known about a briefing when its files are written.
 *
 * @param slug name of its files without their endings
 * @param articles that it tells, none for a script of somebody else
 * @param wordsAMinute asked for
 * @param created when the run began
 * @param programVersion of this program
 */
public record Publication(
    String slug,
    Script script,
    List<Article> articles,
    Narration narration,
    Voice voice,
    double wordsAMinute,
    LoudnessTarget loudness,
    Instant created,
    String programVersion,
    List<Diagnostic> notes) {
  public Publication {
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
  }

  /** Returns who wrote it, for players that show an artist. */
  public Optional<String> artist() {
    List<String> publishers =
        articles.stream().flatMap(a -> a.attribution().publisher().stream()).distinct().toList();
    return publishers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", publishers));
  }
}
