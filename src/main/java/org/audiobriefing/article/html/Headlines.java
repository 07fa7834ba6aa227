package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.article.sorting.Decisions;
import org.audiobriefing.article.sorting.Metadata;
import org.audiobriefing.article.sorting.RawBlock;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.Page;
import org.jsoup.nodes.Element;

/**
 * Finds the headline of a page: the visible one before what the page says of itself, and never the
 * name of the site.
 */
final class Headlines {
  private static final double ALIKE = 0.5;

  /** A text that is no heading must say what the metadata say. */
  private static final double SURELY_ALIKE = 0.75;

  static final Pattern PARTS = Pattern.compile("\\s+[|–—·•»:-]\\s+|\\s*(?:::|»|\\|)\\s*|:\\s+");

  /** Sizes of FONT. */
  private static final Pattern LARGE = Pattern.compile("[4-7]|\\+[1-4]");

  private static final Set<String> SMALL = Set.of("small", "sub");
  private static final int STORY_BLOCKS = 30;
  private static final int HEAD_BLOCKS = 8;

  /** Between a headline and its story stand a standfirst, a byline and a picture. */
  private static final int NEAR_STORY = 5;

  private static final int MOST_HEADLINE_WORDS = 25;
  private static final double LINKED = 0.5;
  private static final double MORE_OF_STORY = 0.2;

  /** What speaks for a heading, against each other; set by hand on pages with several. */
  private static final double LIKENESS_WEIGHT = 2;

  private static final double HEADING_BONUS = 0.6;
  private static final int ENOUGH_WORDS = 8;
  private static final double WORD_WEIGHT = 20;
  private static final double BELOW_COST = 0.3;
  private static final double CLUTTER_COST = 0.4;
  private static final double MARKED_ALIKE = 0.61;

  private static final int MOST_KICKER_WORDS = 4;
  private static final Pattern BARS = Pattern.compile("\\s*[|»]\\s*|\\s+[·•]\\s+|\\s+::\\s+");
  private static final int FEWEST_HEADLINE_CHARS = 10;
  private static final int FEWEST_HEADLINE_WORDS = 4;
  private static final Pattern EDGES = Pattern.compile("^[\\s|–—·•»:-]+|[\\s|–—·•»:-]+$");

  /** Somebody's words before a colon belong to the headline. */
  private static final Pattern QUOTED = Pattern.compile("[\"“„‘«'].*:\\s*");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> H1 = Set.of("h1");
  private static final Set<String> LOWER_HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private Headlines() {}

