package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.audiobriefing.article.sorting.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of other stories, known by their shape, and lists that are the story. */
class TeasersTest {
  private static final String LONG =
      "The harbour master has counted every boat that came in during the storm and has found that two of the forty were never seen again";

  /** Returns three boxes made of one, "#" a number and "%" the long text. */
  private static String boxes(String box) {
    return IntStream.range(1, 4)
        .mapToObj(n -> box.replace("#", Integer.toString(n)).replace("%", LONG))
        .collect(Collectors.joining());
  }

  private static boolean isList(String head, String inside) {
    Document page = Jsoup.parse(head + "<body><div id=list>" + inside + "</div>");
    return new Teasers(new PageElements(page)).isList(page.getElementById("list"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h3><a href=/#>Harbour to be dredged</a></h3></div>",
        "<div><a href=/#><h3>Harbour to be dredged</h3></a></div>",
        "<li><span class=card-Title><a href=/#>Harbour to be dredged</a></span></li>",
        "<div><p><a href=/#>Harbour to be dredged</a></p></div>",
        "<div><h3><a href=story-#.html>Harbour to be dredged</a></h3></div>",
        "<div><h3><a href=https://isles.example/#>Harbour to be dredged</a></h3></div>",
        "<article><h4><a href=/#>Harbour</a></h4><p>%</p></article>",
      })
  void boxesThatLeadToOtherPagesAreAListOfTeasers(String box) {
    assertEquals(true, isList("", boxes(box)), box);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/#>Harbour to be dredged</a></p>",
        "<div>Harbour to be dredged</div>",
        "<div><h3><a href=/x>Harbour to be dredged</a></h3></div>",
        "<div><h3><a>Harbour to be dredged</a></h3></div>",
        "<div><h3><a href=/#>#. Harbour to be dredged</a></h3></div>",
        "<div><a href=/#>Harbour to be dredged</a></div>",
        "<div><p><a href=/#>Two words</a></p></div>",
        "<div><p>See <a href=/#>Harbour to be dredged</a></p></div>",
        "<div><h3><a href=//other.example/#>Harbour to be dredged</a></h3></div>",
        "<div><h3><a href=mailto:desk#@isles.example>Write to the harbour</a></h3></div>",
        "<div><h3><a href=/#>Harbour</a></h3><p>%</p><p>%</p><p>%</p><p>%</p><p>%</p><p>%</p></div>",
      })
  void otherBoxesAreNot(String box) {
    assertEquals(false, isList("", boxes(box)), box);
  }

  @Test
  void twoBoxesOrAParagraphBesideThemAreNone() {
    String box = "<div><h3><a href=/#>Harbour to be dredged</a></h3></div>";
    assertEquals(false, isList("", box.replace("#", "1") + box.replace("#", "2")));
    assertEquals(false, isList("", boxes(box) + "<p>" + LONG + "</p>"));
    assertEquals(false, isList("", boxes(box) + "<blockquote>" + LONG + "</blockquote>"));
    assertEquals(true, isList("", boxes(box) + "<p>All stories</p>"));
    assertEquals(true, isList("", boxes(box) + "<div>" + LONG + "</div>"));
  }

  @Test
  void aBoxOfHundredsOfElementsIsNoTeaser() {
    String box = "<div><h3><a href=/#>Harbour to be dredged</a></h3>" + "<i></i>".repeat(320);
    assertEquals(false, isList("", boxes(box + "</div>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical href='https://www.isles.example/a'> | https://isles.example/# | true",
        "<link rel=canonical href='https://isles.example/a'> | https://harbour.example/# | false",
        "<meta property=og:url content='https://isles.example/a'> | https://www.isles.example/# | true",
        "<meta property=og:url content='https://isles.example/a'> | https://harbour.example/# | false",
        "<meta property=og:title content='https://harbour.example/a'> | https://harbour.example/# | true",
        "<a href='https://harbour.example/'>Home</a> | ftp://isles.example/# | false",
      })
  void onlyBoxesWithinTheSiteAreTeasers(String head, String target, boolean list) {
    String box = "<div><h3><a href='" + target + "'>Harbour to be dredged</a></h3></div>";
    assertEquals(list, isList(head, boxes(box)), head);
  }

  private static long nested(String around, String article) {
    String html = around.replace("%", boxes(article));
    Document page = Jsoup.parse(html);
    Teasers teasers = new Teasers(new PageElements(page));
    return page.select(".n").stream().filter(teasers::isNested).count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article>%</article> | <article class=n><a href=/#>Harbour</a></article> | 3",
        "<section>%</section> | <article class=n><a href=/#>Harbour</a></article> | 0",
        "<article>%</article> | <div class=n><a href=/#>Harbour</a></div> | 0",
        "<article>%</article> | <article class=n><h3>Harbour</h3></article> | 0",
        "<article>%</article> | <article class=n><h3>Pier #</h3><p>The pier of this isle is the oldest of them all, and whoever walks to the end of it can see <a href=/#>three lights</a> at night and none of the quay, said the harbour master.</p></article> | 0",
        "<article>%</article> | <article class=n><h3>Pier #</h3><p>See <a href=/#>more</a></p></article> | 3",
        "<article>%</article> | <article class=n><h3><a href=/#>Pier</a></h3><p>%</p></article> | 3",
      })
  void articlesWithinAnArticleAreOthersUnlessTheyTell(String around, String article, int others) {
    assertEquals(others, nested(around, article));
  }

  @Test
  void twoArticlesWithinAnArticleAreItsParts() {
    String two = "<article class=n><a href=/1>A</a></article>";
    Document page = Jsoup.parse("<article>" + two + two + "</article>");
    assertFalse(new Teasers(new PageElements(page)).isNested(page.selectFirst(".n")));
  }

  @Test
  void aNestedArticleWithALinkAndALongTextIsATeaserToo() {
    String box = "<article><a href=/#>Pier</a><p>%</p></article>";
    Document page = Jsoup.parse("<article><div id=list>" + boxes(box) + "</div></article>");
    assertEquals(true, new Teasers(new PageElements(page)).isList(page.getElementById("list")));
    assertEquals(false, isList("", boxes(box)));
  }

  @Test
  void aListOfTeasersAmongTheParagraphsIsNotTold() {
    String box = "<div><h3><a href=/#>Harbour to be dredged</a></h3></div>";
    Story story = FerryPage.amid("<div>" + boxes(box) + "</div>");
    assertEquals(FerryPage.STORY, FerryPage.body(story));
    Story numbered =
        FerryPage.amid("<div>" + boxes(box.replace("Harbour", "#. Harbour")) + "</div>");
    assertEquals(FerryPage.STORY.size() + 3, FerryPage.body(numbered).size());
  }
}
