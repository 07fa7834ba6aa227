package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.Decision;
import org.audiobriefing.article.sorting.Story;
import org.audiobriefing.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A small page in which {@code data-rule} tells the rules that must decide on an element's text,
 * {@code {prose 2}} stands for two paragraphs of a story, and a line {@code = …} gives the
 * standfirst.
 */
final class PageExample {
  private static final BoilerplateRules TABLE = BoilerplateRules.builtIn();
  private static final Pattern PROSE_MARK = Pattern.compile("\\{prose (\\d)}");
  private static final List<String> PROSE =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.",
          "Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.",
          "The next boat is planned for the spring, when the yard has finished the hull and the council has found the money for it.",
          "Children who live on the smallest of the isles will go to school by boat again, which takes them twenty minutes each way.",
          "Nobody knows yet what will become of the old hull, which lies in the mud behind the fish market and has begun to smell.");

  private final String name;
  private final StringBuilder page = new StringBuilder();
  private Optional<String> standfirst = Optional.empty();

  private PageExample(String name) {
    this.name = name;
  }

  static List<PageExample> read(String text) {
    List<PageExample> examples = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("<!--")) {
        examples.add(new PageExample(line));
      } else if (line.startsWith("= ")) {
        examples.get(examples.size() - 1).standfirst = Optional.of(line.substring(2));
      } else {
        examples.get(examples.size() - 1).page.append(line).append('\n');
      }
    }
    return examples;
  }

  String name() {
    return name;
  }

  private String html() {
    int[] next = {0};
    Matcher prose = PROSE_MARK.matcher(page);
    String body =
        prose.replaceAll(
            mark -> {
              StringBuilder paragraphs = new StringBuilder();
              for (int i = 0; i < Integer.parseInt(mark.group(1)); i++) {
                paragraphs.append("<p>").append(PROSE.get(next[0]++)).append("</p>");
              }
              return paragraphs.toString();
            });
    return "<!doctype html><html lang=en><title>Ferry sails again</title><body>" + body;
  }

  private List<Element> marked() {
    return Jsoup.parse(html()).select("[data-rule]");
  }

  List<String> expected() {
    List<String> all = new ArrayList<>();
    marked().forEach(element -> all.add(element.attr("data-rule") + ": " + element.text()));
    standfirst.ifPresent(all::add);
    return all;
  }

  List<String> found(List<PageRule> rules) {
    Story story =
        new HtmlExtractor(TABLE, rules)
            .extract(new Page("example", Page.Kind.HTML, html(), Optional.empty()));
    List<String> all = new ArrayList<>();
    for (Element element : marked()) {
      String ids =
          story.decisions().stream()
              .filter(decision -> decision.text().equals(element.text()))
              .map(Decision::rule)
              .collect(Collectors.joining(" "));
      all.add((ids.isEmpty() ? "-" : ids) + ": " + element.text());
    }
    standfirst.ifPresent(text -> all.add(story.article().standfirst().orElse("none")));
    return all;
  }

  boolean holds(List<PageRule> rules) {
    try {
      return expected().equals(found(rules));
    } catch (IllegalStateException e) {
      return false; // No rule fits any more.
    }
  }
}
