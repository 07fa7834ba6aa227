package org.audiobriefing.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audiobriefing.tables.Table;

/**
 * Whether "m" behind a number is metres or millions, by the words around it; the table {@code
 * metres-or-millions.tsv}.
 */
final class MetresOrMillions {
  private static final Table WORDS = Table.load(MetresOrMillions.class, "metres-or-millions");
  private static final Set<String> METRES_AFTER = words("after", "metres", "sure");

  /** What is done over a distance. */
  private static final Set<String> MEASURED = words("near", "metres", "measured");

  /** Walkers fall and climb over a distance, figures fall and climb to a value. */
  private static final Set<String> MOVED = words("near", "metres", "moved");

  private static final Set<String> COUNTED = words("sentence", "millions", "counted");
  private static final Set<String> MILLIONS_AFTER = words("after", "millions", "counted");
  private static final Set<String> ESTIMATED = words("just-before", "millions", "estimated");

  private static final int NEAR = 4;
  private static final int SENTENCE = 9;
  private static final Pattern IN_FEET =
      Pattern.compile(" ?\\([0-9,.]+ ?(?:ft|feet|in|yd|yards|miles?)\\b");
  private static final Set<String> NO_PLURAL =
      Set.of("is", "was", "as", "this", "has", "us", "its", "his");
  private static final Set<String> RACES =
      Set.of(
          "50", "60", "80", "100", "110", "200", "300", "400", "800", "1500", "1,500", "5000",
          "10000", "10,000");
  private static final Set<String> RACE_BEFORE =
      Set.of(
          "the",
          "men's",
          "women's",
          "boys'",
          "girls'",
          "individual",
          "indoor",
          "x",
          "his",
          "her",
          "over");

  private MetresOrMillions() {}

  private static Set<String> words(String where, String means, String strength) {
    return WORDS.rows().stream()
        .filter(row -> row.cell(0).equals(where))
        .filter(row -> row.cell(1).equals(means) && row.cell(2).equals(strength))
        .flatMap(row -> row.forms(3).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns whether the number is one of metres.
   *
   * @param m the number in its first group
   */
  static boolean isMeasured(Scan scan, Matcher m) {
    String number = m.group(1);
    String after = Numbers.lower(scan.next(m.end()));
    if (number.indexOf(',') > 0) {
      return true; // Nobody writes thousands of millions so.
    }
    if (METRES_AFTER.contains(after) || isGivenInFeet(scan, m)) {
      return true;
    }
    if (isRace(scan, number) || isNear(scan, NEAR, MEASURED)) {
      return true;
    }
    if (isCounted(after) || isNear(scan, SENTENCE, COUNTED)) {
      return false;
    }
    if (isNear(scan, NEAR, MOVED)) {
      return true;
    }
    if (MILLIONS_AFTER.contains(after)) {
      return false;
    }
    boolean estimated = ESTIMATED.contains(scan.previous(1));
    return scan.attributive(m.end()) || number.indexOf('.') < 0 && !estimated;
  }

  private static boolean isGivenInFeet(Scan scan, Matcher m) {
    return IN_FEET.matcher(scan.text()).region(m.end(), scan.text().length()).lookingAt();
  }

  private static boolean isRace(Scan scan, String number) {
    return RACES.contains(number) && RACE_BEFORE.contains(scan.previous(1));
  }

  private static boolean isNear(Scan scan, int words, Set<String> among) {
    for (int n = 1; n <= words; n++) {
      if (among.contains(scan.previous(n))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") && !NO_PLURAL.contains(noun);
  }
}
