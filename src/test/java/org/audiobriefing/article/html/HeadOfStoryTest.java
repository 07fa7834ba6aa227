package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote a story, when, and what it is called, by the marks in its head. */
class HeadOfStoryTest {
  private static final String STORY =
      "<p>The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.</p>"
          + "<p>Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.</p>"
          + "<p>Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.</p>";

  private static Article page(String head, String top, String behind) {
    String html =
        "<!doctype html><html lang=en><head>"
            + head
            + "</head><body>"
            + top
            + "<div>"
            + STORY
            + "</div>"
            + behind
            + "</body></html>";
    return new HtmlExtractor(BoilerplateRules.builtIn())
        .extract(new Page("page", Page.Kind.HTML, html, Optional.empty()))
        .article();
  }

  private static Article headed(String marks) {
    return page("<title>Ferry sails</title>", "<div><h1>Ferry sails</h1>" + marks + "</div>", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span class='author vcard'><a class='url fn'>Sandra Arm</a></span> | Sandra Arm",
        "<div class='td-post-author'><i>Von</i> <a>Robert</a> <b>-</b></div> | Robert",
        "<p class=autor>Dr. Hans Maier</p> | Dr. Hans Maier",
        "<span class=byline>von <b class=author>Eva Lang und Udo Roth</b></span> | Eva Lang, Udo Roth",
        "<p>Published: 12:00 9 September 2016 · Marcus Ellery</p> | Marcus Ellery",
        "<div class=byline><span class=author>ANNA BERG</span> <span>Valencia</span></div> | Anna Berg",
        "<p class=author>20 May 2024</p> | ''",
        "<p class=author>View all posts</p> | ''",
        "<p class=author>Written By</p> | ''",
        "<ul class=related><li><b class=author>Sandra Arm</b></li></ul> | ''",
      })
  void elementsThatAreCalledAuthorsSignTheStory(String marks, String authors) {
    assertEquals(authors, String.join(", ", headed(marks).attribution().authors()), marks);
  }

  @Test
  void visibleBylineGoesBeforeMarksAndPersonsBeforeTheSite() {
    Article both = headed("<p>By Anna Berg and Tom Lee</p><span class=author>Anna Berg</span>");
    assertEquals(List.of("Anna Berg", "Tom Lee"), both.attribution().authors());
    String meta =
        "<title>Ferry sails</title><meta property='og:site_name' content='Harbour Times'>"
            + "<meta name=author content='Harbour Times'>";
    Article site = page(meta, "<h1>Ferry sails</h1>", "");
    assertEquals(List.of("Harbour Times"), site.attribution().authors());
    Article person = page(meta, "<h1>Ferry sails</h1><p>By Anna Berg</p>", "");
    assertEquals(List.of("Anna Berg"), person.attribution().authors());
  }

  @Test
  void thePaperBehindANameIsNoAuthorOfItsOwnStory() {
    String site = "<title>Ferry sails</title><meta property='og:site_name' content='Isle Courier'>";
    String por = "<h1>Ferry sails</h1><p>By Anna Berg and Isle Courier</p>";
    assertEquals(List.of("Anna Berg"), page(site, por, "").attribution().authors());
  }

  @Test
  void whoSignsGoesBeforeWhoPosted() {
    String meta = "<title>Ferry sails</title><meta name=author content='Eva Lang'>";
    assertEquals(
        List.of("Anna Berg"),
        page(meta, "<h1>Ferry sails</h1><p>By Anna Berg</p>", "").attribution().authors());
    assertEquals(
        List.of("Eva Lang"),
        page(meta, "<h1>Ferry sails</h1><p>By Eva M. Lang</p>", "").attribution().authors());
    assertEquals(
        List.of("Eva Lang"),
        page(meta, "<h1>Ferry sails</h1><p>By FerryEva</p>", "").attribution().authors());
    assertEquals(
        List.of("Eva Lang", "dpa"),
        page(meta, "<h1>Ferry sails</h1><p>Von Eva Lang und dpa</p>", "").attribution().authors());
    assertEquals(
        List.of("Eva Lang"),
        page(meta, "<h1>Ferry sails</h1><p>By Eva Lang, Master Gardener</p>", "")
            .attribution()
            .authors());
  }

