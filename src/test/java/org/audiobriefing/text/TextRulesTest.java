package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of the readings has a sentence that is said otherwise without it. */
class TextRulesTest {
  private static final List<String> SENTENCES =
      Stream.of("/text/classes.tsv", "/text/cases-en-GB.tsv")
          .flatMap(table -> TestText.lines(table).stream())
          .map(line -> line.split("\t")[0])
          .toList();

  /**
   * Rules whose words other rules say as well, so that no sentence here needs them; the list may
   * only become shorter.
   */
  private static final Set<String> SAID_OTHERWISE =
      Set.of(
          ("tag acronym-phrase acronym-code section financial-year date-month-range chess-move-number odds"
                  + " ratio-named time-named time-clock time-24-dotted telephone-us money-minus money-cent"
                  + " decade-short era era-first year-short percent temperature degrees fraction-alone"
                  + " score-gaelic version multiple letter-after code model plus initials initial"
                  + " letters-plus code-name letter-joined letter letter-a")
              .split(" "));

  private static List<String> rules() {
    List<String> ids = new ArrayList<>();
    new Verbalizer(Dialect.EN_GB, rule -> ids.add(rule.id()));
    return ids;
  }

  @Test
  void noTwoRulesHaveOneName() {
    Map<String, Integer> count = new TreeMap<>();
    rules().forEach(id -> count.merge(id, 1, Integer::sum));
    count.values().removeIf(n -> n == 1);
    assertEquals(Map.of(), count);
  }

  @Test
  void everyRuleIsMissedWhenItIsSwitchedOff() {
    Verbalizer whole = new Verbalizer(Dialect.EN_GB);
    List<String> said = SENTENCES.stream().map(whole::words).toList();
    Set<String> idle = new TreeSet<>();
    for (String id : rules()) {
      Verbalizer without = new Verbalizer(Dialect.EN_GB, rule -> !rule.id().equals(id));
      boolean missed = false;
      for (int i = 0; i < said.size() && !missed; i++) {
        missed = !without.words(SENTENCES.get(i)).equals(said.get(i));
      }
      if (!missed) {
        idle.add(id);
      }
    }
    assertEquals(new TreeSet<>(SAID_OTHERWISE), idle);
  }
}
