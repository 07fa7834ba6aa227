package org.audiobriefing.article.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.article.Texts;
import org.audiobriefing.tables.ByFirstLetter;
import org.junit.jupiter.api.Test;

/** Rules are looked up by the first letter of a line; that must never change which one fits. */
class BoilerplateRulesTest {
  private static final BoilerplateRules RULES = BoilerplateRules.builtIn();

  private static Optional<String> ofAll(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return RULES.rules().stream()
        .filter(rule -> Texts.words(line) <= rule.maxWords() && rule.mayMatch(lower))
        .filter(rule -> rule.pattern().matcher(line).find())
        .map(BoilerplateRule::id)
        .findFirst();
  }

  @Test
  void theFirstLetterHidesNoRule() {
    List<String> examples = RULES.rules().stream().map(BoilerplateRule::example).toList();
    for (String example : examples) {
      Stream.of(
              example,
              example.toUpperCase(Locale.ROOT),
              "» " + example,
              "\u00A0" + example,
              "É " + example,
              "(" + example + ")")
          .forEach(
              line -> {
                Optional<String> expected = ofAll(line);
                if (expected.isPresent()) {
                  assertEquals(
                      expected,
                      RULES.match(line, Texts.words(line)).map(BoilerplateRule::id),
                      line);
                }
              });
    }
  }

  @Test
  void aLetterBeyondAsciiTriesEveryRow() {
    ByFirstLetter<String> rows =
        new ByFirstLetter<>(List.of("one", "two"), (row, letter) -> row.charAt(0) == letter);
    assertEquals(List.of("two"), rows.of('t'));
    assertEquals(List.of("one", "two"), rows.of('É'));
  }
}
