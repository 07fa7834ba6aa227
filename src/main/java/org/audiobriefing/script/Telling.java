package org.audiobriefing.script;

import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;

/**
 * What is told of a story beside its headline, standfirst and text.
 *
 * @param byline who wrote it
 * @param date when it was published
 * @param captions what stands under its pictures
 */
public record Telling(boolean byline, boolean date, boolean captions) {
  /** What is told of a story among others. */
  public static final Telling USUAL = new Telling(true, false, false);

  /** What is told of a story by itself. */
  public static final Telling ALONE = new Telling(true, true, false);

  /**
   * Returns a draft of a story, each of its parts under a title of its own.
   *
   * @param announcement what comes before the headline, or ""
   */
  Draft tell(Cast cast, String announcement, String headline, Article article) {
    Draft draft = new Draft(cast.host());
    tell(draft, cast, announcement, headline, article);
    return draft;
  }

  /** Adds a story to a draft; whoever tells it speaks last. */
  void tell(Draft draft, Cast cast, String announcement, String headline, Article article) {
    Phrasebook phrases = cast.phrases();
    Cast.Teller teller = cast.teller(article.language());
    AttributionLines lines = new AttributionLines(teller.phrases());
    draft.part(phrases.say("headline"));
    draft.say(announcement);
    draft.pause(Strength.STRONG);
    draft.by(cast.reader(article.language())).title(headline);
    draft.by(teller).part(phrases.say("summary"));
    article.standfirst().ifPresent(draft::sayLine);
    if (byline) {
      lines.byline(article.attribution()).ifPresent(draft::say);
    }
    if (date) {
      lines.published(article.attribution()).ifPresent(draft::say);
    }
    draft.part(phrases.say("story"));
    for (Block block : article.body()) {
      if (block instanceof Block.Subheading heading) {
        draft.part(heading.text());
        draft.heading(heading.text());
      } else {
        draft.say(block);
      }
    }
    if (captions && !article.captions().isEmpty()) {
      draft.part(phrases.say("pictures"));
      article.captions().forEach(caption -> draft.sayLine(caption.text()));
    }
    Optional<String> correction = article.attribution().correction();
    if (correction.isPresent()) {
      draft.part(phrases.say("correction"));
      draft.say(correction.get());
    }
  }
}
