package org.audiobriefing.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.article.RuleExample;
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
final class PageExample implements RuleExample<PageRule> {
  private static final BoilerplateRules TABLE = BoilerplateRules.builtIn();
  private static final Pattern PROSE_MARK = Pattern.compile("\\{prose (\\d)}");

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

  @Override
  public String name() {
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

  @Override
  public List<String> expected() {
    List<String> all = new ArrayList<>();
    marked().forEach(element -> all.add(element.attr("data-rule") + ": " + element.text()));
    standfirst.ifPresent(all::add);
    return all;
  }

  @Override
  public List<String> found(List<PageRule> rules) {
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
}
