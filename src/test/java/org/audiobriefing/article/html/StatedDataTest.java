package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages state of themselves in more words than one, or in the wrong place. */
class StatedDataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By | ''",
        "Reporter, Anna Berg | Anna Berg",
        "Berg, Anna Maria Luise | Anna Maria Luise Berg",
        "By Anna Berg | Anna Berg",
      })
  void namesOfMetadata(String stated, String authors) {
    Article article = FerryPage.head("<meta name=author content='" + stated + "'>");
    assertEquals(authors, String.join(", ", article.attribution().authors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-02\"},{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"datePublished\":\"2024-05-20\"}~2024-05-20",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"datePublished\":\"2024-05-20\"},{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-02\"}~2024-05-20",
        "{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-02\"}~2019-01-02",
      })
  void theDateOfThePageStandsInForThatOfItsStory(String nodes, String date) {
    String script = "<script type='application/ld+json'>{\"@graph\":[" + nodes + "]}</script>";
    assertEquals(date, FerryPage.head(script).attribution().date().orElseThrow());
  }

  @Test
  void everySelectorOfAListIsHidden() {
    String style = "<style>.a, .wall{display:none}</style>";
    Article article =
        FerryPage.with(style, "", "", "<p class=wall>Subscribe to continue reading</p>").article();
    assertEquals(FerryPage.STORY.size(), article.body().size());
  }

  @ParameterizedTest
  @CsvSource({"<p>By Anna Berg</p>", "<p>20 May 2024</p>"})
  void aCreditBehindAShortStorySetsNothingApart(String credit) {
    Article article = FerryPage.with("", "", "", credit).article();
    assertEquals(Optional.empty(), article.standfirst());
    assertEquals(FerryPage.STORY.get(0), article.body().get(0).text());
  }

  @Test
  void signsOfComparisonAreNoTags() {
    assertEquals("1 < 2 and 3 > 2", StatedNames.plain("1 < 2 and 3 > 2"));
    assertEquals("Ferry sails", StatedNames.plain("<b>Ferry</b> sails<br/>"));
  }

  @Test
  void aPlaceBesideAMarkedNameIsNoPartOfIt() {
    String byline =
        "<div><span class=author>ANNA BERG</span> <span>Valencia</span> <span>26 JAN 2017 - 05:12</span></div>";
    assertEquals(List.of("Anna Berg"), FerryPage.under(byline).attribution().authors());
  }

  @Test
  void theFootOfAnArticleIsNotBesideIt() {
    Element page =
        Jsoup.parse("<article><p class=part>b</p><footer><p id=x>a</p></footer></article>");
    Containers containers = new Containers(new ContainerNames());
    assertEquals(
        false, containers.isBesideStory(page.selectFirst("#x"), page.selectFirst(".part")));
    assertEquals(true, containers.isBesideStory(page.selectFirst("#x")));
  }

  @Test
  void aDeclaredSiteIsCutOffAShortTitle() {
    String html =
        "<!doctype html><html lang=en><head><title>Ferry sails - Isle Courier</title>"
            + "<meta property='og:site_name' content='Isle Courier'></head><body><p>"
            + String.join("</p><p>", FerryPage.STORY)
            + "</p></body></html>";
    assertEquals("Ferry sails", FerryPage.story(html).article().headline());
  }

  @Test
  void noConjunctionEndsThePublisher() {
    String note = "<p>Anna Berg is a reporter with the Harbour News and a pilot.</p>";
    assertEquals(
        Optional.of("The Harbour News"),
        FerryPage.with("", "<p>By Anna Berg</p>", "", note).article().attribution().publisher());
  }

  @ParameterizedTest
  @CsvSource({"<h1>Ferry sails</h1>", "<div class=masthead><h1>Ferry sails</h1></div>"})
  void aLineOverANameWithADateIsSetApartFromTheStoryInItsBox(String heading) {
    String line = "It is loud, it is late and half of the isle cannot use it. It is all we have";
    String html =
        "<!doctype html><html lang=en><head><title>Ferry sails</title></head><body><main><article>"
            + heading
            + "<p class=ws-sub>"
            + line
            + "</p><div><a>Anna Berg</a> <time>15 Aug 2019</time></div><div class=text><p>"
            + String.join("</p><p>", FerryPage.STORY)
            + "</p></div></article></main></body></html>";
    assertEquals(Optional.of(line), FerryPage.story(html).article().standfirst());
  }
}
