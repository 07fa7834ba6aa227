package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.source.Page;
import org.junit.jupiter.api.Test;

/** Pages from before style sheets, which are laid out in tables. */
class OldPagesTest {
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.",
          "The council has promised a second boat before the summer, and the harbour is to be dredged in time for it, the mayor said.");

  private static List<String> body(String table) {
    String page =
        "<html><title>Ferry sails again</title><body><h1>Ferry sails again</h1>"
            + table
            + "</html>";
    Article article =
        new HtmlExtractor(BoilerplateRules.builtIn())
            .extract(new Page("page", Page.Kind.HTML, page, Optional.empty()))
            .article();
    return article.body().stream().map(block -> block.text()).toList();
  }

  @Test
  void columnOfParagraphsBetweenEmptyLinesIsTheStory() {
    String menu = "<td><font size=1><a href=/n>News</a><br><a href=/s>Sport</a></font></td>";
    String column = "<td><font size=2>" + String.join("<br><br>", STORY) + "</font></td>";
    assertEquals(STORY, body("<table><tr>" + menu + column + "</tr></table>"));
  }

  @Test
  void cellsOfFewLinesStayRowsOfTheirTable() {
    String rows =
        "<table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Isolde<br>(new)</td><td>£4</td></tr></table>";
    List<String> told =
        body("<p>" + String.join("</p><p>", STORY) + "</p>" + rows + "<p>" + STORY.get(0) + "</p>");
    assertEquals(STORY, told.subList(0, STORY.size()));
    assertEquals(0, told.stream().filter(line -> line.equals("Isolde")).count());
  }
}
