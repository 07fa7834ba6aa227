package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the index leaves out could not have matched. */
class RuleIndexTest {
  private static char kind(char c) {
    if (c >= '0' && c <= '9') {
      return 'd';
    }
    return Character.isUpperCase(c) ? 'u' : Character.isLetter(c) ? 'l' : 's';
  }

  @Test
  void everyRuleThatMatchesIsTried() {
    List<Rule> rules = new ArrayList<>();
    new Verbalizer(Dialect.EN_GB, rules::add);
    RuleIndex index = new RuleIndex(rules);
    long tried = 0;
    long all = 0;
    List<String> texts =
        Stream.of("/text/classes.tsv", "/text/cases-en-GB.tsv")
            .flatMap(table -> TestText.lines(table).stream())
            .map(line -> CleanText.of(line.split("\t")[0]).text())
            .toList();
    for (String text : texts) {
      for (int at = 0; at < text.length(); at++) {
        char kind = kind(text.charAt(at));
        int[] viable = index.at(text, at, kind);
        tried += viable.length;
        for (int number = 0; number < rules.size(); number++) {
          Rule rule = rules.get(number);
          if (rule.starts().indexOf(kind) < 0) {
            continue;
          }
          all++;
          Matcher matcher = rule.pattern().matcher(text);
          matcher.useTransparentBounds(true).useAnchoringBounds(false).region(at, text.length());
          int n = number;
          assertTrue(
              !matcher.lookingAt() || Arrays.stream(viable).anyMatch(v -> v == n),
              () -> rule.id() + " is left out of " + text);
        }
      }
    }
    assertTrue(tried * 2 < all, "tried " + tried + " of " + all);
  }
}
