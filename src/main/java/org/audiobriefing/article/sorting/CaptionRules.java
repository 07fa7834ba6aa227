package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;

/** What stands under or over a picture. */
final class CaptionRules {
  private static final int LONGEST = 60;
  private static final int LONGEST_CREDIT = 8;
  private static final int FEWEST_PARAGRAPH_WORDS = 25;
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\p{Ll}{2}[.!?][”’“\"»«)]*(?=\\s\\p{Lu}|$)");
  private static final int LONGEST_LABEL = 6;

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
              "caption",
              Part.CAPTION,
              "The pier at dawn. Photograph: Anna Berg",
              place ->
                  CaptionSigns.isCaption(place.block())
                      && !FurnitureRules.isHeadCredit(place)
                      && !BylineReader.isDateLine(place.text())),
          PartRule.of(
              "caption-by-form",
              Part.CAPTION,
              "FILE - The pier is closed to visitors, January 14, 2024.",
              place -> !place.isMarkedUp() && place.goesOn() && CaptionSigns.hasForm(place.text())),
          PartRule.of(
              "caption-over-credit",
              Part.CAPTION,
              "the line over “Photograph: Anna Berg”",
              place -> !place.isMarkedUp() && isOverCredit(place)),
          PartRule.of(
              "caption-copied",
              Part.CAPTION,
              "a line before the story that the page shows twice",
              place ->
                  !place.hasBegun()
                      && !place.is(RawBlock.Kind.STANDFIRST)
                      && RepetitionRules.isCopy(place)
                      && !place.block().prose()
                      && place.block().words() > LONGEST_LABEL));

  private CaptionRules() {}

  /** In text the credit often has a line of its own under the caption. */
  private static boolean isOverCredit(Place place) {
    RawBlock block = place.block();
    boolean story =
        block.prose() && (CaptionSigns.tells(block.text()) || isParagraph(block.text()));
    return block.words() <= LONGEST
        && !story
        && !CaptionSigns.isCredit(block.text())
        && !BylineReader.isDateLine(block.text())
        && place.next().filter(next -> isCreditLine(place, next)).isPresent();
  }

  /** Two whole sentences are no caption. */
  private static boolean isParagraph(String text) {
    return Texts.endsSentence(text)
        && SENTENCE_END.matcher(text).results().limit(2).count() > 1
        && Texts.words(text) >= FEWEST_PARAGRAPH_WORDS;
  }

  private static boolean isCreditLine(Place place, RawBlock next) {
    return next.words() <= LONGEST_CREDIT
        && !next.prose()
        && place.story().rules().of(next).isEmpty()
        && CaptionSigns.isCredit(next.text());
  }
}
