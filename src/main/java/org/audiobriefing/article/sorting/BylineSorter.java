package org.audiobriefing.article.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.Credits;

/** Tells the lines that say who wrote a story, and when, from the story itself. */
final class BylineSorter {
  private static final Pattern AGENCY_FIRST =
      Pattern.compile("(?:AFP|AP|PA|Reuters|REUTERS|dpa|DPA|Bloomberg), \\p{Lu}.*");

  /** Two names and more, in one way of joining them. */
  private static final Pattern LIST =
      Pattern.compile("[^/|&,]+(?:[/|&,]| and )[^/|&]+(?:[/|&][^/|&]+)*");

  private static final Pattern LABEL_WORDS =
      Pattern.compile(
          "(?i).*\\b(?:share|comments?|follow|news|author|articles?|stories|more|subscribe|read|menu|sign|video)\\b.*");

  /** "3 hours ago" and the like stand beside a name. */
  private static final Pattern NEAR_LABEL =
      Pattern.compile("(?i).*\\bago\\b.*|author of.*|journalist|\\d{1,2} hours?.*");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}{2,6}) ?[/|•·] ?.{4,60}");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L} .'’-]{1,40}(?:, \\p{Lu}[\\p{L} .'’-]{1,30})?,? (?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\\.)(?: \\d{1,2})?$");

  private final Metadata metadata;
  private final BlockRules rules;
  private final AttributionDraft attribution;

  /** Whether a line near the beginning names a person with "By". */
  private final boolean bylined;

  /** The words of the story that stand there in small letters. */
  private final Set<String> plainWords = new HashSet<>();

  private int bodyWords;

  BylineSorter(
      Metadata metadata, BlockRules rules, AttributionDraft attribution, List<RawBlock> blocks) {
    this.metadata = metadata;
    this.rules = rules;
    this.attribution = attribution;
    this.bylined = bylined(blocks);
    if (!metadata.markup()) {
      blocks.stream().filter(RawBlock::prose).forEach(this::learn);
    }
  }

  private void learn(RawBlock block) {
    for (String word : NO_LETTERS.split(block.text())) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        plainWords.add(word);
      }
    }
  }

  private boolean bylined(List<RawBlock> blocks) {
    return !metadata.markup()
        && blocks.stream()
            .limit(30)
            .flatMap(block -> BylineReader.authors(block.text()).stream())
            .anyMatch(name -> !BylineReader.isOrganisation(name));
  }

  /**
   * Takes a block that tells who wrote the story or when.
   *
   * @param words of the story before it
   * @return the note's id, or empty when the block is something else
   */
  Optional<String> read(List<RawBlock> blocks, int i, int words) {
    bodyWords = words;
    RawBlock block = blocks.get(i);
    String text = block.text();
    List<String> named = BylineReader.authors(text);
    if (!named.isEmpty()
        && (bodyWords < 200 || bodyWords == 0 || !block.prose())
        && (metadata.markup() || bodyWords < 60 || attribution.namesNobody())) {
      named.forEach(attribution::author);
      attribution.dateIn(text, bodyWords);
      return Optional.of("byline");
    }
    Matcher initials = INITIALS.matcher(text);
    if (!metadata.markup()
        && bodyWords == 0
        && attribution.namesNobody()
        && !bylined
        && initials.matches()
        && BylineReader.date(text).isPresent()) {
      attribution.author(initials.group(1));
      attribution.dateIn(text, bodyWords);
      return Optional.of("byline");
    }
    if (BylineReader.isDateLine(text)
        || datedByNobody(block)
        || bodyWords == 0 && block.words() <= 8 && DATELINE.matcher(text).matches()) {
      attribution.dateIn(text, bodyWords);
      return Optional.of("date-line");
    }
    if (bodyWords == 0 && BylineReader.date(text).isPresent() && attribution.endsWithName(text)) {
      attribution.dateIn(text, bodyWords);
      return Optional.of("name-repeated");
    }
    if (!metadata.markup()
        && bodyWords == 0
        && block.words() <= 5
        && AGENCY_FIRST.matcher(text).matches()) {
      attribution.agencyIn(text);
      return Optional.of("byline");
    }
    if (attribution.isKnownName(text)
        || bodyWords == 0
            && !block.prose()
            && block.words() <= 14
            && attribution.beginsWithName(text)) {
      attribution.dateIn(text, bodyWords);
      return Optional.of("name-repeated");
    }
    return Optional.empty();
  }

  /** A line of a pasted text that tells when, and names nobody: "Updated 8 November, Leeds". */
  private boolean datedByNobody(RawBlock block) {
    if (metadata.markup() || bodyWords >= 40 || block.prose()) {
      return false;
    }
    String text = block.text();
    return BylineReader.date(text).isPresent()
        && BylineReader.leadingName(text).isEmpty()
        && Credits.read(text).filter(Credits.Credit::certain).isEmpty();
  }

  /** Takes names without a "By", when nothing else names anybody; asked after {@link #read}. */
  Optional<String> bareNames(List<RawBlock> blocks, int i) {
    RawBlock block = blocks.get(i);
    String text = block.text();
    if (bodyWords == 0
        && !block.prose()
        && block.words() <= 24
        && attribution.namesNoPerson()
        && !bylined) {
      List<String> several = BylineReader.names(text);
      if (several.size() > 1
          && LIST.matcher(text).matches()
          && several.stream().allMatch(n -> Texts.looksLikeName(n) && !commonWords(n))
          && String.join("", several).length() >= Texts.key(text).length() - 6) {
        several.forEach(attribution::author);
        return Optional.of("byline");
      }
      Optional<Credits.Credit> credit = Credits.read(text).filter(Credits.Credit::certain);
      if (credit.isPresent() && isSomebody(credit.get().names().get(0))) {
        credit.get().names().forEach(attribution::author);
        attribution.dateIn(text, bodyWords);
        return Optional.of("byline");
      }
      Optional<String> person = BylineReader.leadingName(text);
      if (person.isPresent()) {
        attribution.author(person.get());
        attribution.dateIn(text, bodyWords);
        return Optional.of("byline");
      }
    }
    boolean name =
        bodyWords == 0
            && Texts.looksLikeName(text)
            && Texts.words(text) <= 4
            && (block.kind() == RawBlock.Kind.PARAGRAPH || block.kind() == RawBlock.Kind.LABEL);
    if (name
        && attribution.isAnonymous()
        && !bylined
        && !commonWords(text)
        && i < 12
        && !LABEL_WORDS.matcher(text).matches()
        && nearByline(blocks, i)) {
      attribution.author(Texts.nameCase(text));
      return Optional.of("byline");
    }
    return Optional.empty();
  }

  private boolean isSomebody(String name) {
    return BylineReader.isOrganisation(name) || !commonWords(name);
  }

  /** The words of a label stand in the story in small letters too, those of a name do not. */
  boolean commonWords(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return plainWords.contains(words[words.length - 1]);
  }

  /** A bare name counts as a byline when a date or the bar of buttons stands near it. */
  private boolean nearByline(List<RawBlock> blocks, int i) {
    for (int k = Math.max(0, i - 2); k < Math.min(blocks.size(), i + 4); k++) {
      String text = blocks.get(k).text();
      boolean label = rules.of(blocks.get(k)).isPresent() || NEAR_LABEL.matcher(text).matches();
      if (k != i && (label || BylineReader.date(text).isPresent())) {
        return true;
      }
    }
    return false;
  }
}
