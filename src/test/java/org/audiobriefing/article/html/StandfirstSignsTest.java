package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.audiobriefing.article.Article;
import org.audiobriefing.article.sorting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What under the headline of a page sums its story up, by list, by form and by description. */
class StandfirstSignsTest {
  private static final String SUM =
      "Islanders had waited eleven years for a boat with a new engine";
  private static final String ONE = "The new boat burns a third less fuel than the old one";
  private static final String TWO = "The fares will stay as they are until the autumn";

  private static String standfirst(String under) {
    return FerryPage.under(under).standfirst().orElse("");
  }

  private static String items(String... items) {
    StringBuilder list = new StringBuilder();
    for (String item : items) {
      list.append("<li>").append(item).append("</li>");
    }
    return list.toString();
  }

  @Test
  void aListThatIsCalledSoSumsUp() {
    String two = items(ONE, TWO);
    assertEquals(ONE + " " + TWO, standfirst("<ul class=key-points>" + two + "</ul>"));
    assertEquals(ONE + " " + TWO, standfirst("<div class=key-points><ul>" + two + "</ul></div>"));
    assertEquals("", standfirst("<div class=points><ul>" + two + "</ul></div>"));
  }

  @Test
  void oneItemSumsUpWhenItsListSaysSo() {
    assertEquals("", standfirst("<ul class=key-points>" + items(ONE) + "</ul>"));
    assertEquals(ONE, standfirst("<ul class=dek>" + items(ONE) + "</ul>"));
    assertEquals(ONE, standfirst("<div class=dek><ul>" + items(ONE) + "</ul></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>%</li><li>Four words of it</li>",
        "<li>%</li><li><a href=/a>The harbour is to be dredged in the spring</a></li>",
        "<li>%</li><li>The fares of the isles stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay, and stay</li>",
        "<li>%</li><li>%1</li><li>%2</li><li>%3</li><li>%4</li><li>%5</li><li>%6</li>",
      })
  void aListOfOtherThingsDoesNot(String list) {
    String inside = list.replace("%", ONE + " ");
    assertEquals("", standfirst("<ul class=key-points>" + inside + "</ul>"), list);
  }

  @Test
  void aListBehindAParagraphIsPartOfTheStory() {
    String list = "<ul class=highlights>" + items(ONE, TWO) + "</ul>";
    Article behind = FerryPage.amid(list).article();
    assertEquals("", behind.standfirst().orElse(""));
    assertTrue(behind.body().toString().contains(TWO), behind.body().toString());
    assertEquals(ONE + " " + TWO, standfirst("<p>Norhavn</p>" + list));
    assertEquals(ONE + " " + TWO, standfirst("<p>Photo: Tom Lee</p>" + list));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><b>%</b></p> | true",
        "<p><em>%</em></p> | true",
        "<p><b>%</b> and</p> | false",
        "<p><u>%</u></p> | false",
        "<p><b>Seven words are one word too few</b></p> | false",
        "<p><b><a href=/a>%</a></b></p> | false",
      })
  void aWholeLineInBoldSumsUp(String line, boolean sum) {
    assertEquals(sum ? SUM : "", standfirst(line.replace("%", SUM)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>%</div><p>By Anna Berg</p> | true",
        "<div>%</div><p>20 May 2024</p> | true",
        "<div>%</div><p>Anna Berg, Isles Correspondent</p> | true",
        "<div>%</div><p>Norhavn</p> | false",
        "<div>%</div><p>A</p><p>B</p><p>C</p><p>D</p><p>By Anna Berg</p> | false",
        "<div>Norhavn</div><div>%</div><p>By Anna Berg</p> | false",
        "<div>Seven words are one word too few</div><p>By Anna Berg</p> | false",
        "<div class=related>%</div><p>By Anna Berg</p> | false",
        "<div>% (Photo: Tom Lee)</div><p>By Anna Berg</p> | false",
        "<div><a href=/a>%</a></div><p>By Anna Berg</p> | false",
      })
  void aLineRightOverACreditSumsUp(String marks, boolean sum) {
    assertEquals(sum ? SUM : "", standfirst(marks.replace("%", SUM)), marks);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Anna Berg is a professor of tides and the author of two books.",
        "Anna Berg writes about the sea and is our columnist.",
        "By Anna Berg, Isles Correspondent",
        "Sign up for our free newsletter",
        "Of two words",
      })
  void whoTheAuthorIsSumsNothingUp(String line) {
    assertEquals("", standfirst("<p class=standfirst>" + line + "</p>"));
  }

  @Test
  void aLineThatIsCalledSoSumsUpAndNoLongerText() {
    assertEquals(SUM, standfirst("<p class=standfirst>" + SUM + "</p>"));
    String most = "Islanders had waited for a boat with an engine, and ".repeat(9) + "so on.";
    assertEquals("", standfirst("<p class=standfirst>" + most + "</p>"));
  }

  @Test
  void aHeadingOfSixWordsSumsUp() {
    assertEquals(SUM, standfirst("<h2>" + SUM + "</h2>"));
    assertEquals("", standfirst("<h2>Islanders wait eleven years</h2>"));
  }

  private static Article described(String description, String under) {
    String meta = "<meta name=description content='" + description + "'>";
    return FerryPage.with(meta, under, "", "").article();
  }

  @Test
  void linesThatTheDescriptionRepeatsSumUpTogether() {
    String both = SUM + " " + ONE;
    String lines = "<div>" + SUM + "</div><div>" + ONE + "</div>";
    String by = "<p>By Anna Berg</p>";
    assertEquals(both, described(both, lines + by).standfirst().orElse(""));
    String apart = "<div>" + SUM + "</div><section><div>" + ONE + "</div></section>";
    assertEquals(SUM, described(both, apart + by).standfirst().orElse(""));
    String other = "<div>" + SUM + "</div><div>Another line of as many words</div>";
    assertEquals(SUM, described(both, other + by).standfirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>By Tom Lee</div> | true",
        "<div>Norhavn</div><div>By Anna Berg</div> | true",
        "<div>It is a sentence.</div><div>Anna Berg</div> | false",
        "<div>norhavn</div><div>the isles</div> | false",
      })
  void aLineOfTheDescriptionOverNamesSumsUp(String below, boolean sum) {
    String kicker = "<div>Seven days with one boat and two isles</div>";
    String description = "Seven days with one boat and two isles: " + SUM + " and " + ONE;
    Article article = described(description, kicker + below);
    assertEquals(
        sum ? "Seven days with one boat and two isles" : "",
        article.standfirst().orElse(""),
        below);
  }

  @Test
  void whatTheDescriptionSaysAlmostWordForWordSumsUp() {
    String line = "<div>" + SUM + "</div>";
    assertEquals(SUM, described(SUM + ", says council", line).standfirst().orElse(""));
    assertEquals("", described("News of the isles", line).standfirst().orElse(""));
  }

  @Test
  void theHeadlineAgainIsNotToldAgain() {
    Story story = FerryPage.with("", "<p>" + FerryPage.TITLE + "</p>", "", "");
    assertEquals("", story.article().standfirst().orElse(""));
    assertEquals(FerryPage.STORY, FerryPage.body(story));
  }
}
