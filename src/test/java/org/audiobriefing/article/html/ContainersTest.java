package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a container is, by its tag, its role, its name and what it holds. */
class ContainersTest {
  private static final String SENTENCE =
      "The pier of the outer isle is the oldest of them all, and whoever walks to its end sees three lights at night.";
  private static final String RUNNING = ("<p>" + SENTENCE + "</p>").repeat(6);

  private static String filled(String html) {
    return html.replace("%%", RUNNING).replace("%", SENTENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article id=x class=promo>a</article> | ''",
        "<footer id=x>a</footer> | footer",
        "<div id=x role=search>a</div> | search",
        "<div id=x role=main>a</div> | ''",
        "<div id=x class=promo>a</div> | promo",
        "<div id=x class=promo>%%</div> | promo",
        // A name that some sites give their story too counts when there is no running text.
        "<div id=x class=sidebar>a</div> | sidebar",
        "<div id=x class=sidebar>%%</div> | ''",
        "<div id=x class=teasers><a href=/a>Harbour to be dredged</a></div> | teasers",
        "<div id=x class=teasers>Harbour to be dredged in the spring, council says at last</div> | ''",
        "<div id=x class=teasers>Harbour</div> | teasers",
        "<div id=x class=teasers><a href=/a>a</a>%%</div> | ''",
        "<div id=x class=social>a</div> | social",
        "<div id=x class=social><blockquote>a</blockquote></div> | ''",
        "<div id=x class=cards><ul><li>%</li><li>%</li><li>%</li><li>%</li><li>%</li><li>%</li></ul></div> | ''",
        "<div id=x class=sidebar><ul><li>%</li><li>%</li><li>%</li><li>%</li><li>%</li><li>%</li></ul></div> | sidebar",
        "<div id=x class=sidebar><p><a href=/a>%</a></p><p><a href=/a>%</a></p><p><a href=/a>%</a></p><p><a href=/a>%</a></p></div> | sidebar",
        "<div id=x class=author-info>Anna Berg</div> | ''",
        "<div id=x class=author-info>%%</div> | author-info",
      })
  void namesThatMakeTextSuspicious(String html, String name) {
    Containers containers = new Containers(new ContainerNames());
    assertEquals(name, containers.clutter(FerryPage.element(filled(html), "#x")), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=x class=sidebar>%</div><div class=sidebar>%</div><div class=sidebar>%</div><div class=sidebar>%</div> | ''",
        "<div><div id=x class=sidebar>%</div></div><div>%</div><div>%</div><div>%</div> | ''",
        "<div id=x class=sidebar>%</div><div>%</div><div>%</div><div>%</div> | sidebar",
        "<div id=x class=sidebar>%</div><div class=sidebar><a href=/a>%</a></div><div class=sidebar><h3>a</h3></div><div class=sidebar>%</div> | sidebar",
        "<div id=x class=sidebar>%</div><div class=sidebar>%</div> | sidebar",
      })
  void paragraphsInBoxesOfOneNameAreAStory(String html, String name) {
    Containers containers = new Containers(new ContainerNames());
    assertEquals(name, containers.clutter(FerryPage.element(filled(html), "#x")), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id=x>a</p> | false",
        "<aside><p id=x>a</p></aside> | true",
        "<article><p class=part>b</p><footer class=author><p id=x>a</p></footer></article> | false",
        "<article><p class=part>b</p></article><div><footer class=author><p id=x>a</p></footer></div> | true",
        "<article><p class=part>b</p><aside><p id=x>a</p></aside></article> | true",
        "<aside><p class=part>b</p><p id=x>a</p></aside> | false",
        "<div itemprop=comment><p id=x>a</p></div> | true",
        "<div class=promo><p id=x>a</p></div> | true",
        "<div class=author-box><p id=x>a</p></div> | false",
        "<div class=comment-author><p id=x>a</p></div> | true",
      })
  void whatLiesBesideTheStory(String html, boolean beside) {
    Containers containers = new Containers(new ContainerNames());
    String page = "<body>" + html + "</body>";
    Document document = Jsoup.parse(page);
    assertEquals(
        beside,
        containers.isBesideStory(document.getElementById("x"), document.selectFirst(".part")),
        html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=x class=consent>a</div> | true",
        "<div id=x class=content>a</div> | false",
        "<article id=x class=consent>a</article> | false",
        "<div id=x class=consent><article>a</article></div> | false",
      })
  void aDialogueAboutCookiesHoldsNoStory(String html, boolean asks) {
    Containers containers = new Containers(new ContainerNames());
    assertEquals(asks, containers.asksConsent(FerryPage.element(html, "#x")), html);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=x class=readMore>a</div> | read-more",
        "<div id=x class='has-sharing no-sidebar'>a</div> | ''",
        "<div id=promo class=x>a</div> | promo",
        "<h2 id=promo>a</h2> | ''",
        "<p id=promo>a</p> | promo",
        "<p id=promo-ferry-2>a</p> | ''",
        "<div id=the-promo-of-two-isles>a</div> | ''",
        "<section id=promo-boats><h2>Promo boats of the isles</h2></section> | ''",
        "<section id=promo-boats-2><h2>Promo boats</h2></section> | ''",
        "<section id=promo><h2>Boats</h2></section> | promo",
        "<section id=promo><h2>!</h2></section> | promo",
        "<div data-testid=promo>a</div> | promo",
      })
  void idsMadeOfWordsNameNothing(String html, String name) {
    Element element = FerryPage.element(html, "div,section,h2,p");
    assertEquals(
        name,
        new ContainerNames().clutter(element).map(ContainerNames.Clutter::name).orElse(""),
        html);
  }
}
