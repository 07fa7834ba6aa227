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

/** What pages state of themselves in more words than one, or in the wrong place. */
class StatedDataTest {
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter of chartered fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said in the spring.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did.");

  private static Article page(String head, String behind) {
    String html =
        "<!doctype html><html lang=en><head>"
            + head
            + "</head><body><article><h1>Ferry sails again</h1><p>"
            + String.join("</p><p>", STORY)
            + "</p>"
            + behind
            + "</article></body></html>";
    return new HtmlExtractor(BoilerplateRules.builtIn())
        .extract(new Page("page", Page.Kind.HTML, html, Optional.empty()))
        .article();
  }

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
    Article article = page("<meta name=author content='" + stated + "'>", "");
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
    assertEquals(date, page(script, "").attribution().date().orElseThrow());
  }

  @Test
  void everySelectorOfAListIsHidden() {
    String style = "<style>.a, .wall{display:none}</style>";
    Article article = page(style, "<p class=wall>Subscribe to continue reading</p>");
    assertEquals(STORY.size(), article.body().size());
  }

  @ParameterizedTest
  @CsvSource({"<p>By Anna Berg</p>", "<p>20 May 2024</p>"})
  void aCreditBehindAShortStorySetsNothingApart(String credit) {
    Article article = page("", credit);
    assertEquals(Optional.empty(), article.standfirst());
    assertEquals(STORY.get(0), article.body().get(0).text());
  }

  @Test
  void signsOfComparisonAreNoTags() {
    assertEquals("1 < 2 and 3 > 2", StatedNames.plain("1 < 2 and 3 > 2"));
    assertEquals("Ferry sails", StatedNames.plain("<b>Ferry</b> sails<br/>"));
  }
}
