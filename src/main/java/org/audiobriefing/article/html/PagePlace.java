package org.audiobriefing.article.html;

import java.util.Optional;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.sorting.RawBlock;

/**
 * A block of a page where it stands: what a rule may ask of it.
 *
 * @param headed whether the standfirst has been found
 */
record PagePlace(StoryPage page, int index, boolean headed) {
  PageBlock block() {
    return page.blocks().get(index);
  }

  RawBlock raw() {
    return block().raw();
  }

  boolean is(RawBlock.Kind kind) {
    return raw().kind() == kind;
  }

  Optional<PageBlock> previous() {
    return at(-1);
  }

  /** Returns the block so many places behind this one, or before it when negative. */
  Optional<PageBlock> at(int behind) {
    int at = index + behind;
    return at >= 0 && at < page.blocks().size()
        ? Optional.of(page.blocks().get(at))
        : Optional.empty();
  }

  /** Returns whether the first paragraph is still to come. */
  boolean isBeforeStory() {
    return index < page.first();
  }

  /** Returns whether the block stands above the headline, or without one above the story. */
  boolean isAbove() {
    boolean headlined = page.heading() >= 0 && page.heading() < page.first();
    return index < (headlined ? page.heading() : page.first());
  }

  /** Returns whether it signs the story with "By" and names. */
  boolean isByline() {
    return !BylineReader.authors(raw().text()).isEmpty();
  }
}