  @Test
  void ourOwnCorrespondentIsNobody() {
    String meta = "<title>Ferry sails</title><meta name=author content='From Our Correspondent'>";
    assertEquals(List.of(), page(meta, "<h1>Ferry sails</h1>", "").attribution().authors());
  }

  @Test
  void aLabelAboveSignsWithANameAndWithNothingElse() {
    String meta = "<title>Ferry sails</title><meta name=author content='Eva Lang'>";
    String under = "<h1>Ferry sails</h1><div>Author:</div><div>%s</div>";
    assertEquals(
        List.of("Anna Berg"), page(meta, under.formatted("Anna Berg"), "").attribution().authors());
    assertEquals(
        List.of("Eva Lang"),
        page(meta, under.formatted("Fact Checked"), "").attribution().authors());
  }

  @Test
  void dataWithADateAloneDatesTheStory() {
    String data =
        "<title>Ferry sails</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"datePublished\":\"2025-06-17\"}</script>";
    assertEquals(
        Optional.of("2025-06-17"), page(data, "<h1>Ferry sails</h1>", "").attribution().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 March 1598 | ''",
        "3 March 2025 | 2025-03-03",
        "3 March 2984 | ''",
      })
  void noStoryIsOlderThanNewspapers(String stated, String date) {
    assertEquals(date, headed("<p class=date>" + stated + "</p>").attribution().date().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ul class=dek><li>The new boat burns a third less fuel than the old one did</li></ul> | The new boat burns a third less fuel than the old one did",
        "<ul><li>The new boat burns a third less fuel than the old one did</li></ul> | ''",
        "<p><b>The new boat burns a third less fuel than the old one did</b></p> | The new boat burns a third less fuel than the old one did",
        "<p class=dek>Anna Berg is a columnist and writes about the sea and ships.</p> | ''",
        "<p>It is loud, it is late and half of the isle cannot use it</p><p>Anna Berg 15 Aug 2019</p> | It is loud, it is late and half of the isle cannot use it",
        "<p>It is loud, it is late and half of the isle cannot use it. It is all we have</p><div>Anna Berg 15 Aug 2019</div> | It is loud, it is late and half of the isle cannot use it. It is all we have",
        "<p>The boat at the quay of the old town, in fog. Library picture.</p><p>Anna Berg 15 Aug 2019</p> | ''",
      })
  void whatSumsTheStoryUpStandsUnderTheHeadline(String marks, String standfirst) {
    assertEquals(standfirst, headed(marks).standfirst().orElse(""), marks);
  }

  @Test
  void joinedFiguresAreADate() {
    String meta = "<title>Ferry sails</title><meta name=pubdate content='20251108'>";
    assertEquals(
        Optional.of("2025-11-08"), page(meta, "<h1>Ferry sails</h1>", "").attribution().date());
  }

  @Test
  void aDateRightBehindTheStoryCountsWhenNoneStandsBefore() {
    Article behind =
        page("<title>x</title>", "<h1>Ferry sails</h1>", "<p>Published on 20 May 2025</p>");
    assertEquals(Optional.of("2025-05-20"), behind.attribution().date());
  }

  @Test
  void reviewsNameTheirCritics() {
    String data =
        "<title>Ferry sails</title><script type='application/ld+json'>{\"@type\":\"Review\","
            + "\"name\":\"Ferry sails\",\"author\":{\"@type\":\"Person\",\"name\":\"Anna Berg\"}}</script>";
    assertEquals(
        List.of("Anna Berg"), page(data, "<h1>Ferry sails</h1>", "").attribution().authors());
  }

  @Test
  void aGivenNameAloneIsMadeWhole() {
    String meta = "<title>Ferry sails</title><meta name=author content='Anna'>";
    String visible = "<h1>Ferry sails</h1><span class=author>Anna Berg</span>";
    assertEquals(List.of("Anna Berg"), page(meta, visible, "").attribution().authors());
  }

