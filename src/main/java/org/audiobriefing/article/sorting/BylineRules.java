package org.audiobriefing.article.sorting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.Agencies;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;
import org.audiobriefing.article.credits.GivenNames;

/** The lines that say who wrote a story, and when. */
final class BylineRules {
  /** A line with "By" in the middle of a long story names somebody else. */
  private static final int EARLY_WORDS = 200;

  /** In text nothing but its place tells a byline from the story. */
  private static final int EARLY_WORDS_OF_TEXT = 60;

  private static final int DATED_BEFORE_WORDS = 40;
  private static final int LONGEST_DATELINE = 8;
  private static final int LONGEST_AGENCY_LINE = 5;
  private static final int LONGEST_NAME_LINE = 14;
  private static final int LONGEST_CREDIT = 24;
  private static final int LONGEST_NAME = 4;
  private static final int HEAD_BLOCKS = 12;
  private static final int NEAR_ABOVE = 2;
  private static final int NEAR_BELOW = 3;

  /** Letters of a line of names that belong to none: "and", a full stop. */
  private static final int MOST_JOINERS = 6;

  /** Behind the name of an agency. */
  private static final Pattern AGENCY_AND_PLACE = Pattern.compile(", \\p{Lu}");

  /** Two names and more, in one way of joining them. */
  private static final Pattern LIST =
      Pattern.compile("[^/|&,]+(?:[/|&,]| and )[^/|&]+(?:[/|&][^/|&]+)*");

  private static final Pattern LABEL_WORDS =
      Pattern.compile(
          "(?i)\\b(?:share|comments?|report|chapter|discuss|feedback|notes?|page|login|home|next|previous|print|search|contact|about|follow|news|author|articles?|stories|more|subscribe|read|menu|sign|video|edition|issue|section|supplement|patch)\\b");

