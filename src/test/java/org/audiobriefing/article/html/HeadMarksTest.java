package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.audiobriefing.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and dates in the head of a story that only their elements tell as such. */
class HeadMarksTest {
  private static String authors(Article article) {
    return String.join(", ", article.attribution().authors());
  }

  private static String authors(String under) {
    return authors(FerryPage.under(under));
  }

  private static String date(Article article) {
    return article.attribution().date().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=author>Ferryman</p> | Ferryman",
        "<p class=author>a ferryman</p> | ''",
        "<p class=author>Isle Courier</p> | Isle Courier",
        "<p class=author>Isle Courier Desk</p> | Isle Courier Desk",
        "<p class=author>The News Desk for Storms, Fog and Ice</p> | ''",
        "<p class=author><b>Anna Berg</b><i>Reporter</i></p> | Anna Berg",
        "<p class=author>Anna Berg</p><p class=author>Anna Berg Opinion</p> | Anna Berg",
        "<p class=author>Anna Berg</p><p class=author>News Desk</p> | Anna Berg",
        "<p class=author>Anna Berg</p><p class=author>Tom Lee</p> | Anna Berg, Tom Lee",
        "<p class=author>Author:</p> | ''",
        "<p class=author></p> | ''",
        "<p class=author>Anna Berg has been to all of the isles and to some of them twice</p> | ''",
      })
  void elementsThatAreCalledWritersNameThem(String marks, String authors) {
    assertEquals(authors, authors(marks), marks);
  }

  @Test
  void aBoxOnTheAuthorStandsNearTheStory() {
    String box = "<div class=author-box><p class=author-name>Anna Berg</p></div>";
    String named = "<div class=box><p class=author-name>Anna Berg</p></div>";
    String labels = "<p>Norhavn harbour</p>";
    assertEquals(
        "Anna Berg", authors(FerryPage.with("", "", "", labels.repeat(5) + box).article()));
    assertEquals("", authors(FerryPage.with("", "", "", labels.repeat(5) + named).article()));
    assertEquals("", authors(FerryPage.with("", "", "", labels.repeat(12) + box).article()));
    String nobody = box.replace("Anna Berg", "View all posts");
    assertEquals("", authors(FerryPage.with("", "", "", nobody).article()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span property='schema:datePublished' content='2024-05-20'>May</span> | 2024-05-20",
        "<span property=dateCreated content='2024-05-20'>May</span> | 2024-05-20",
        "<span property=dateModified content='2024-05-20'>May</span> | ''",
        "<span itemprop=dateCreated>20 May 2024</span> | 2024-05-20",
        "<span class=date>20 May 2024</span> | 2024-05-20",
        "<span class=updated>21 May 2024</span><span class=updated>22 May 2024</span> | 2024-05-21",
        "<span class=date>May</span><span class=date>20 May 2024</span> | 2024-05-20",
        "<span class=date title='20 May 2024'>3 days ago</span> | 2024-05-20",
        "<p class=date>The pier of the isle was built and opened and blessed on 20 May 1954 by nobody we know of</p> | ''",
      })
  void elementsThatAreCalledDatesDateTheStory(String marks, String date) {
    assertEquals(date, date(FerryPage.under(marks)), marks);
  }

  @Test
  void aTimeSomewhereOnThePageDatesAStoryThatNothingElseDates() {
    String far = "<p>Norhavn harbour</p>".repeat(9);
    String time = "<p><time datetime='2024-05-20'>May</time></p>";
    assertEquals("2024-05-20", date(FerryPage.with("", "", "", far + time).article()));
    String aside = "<aside>" + time + "</aside>";
    assertEquals("", date(FerryPage.with("", "", "", far + aside).article()));
    String empty = "<p><time>May</time></p>";
    assertEquals("", date(FerryPage.with("", "", "", far + empty).article()));
  }
}
