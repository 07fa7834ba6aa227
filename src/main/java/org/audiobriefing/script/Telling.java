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
  public static final Telling USUAL = new Telling(true, false, false);

  /**
   * Adds a story to a draft, each of its parts under a title of its own.
   *
   * @param announcement what comes before the headline
   */
  void tell(Draft draft, String announcement, String headline, Article article) {
    Phrasebook phrases = draft.phrases();
    AttributionLines lines = new AttributionLines(phrases);
    draft.part(phrases.say("headline"));
    draft.say(announcement);
    draft.pause(Strength.STRONG);
    draft.sayLine(headline);
    draft.part(phrases.say("summary"));
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
        draft.sayLine(heading.text());
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
