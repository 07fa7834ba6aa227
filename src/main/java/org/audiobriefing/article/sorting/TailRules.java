package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;

/** What stands around the last paragraph: biographies, names and corrections. */
final class TailRules {
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^\\W*(?:(?:this|an earlier version of this|a previous version of this) (?:article|story|report|headline|piece|page)[^.]{0,60}(?:(?:was|were|has been|had been) (?:amended|corrected|updated|changed|edited|revised)|(?:misidentified|misstated|misspelled|misspelt|misnamed|misquoted|misattributed|incorrectly|wrongly|erroneously|gave|said|stated) )|(?:a )?(?:correction|clarification) was (?:made|issued|added)|(?:correction|clarification)(?=(?:,? \\(?[\\p{L}.]+ \\d{1,2}\\)?)?\\s*[:.–—-]|$)|editor'?s[’']? note|corrections? (?:and|&) clarifications?|(?:amended|corrected) (?:on|at))\\b.*");

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)^\\W*(?:(?:media|press|investor)s? (?:contacts?|enquir|inquir|relations|office)|contacts?\\b|for (?:more|further) information|notes? (?:to|for) editors)|\\S+@\\S+\\.\\S+|\\+\\d[\\d ()-]{7,}");

  private static final Pattern INITIALS =
      Pattern.compile("\\(([\\p{L}/]{2,6})\\)|((?:\\p{Lu}\\.){2,4})");

  private static final Pattern SIGNATURE_SIGNS = Pattern.compile("^[-–—(\\s]+|[)\\s]+$");

  /** Before so many words no story ends. */
  private static final int SHORTEST_STORY = 40;

  private static final int LONGEST_NOTE = 80;

  /** A biography may stand before the last two paragraphs, which are then credits. */
  private static final int LAST_BLOCKS = 2;

  private static final int NEAR_CONTACT = 3;
  private static final int LONGEST_SIGNATURE = 8;
  private static final int NEAR_NAMES = 4;
  private static final int ROW_OF_NAMES = 3;

  static final List<PartRule> RULES =
      List.of(
          PartRule.of(
                  "correction",
                  Part.CORRECTION,
                  "This article was amended on 3 May to correct a name.",
                  place -> isCorrection(place.text()))
              .taking(place -> place.story().attribution().correction(place.text())),
          PartRule.of(
                  "author-note",
                  Part.AUTHOR_NOTE,
                  "Anna Berg is the paper's harbour correspondent.",
                  TailRules::isAuthorNote)
              .taking(TailRules::takeNote),
          PartRule.of(
                  "name-behind",
                  Part.BYLINE,
                  "Anna Berg; behind the last paragraph",
                  place ->
                      place.isBehindAll()
                          && !place.is(RawBlock.Kind.HEADING)
                          && place.wordsBefore() > SHORTEST_STORY
                          && signature(place).isPresent()
                          && !isInRow(place))
              .taking(TailRules::takeName),
          PartRule.of(
                  "initials-behind",
                  Part.BYLINE,
                  "(hbk); behind the last paragraph",
                  place ->
                      !place.goesOn()
                          && place.wordsBefore() > SHORTEST_STORY
                          && INITIALS.matcher(place.text()).matches())
              .taking(TailRules::takeInitials));

  private TailRules() {}

  static boolean isCorrection(String text) {
    return CORRECTION.matcher(text).matches();
  }

  private static boolean isAuthorNote(Place place) {
    boolean late =
        place.index() >= place.story().last() - LAST_BLOCKS && place.wordsBefore() > SHORTEST_STORY;
    return late && place.block().words() <= LONGEST_NOTE && isAboutSomebody(place);
  }

  private static boolean isAboutSomebody(Place place) {
    AttributionDraft attribution = place.story().attribution();
    String text = place.text();
    return attribution.aboutAuthor(text)
        || attribution.isAboutKnownAuthor(text)
        || !place.goesOn() && AttributionDraft.subjectOfBio(text).isPresent();
  }

  private static void takeNote(Place place) {
    AttributionDraft attribution = place.story().attribution();
    if (attribution.isAnonymous()) {
      AttributionDraft.subjectOfBio(place.text()).ifPresent(attribution::author);
    }
    attribution.authorNote(place.text());
  }

  private static void takeInitials(Place place) {
    if (place.story().attribution().isAnonymous()) {
      place.story().attribution().author(INITIALS.matcher(place.text()).replaceAll("$1$2"));
    }
  }

  /** Returns who signs a story: "Anna Berg", "(Anna Berg)", "- Anna Berg", "Anna Berg with AFP". */
  private static Optional<List<String>> signature(Place place) {
    String text = SIGNATURE_SIGNS.matcher(place.text()).replaceAll("");
    return Texts.looksLikeName(text)
        ? Optional.of(List.of(text))
        : Credits.read(text)
            .filter(credit -> credit.certain() && place.block().words() <= LONGEST_SIGNATURE)
            .map(Credits.Credit::names)
            .filter(names -> names.size() > 1 && Texts.looksLikeName(names.get(0)));
  }

  /** Three names one below the other are addresses or players. */
  private static boolean isInRow(Place place) {
    return place.around(NEAR_NAMES, NEAR_NAMES).stream()
            .filter(block -> Texts.looksLikeName(block.text()))
            .count()
        >= ROW_OF_NAMES;
  }

  private static void takeName(Place place) {
    if (isWanted(place) && isPerson(place)) {
      signature(place).orElseThrow().forEach(place.story().attribution()::author);
    }
  }

  private static boolean isWanted(Place place) {
    AttributionDraft attribution = place.story().attribution();
    return attribution.isAnonymous() && !attribution.hasAgency() && !isContact(place);
  }

  private static boolean isPerson(Place place) {
    String text = signature(place).orElseThrow().get(0);
    return place.story().wording().isPerson(text)
        && !place.story().wording().hasCommonWords(text)
        && !BylineReader.isOrganisation(text)
        && !BylineReader.isRole(text);
  }

  /** Press releases end with whom to ask. */
  private static boolean isContact(Place place) {
    return place.around(NEAR_CONTACT, NEAR_CONTACT).stream()
        .anyMatch(block -> CONTACT.matcher(block.text()).find());
  }
}