  /**
   * Returns the index of the visible headline: the heading most like what the metadata says, or -1.
   *
   * @param first index of the story's first block
   */
  static int visible(List<PageBlock> blocks, ContainerNames names, Metadata metadata, int first) {
    Set<String> sites = SiteNames.of(blocks, names, metadata);
    List<Set<String>> known =
        withParts(metadata.headlines(), sites).stream().map(Headlines::wordSet).toList();
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock raw = blocks.get(i).raw();
      Rank rank = rank(blocks.get(i), names, i < first);
      if (rank == Rank.NONE || raw.words() < 1 || sites.contains(raw.key())) {
        continue;
      }
      double likeness = likeness(raw.text(), known);
      double score =
          likeness * LIKENESS_WEIGHT
              + (rank == Rank.HEADING ? HEADING_BONUS : 0)
              + Math.min(raw.words(), ENOUGH_WORDS) / WORD_WEIGHT
              - (i > first ? BELOW_COST : 0)
              - (blocks.get(i).clutter().isEmpty() ? 0 : CLUTTER_COST);
      if (score > bestScore && (known.isEmpty() || likeness >= rank.leastLikeness)) {
        bestScore = score;
        best = i;
      }
    }
    return best;
  }

  /**
   * Returns the index of a heading right above the story that says more of it than the page's
   * title, which may be that of the site; or -1.
   */
  static int ofStory(List<PageBlock> blocks, ContainerNames names, Metadata metadata, int first) {
    Set<String> story = new HashSet<>();
    blocks.subList(first, Math.min(blocks.size(), first + STORY_BLOCKS)).stream()
        .filter(StoryPage::isGood)
        .forEach(block -> story.addAll(Texts.contentWords(block.raw().text())));
    Set<String> sites = SiteNames.of(blocks, names, metadata);
    double title =
        metadata.headlines().stream()
            .filter(t -> !sites.contains(Texts.key(t)))
            .mapToDouble(t -> Texts.share(t, story))
            .max()
            .orElse(0);
    for (int i = first - 1; i >= Math.max(0, first - HEAD_BLOCKS); i--) {
      PageBlock block = blocks.get(i);
      boolean fits =
          rank(block, names, true) != Rank.NONE
              && !sites.contains(block.raw().key())
              && block.clutter().isEmpty()
              && block.raw().linkShare() < LINKED
              && (isStated(block) || block.raw().words() >= FEWEST_HEADLINE_WORDS)
              && block.raw().words() <= MOST_HEADLINE_WORDS;
      double share = Texts.share(block.raw().text(), story);
      if (fits
          && (share > title + MORE_OF_STORY
              || isStated(block)
              || isNear(i, first) && share > 0 && share >= title)) {
        return i;
      }
    }
    return -1;
  }

  /** Markup may say outright what the headline is. */
  private static boolean isStated(PageBlock block) {
    return block.owner().attr("itemprop").equals("headline");
  }

  private static boolean isNear(int heading, int first) {
    return first - heading <= NEAR_STORY;
  }

  /** How much a block's own markup says for it, and how like the metadata it must be then. */
  private enum Rank {
    HEADING(0),
    MARKED(MARKED_ALIKE),
    BY_NAME(SURELY_ALIKE),
    NONE(1);

    private final double leastLikeness;

    Rank(double leastLikeness) {
      this.leastLikeness = leastLikeness;
    }
  }

  private static Rank rank(PageBlock block, ContainerNames names, boolean above) {
    Element owner = block.owner();
    String name = owner.normalName();
    if (names.has(owner, Sign.UNSEEN)) {
      return Rank.NONE;
    }
    if (Nesting.around(owner, H1) != null || isTopHeading(owner)) {
      return Rank.HEADING;
    }
    if (above && name.equals("h2") || owner.attr("itemprop").equals("headline")) {
      return Rank.MARKED;
    }
    boolean named =
        LOWER_HEADINGS.contains(name) || names.has(owner, Sign.TITLE) || isInLargeLetters(owner);
    return above && named ? Rank.BY_NAME : Rank.NONE;
  }

  private static boolean isTopHeading(Element owner) {
    return owner.attr("role").equals("heading") && owner.attr("aria-level").equals("1");
  }

  /** Pages older than style sheets set their headlines so. */
  private static boolean isInLargeLetters(Element owner) {
    Element font = owner.normalName().equals("font") ? owner : owner.selectFirst("font");
    return font != null && LARGE.matcher(font.attr("size")).matches();
  }

  private static String longest(String[] parts) {
    String longest = "";
    for (String part : parts) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  private static List<String> withParts(List<String> titles, Set<String> sites) {
    List<String> all = new ArrayList<>(titles);
    for (String title : titles) {
      String[] parts = PARTS.split(title);
      if (parts.length > 1 && !sites.contains(Texts.key(longest(parts)))) {
        all.add(longest(parts));
      }
    }
    return all;
  }

  /** Returns a headline without the section or label that is set before it in the same element. */
  static String withoutKicker(
      PageBlock heading, ContainerNames names, Metadata metadata, Decisions decisions) {
    String text = withoutKickerOnly(heading, names, metadata, decisions);
    return subtitle(heading, names)
        .filter(
            line -> text.endsWith(line) && text.length() > line.length() + FEWEST_HEADLINE_CHARS)
        .map(line -> EDGES.matcher(text.substring(0, text.length() - line.length())).replaceAll(""))
        .orElse(text);
  }

  private static String withoutKickerOnly(
      PageBlock heading, ContainerNames names, Metadata metadata, Decisions decisions) {
    String whole = heading.raw().text();
    Optional<VisibleDate.Found> date = VisibleDate.in(whole);
    if (date.isPresent() && whole.startsWith(date.get().written())) {
      decisions.leftOut("kicker", date.get().written());
      whole = EDGES.matcher(whole.substring(date.get().written().length())).replaceAll("");
    }
    for (Element child : heading.owner().getAllElements()) {
      String kicker = Texts.normal(child.text());
      boolean named =
          child != heading.owner()
              && (child.normalName().equals("time") || names.has(child, Sign.KICKER));
      if (named && whole.startsWith(kicker) && whole.length() > kicker.length() + 10) {
        decisions.leftOut("kicker", kicker);
        return EDGES.matcher(whole.substring(kicker.length())).replaceAll("");
      }
    }
    for (String title : metadata.headlines()) {
      for (String part : PARTS.split(title)) {
        int cut = whole.length() - part.length();
        boolean ends =
            cut > 0 && whole.endsWith(part) && !Character.isLetterOrDigit(whole.charAt(cut - 1));
        if (ends
            && Texts.words(part) >= FEWEST_HEADLINE_WORDS
            && Texts.words(whole.substring(0, cut)) <= MOST_KICKER_WORDS
            && !QUOTED.matcher(whole.substring(0, cut)).matches()
            && !isKnownWhole(metadata, whole)) {
          decisions.leftOut("kicker", whole.substring(0, cut).strip());
          return part;
        }
      }
    }
    return whole;
  }

  /** A smaller line at the end of the element of a headline sums up the story. */
  static Optional<String> subtitle(PageBlock heading, ContainerNames names) {
    String whole = heading.raw().text();
    for (Element child : heading.owner().getAllElements()) {
      String line = Texts.normal(child.text());
      if (child != heading.owner()
          && isSubtitle(child, names)
          && whole.endsWith(line)
          && Texts.words(line) >= FEWEST_HEADLINE_WORDS
          && whole.length() > line.length() + FEWEST_HEADLINE_CHARS) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static boolean isSubtitle(Element element, ContainerNames names) {
    return SMALL.contains(element.normalName())
        || names.has(element, Sign.DEK)
        || names.has(element, Sign.STANDFIRST);
  }

  private static boolean isKnownWhole(Metadata metadata, String headline) {
    return metadata.headlines().stream().anyMatch(h -> h.contains(headline));
  }

  /** Returns whether the envelope of a page gives another headline than the page shows. */
  static boolean contradicts(PageBlock heading, Page.Hints hints) {
    return !hints.headline().isEmpty() && likeness(heading.raw().text(), hints.headline()) < ALIKE;
  }

  /** Returns how much of their words two texts share, 0 to 1. */
  static double likeness(String text, String candidate) {
    return likeness(text, List.of(wordSet(candidate)));
  }

  private static double likeness(String text, List<Set<String>> candidates) {
    Set<String> words = wordSet(text);
    double best = 0;
    for (Set<String> other : candidates) {
      Set<String> common = new HashSet<>(words);
      common.retainAll(other);
      double total = words.size() + other.size();
      best = Math.max(best, total == 0 ? 0 : 2 * common.size() / total);
    }
    return best;
  }

  private static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Without a visible headline the metadata's is taken, less the name of the site. */
  static String fromMetadata(
      List<PageBlock> blocks, ContainerNames names, Metadata metadata, Page page) {
    if (metadata.headlines().isEmpty()) {
      throw BriefingException.refusal(
          "no-headline", page.source(), "has no headline", "name a page with one article");
    }
    String headline = metadata.headlines().get(0);
    Set<String> sites = SiteNames.of(blocks, names, metadata);
    String[] parts = PARTS.split(headline);
    String own = longest(parts);
    for (String part : parts) {
      boolean declared = metadata.publisher().map(Texts::key).equals(Optional.of(Texts.key(part)));
      if (sites.contains(Texts.key(part)) && (!part.equals(own) || declared)) {
        return without(headline, part);
      }
    }
    return withoutTail(longestOfBars(headline));
  }

  private static String without(String headline, String site) {
    String rest =
        headline.startsWith(site)
            ? headline.substring(site.length())
            : headline.substring(0, headline.lastIndexOf(site));
    return EDGES.matcher(rest).replaceAll("");
  }

  /** Bars and arrows only part a headline from its site; the longest part is the headline. */
  private static String longestOfBars(String headline) {
    String own = longest(BARS.split(headline));
    return Texts.words(own) >= FEWEST_HEADLINE_WORDS ? own.strip() : headline;
  }

  /** "Headline | The Site": a few words behind the last bar name the site. */
  private static String withoutTail(String headline) {
    int cut =
        Math.max(
            Math.max(headline.lastIndexOf(" | "), headline.lastIndexOf(" » ")),
            Math.max(
                headline.lastIndexOf(" · "),
                Math.max(headline.lastIndexOf(" - "), headline.lastIndexOf(" – "))));
    boolean site = cut > 15 && (Texts.words(headline.substring(cut)) <= 5);
    return site ? headline.substring(0, cut).strip() : headline;
  }
}
