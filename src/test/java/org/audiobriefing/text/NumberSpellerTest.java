package org.audiobriefing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale")
class NumberSpellerTest {
  private static final int VALUES = 200_000;
  private final NumberSpeller british = new NumberSpeller(Dialect.EN_GB);

  private static RuleBasedNumberFormat oracle() {
    return new RuleBasedNumberFormat(
        new com.ibm.icu.util.ULocale("en"), RuleBasedNumberFormat.SPELLOUT);
  }

  private static void compare(String rules, LongFunction<String> ours) {
    RuleBasedNumberFormat oracle = oracle();
    Random random = new Random(7);
    for (int i = 0; i < VALUES; i++) {
      // As many small numbers as large ones.
      long n = i < 3000 ? i : random.nextLong((long) Math.pow(10, 1 + random.nextInt(17)));
      assertEquals(
          oracle.format(n, rules).replace('-', ' ').replace(",", ""),
          ours.apply(n),
          () -> "for " + n);
    }
  }

  @Test
  void cardinalsEqualIcu() {
    compare("%spellout-cardinal-verbose", british::cardinal);
  }

  @Test
  void ordinalsEqualIcu() {
    compare("%spellout-ordinal-verbose", british::ordinal);
  }

  @Test
  void americanCardinalsEqualIcu() {
    compare("%spellout-cardinal", new NumberSpeller(Dialect.EN_US)::cardinal);
  }

  @Test
  void yearsAreSaidInPairs() {
    assertEquals("nineteen oh five", british.year(1905));
    assertEquals("two thousand and seven", british.year(2007));
    assertEquals("twenty twenty five", british.year(2025));
    assertEquals("eighteen hundred", british.year(1800));
    assertEquals("ten sixty six", british.year(1066));
  }

  @Test
  void thirtyDigitsAreSpelled() {
    assertEquals("one octillion", british.cardinal("1" + "0".repeat(27)));
    assertEquals(
        "nine hundred and ninety nine octillion", british.cardinal("999" + "0".repeat(27)));
  }
}
