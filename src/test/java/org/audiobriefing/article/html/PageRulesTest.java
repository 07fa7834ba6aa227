package org.audiobriefing.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for the blocks of a page has examples, and is missed when it is switched off. */
class PageRulesTest {
  private static Path folder() {
    try {
      return Path.of(PageRulesTest.class.getResource("/article/rules/pages").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> ids() {
    return PageRules.ALL.stream().map(PageRule::id);
  }

  private static List<PageExample> examples(String id) throws IOException {
    return PageExample.read(Files.readString(folder().resolve(id + ".html")));
  }

  @Test
  void everyRuleHasExamplesAndEveryPageOfExamplesARule() throws IOException {
    Set<String> pages;
    try (Stream<Path> files = Files.list(folder())) {
      pages =
          files
              .map(f -> f.getFileName().toString().replace(".html", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(ids().collect(Collectors.toCollection(TreeSet::new)), pages);
    assertEquals(pages.size(), PageRules.ALL.size(), "two rules have one id");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void doesWhatItsExamplesSay(String id) throws IOException {
    for (PageExample example : examples(id)) {
      assertEquals(
          String.join("\n", example.expected()),
          String.join("\n", example.found(PageRules.ALL)),
          example::name);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isMissedWhenItIsSwitchedOff(String id) throws IOException {
    List<PageRule> others = PageRules.ALL.stream().filter(rule -> !rule.id().equals(id)).toList();
    boolean missed = false;
    for (PageExample example : examples(id)) {
      missed |= !example.holds(others);
    }
    assertTrue(missed, () -> "no example of " + id + " needs it");
  }
}