  /** "3 hours ago" and the like stand beside a name. */
  private static final Pattern NEAR_LABEL =
      Pattern.compile("(?i).*\\bago\\b.*|author of.*|journalist|\\d{1,2} hours?.*");

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{2,6}) ?[/|•·] ?.{4,60}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, \\p{Lu}[\\p{L} .'’-]{1,30})?,? (?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\\.)(?: \\d{1,2})?$");

  /** Lines that need no other proof. */
  static final List<PartRule> SURE =
      List.of(
          PartRule.of("byline", Part.BYLINE, "By Anna Berg", BylineRules::isByline)
              .taking(BylineRules::takeSigned),
          PartRule.of(
                  "byline-under-label",
                  Part.BYLINE,
                  "Anna Berg; under a line “Author:”",
                  place -> !underLabel(place).isEmpty())
              .taking(BylineRules::takeUnderLabel),
          PartRule.of(
                  "byline-of-initials",
                  Part.BYLINE,
                  "ABE | 14 November 2025",
                  place -> initials(place).isPresent())
              .taking(place -> take(place, List.of(initials(place).orElseThrow()))),
          PartRule.of(
                  "date-line",
                  Part.DATE,
                  "Friday 14 November 2025, 18:05",
                  place -> BylineReader.isDateLine(place.text()))
              .taking(BylineRules::takeDate),
          PartRule.of(
                  "date-of-text",
                  Part.DATE,
                  "Updated 8 November, Leeds",
                  BylineRules::isDatedByNobody)
              .taking(BylineRules::takeDate),
          PartRule.of(
                  "date-and-place",
                  Part.DATE,
                  "Leeds, 8 November",
                  place ->
                      !place.hasWords()
                          && place.block().words() <= LONGEST_DATELINE
                          && DATELINE.matcher(place.text()).matches())
              .taking(BylineRules::takeDate),
          PartRule.of(
                  "name-behind-date",
                  Part.BYLINE,
                  "14 November 2025, Anna Berg; whom the page names too",
                  place ->
                      !place.hasWords()
                          && BylineReader.date(place.text()).isPresent()
                          && place.story().attribution().endsWithName(place.text()))
              .taking(BylineRules::takeDate),
          PartRule.of("byline-of-agency", Part.BYLINE, "AFP, Oslo", BylineRules::isOfAgency)
              .taking(place -> place.story().attribution().agencyIn(place.text())),
          PartRule.of(
                  "name-repeated",
                  Part.BYLINE,
                  "Anna Berg; whom the page names too",
                  place -> place.story().attribution().isKnownName(place.text()))
              .taking(BylineRules::takeDate),
          PartRule.of(
                  "name-and-more",
                  Part.BYLINE,
                  "Anna Berg Harbour correspondent; whom the page names too",
                  place ->
                      !place.hasWords()
                          && !place.block().prose()
                          && place.block().words() <= LONGEST_NAME_LINE
                          && place.story().attribution().beginsWithName(place.text()))
              .taking(BylineRules::takeDate));

  /** Names without a "By"; they count when nothing else names anybody. */
  static final List<PartRule> BARE =
      List.of(
          PartRule.of(
                  "byline-of-several",
                  Part.BYLINE,
                  "Anna Berg / Tom Lee",
                  place -> mayNamePersons(place) && !several(place).isEmpty())
              .taking(place -> several(place).forEach(n -> place.story().attribution().author(n))),
          PartRule.of(
                  "byline-with-role",
                  Part.BYLINE,
                  "Anna Berg, harbour correspondent",
                  place -> mayNamePersons(place) && credit(place).isPresent())
              .taking(place -> take(place, credit(place).orElseThrow().names())),
          PartRule.of(
                  "byline-first",
                  Part.BYLINE,
                  "Anna Berg / TNN / Jul 19, 2024",
                  place ->
                      mayNamePersons(place)
                          && BylineReader.leadingName(place.text())
                              .filter(name -> !LABEL_WORDS.matcher(name).find())
                              .isPresent())
              .taking(
                  place ->
                      take(place, List.of(BylineReader.leadingName(place.text()).orElseThrow()))),
          PartRule.of(
                  "bare-name",
                  Part.BYLINE,
                  "Anna Berg; and below it “3 hours ago”",
                  BylineRules::isBareName)
              .taking(place -> place.story().attribution().author(Texts.nameCase(place.text()))));

  private BylineRules() {}

  private static void take(Place place, List<String> names) {
    names.forEach(place.story().attribution()::author);
    takeDate(place);
  }

  private static void takeSigned(Place place) {
    List<String> names = BylineReader.authors(place.text());
    if (!place.hasWords()) {
      place.story().attribution().signedBy(names);
    }
    take(place, names);
  }

  private static void takeDate(Place place) {
    place.story().attribution().dateIn(place.text(), place.wordsBefore());
  }

  private static boolean isByline(Place place) {
    boolean early = place.wordsBefore() < EARLY_WORDS || !place.block().prose();
    List<String> names = early ? BylineReader.authors(place.text()) : List.of();
    return !names.isEmpty()
        && (!place.hasWords() || isSigned(place, names.get(0)))
        && (place.isMarkedUp()
            || place.wordsBefore() < EARLY_WORDS_OF_TEXT
            || place.story().attribution().namesNobody());
  }

  /** In the midst of a story "Von Risiken und Nebenwirkungen" is a crosshead. */
  private static boolean isSigned(Place place, String name) {
    return place.story().attribution().isKnownName(name)
        || BylineReader.isOrganisation(name)
        || Agencies.isNamed(name)
        || place.story().wording().isPerson(name);
  }

  /** The names in a line under a label that stands alone. */
  private static List<String> underLabel(Place place) {
    boolean labelled =
        place.block().words() <= LONGEST_NAME_LINE
            && !place.block().prose()
            && place.story().attribution().namesNobody()
            && place.previous().filter(p -> Credits.isLabelAlone(p.text())).isPresent();
    return labelled
        ? Credits.read(place.text()).map(Credits.Credit::names).orElse(List.of())
        : List.of();
  }

  /** On a page what stands under a label may be a button, so only known names sign it. */
  private static void takeUnderLabel(Place place) {
    List<String> names = underLabel(place);
    if (!place.isMarkedUp() || names.stream().allMatch(GivenNames::begins)) {
      place.story().attribution().signedBy(names);
    }
    take(place, names);
  }

  private static Optional<String> initials(Place place) {
    Matcher initials = INITIALS.matcher(place.text());
    boolean open =
        !place.isMarkedUp()
            && !place.hasWords()
            && place.story().attribution().namesNobody()
            && !place.story().wording().isBylined();
    return open && initials.matches() && BylineReader.date(place.text()).isPresent()
        ? Optional.of(initials.group(1))
        : Optional.empty();
  }

  /** A line of a pasted text that tells when, and names nobody. */
  private static boolean isDatedByNobody(Place place) {
    return !place.isMarkedUp()
        && place.wordsBefore() < DATED_BEFORE_WORDS
        && !place.block().prose()
        && BylineReader.date(place.text()).isPresent()
        && !namesSomebody(place.text());
  }

  private static boolean namesSomebody(String text) {
    return BylineReader.leadingName(text).isPresent()
        || Credits.read(text).filter(Credits.Credit::certain).isPresent();
  }

  private static boolean isOfAgency(Place place) {
    boolean possible =
        !place.isMarkedUp() && !place.hasWords() && place.block().words() <= LONGEST_AGENCY_LINE;
    int agency = possible ? Agencies.lengthAtBegin(place.text()) : 0;
    return agency > 0 && AGENCY_AND_PLACE.matcher(place.text().substring(agency)).lookingAt();
  }

  private static boolean mayNamePersons(Place place) {
    return !place.hasWords()
        && !place.block().prose()
        && place.block().words() <= LONGEST_CREDIT
        && place.story().attribution().namesNoPerson()
        && !place.story().wording().isBylined();
  }

  private static List<String> several(Place place) {
    String text = place.text();
    List<String> names = BylineReader.names(text);
    boolean list =
        names.size() > 1
            && LIST.matcher(text).matches()
            && names.stream().allMatch(n -> isPerson(place, n))
            && String.join("", names).length() >= Texts.key(text).length() - MOST_JOINERS;
    return list ? names : List.of();
  }

  private static boolean isPerson(Place place, String name) {
    return Texts.looksLikeName(name) && !place.story().wording().hasCommonWords(name);
  }

  private static Optional<Credits.Credit> credit(Place place) {
    return Credits.read(place.text())
        .filter(Credits.Credit::certain)
        .filter(credit -> isSomebody(place, credit.names().get(0)));
  }

  private static boolean isSomebody(Place place, String name) {
    return BylineReader.isOrganisation(name)
        || !place.story().wording().hasCommonWords(name) && !LABEL_WORDS.matcher(name).find();
  }

  private static boolean isBareName(Place place) {
    boolean line = place.is(RawBlock.Kind.PARAGRAPH) || place.is(RawBlock.Kind.LABEL);
    return line
        && !place.hasWords()
        && place.index() < HEAD_BLOCKS
        && place.block().words() <= LONGEST_NAME
        && isPerson(place, place.text())
        && place.story().wording().isPerson(place.text())
        && !LABEL_WORDS.matcher(place.text()).find()
        && isWanted(place)
        && (isNearByline(place) || isBetweenHeadlineAndText(place));
  }

  private static boolean isWanted(Place place) {
    return place.story().attribution().isAnonymous() && !place.story().wording().isBylined();
  }

  /** In text a name alone right under the headline signs what follows. */
  private static boolean isBetweenHeadlineAndText(Place place) {
    return !place.isMarkedUp()
        && place.index() == 0
        && place.next().filter(RawBlock::prose).isPresent();
  }

  /** A bare name counts as a byline when a date or the bar of buttons stands near it. */
  private static boolean isNearByline(Place place) {
    for (RawBlock near : place.around(NEAR_ABOVE, NEAR_BELOW)) {
      boolean label =
          place.story().rules().of(near).isPresent() || NEAR_LABEL.matcher(near.text()).matches();
      if (near != place.block() && (label || BylineReader.date(near.text()).isPresent())) {
        return true;
      }
    }
    return false;
  }
}
