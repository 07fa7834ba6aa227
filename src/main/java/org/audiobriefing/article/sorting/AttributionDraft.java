package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.Agencies;
import org.audiobriefing.article.credits.BylineReader;

/** Collects who made a story and when, from what the page says of itself and from visible lines. */
public final class AttributionDraft {
  private static final Pattern AUTHOR_NOTE =
      Pattern.compile(
          "(?i)^(?:\\S+ ){0,5}?\\S+,? (?:is|was|has been|are|covers|covered|writes|reports|works|joined|can be|specialis[ez]es) .{0,200}?\\b(?:contributor|correspondent|reporter|editor|journalist|columnist|writer|critic|fellow|professor|lecturer|author|producer|analyst|freelance|based in|staff|team)\\b.*");

  private static final Pattern REPORTING =
      Pattern.compile("(?i)\\breport(?:ing|ed) by ([^;.()]{3,120})");

  private static final Pattern COPYRIGHT_OWNER =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s+(?:by\\s+)?([^.|,–]{3,50}?)\\s*(?:[.|,–].*|all rights.*|ltd.*|limited.*|inc.*|plc.*)?$");

  private static final Pattern PUBLISHER_IN_NOTE =
      Pattern.compile(
          "(?:\\b(?:of|to|for|at|with|the)\\b|,) ((?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’&.-]*)(?: (?:\\p{Lu}[\\p{L}'’&-]*|of|and|&))*)");

  private static final Pattern BIO =
      Pattern.compile(
          "^((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|bin|al)){0,4}),? (?:(?:also|now|currently|who) )?(?:is|was|has|covers?|writes?|reports?|lives?|joined|works?|specialis|specializ|edits|teaches|runs|hosts|grew)\\b");
  private static final Pattern FINAL_STOP = Pattern.compile("(?:[.]| and| of| &)$");
  private static final Pattern THE = Pattern.compile("(?i)the \\S");
  private static final Pattern PAPER =
      Pattern.compile(
          "\\b(?:Times|News|Post|Herald|Independent|Guardian|Tribune|Journal|Observer|Examiner|Chronicle|Gazette|Mail|Press|Star|Standard|Review|Ledger|Courier|Echo|Sentinel|Packet)\\b");
  private static final Pattern BIO_VERB =
      Pattern.compile(",? (?:is|was|has been|covers|writes|reports|works|joined) ");
  private static final Pattern TRADE =
      Pattern.compile(
          "(?i)\\b(?:correspondent|contributor|columnist|reporter|journalist|editor|writer)\\b");
  private static final Pattern WORD_END = Pattern.compile("[ ,’']");
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(?:writes?|covers?|covered|reports?|author of|contribut|books?|editor|journalist|column|newspapers?|magazines?|lives in|based in)\\b");

  private static final int LONGEST_AGENCY_LINE = 12;

  /** A date further down belongs to something else, if there is one further up. */
  private static final int EARLY_WORDS = 60;

  private final Metadata metadata;
  private final List<String> authors = new ArrayList<>();

  /** Of the first line that says "By". */
  private final List<String> signed = new ArrayList<>();

  /** Of everybody whom the page, its markup or a visible line names, as keys. */
  private final Set<String> names = new HashSet<>();

  /** Of those who need not be added any more. */
  private final Set<String> named = new HashSet<>();

  private Optional<String> agency = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> headDate = Optional.empty();
  private Optional<String> dateAbove = Optional.empty();
  private Optional<String> authorNote = Optional.empty();
  private Optional<String> correction = Optional.empty();
  private Optional<String> publisher = Optional.empty();

  AttributionDraft(Metadata metadata) {
    this.metadata = metadata;
    metadata.authors().forEach(name -> named.add(Texts.key(name)));
    metadata.publisher().ifPresent(name -> named.add(Texts.key(name)));
    names.addAll(named);
    metadata.marks().authors().forEach(name -> names.add(Texts.key(name)));
  }

  /** Returns whether nobody is named yet, in the page's data or visibly. */
  boolean isAnonymous() {
    return authors.isEmpty() && isUnmarked();
  }

  /** Returns whether neither the page's data nor its markup names anybody. */
  private boolean isUnmarked() {
    return metadata.authors().isEmpty()
        && metadata.marks().authors().stream().allMatch(BylineReader::isOrganisation);
  }

  /** Returns whether no visible line has named anybody yet. */
  boolean namesNobody() {
    return authors.isEmpty();
  }

  /** Returns whether whoever was named is a desk or a newspaper, if anybody was. */
  boolean namesNoPerson() {
    return authors.stream().allMatch(BylineReader::isOrganisation) && isUnmarked();
  }

  /** "Anna Berg covers the islands", "Anna lives in Oslo": of somebody who wrote this story. */
  boolean isAboutKnownAuthor(String text) {
    String first = WORD_END.split(text, 2)[0];
    Matcher bio = BIO.matcher(text);
    if (!bio.find()) {
      return false;
    }
    List<String> known = new ArrayList<>(authors);
    known.addAll(metadata.authors());
    known.addAll(metadata.marks().authors());
    String subject = Texts.key(bio.group(1));
    return known.stream()
        .anyMatch(
            name ->
                Texts.key(name).equals(subject)
                    || List.of(name.split(" ")).contains(first)
                        && subject.equals(Texts.key(first)));
  }

  /** Behind a story "Anna Berg writes about music" tells who wrote it. */
  static Optional<String> subjectOfBio(String text) {
    Matcher bio = BIO.matcher(text);
    return bio.find() && WRITES.matcher(text).find() && Texts.looksLikeName(bio.group(1))
        ? Optional.of(bio.group(1))
        : Optional.empty();
  }

  boolean hasAgency() {
    return agency.isPresent();
  }

