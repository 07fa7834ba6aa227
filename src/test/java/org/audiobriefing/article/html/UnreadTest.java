package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.audiobriefing.article.sorting.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of a page that nobody sees, and marks of notes that nobody wants to hear. */
class UnreadTest {
  private static final String SENTENCE =
      "The pier of the outer isle is the oldest of them all, and whoever walks to its end sees three lights.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script id=x>a</script> | unreadable",
        "<button id=x>a</button> | page-button",
        "<del id=x>a</del> | struck-text",
        "<span id=x style='text-decoration: line-through'>a</span> | struck-text",
        "<span id=x style='text-decoration: underline'>a</span> | ''",
        "<pre id=x><code>a</code></pre> | code",
        "<pre id=x>a</pre> | ''",
        "<p id=x hidden>a</p> | hidden-text",
        "<p id=x style='Display: none'>a</p> | hidden-text",
        "<p id=x style='visibility: hidden'>a</p> | hidden-text",
        "<p id=x style='position: absolute; clip: rect(0 0 0 0)'>a</p> | hidden-text",
        "<p id=x style='clip-path: inset(50%)'>a</p> | hidden-text",
        "<p id=x style='clip-path: circle(40%)'>a</p> | ''",
        "<p id=x style='display: block'>a</p> | ''",
        "<p id=x aria-hidden=true>a</p> | hidden-text",
        "<p id=x aria-hidden=false>a</p> | ''",
        "<div id=x aria-hidden=true>a</div> | ''",
        "<p>b</p><p id=x aria-hidden=true>§</p> | ''",
        "<div>b</div><p id=x aria-hidden=true>§</p> | hidden-text",
        "<p>b</p><p id=x aria-hidden=true>§ More</p> | hidden-text",
        "<p>b</p><span id=x aria-hidden=true>§</span> | hidden-text",
        "<p>b</p><p id=x aria-hidden=true>Two words.</p> | hidden-text",
        "<span id=x class=footnote-text>a</span> | note-text",
        "<span id=x class=foot>a</span> | ''",
        "<div id=x class=footnote-text>a</div> | ''",
      })
  void whyAnElementIsNotRead(String html, String reason) {
    assertEquals(
        reason, Unread.reason(FerryPage.element(html.replace("§", SENTENCE), "#x"), false), html);
  }

  @Test
  void whatHoldsTheStoryIsReadWhateverItsTag() {
    assertEquals("", Unread.reason(FerryPage.element("<form id=x>a</form>", "#x"), true));
    assertEquals("page-form", Unread.reason(FerryPage.element("<form id=x>a</form>", "#x"), false));
    assertEquals("struck-text", Unread.reason(FerryPage.element("<s id=x>a</s>", "#x"), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the boats<sup id=x>[1]</sup> | true",
        "the boats<sup id=x>a</sup> | false",
        "the boats<sup id=x><a href=#n>a</a></sup> | true",
        "the boats<a href=#n><sup id=x>a</sup></a> | true",
        "the boats<a href=/n><sup id=x>a</sup></a> | false",
        "the boats<sup id=x>12</sup> | true",
        "built in 1930<sup id=x>1</sup> | true",
        "10<sup id=x>26</sup> | false",
        "10<sup id=x><a href=/n>26</a></sup> | true",
        "<b>boats</b><sup id=x>2</sup> | true",
        "<b>m</b><sup id=x>2</sup> | false",
        "<p><sup id=x>2</sup> A note</p> | false",
        "the 4<sup id=x>th</sup> boat | false",
        "boats<a id=x role=doc-noteref>1</a> | true",
        "boats<a id=x epub:type=noteref>1</a> | true",
        "boats<span id=x class=footnote-ref><a href=#n>1</a></span> | true",
        "boats<span id=x class=footnote-ref>1</span> | false",
        "boats<a id=x role=doc-noteref>the first of all notes</a> | false",
        "boats<a id=x role=doc-chapter>1</a> | false",
        "boats<i id=x role=doc-noteref>1</i> | false",
      })
  void marksOfNotesAreKnownByWhereTheyStandAndLead(String html, boolean mark) {
    assertEquals(mark, NoteMarks.isMark(FerryPage.element(html, "#x")), html);
  }

  private static List<String> seen(String style, String marks) {
    Document page = Jsoup.parse("<style>" + style + "</style><body>" + marks + "</body>");
    PageElements elements = new PageElements(page);
    List<PageBlock> blocks =
        BlockCollector.collect(page.body(), elements, new ContainerNames(), Set.of()).blocks();
    return new Neighbours(elements).behind(blocks, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        ".wall{display:none}~<p class=wall>Pay</p>~''",
        "#wall { display : none }~<p id=wall>Pay</p>~''",
        ".wall,.b{color:red;display:none}~<p class=wall>Pay</p>~''",
        "p{color:red}.wall{display:none}~<div class=wall><p>Pay</p></div>~''",
        "@media x{.wall{display:none}}~<p class=wall>Pay</p>~''",
        ".wall{display:block}~<p class=wall>Pay</p>~Pay",
        ".wall{color:red}display:none~<p class=wall>Pay</p>~Pay",
        "body display:none~<p class=wall>Pay</p>~Pay",
        ".wall{display:none}~<p class=walls>Pay</p>~Pay",
        "''~<header><p>Isles</p></header><p>Pay</p><footer>Foot</footer>~Pay",
      })
  void whatAStyleSheetHidesIsNotSeen(String style, String marks, String seen) {
    assertEquals(seen, String.join(" ", seen(style, marks)));
  }

  @Test
  void hiddenTextIsLeftOutWithANote() {
    Story story = FerryPage.amid("<p>Of <s>forty</s> fifty boats two were never seen again.</p>");
    assertTrue(
        FerryPage.body(story).contains("Of fifty boats two were never seen again."),
        () -> FerryPage.body(story).toString());
    assertTrue(story.decisions().toString().contains("forty"));
  }
}
