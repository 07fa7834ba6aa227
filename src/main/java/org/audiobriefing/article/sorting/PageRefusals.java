package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.tables.Table;

/**
 * Pages that hold no single story, and what to say of each kind; the table {@code refusals.tsv}.
 */
public final class PageRefusals {
  /** A longer text about cookies is a story about cookies. */
  private static final int CONSENT_PAGE_WORDS = 600;

  /** In a notice about cookies every thirtieth word says so. */
  private static final int CONSENT_WORD_EVERY = 30;

  /** Where so much of a story stands behind a wall, it was none. */
  private static final int GOES_ON_WORDS = 20;

  private static final int MANY_LINKS = 15;
  private static final double MOSTLY_LINK = 0.8;

  /** A story beside many teasers is one from so many words on, or where the page marks it. */
  private static final int FEWEST_STORY_WORDS = 40;

  private static final int FRONT_PAGE_WORDS = 100;
  private static final Pattern CONSENT = Pattern.compile("cookie|consent|privacy|partners");
  private static final Pattern ENDED =
      Pattern.compile(
          "(?i).*\\b(?:live (?:blog|coverage|updates?|page)|coverage|blog)\\b.{0,30}\\b(?:is|are|has|have|was)\\b.{0,12}\\b(?:closed|ended|over|finished|concluded)\\b.*");
  private static final String ANOTHER_PAGE = "name a page with one article";

  private static final List<Rule> RULES = rules();

  private PageRefusals() {}

  /**
   * A kind of page.
   *
   * @param place where its words are looked for: {@code title}, {@code near} the story, or {@code
   *     near-cut}, near one that breaks off
   * @param mostWords of a story beside them; a longer one is told
   */
  private record Rule(
      String id, String place, int mostWords, Pattern pattern, String what, String remedy) {
    boolean fits(Surroundings page) {
      List<String> texts =
          switch (place) {
            case "title" -> page.titles();
            case "near" -> page.near();
            case "near-cut" -> page.cut() ? page.near() : List.of();
            default -> throw new IllegalStateException("no place " + place + " in rule " + id);
          };
      return page.words() < mostWords
          && texts.stream().anyMatch(text -> pattern.matcher(text).matches());
    }
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row : Table.load(PageRefusals.class, "refusals").rows()) {
      Pattern pattern =
          Pattern.compile(row.cell(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      rules.add(
          new Rule(
              row.cell(0),
              row.cell(1),
              Integer.parseInt(row.cell(2)),
              pattern,
              row.cell(4),
              row.cell(5)));
    }
    return rules;
  }

  /**
   * What is on a page beside its story.
   *
   * @param titles the headline, and what the page is called
   * @param near texts that are seen behind the beginning of the story
   * @param words of the story
   * @param cut whether the story breaks off
   * @param claims of the page
   */
  public record Surroundings(
      List<String> titles, List<String> near, int words, boolean cut, Metadata.Claims claims) {}

  /**
   * Returns the texts that the story does not go on behind: a wall further up did not stop it.
   *
   * @param texts of the page in order
   */
  public static List<String> nearEnd(List<String> texts, Article article) {
    return nearEnd(
        texts, article, article.body().stream().map(Block::text).collect(Collectors.toSet()));
  }

  /**
   * The same, where more than what is told counts as the story.
   *
   * @param told what the story goes on with
   */
  public static List<String> nearEnd(List<String> texts, Article article, Set<String> told) {
    int behind = 0;
    int from = texts.size();
    while (from > 0 && behind < GOES_ON_WORDS) {
      from--;
      RawBlock block = RawBlock.paragraph(texts.get(from));
      boolean story =
          block.prose() && told.contains(block.text()) && !Promotion.is(block, true, "");
      behind += story ? block.words() : 0;
    }
    return texts.subList(from, texts.size());
  }

  /** Refuses error pages, and beginnings behind a paywall. */
  public static void refuse(String source, Surroundings page) {
    boolean free = page.claims().free().orElse(false);
    for (Rule rule : RULES) {
      boolean walled = rule.id().startsWith("paywall");
      if (!(walled && free) && rule.fits(page)) {
        throw BriefingException.refusal(rule.id(), source, rule.what(), rule.remedy());
      }
    }
  }

  /** Refuses a page that goes on all day; one that is over is a long story. */
  public static void refuseLiveBlog(String source, Metadata metadata, List<RawBlock> blocks) {
    if (metadata.kind().filter("LiveBlogPosting"::equals).isEmpty()) {
      return;
    }
    boolean over =
        metadata.claims().ended()
            || blocks.stream().anyMatch(block -> ENDED.matcher(block.text()).matches());
    if (!over) {
      throw BriefingException.refusal(
          "live-blog",
          source,
          "is a live blog, not one story",
          "name the page of a finished story");
    }
  }

  /** Returns what to say of a page on which there is no story. */
  public static BriefingException refusal(String source, List<RawBlock> blocks) {
    String text = text(blocks);
    boolean consent =
        text.contains("cookie") && (text.contains("consent") || text.contains("accept"));
    if (consent) {
      return refusal("consent", source, "is a consent page for cookies");
    }
    if (links(blocks) > MANY_LINKS) {
      return refusal("index-page", source, "is an index page with links to many stories");
    }
    return text.isBlank()
        ? refusal("no-text", source, "shows no text")
        : refusal("no-story", source, "holds no story that can be told");
  }

  private static BriefingException refusal(String rule, String source, String what) {
    return BriefingException.refusal(rule, source, what, ANOTHER_PAGE);
  }

  /**
   * Refuses notices about cookies, and front pages with a teaser that looks like a story.
   *
   * @param headed whether the page calls it its story, or sets its first heading over paragraphs
   */
  public static void refuseStub(
      String source, boolean headed, Article article, List<RawBlock> blocks) {
    int words = article.bodyWords();
    if (words >= CONSENT_PAGE_WORDS) {
      return;
    }
    String told = String.join(" ", article.body().stream().map(Block::text).toList());
    long consentWords = CONSENT.matcher(told.toLowerCase(Locale.ROOT)).results().count();
    boolean consent = consentWords * CONSENT_WORD_EVERY > words;
    long teasers =
        blocks.stream().filter(b -> b.linkShare() > MOSTLY_LINK && b.words() > 4).count();
    boolean frontPage =
        teasers > MANY_LINKS
            && words < FRONT_PAGE_WORDS
            && !(headed && words >= FEWEST_STORY_WORDS);
    if (consent || frontPage) {
      throw refusal(source, blocks);
    }
  }

  /** Refuses a text in which a second headline with a byline begins another story. */
  public static void refuseSecondStory(String source, String headline, Optional<String> second) {
    second.ifPresent(
        other -> {
          throw BriefingException.refusal(
              "second-story",
              source,
              "holds more than one story (“" + headline + "” and “" + other + "”)",
              "save each in a file of its own");
        });
  }

  private static String text(List<RawBlock> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.text()).append(' '));
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static long links(List<RawBlock> blocks) {
    return blocks.stream().filter(b -> b.linkShare() > MOSTLY_LINK).count();
  }
}