  /** Returns whether a line is just a name that is known. */
  boolean isKnownName(String text) {
    return names.contains(Texts.key(text));
  }

  /** Returns whether a line ends with a known name, for example behind a date. */
  boolean endsWithName(String text) {
    String key = Texts.key(text);
    return names.stream().anyMatch(name -> name.length() > 5 && key.endsWith(name));
  }

  /** Returns whether a line of a page begins with a known name. */
  boolean beginsWithName(String text) {
    String key = Texts.key(text);
    return metadata.markup()
        && names.stream().anyMatch(name -> name.length() > 5 && key.startsWith(name));
  }

  /** A date above the headline counts when none stands below it. */
  void dateAbove(Optional<String> found) {
    dateAbove = found;
  }

  /** A date right behind the story counts when none stands before it. */
  void dateBehind(Optional<String> found) {
    date = date.or(() -> found);
  }

  void correction(String text) {
    correction = Optional.of(correction.map(before -> before + " " + text).orElse(text));
  }

  /** Takes the first note about the author. */
  void authorNote(String text) {
    authorNote = authorNote.or(() -> Optional.of(text));
  }

  boolean hasAuthorNote() {
    return authorNote.isPresent();
  }

  /** Returns whether a line tells who the author is. */
  boolean aboutAuthor(String text) {
    if (!AUTHOR_NOTE.matcher(text).matches()) {
      return false;
    }
    String key = Texts.key(text);
    boolean known = names.stream().anyMatch(name -> name.length() > 5 && key.startsWith(name));
    boolean stated = Texts.looksLikeName(String.join(" ", firstWords(text, 2)));
    return known
        || authors.stream().anyMatch(name -> key.startsWith(Texts.key(name)))
        || stated && key.length() < 220 && TRADE.matcher(text).find();
  }

  private static List<String> firstWords(String text, int count) {
    String[] words = text.split(" ");
    return List.of(words).subList(0, Math.min(count, words.length));
  }

  /** Takes the names of a line that says "By". */
  void signedBy(List<String> names) {
    if (signed.isEmpty()) {
      signed.addAll(names);
    }
  }

  void author(String name) {
    names.add(Texts.key(name));
    if (named.add(Texts.key(name))) {
      authors.add(name);
    }
  }

  void agencyIn(String text) {
    if (agency.isEmpty() && Texts.words(text) < LONGEST_AGENCY_LINE) {
      agency = Agencies.within(text);
    }
  }

  /** "Reporting by Anna Berg; Editing by Tom Lee" and "© 2025 The Harbour Times". */
  void creditsIn(String text) {
    if (text.length() > BlockRules.MAX_CHARS) {
      return;
    }
    Matcher reporting = REPORTING.matcher(text);
    if (authors.isEmpty()
        && metadata.authors().isEmpty()
        && reporting.find()
        && !text.toLowerCase(Locale.ROOT).startsWith("additional")) {
      BylineReader.names(reporting.group(1)).forEach(this::author);
    }
    Matcher owner = COPYRIGHT_OWNER.matcher(text);
    if (publisher.isEmpty() && owner.find()) {
      publisher = Optional.of(owner.group(1).strip());
    }
  }

  /**
   * Takes a date from a line.
   *
   * @param bodyWords words of the story before it
   */
  void dateIn(String text, int bodyWords) {
    date = date.or(() -> BylineReader.date(text));
    if (metadata.markup() || bodyWords < EARLY_WORDS) {
      headDate = headDate.or(() -> date);
    }
  }

  /**
   * Returns what was found.
   *
   * @param firstText of the story, which may name an agency
   */
  Attribution finish(Optional<String> firstText) {
    firstText
        .flatMap(Agencies::ofDateline)
        .filter(name -> metadata.markup() || agency.isEmpty())
        .ifPresent(name -> agency = Optional.of(name));
    if (agency.isEmpty() && isAnonymous()) {
      firstText.flatMap(Dateline::agency).ifPresent(this::author);
    }
    authorNote.ifPresent(this::fromAuthorNote);
    if (!metadata.markup()
        && authors.size() > 1
        && !authors.stream().allMatch(BylineReader::isOrganisation)) {
      authors.removeIf(BylineReader::isOrganisation);
    }
    return new Attribution(
        new Makers(metadata, signed, authors).names(agency),
        metadata.publisher().or(() -> publisher).or(() -> agency),
        agency,
        metadata
            .date()
            .or(() -> metadata.marks().date())
            .or(() -> headDate)
            .or(() -> dateAbove)
            .or(() -> date)
            .or(() -> firstText.flatMap(Dateline::date)),
        metadata.modified(),
        authorNote,
        correction);
  }

  /**
   * "Anna Berg is transport correspondent of The Harbour Times" names the publisher, and the author
   * if nothing else does.
   */
  private void fromAuthorNote(String text) {
    int verb = indexOfVerb(text);
    if (authors.isEmpty()
        && isUnmarked()
        && verb > 0
        && Texts.looksLikeName(text.substring(0, verb))) {
      author(text.substring(0, verb));
    }
    Matcher named = PUBLISHER_IN_NOTE.matcher(text.substring(Math.max(verb, 0)));
    String best = "";
    while (named.find()) {
      String candidate = FINAL_STOP.matcher(named.group(1)).replaceAll("");
      boolean paper = THE.matcher(candidate).lookingAt() || PAPER.matcher(candidate).find();
      best = best.isEmpty() && paper ? candidate : best;
    }
    if (!best.isEmpty()) {
      String found = best;
      publisher = Optional.of(Character.toUpperCase(found.charAt(0)) + found.substring(1));
    }
  }

  private static int indexOfVerb(String text) {
    Matcher verb = BIO_VERB.matcher(text);
    return verb.find() ? verb.start() : -1;
  }
}
