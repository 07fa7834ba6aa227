package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Each rule has a page of examples, does what they say, and is missed when it is switched off. */
class SortingRulesTest {
  private static Path folder() {
    try {
      return Path.of(SortingRulesTest.class.getResource("/article/rules").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> ids() {
    return SortingRules.ALL.stream().map(PartRule::id);
  }

  private static List<SortingExample> examples(String id) throws IOException {
    return SortingExample.read(Files.readString(folder().resolve(id + ".txt")));
  }

  @Test
  void everyRuleHasExamplesAndEveryPageOfExamplesARule() throws IOException {
    Set<String> pages;
    try (Stream<Path> files = Files.list(folder())) {
      pages =
          files
              .map(f -> f.getFileName().toString())
              .filter(name -> name.endsWith(".txt"))
              .map(name -> name.substring(0, name.length() - ".txt".length()))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(ids().collect(Collectors.toCollection(TreeSet::new)), pages);
    assertEquals(pages.size(), SortingRules.ALL.size(), "two rules have one id");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void doesWhatItsExamplesSay(String id) throws IOException {
    List<SortingExample> examples = examples(id);
    assertFalse(examples.isEmpty(), id);
    for (SortingExample example : examples) {
      assertEquals(
          String.join("\n", example.expected()),
          String.join("\n", example.found(SortingRules.ALL)),
          example::name);
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isMissedWhenItIsSwitchedOff(String id) throws IOException {
    List<PartRule> others =
        SortingRules.ALL.stream().filter(rule -> !rule.id().equals(id)).toList();
    boolean missed = false;
    for (SortingExample example : examples(id)) {
      missed |= !example.holds(others);
    }
    assertTrue(missed, () -> "no example of " + id + " needs it");
  }
}
