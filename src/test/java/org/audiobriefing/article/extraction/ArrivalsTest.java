package org.audiobriefing.article.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.html.PageBudget;
import org.audiobriefing.article.sorting.PageRefusals;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.source.Page;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives is told, or refused by name; and whatever is left out is told. */
class ArrivalsTest {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(BoilerplateRules.builtIn());
  private static final String TITLE = "Ferry to the outer isles sails again";
  private static final String ONE =
      "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.";
  private static final String TWO =
      "Its new engine burns a third less fuel, the company said, and the fares will stay as they are until the autumn.";
  private static final String THREE =
      "Pilots had warned for years that the old one would fail in a storm, said Una Brandt, who steers the boat on Sundays.";

  private static Outcome<Article> html(String body) {
    return EXTRACTOR.extract(
        new Page("page", Page.Kind.HTML, "<!doctype html>" + body, Optional.empty()));
  }

  private static Outcome<Article> text(String text) {
    return EXTRACTOR.extract(new Page("text", Page.Kind.TEXT, text, Optional.empty()));
  }

  private static String page(String inside) {
    return "<html lang=en><head><title>"
        + TITLE
        + "</title></head><body>"
        + inside
        + "</body></html>";
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String story(String more) {
    return page("<article><h1>" + TITLE + "</h1>" + paragraphs(ONE, TWO) + more + "</article>");
  }

  private static String body(Outcome<Article> outcome) {
    return String.join("\n", outcome.value().body().stream().map(Block::text).toList());
  }

  private static String refusal(String html) {
    return assertThrows(BriefingException.class, () -> html(html)).getMessage();
  }

  @Test
  void everyRefusalHasItsExampleAndRefusesNoStoryAboutIt() {
    for (Table.Row row : Table.load(PageRefusals.class, "refusals").rows()) {
      String example = row.cell(6);
      String page =
          switch (row.cell(1)) {
            case "title" ->
                "<html lang=en><title>"
                    + example
                    + "</title><h1>"
                    + example
                    + "</h1>"
                    + paragraphs(ONE);
            case "near" ->
                row.cell(0).equals("paywall")
                    ? story("<p>" + example + "</p>")
                    : page("<h1>x</h1><p>" + example + "</p>");
            case "near-cut" ->
                story("<p>" + THREE.replace(".", " …") + "</p><p>" + example + "</p>");
            default -> throw new IllegalStateException(row.cell(1));
          };
      assertTrue(refusal(page).contains(row.cell(4)), row.cell(0));
      // The same words in a story of full length are news.
      String whole = paragraphs(ONE, TWO, THREE, ONE + TWO, TWO + THREE, THREE + ONE, ONE + THREE);
      assertTrue(
          body(html(page("<h1>" + TITLE + "</h1>" + whole + "<p>" + example + "</p>")))
              .contains(THREE));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div class=wall>Create a free account to continue reading</div><style>.wall{display:none}</style>",
        "<div hidden>Create a free account to continue reading</div>",
        "<footer><p>Subscribe to read every story in our weekly paper.</p></footer>",
        "<nav>Start your free trial</nav>",
      })
  void aWallThatNobodySeesIsNone(String wall) {
    assertTrue(body(html(story(wall))).contains(TWO));
  }

  @Test
  void whatIsFreeIsToldWhateverStandsBesideIt() {
    String free =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":true}</script>";
    String wall = "<p>Subscribe to continue reading more stories like this one.</p>";
    assertTrue(body(html(story(free + wall))).contains(TWO));
    assertTrue(refusal(story(wall)).contains("paywall"));
  }

  @Test
  void aLiveBlogThatIsOverIsAStory() {
    String live =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\""
            + TITLE
            + "\"%s}</script>";
    assertTrue(refusal(story(live.formatted(""))).contains("live blog"));
    Outcome<Article> ended =
        html(story(live.formatted(",\"coverageEndTime\":\"2025-01-02T20:00:00Z\"")));
    assertTrue(ended.notes().toString().contains("live-blog"), ended.notes()::toString);
    assertTrue(
        body(html(story(live.formatted("") + "<p>This live blog has now closed.</p>")))
            .contains(TWO));
  }

  @Test
  void aShortStoryBesideManyLinksIsNoIndexPage() {
    StringBuilder links = new StringBuilder("<aside><ul>");
    for (int i = 0; i < 40; i++) {
      links
          .append("<li><a href=/")
          .append(i)
          .append(">Another story about the harbour and number ")
          .append(i)
          .append("</a>");
    }
    assertTrue(
        body(html(story("").replace("</body>", links + "</ul></aside></body>"))).contains(TWO));
  }

  @Test
  void twoStoriesInOneTextAreRefused() {
    String second =
        "Baker hands over her oven after forty years\nBy Tom Haugen\n\n" + THREE + "\n\n" + TWO;
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () -> text(TITLE + "\nBy Mara Ellingsen\n\n" + ONE + "\n\n" + TWO + "\n\n" + second));
    assertTrue(e.getMessage().contains("more than one story"), e.getMessage());
    // A crosshead, and a line that begins like a byline, are parts of one.
    assertTrue(
        body(text(
                TITLE
                    + "\nBy Mara Ellingsen\n\n"
                    + ONE
                    + "\n\n"
                    + TWO
                    + "\n\nBy the numbers\n\n"
                    + THREE))
            .contains(THREE));
  }

