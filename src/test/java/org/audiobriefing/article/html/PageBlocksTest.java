package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.audiobriefing.article.sorting.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the markup of a page is read as blocks of text, and of what kind each is. */
class PageBlocksTest {
  private static final String LINE =
      "The pier of the outer isle is the oldest of them all, and it is lit at night.";

  private static List<PageBlock> blocks(String html) {
    Document page = Jsoup.parse("<body>" + html + "</body>");
    return BlockCollector.collect(
            page.body(), new PageElements(page), new ContainerNames(), Set.of())
        .blocks();
  }

  private static String texts(String html) {
    return String.join(" / ", blocks(html).stream().map(block -> block.raw().text()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one<br>two | one two",
        "one<br> <br>two | one / two",
        "one<br><b>two</b> | one two",
        "one<span class=br></span><br>two | one / two",
        "one<span class=br>and</span>two | oneandtwo",
        "one<i class=br></i>two | onetwo",
        "%<br>two | % / two",
        "<b>In bold</b><br>two | In bold / two",
        "<span class=strong>In bold</span><br>two | In bold / two",
        "<span class=bold>In bold</span><br>two | In bold / two",
        "<span class=light>In light</span><br>two | In light two",
        "<b>In</b> bold and in more than bold<br>two | In bold and in more than bold two",
        "<b>one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen</b><br>x | one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen x",
        "<table><tr><td>one</td><td>two</td></tr></table> | one, two",
        "<!-- a comment -->one | one",
      })
  void whatPartsTheTextOfAPage(String html, String texts) {
    assertEquals(texts.replace("%", LINE), texts("<p>" + html.replace("%", LINE) + "</p>"));
  }

  @Test
  void columnsOfAnOldPageAreNoCells() {
    String column = "<td>" + (LINE + "<br>").repeat(5) + "</td>";
    assertEquals(10, blocks("<table><tr>" + column + column + "</tr></table>").size());
    String narrow = "<td>" + "Fog<br>".repeat(5) + "</td>";
    assertEquals(1, blocks("<table><tr>" + narrow + narrow + "</tr></table>").size());
  }

  @Test
  void textSeenOnDemandIsNotTold() {
    String tip = "<span class=tooltip>%</span>";
    String amid =
        "<p>The pier " + tip.replace("%", "a quay of wood") + " is lit at night by lamps.</p>";
    assertTrue(
        FerryPage.body(FerryPage.amid(amid)).contains("The pier is lit at night by lamps."),
        () -> FerryPage.body(FerryPage.amid(amid)).toString());
    String outer =
        "<p>The <span class=tooltip>pier"
            + tip.replace("%", " of wood")
            + "</span> is lit at night by lamps.</p>";
    assertTrue(
        FerryPage.body(FerryPage.amid(outer)).contains("The pier is lit at night by lamps."),
        () -> FerryPage.body(FerryPage.amid(outer)).toString());
    assertTrue(texts("<p>See <a class=tooltip href=/a>the pier</a></p>").contains("the pier"));
  }

  @Test
  void anUnclosedLinkDoesNotMakeAPageALink() {
    String paragraph = "<p>" + (LINE + " ").repeat(5) + "</p>";
    List<PageBlock> open = blocks("<a href=/x>" + paragraph.repeat(5) + "</a>");
    assertEquals(0, open.get(0).raw().linkShare());
    List<PageBlock> card = blocks("<p><a href=/x>" + (LINE + " ").repeat(5) + "</a></p>");
    assertEquals(1, card.get(0).raw().linkShare(), 0.02);
    List<PageBlock> half = blocks("<p>" + LINE + "<a href=/x>" + LINE + "</a></p>");
    assertEquals(0.5, half.get(0).raw().linkShare(), 0.02);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<figure><p>A pier</p></figure> | CAPTION",
        "<div class=caption><p>A pier</p></div> | CAPTION",
        "<div class=caption><h4>A pier</h4></div> | CAPTION",
        "<div class=caption><div><div><div><h4>A pier</h4></div></div></div></div> | HEADING",
        "<div class=caption><i><i><i><i><p>A pier</p></i></i></i></i></div> | PARAGRAPH",
        "<p itemprop=description>A pier</p> | STANDFIRST",
        "<p itemprop=name>A pier</p> | PARAGRAPH",
        "<div class=intro><div><p>A pier</p></div></div> | PARAGRAPH",
        "<blockquote><p>A pier</p></blockquote> | QUOTATION",
        "<ul><li>A pier</li></ul> | LIST_ITEM",
        "<table><tr><td>A</td><td>pier</td></tr></table> | TABLE_ROW",
        "<table><tr><td>A pier</td></tr></table> | LABEL",
        "<div>A pier</div> | LABEL",
        "<blockquote><article><p>A pier</p></article></blockquote> | PARAGRAPH",
        // Beside a picture.
        "<p><img>A pier</p> | CAPTION",
        "<p><img>A pier is lit.</p> | PARAGRAPH",
        "<p><img>The pier says:</p> | PARAGRAPH",
        "<img><p>A pier of the isles</p> | CAPTION",
        "<div><img></div><p>A pier of the isles</p> | CAPTION",
        "<div><img>Fog</div><p>A pier of the isles</p> | PARAGRAPH",
        "<img><p>A pier</p> | PARAGRAPH",
        "<img><p>A pier of the isles.</p> | PARAGRAPH",
        "<img><p>A pier of the isles. Photo: Tom Lee.</p> | CAPTION",
        "<img><p>A <b>pier</b> of the isles</p> | PARAGRAPH",
        "<img><h3>A pier of the isles</h3> | HEADING",
        "<hr><p>A pier of the isles</p> | PARAGRAPH",
        "<div><img>A pier of the isles</div> | CAPTION",
        "<div><img>A pier of the isles.</div> | LABEL",
        "<div><img><h4>A pier of the isles on a night in winter with two lamps and no boat</h4></div> | CAPTION",
        "<div><img><h4>A pier of the isles on a night</h4></div> | HEADING",
        "<div><h4>A pier of the isles on a night in winter with two lamps and no boat</h4></div> | HEADING",
      })
  void kindsOfBlocks(String html, String kind) {
    List<PageBlock> blocks = blocks(html);
    assertEquals(kind, blocks.get(blocks.size() - 1).raw().kind().name(), html);
  }

  @Test
  void aPictureWithItsCaptionMayStandWithinAParagraph() {
    String span = "<p>One <span class=caption><img>A pier at night</span> two</p>";
    assertEquals("One / A pier at night / two", texts(span));
    assertEquals("One A pier at night two", texts(span.replace("<img>", "")));
  }

  @Test
  void whatStandsInABoxOfLettersIsLeftOutWithANote() {
    Story story = FerryPage.amid("<div class=newsletter-box><p>" + LINE + "</p></div>");
    assertFalse(FerryPage.body(story).contains(LINE));
    assertTrue(story.decisions().toString().contains(LINE));
    Story plain = FerryPage.amid("<div class=box><p>" + LINE + "</p></div>");
    assertTrue(FerryPage.body(plain).contains(LINE));
  }
}
