package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;

/** Finds where another story begins: a headline, who wrote it, and paragraphs of its own. */
public final class SecondStory {
  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\b.{3,60}");
  private static final int LONGEST_HEADLINE = 20;
  private static final int FEWEST_WORDS = 20;

  /** Between headline and byline a standfirst may stand. */
  private static final int FARTHEST_BYLINE = 2;

  private SecondStory() {}

  /**
   * Returns the headline of a second story.
   *
   * @param blocks behind the first headline
   * @param markup whether headings are known from paragraphs
   */
  public static Optional<String> in(List<RawBlock> blocks, boolean markup) {
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      if (before >= FEWEST_WORDS && isHeadline(block, markup) && begins(blocks, i)) {
        return Optional.of(block.text());
      }
      before += block.prose() ? block.words() : 0;
    }
    return Optional.empty();
  }

  private static boolean isHeadline(RawBlock block, boolean markup) {
    return markup
        ? block.kind() == RawBlock.Kind.HEADING
        : block.words() >= 3
            && block.words() <= LONGEST_HEADLINE
            && !Texts.endsSentence(block.text())
            && !BYLINE.matcher(block.text()).matches();
  }

  private static boolean begins(List<RawBlock> blocks, int headline) {
    for (int i = headline + 1; i <= headline + FARTHEST_BYLINE && i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (BYLINE.matcher(text).matches() && !BylineReader.authors(text).isEmpty()) {
        return own(blocks, i + 1) >= FEWEST_WORDS;
      }
    }
    return false;
  }

  /** Words of running text right behind a byline. */
  private static int own(List<RawBlock> blocks, int from) {
    int words = 0;
    for (int i = from; i < Math.min(blocks.size(), from + 4); i++) {
      words += blocks.get(i).prose() ? blocks.get(i).words() : 0;
    }
    return words;
  }
}
