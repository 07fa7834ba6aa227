package org.audiobriefing.article.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.audiobriefing.article.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that wires set around their stories, and what only looks like them. */
class WireSlugTest {
  private static String rule(String line) {
    return BoilerplateRules.builtIn()
        .match(line, Texts.words(line))
        .map(BoilerplateRule::id)
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC-ISLES-FERRY-SAILS",
        "HRT 0417 02-Jul-25 14:06",
        "NPW0417 4 GEN 0231 FERRY-STRIKE",
        "Eds: Adds quotes, background",
        "EDITORS: adds quotes",
        "npw/ud/mfl",
        "NNNN",
        "(more)",
      })
  void isAWires(String line) {
    assertEquals("wire-slug", rule(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WHY2025", "BBC2024 is a festival", "NNN", "Editors: a history", "km/h"})
  void isNone(String line) {
    assertEquals("", rule(line));
  }
}
