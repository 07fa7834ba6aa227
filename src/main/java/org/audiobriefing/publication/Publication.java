package org.audiobriefing.publication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.audiobriefing.article.Article;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.script.Script;
import org.audiobriefing.speech.Narration;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Voice;

/**
 * All that is known about a briefing when its files are written.
 *
 * @param slug name of its files without their endings
 * @param articles that it tells, none for a script of somebody else
 * @param voices that speak in it, at least one, the voice of the briefing first if it speaks
 * @param production how it is made
 * @param reachedLufs the loudness that the finished sound has, once there is one
 * @param notes on what was left out or could not be said
 */
public record Publication(
    String slug,
    Script script,
    List<Article> articles,
    Narration narration,
    List<Voice> voices,
    Production production,
    OptionalDouble reachedLufs,
    List<Diagnostic> notes) {

  /** What nobody hears. */
  private static final double LOUDNESS_TOLERANCE_LU = 0.5;

  public Publication {
    voices = List.copyOf(voices);
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
  }

  /**
   * Returns the same with the loudness that its sound has, and a note when that is not the target.
   */
  public Publication at(double lufs) {
    List<Diagnostic> told = new ArrayList<>(notes);
    if (Math.abs(lufs - production.loudness().lufs()) > LOUDNESS_TOLERANCE_LU) {
      told.add(
          Diagnostic.note(
              "loudness",
              String.format(
                  Locale.ROOT,
                  "%.1f LUFS where %.1f were asked for: the peaks stand too high above so little"
                      + " speech",
                  lufs,
                  production.loudness().lufs())));
    }
    return new Publication(
        slug, script, articles, narration, voices, production, OptionalDouble.of(lufs), told);
  }

  /** Returns who speaks, for people. */
  public String narrator() {
    return String.join(", ", voices.stream().map(Voice::name).toList());
  }

  /** Returns what is heard when. */
  public Timeline timeline() {
    return narration.timeline();
  }

  /** Returns the title of the whole. */
  public String title() {
    return script.title();
  }

  /** Returns the article that a chapter tells, if it tells one. */
  public Optional<Article> article(Timeline.ChapterSpan chapter) {
    boolean known = chapter.story() >= 0 && chapter.story() < articles.size();
    return known ? Optional.of(articles.get(chapter.story())) : Optional.empty();
  }

  /** Returns where the story of a chapter can be read, if that is known. */
  public Optional<URI> address(Timeline.ChapterSpan chapter) {
    return article(chapter).flatMap(Article::address);
  }

  /** Returns who wrote it, for players that show an artist. */
  public Optional<String> artist() {
    List<String> publishers =
        articles.stream().flatMap(a -> a.attribution().publisher().stream()).distinct().toList();
    return publishers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", publishers));
  }
}
