package org.audiobriefing.edition.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be of one event only: its day and month, which of a row it is ("the third stage"), and
 * how many there were of what ("84 passengers").
 *
 * @param day the first weekday of the lead, or ""
 * @param months of the lead
 * @param places in a row, by what they are of
 * @param counts by what is counted
 */
record Particulars(
    String day,
    Set<String> months,
    Map<String, Set<String>> places,
    Map<String, Set<String>> counts) {
  static final Particulars NONE = new Particulars("", Set.of(), Map.of(), Map.of());

  private static final Pattern DAY =
      Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
              + "[- ](\\p{L}+)");

  private static final int SHORTEST_NOUN = 4;

  /**
   * Returns those of a story.
   *
   * @param lead headline and first paragraphs
   * @param numbers of the whole
   */
  static Particulars of(String lead, List<Quantity> numbers) {
    String small = lead.toLowerCase(Locale.ROOT);
    Matcher day = DAY.matcher(small);
    Set<String> months = new HashSet<>();
    Matcher month = MONTH.matcher(small);
    while (month.find()) {
      months.add(month.group());
    }
    Map<String, Set<String>> places = new HashMap<>();
    Matcher place = PLACE.matcher(small);
    while (place.find()) {
      places.computeIfAbsent(place.group(2), noun -> new HashSet<>()).add(place.group(1));
    }
    Map<String, Set<String>> counts = new HashMap<>();
    for (Quantity number : numbers) {
      if (number.value() > 2 && number.counted().length() >= SHORTEST_NOUN) {
        counts
            .computeIfAbsent(singular(number.counted()), noun -> new HashSet<>())
            .add(Double.toString(number.value()));
      }
    }
    return new Particulars(day.find() ? day.group() : "", months, places, counts);
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  boolean isOnAnotherDay(Particulars other) {
    return !day.isEmpty() && !other.day.isEmpty() && !day.equals(other.day);
  }

  boolean isInAnotherMonth(Particulars other) {
    return !months.isEmpty() && !other.months.isEmpty() && isApart(months, other.months);
  }

  boolean isAnotherOfTheRow(Particulars other) {
    return conflicts(places, other.places) > 0;
  }

  /** Returns how many things are counted in both, and never the same. */
  int otherCounts(Particulars other) {
    return conflicts(counts, other.counts);
  }

  private static int conflicts(Map<String, Set<String>> one, Map<String, Set<String>> two) {
    int conflicts = 0;
    for (Map.Entry<String, Set<String>> entry : one.entrySet()) {
      Set<String> others = two.get(entry.getKey());
      conflicts += others != null && isApart(entry.getValue(), others) ? 1 : 0;
    }
    return conflicts;
  }

  private static boolean isApart(Set<String> one, Set<String> two) {
    return one.stream().noneMatch(two::contains);
  }
}
