package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page with a story of four paragraphs, and what a test sets around and between them. */
final class FerryPage {
  static final String TITLE = "Ferry to the outer isles sails again";
  static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its new engine burns a third less fuel, the company said, and the fares will stay as they are until the autumn.",
          "Pilots had warned for years that the old one would fail in a storm, said Una Brandt, who steers the boat on Sundays.",
          "The next boat is planned for the spring, when the yard has finished the hull and the council has found the money.");

  private FerryPage() {}

  static Story story(String html) {
    return new HtmlExtractor(BoilerplateRules.builtIn())
        .extract(new Page("page", Page.Kind.HTML, html, Optional.empty()));
  }

  /** Returns the page's story with marks in the head, under the headline, amid it and behind it. */
  static Story with(String head, String under, String amid, String behind) {
    List<String> parts = new ArrayList<>(STORY.stream().map(p -> "<p>" + p + "</p>").toList());
    parts.add(2, amid);
    return story(
        "<!doctype html><html lang=en><head><title>"
            + TITLE
            + "</title>"
            + head
            + "</head><body><div class=page><div><h1>"
            + TITLE
            + "</h1>"
            + under
            + String.join("", parts)
            + "</div>"
            + behind
            + "</div></body></html>");
  }

  static Article under(String marks) {
    return with("", marks, "", "").article();
  }

  static Story amid(String marks) {
    return with("", "", marks, "");
  }

  static Article head(String marks) {
    return with(marks, "", "", "").article();
  }

  static List<String> body(Story story) {
    return story.article().body().stream().map(Block::text).toList();
  }

  /** Returns the first element of a page that a selector finds. */
  static Element element(String html, String selector) {
    return Jsoup.parse(html).selectFirst(selector);
  }
}
