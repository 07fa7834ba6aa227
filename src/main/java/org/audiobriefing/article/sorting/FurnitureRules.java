package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.boilerplate.BoilerplateRule;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.credits.VisibleDate;

/** What publishers and companies say of themselves among and behind the paragraphs of a story. */
final class FurnitureRules {
  /** Behind an end at most a third of what was told may still come, else it is none. */
  private static final int END_SHARE = 3;

  /** So many links at most stand under a label among the paragraphs of a story. */
  private static final int LABELLED_LINES = 6;

  private static final int FEWEST_PROSE_WORDS = 12;
  private static final int FEWEST_FIXTURE_WORDS = 4;
  private static final double MOSTLY_LINK = 0.6;
  private static final double PARTLY_LINK = 0.3;
  private static final Pattern FIRST_SEGMENT =
      Pattern.compile("\\s+[—–|-]\\s+|(?<=\\p{Ll}{2})\\.\\s+");
  private static final Pattern SCENE_BREAK = Pattern.compile("_{3,6}");

  /** Rules of text in which a publisher speaks of itself; a story may begin with their words. */
  private static final Set<String> SELF_PRAISE =
      Set.of(
          "newsletter",
          "tip-line",
          "promo-sentence",
          "share-sentence",
          "comments",
          "subscribe",
          "support");

  /** Labels of sections that hold sentences, none of them of the story. */
  private static final Set<String> SECTIONS =
      Set.of("editors-notes", "reference-list", "about-author-elsewhere");

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
              "company-note",
              Part.BOILERPLATE,
              "under “About Harbour Works”: what the company says of itself",
              place -> place.story().isCompanyNote(place.index())),
          PartRule.of(
                  "end-label",
                  Part.END,
                  "Related stories, and nothing but teasers behind it",
                  FurnitureRules::isEnd)
              .taking(FurnitureRules::ownerBehind)
              .noted(FurnitureRules::row),
          PartRule.of(
              "scene-break",
              Part.PARAGRAPH,
              "____ between two parts of a story",
              place -> place.furniture().isPresent() && isSceneBreak(place)),
          PartRule.of(
                  "boilerplate",
                  Part.BOILERPLATE,
                  "Share this article",
                  place -> place.furniture().isPresent())
              .taking(FurnitureRules::whoAndWhen)
              .noted(FurnitureRules::row),
          PartRule.of(
              "promotion",
              Part.BOILERPLATE,
              "Sign up to our newsletter and never miss a story.",
              FurnitureRules::isPromotion));

  private FurnitureRules() {}

  private static String row(Place place) {
    return place.boilerplate().orElseThrow().id();
  }

  private static void whoAndWhen(Place place) {
    AttributionDraft attribution = place.story().attribution();
    attribution.agencyIn(place.text());
    attribution.dateIn(place.text(), place.wordsBefore());
    attribution.creditsIn(place.text());
  }

  private static boolean isPromotion(Place place) {
    return place.hasBegun()
        && !place.is(RawBlock.Kind.HEADING)
        && !isStep(place)
        && Promotion.is(place.block(), !place.goesOn(), place.story().site());
  }

  /** "Download the app and register": what a story tells its readers to do stands in its lists. */
  private static boolean isStep(Place place) {
    return place.is(RawBlock.Kind.LIST_ITEM)
        && place.block().linkShare() == 0
        && !Promotion.has("own-media", place.block())
        && place.around(1, 1).stream().filter(b -> b.kind() == RawBlock.Kind.LIST_ITEM).count() > 1;
  }

  private static boolean isSceneBreak(Place place) {
    return place.hasBegun() && SCENE_BREAK.matcher(place.text()).matches();
  }

  /** The line of the table that a block falls under, unless it is a part of the story after all. */
  static Optional<BoilerplateRule> lineOfTable(Place place) {
    return place
        .boilerplate()
        .filter(rule -> !isFixture(place) && !isHeadCredit(place) && !isOwnNews(place, rule));
  }

  /** Reports on games end with the heading "UP NEXT" and the next game of each side. */
  private static boolean isFixture(Place place) {
    return place.text().equalsIgnoreCase("up next")
        && place.next().filter(FurnitureRules::isSentenceOfFixtures).isPresent();
  }

  private static boolean isSentenceOfFixtures(RawBlock block) {
    return block.kind() == RawBlock.Kind.PARAGRAPH
        && block.words() >= FEWEST_FIXTURE_WORDS
        && block.linkShare() == 0
        && Texts.endsSentence(block.text());
  }

  /** "Posted on 8 October by Anna Berg", "Published 8 October | Anna Berg" are more than labels. */
  static boolean isHeadCredit(Place place) {
    return !place.hasBegun()
        && Credits.read(place.text()).filter(credit -> isSigned(credit, place.text())).isPresent()
        && !CaptionSigns.isCredit(FIRST_SEGMENT.split(place.text())[0]);
  }

  private static boolean isSigned(Credits.Credit credit, String text) {
    return credit.labelled() || credit.certain() && VisibleDate.in(text).isPresent();
  }

  /** A story may be about newsletters, and begin like one. */
  private static boolean isOwnNews(Place place, BoilerplateRule rule) {
    return SELF_PRAISE.contains(rule.id())
        && place.hasBegun()
        && place.block().linkShare() == 0
        && Promotion.isNarrated(place.block());
  }

  private static boolean isEnd(Place place) {
    return place.furniture().filter(rule -> rule.action() == BoilerplateRule.Action.END).isPresent()
        && proseWords(place.behind()) * END_SHARE < place.wordsBefore()
        && (SECTIONS.contains(row(place)) || !storyGoesOn(place));
  }

  private static int proseWords(List<RawBlock> blocks) {
    int words = 0;
    for (RawBlock block : blocks) {
      words += block.prose() ? block.words() : 0;
    }
    return words;
  }

  /** Long paragraphs right behind a label are not what the label announces. */
  private static boolean storyGoesOn(Place label) {
    List<RawBlock> behind = label.behind();
    for (int i = 0; i < Math.min(behind.size(), LABELLED_LINES); i++) {
      RawBlock block = behind.get(i);
      if (isStory(label, block)) {
        return i == 0
            || label.isMarkedUp()
                && block.kind() == RawBlock.Kind.PARAGRAPH
                && behind.subList(0, i).stream().allMatch(b -> b.linkShare() >= MOSTLY_LINK)
                && !label.story().attribution().aboutAuthor(block.text());
      }
    }
    return false;
  }

  private static boolean isStory(Place label, RawBlock block) {
    return block.words() >= FEWEST_PROSE_WORDS
        && Texts.endsSentence(block.text())
        && block.linkShare() < PARTLY_LINK
        && label.story().rules().of(block).isEmpty()
        && !Promotion.is(block, true, label.story().site());
  }

  /** Who owns the text and which agency reported it may stand behind the end. */
  private static void ownerBehind(Place place) {
    AttributionDraft attribution = place.story().attribution();
    for (RawBlock block : place.behind()) {
      attribution.agencyIn(block.text());
      attribution.creditsIn(block.text());
    }
  }
}