  @Test
  void boxesOfPersonsAddToTheVisibleName() {
    String box = "<div class=person><span>%s</span><span>%s</span></div>";
    String both = box.formatted("Anna Berg", "Reporter") + box.formatted("Tom Lee", "Data desk");
    assertEquals(
        List.of("Anna Berg", "Tom Lee"),
        page("<title>x</title>", "<h1>Ferry sails</h1>" + both, "").attribution().authors());
  }

  @Test
  void aBoxBehindTheStoryNamesItsAuthorAndCommentsDoNot() {
    String box =
        "<div class=author-box><div class=author-name>Anna Berg</div>"
            + "<p>Anna covers the isles and whatever floats.</p></div>";
    String comment = "<div class=comments-item-author><span>Tom Lee</span></div>";
    assertEquals(
        List.of("Anna Berg"),
        page("<title>x</title>", "<h1>Ferry sails</h1>", box).attribution().authors());
    assertEquals(
        List.of(), page("<title>x</title>", "<h1>Ferry</h1>", comment).attribution().authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Ferry sails again <small>Islanders had waited eleven years for the boat</small></h1> | Ferry sails again | Islanders had waited eleven years for the boat",
        "<h1>Ferry sails again <span class=deck>Islanders had waited eleven years</span></h1> | Ferry sails again | Islanders had waited eleven years",
        "<h1>Ferry sails again <em>after eleven long years</em></h1> | Ferry sails again after eleven long years | ''",
      })
  void aSmallerLineInTheHeadlineIsTheStandfirst(String top, String headline, String standfirst) {
    Article article = page("<title>Ferry sails again</title>", top, "");
    assertEquals(headline, article.headline());
    assertEquals(standfirst, article.standfirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=caption>20 May 2024 · Isles</p> | 2024-05-20",
        "<p class=date>20 августа 2024, 13:43</p> | 2024-08-20T13:43",
        "<p class=postmeta>20 May 2024 · Filed under ships and harbours</p> | 2024-05-20",
        "<p>20 May, 2024 - Kommentare 34</p> | 2024-05-20",
      })
  void linesThatDateTheStory(String line, String date) {
    Article article = headed(line);
    assertEquals(Optional.of(date), article.attribution().date());
    assertEquals(3, article.body().size(), () -> article.body().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='2024-05-20T10:00:00Z'>Monday</time> | 2024-05-20T10:00:00Z",
        "<abbr class=published title='2024-05-20'>10:52</abbr> | 2024-05-20",
        "<span class='meta meta__date'>20.05.2024</span> | 2024-05-20",
        "<span class=updated>21 May 2024</span><span class=date>20 May 2024</span> | 2024-05-20",
        "<span class=updated>21 May 2024</span> | 2024-05-21",
        "<header class=has-sharing><p class=date>20 May 2024</p></header> | 2024-05-20",
      })
  void elementsThatAreCalledDatesDateTheStory(String marks, String date) {
    assertEquals(Optional.of(date), headed(marks).attribution().date(), marks);
  }

  @Test
  void datesOfTeasersDateNothing() {
    String teasers =
        "<div class=related><p><time datetime='2020-01-01'>1 January</time> Old news</p></div>";
    assertEquals(
        Optional.empty(), page("<title>x</title>", "<h1>Ferry</h1>", teasers).attribution().date());
  }

  @Test
  void linkedDataFollowsReferencesAndDatesPages() {
    String data =
        "<title>Ferry sails</title><script type='application/ld+json'>{\"@graph\":["
            + "{\"@type\":\"Article\",\"headline\":\"Ferry sails\",\"author\":{\"@id\":\"#anna\"}},"
            + "{\"@type\":\"WebPage\",\"datePublished\":\"2024-05-20\"},"
            + "{\"@type\":\"Person\",\"@id\":\"#anna\",\"name\":\"Anna Berg\"}]}</script>";
    Article article = page(data, "<h1>Ferry sails</h1>", "");
    assertEquals(List.of("Anna Berg"), article.attribution().authors());
    assertEquals(Optional.of("2024-05-20"), article.attribution().date());
    String alone =
        "<title>Ferry sails</title><script type='application/ld+json'>{\"@graph\":["
            + "{\"@type\":\"Person\",\"@id\":\"#tom\",\"name\":\"Tom Lee\"}]}</script>";
    assertEquals(
        List.of("Tom Lee"), page(alone, "<h1>Ferry sails</h1>", "").attribution().authors());
  }

