package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story is called, where the page shows its headline and where it only states one. */
class HeadlinesTest {
  private static final String STORY = "<p>" + String.join("</p><p>", FerryPage.STORY) + "</p>";

  private static Story story(String head, String top) {
    return FerryPage.story(
        "<html lang=en><head>" + head + "</head><body>" + top + "<div>" + STORY + "</div></body>");
  }

  private static String headline(String head, String top) {
    return story(head, top).article().headline();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        // Without a visible headline the title is taken, less the name of the site.
        "<title>Ferry sails to the isles again | Isle Courier</title>~Ferry sails to the isles again",
        "<title>Isle Courier » Ferry sails to the isles again</title>~Ferry sails to the isles again",
        "<title>Ferry sails again - Isle Courier</title><meta property=og:site_name content='Isle Courier'>~Ferry sails again",
        "<title>Isle Courier - Ferry sails again</title><meta property=og:site_name content='Isle Courier'>~Ferry sails again",
        "<title>Ferry sails to the isles - Isle Courier</title>~Ferry sails to the isles",
        "<title>Ferry sails to isles – and a whole winter of waiting ends</title>~Ferry sails to isles – and a whole winter of waiting ends",
        "<title>Ferry sails - Isle Courier</title>~Ferry sails - Isle Courier",
        "<title>Ferry to the isles</title>~Ferry to the isles",
      })
  void aStatedHeadlineIsFreedOfItsSite(String head, String headline) {
    assertEquals(headline, headline(head, ""));
  }

  @Test
  void aPageThatNamesNoHeadlineIsRefused() {
    BriefingException refused = assertThrows(BriefingException.class, () -> headline("", ""));
    assertEquals(true, refused.getMessage().contains("has no headline"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<h1><span class=kicker>Isles</span> Ferry sails again at last</h1>~Ferry sails again at last~Isles",
        "<h1><time>Monday</time> Ferry sails again at last</h1>~Ferry sails again at last~Monday",
        "<h1><b>Isles</b> Ferry sails again at last</h1>~Isles Ferry sails again at last~''",
        "<h1>Ferry sails <span class=kicker>again</span> at last</h1>~Ferry sails again at last~''",
        "<h1><span class=kicker>Isles</span> Ferry</h1>~Isles Ferry~''",
        "<h1>20 May 2024 – Ferry sails again at last</h1>~Ferry sails again at last~20 May 2024",
        "<h1>Ferry sails again on 20 May 2024</h1>~Ferry sails again on 20 May 2024~''",
      })
  void theLabelInAHeadlineIsNotTold(String top, String headline, String kicker) {
    Story story = story("<title>Isles</title>", top);
    assertEquals(headline, story.article().headline());
    String left =
        story.decisions().stream()
            .filter(decision -> decision.rule().equals("kicker"))
            .map(decision -> decision.text())
            .findFirst()
            .orElse("");
    assertEquals(kicker, left);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ferry sails again at last~Isles: Ferry sails again at last~Ferry sails again at last",
        "Ferry sails again~Isles: Ferry sails again~Isles: Ferry sails again",
        "Ferry sails again at last~News of all the isles: Ferry sails again at last~News of all the isles: Ferry sails again at last",
        "Ferry sails again at last~‘Hooray’: Ferry sails again at last~‘Hooray’: Ferry sails again at last",
        "Isles: Ferry sails again at last~Isles: Ferry sails again at last~Isles: Ferry sails again at last",
        "ferry sails again at last~Superferry sails again at last~Superferry sails again at last",
      })
  void theTitleTellsWhereAHeadlineBegins(String title, String shown, String headline) {
    assertEquals(headline, headline("<title>" + title + "</title>", "<h1>" + shown + "</h1>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<h1>Ferry sails again <sub>Islanders had waited eleven years</sub></h1>~Ferry sails again~Islanders had waited eleven years",
        "<h1>Ferry sails again <span class=intro>Islanders had waited eleven years</span></h1>~Ferry sails again~Islanders had waited eleven years",
        "<h1>Ferry sails again <small>after eleven years</small></h1>~Ferry sails again after eleven years~''",
        "<h1><small>Islanders had waited eleven years</small> Ferry sails again</h1>~Islanders had waited eleven years Ferry sails again~''",
        "<h1>Ferry <small>Islanders had waited eleven years</small></h1>~Ferry Islanders had waited eleven years~''",
      })
  void aSmallLineBehindAHeadlineSumsUp(String top, String headline, String standfirst) {
    Story story = story("<title>Ferry sails again</title>", top);
    assertEquals(headline, story.article().headline());
    assertEquals(standfirst, story.article().standfirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<font size=5>Ferry sails again</font>~Ferry sails again",
        "<p><font size=+3>Ferry sails again</font></p>~Ferry sails again",
        "<font size=2>Ferry sails again</font>~Ferry sails again at last",
        "<div role=heading aria-level=1>Ferry sails again</div>~Ferry sails again",
        "<div role=heading aria-level=2>Ferry sails again</div>~Ferry sails again at last",
        "<div aria-level=1>Ferry sails again</div>~Ferry sails again at last",
        "<div class=entry-title>Ferry sails again</div>~Ferry sails again",
        "<h3>Ferry sails again</h3>~Ferry sails again",
        "<h3>Boats of all kinds</h3>~Ferry sails again at last",
      })
  void whatLooksLikeAHeadlineIsOneWhenTheTitleSaysSo(String top, String headline) {
    assertEquals(headline, headline("<title>Ferry sails again at last</title>", top));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        // The title is that of the site; a heading over the story says more of the story.
        "<h2>Pilots had warned the ferry company of storm</h2>~Pilots had warned the ferry company of storm",
        "<h2>Ferry storm</h2>~Isle Courier",
        "<h2 itemprop=headline>Ferry storm</h2>~Ferry storm",
        "<h2><a href=/>Pilots had warned the ferry company of storm</a></h2>~Isle Courier",
        "<div class=related><h2>Pilots had warned the ferry company of storm</h2></div>~Isle Courier",
        "<h2>Kettles of grandmothers and other pots</h2>~Isle Courier",
      })
  void aHeadingThatTellsTheStoryGoesBeforeTheTitleOfTheSite(String top, String headline) {
    assertEquals(headline, headline("<title>Isle Courier</title>", top));
  }

  @Test
  void anEnvelopeThatNamesAnotherHeadlineIsBelieved() {
    String html = "<html lang=en><body><h1>Ferry sails again</h1><div>" + STORY + "</div></body>";
    assertEquals("Kettles of grandmothers", hinted(html, "Kettles of grandmothers"));
    assertEquals("Ferry sails again", hinted(html, "Ferry sails again"));
  }

  private static String hinted(String html, String headline) {
    Page.Hints hints = new Page.Hints(headline, List.of(), Optional.of("en"), Optional.empty());
    Page page = new Page("page", Page.Kind.HTML, html, Optional.empty(), hints, List.of());
    return new HtmlExtractor(BoilerplateRules.builtIn()).extract(page).article().headline();
  }

  @ParameterizedTest
  @CsvSource({
    "Ferry sails again, ferry sails again, 1",
    "Ferry sails, Ferry sinks, 0.5",
    "Ferry, Kettle, 0",
    "?, !, 0",
  })
  void likenessIsTheShareOfCommonWords(String one, String other, double likeness) {
    assertEquals(likeness, Headlines.likeness(one, other));
  }
}