  @Test
  void aBriefOfOneParagraphIsAStory() {
    Article brief = text(ONE + " " + TWO).value();
    assertEquals("The ferry to the outer isles sailed again on Monday …", brief.headline());
    assertEquals(1, brief.body().size());
  }

  @Test
  void textInAShellIsText() {
    Article article =
        html("<html><body><pre>"
                + TITLE
                + "\nBy Mara Ellingsen\n\n"
                + ONE
                + "\n\n"
                + TWO
                + "</pre></body></html>")
            .value();
    assertEquals(TITLE, article.headline());
    assertEquals(List.of("Mara Ellingsen"), article.attribution().authors());
  }

  @Test
  void whatIsOnlyInTheMetadataIsTold() {
    String data =
        "{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\""
            + TITLE
            + "\",\"articleBody\":\""
            + ONE
            + "\\n\\n"
            + TWO
            + "\"}]}";
    Outcome<Article> outcome =
        html(
            "<html lang=en><script type='application/ld+json'>"
                + data
                + "</script><div id=root>Please enable JavaScript.</div>");
    assertEquals(List.of(ONE, TWO), outcome.value().body().stream().map(Block::text).toList());
    assertTrue(outcome.notes().toString().contains("enable JavaScript"), outcome.notes()::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "costs <del>three</del><ins>two</ins> million~costs two million",
        "costs <s>three</s> two million~costs two million",
        "costs <span style='text-decoration: line-through'>three</span> two million~costs two million",
        "built in 1930<sup><a href='#fn1'>1</a></sup> by~built in 1930 by",
        "the men<a class=footnote-ref href='#f'>12</a> who~the men who",
        "the men<sup>12</sup> who~the men who",
        "the men<sup>[4]</sup> who~the men who",
        "25<sup>[4]</sup> boats~25 boats",
        "the men<a role=doc-noteref href='#f'>*</a> who~the men who",
        "the men<span class=footnote__note>They came by sea.</span> who~the men who",
        "some 10<sup>26</sup> stars~some 1026 stars",
        "on 40 m<sup>2</sup> of~on 40 m2 of",
        "the 1<sup>st</sup> boat~the 1st boat",
      })
  void marksAndStruckTextGoPowersStay(String markup, String told) {
    String sentence =
        "The old pier " + markup + " the harbour office, as it wrote in its letter of March.";
    assertTrue(
        body(html(story("<p>" + sentence + "</p>"))).contains(told),
        () -> body(html(story("<p>" + sentence + "</p>"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"related-work", "sharing", "newsletter", "comments", "sponsors", "social-media"})
  void aSectionNamedByItsHeadingIsPartOfTheStory(String id) {
    String heading = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    String section =
        "<section id=" + id + "><h2>" + heading + "</h2><p>" + THREE + "</p></section>";
    assertTrue(body(html(story(section + "<p>" + ONE + "</p>"))).contains(THREE));
    assertFalse(
        body(html(story("<section id=" + id + "><h2>More</h2><p>" + THREE + "</p></section>")))
            .contains(THREE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<title>The Echo: T</title>~<h1>The Echo</h1><h3 class=post-title>T</h3>",
        "<title>T - The Echo</title>~<h1 class=logo>The Echo</h1><div class=title>T</div>",
        "<title>T | The Echo</title>~<h1>T</h1>",
        "<title>The Echo » T</title>~<p class=nav>x</p>",
        "<title>T · The Echo</title><meta property=og:site_name content='The Echo'>~<h1>The Echo</h1>",
        "<title>The Echo</title><meta property=og:title content='T'>~<h1>The Echo</h1><h2>T</h2>",
      })
  void theNameOfTheSiteIsNeverTheHeadline(String head, String above) {
    String html =
        ("<html lang=en>" + head + "<body>" + above + "<article>")
            .replace("T<", TITLE + "<")
            .replace(">T ", ">" + TITLE + " ")
            .replace("'T'", "'" + TITLE + "'")
            .replace(": T", ": " + TITLE)
            .replace("» T", "» " + TITLE);
    assertEquals(
        TITLE, html(html + paragraphs(ONE, TWO, THREE) + "</article></body>").value().headline());
  }

  @Test
  void titlesEscapedTwice() {
    String html =
        "<title>Brandt &amp;amp; Holm&amp;#39;s pier</title><article>"
            + paragraphs(ONE, TWO)
            + "</article>";
    assertEquals("Brandt & Holm's pier", html("<html lang=en>" + html).value().headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><a rel=author href=/b>Jon Rusk</a></aside>",
        "<footer><a rel=author href=/b>Jon Rusk</a></footer>",
        "<div class=related><a rel=author href=/b>Jon Rusk</a></div>",
        "<section id=comments><div itemprop=comment><span itemprop=author>Jon Rusk</span></div></section>",
        "<a rel=author href=/c>View all posts by Jon Rusk</a>",
        "<a rel=author href=/c>View my complete profile</a>",
      })
  void onlyWritersOfThisStoryAreCredited(String other) {
    Article article =
        html(story(other).replace("</h1>", "</h1><p>By <a rel=author href=/a>Ida Roth</a></p>"))
            .value();
    assertEquals(List.of("Ida Roth"), article.attribution().authors());
    assertEquals(List.of(), html(story(other)).value().attribution().authors());
  }

  @Test
  void aSentenceThatIsHiddenFromReadersAloneIsTold() {
    String hidden = "<p aria-hidden=true>" + THREE + "</p>";
    assertTrue(body(html(story(hidden + paragraphs(ONE + TWO)))).contains(THREE));
    Outcome<Article> icon = html(story("<span aria-hidden=true>arrow</span>"));
    assertTrue(icon.notes().toString().contains("arrow"), icon.notes()::toString);
  }

  @Test
  void allThatIsLeftOutIsTold() {
    Outcome<Article> outcome =
        html(
            page(
                "<div><p>Breaking: storm ahead</p></div><nav>Home Sport</nav><main><h1>"
                    + TITLE
                    + "</h1>"
                    + paragraphs(ONE, TWO, THREE)
                    + "<div style='display:none'>A secret</div></main><div><p>Elsewhere in the region today.</p></div>"));
    String notes = String.join("\n", outcome.notes().stream().map(n -> n.whole()).toList());
    for (String lost :
        List.of("Breaking: storm ahead", "Home Sport", "A secret", "Elsewhere in the region")) {
      assertTrue(notes.contains(lost), () -> lost + " is in no note:\n" + notes);
    }
    Outcome<Article> pasted =
        text("Menu\nSport\n" + TITLE + "\nBy Ida Roth\n\n" + ONE + "\n\n" + TWO);
    assertTrue(pasted.notes().toString().contains("Sport"), pasted.notes()::toString);
  }

  @Test
  void pageOneOfThreeIsSaid() {
    Outcome<Article> outcome = html(story("<p>Page 1 of 3</p>"));
    assertFalse(body(outcome).contains("Page 1"));
    assertTrue(
        outcome.notes().toString().contains("page-of-several: Page 1 of 3"),
        outcome.notes()::toString);
  }

  @Test
  void tailsOfNewslettersAreNotTheStory() {
    String tail =
        paragraphs(
            "You are receiving this because you signed up at harbour.example.",
            "Unsubscribe at any time.",
            "View this email in your browser");
    Outcome<Article> outcome = html(story(tail));
    assertEquals(ONE + "\n" + TWO, body(outcome));
  }

  @Test
  void hintsOfTheEnvelopeStandInForWhatIsNotSaid() {
    Page.Hints hints =
        new Page.Hints(
            TITLE, List.of("The Harbour Letter"), Optional.of("2025-01-07"), Optional.of("en"));
    Article article =
        EXTRACTOR
            .extract(
                new Page(
                    "mail",
                    Page.Kind.HTML,
                    "<h1>Weekly</h1>" + paragraphs(ONE, TWO),
                    Optional.empty(),
                    hints,
                    List.of()))
            .value();
    assertEquals(TITLE, article.headline());
    assertEquals(List.of("The Harbour Letter"), article.attribution().authors());
    assertEquals(Optional.of("2025-01-07"), article.attribution().date());
  }

  @Test
  void whatNobodyCouldListenToIsCut() {
    String endless = "word ".repeat(200_000);
    Outcome<Article> outcome =
        html(
            "<html lang=en><body><article><h1>"
                + endless
                + "</h1>"
                + paragraphs(ONE, TWO)
                + "</article>");
    assertTrue(outcome.value().headline().length() <= 602, "headline");
    assertTrue(
        outcome.notes().get(0).where().equals("headline-cut"), outcome.notes().get(0)::where);
  }

  @Test
  void aPageOfTagsIsRefusedBeforeItIsParsed() {
    assertTrue(refusal("<b><i><a><p>x</b></i></a>".repeat(100_000)).contains("tags"));
    assertTrue(refusal("<div>".repeat(PageBudget.MAX_TAGS + 1)).contains("tags"));
  }

  @Test
  void onePageIsNoOthersTrouble() {
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () ->
                PageBudget.within(
                    "page",
                    () -> {
                      throw new OutOfMemoryError("x");
                    }));
    assertTrue(e.getMessage().contains("memory"), e.getMessage());
    e =
        assertThrows(
            BriefingException.class,
            () ->
                PageBudget.within(
                    "page",
                    () -> {
                      throw new StackOverflowError();
                    }));
    assertTrue(e.getMessage().contains("StackOverflowError"), e.getMessage());
  }
}