  @Test
  void labelsForLinksElsewhereNameTheAuthor() {
    String meta =
        "<title>Ferry sails</title><meta name='twitter:label1' content='Verfasst von'>"
            + "<meta name='twitter:data1' content='Steffi'>";
    assertEquals(List.of("Steffi"), page(meta, "<h1>Ferry sails</h1>", "").attribution().authors());
  }

  @Test
  void datesOfMetadataAreWrittenInOneWay() {
    String meta =
        "<title>Ferry</title><meta name=date content='Wed, 02 Feb 2022 09:12:22 +0100'>"
            + "<meta property='article:modified_time' content='10.12.2022, 07:00:03'>";
    Article article = page(meta, "<h1>Ferry sails</h1>", "");
    assertEquals(Optional.of("2022-02-02T09:12"), article.attribution().date());
    assertEquals(Optional.of("2022-12-10T07:00"), article.attribution().modified());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The logo leads home; the site is called like its address; two headings of one title.
        "<title>Isles » Leo</title> | <h1><a href='/'>Isles</a></h1><h2>Leo</h2> | Leo",
        "<link rel=canonical href='https://www.isle-news.example/leo'><title>Leo</title> | <h1>Isle News</h1><h2>Leo</h2> | Leo",
        "<title>Isles club - Work and play</title> | <h1>Isles club</h1><h2>Work and play</h2> | Work and play",
        // A short headline before a long name of the site.
        "<title>Penny - The Valley of the Stars Wiki</title> | <h1>Penny</h1> | Penny",
        // The headline of another story stands on the page too.
        "<meta property='og:title' content='Why we need the ferry'><title>Ferry sails at last</title> | <h1>Why we need the ferry</h1><p>x</p><h2>Ferry sails at last</h2> | Why we need the ferry",
        "<title>Leo sails</title> | <h1><span class=topline>Isles</span>Leo sails at dawn</h1> | Leo sails at dawn",
        "<title>Leo sails</title> | <h2 class=screen-reader-text>Leo sails now</h2><h1>Leo sails</h1> | Leo sails",
        "<title>Leo sails home at last</title> | <h1>“At last”: Leo sails home at last</h1> | “At last”: Leo sails home at last",
        "<meta name=x> | <h2>Leo sails home</h2> | Leo sails home",
        "<title>The Parish Pump</title> | <div id=masthead><h1>The Parish Pump</h1><h2>News of five isles</h2></div><h2 class=headline>Ferry sails to outer isles after winter</h2> | Ferry sails to outer isles after winter",
        // A masthead may hold the headline, when the title says more, or when nothing else is
        // called so.
        "<title>Ferry sails: how it came to it</title> | <div class=masthead><h1>Ferry sails</h1></div><h2 class=headline>Isles and harbours</h2> | Ferry sails",
        "<title>Ferry sails</title> | <div class=masthead><h1>Ferry sails</h1></div><h2>Isles and harbours</h2> | Ferry sails",
        "<title>Isles parish</title> | <div>Isles parish</div><h2 itemprop=headline>Bell rings again</h2> | Bell rings again",
        "<title>Isles: Press</title> | <h2>Ferry to outer isles sails on Monday</h2> | Ferry to outer isles sails on Monday",
        "<title>Isles » Leo</title> | <div role=heading aria-level=1>Leo sails home</div> | Leo sails home",
        "<title>Isles - News and sport</title> | <h1><a href='/'>Isles</a></h1><div><h3><a href='/x'>Harbour to be dredged</a></h3><p>The council has found the money for it, and the yard has said yes.</p></div><div><h3><a href='/y'>School opens again</a></h3><p>Children of four isles come to school by boat, as they did before.</p></div><h2 class=story-h>Ferry sails to outer isles after winter</h2> | Ferry sails to outer isles after winter",
      })
  void headlineIsNotTheSite(String head, String top, String headline) {
    assertEquals(headline, page(head, top, "").headline());
  }
}
