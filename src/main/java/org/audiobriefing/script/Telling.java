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
    draft.part("Headline");
    draft.say(announcement);
    draft.pause(Strength.STRONG);
    draft.sayLine(headline);
    draft.part("Summary");
    article.standfirst().ifPresent(draft::sayLine);
    if (byline) {
      AttributionLines.byline(article.attribution()).ifPresent(draft::say);
    }
    if (date) {
      AttributionLines.published(article.attribution()).ifPresent(draft::say);
    }
    draft.part("Story");
    for (Block block : article.body()) {
      if (block instanceof Block.Subheading heading) {
        draft.part(heading.text());
        draft.sayLine(heading.text());
      } else {
        draft.say(block);
      }
    }
    if (captions && !article.captions().isEmpty()) {
      draft.part("Pictures");
      article.captions().forEach(caption -> draft.sayLine(caption.text()));
    }
    Optional<String> correction = article.attribution().correction();
    if (correction.isPresent()) {
      draft.part("Correction");
      draft.say(correction.get());
    }
  }
}
