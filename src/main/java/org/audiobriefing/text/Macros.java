package org.audiobriefing.text;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The building blocks of the rules' patterns, and what they mean. */
final class Macros {
  /**
   * A whole number, alone or grouped by threes with commas, blanks, apostrophes or (twice at least)
   * stops, or as in India: 5,000,000; 5 000 000; 5'000'000; 5.000.000; 50,00,000.
   */
  static final String INTEGER =
      "(?:[0-9]{1,3}(?:,[0-9]{3}){1,9}(?![0-9])"
          + "|[1-9][0-9]{0,2}(?: [0-9]{3}){1,5}(?! ?[0-9])"
          + "|[1-9][0-9]{0,2}(?:'[0-9]{3}){1,5}(?![0-9])"
          + "|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,5}(?![0-9.])"
          + "|[1-9][0-9]?(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"
          + "|[0-9]{1,30}+(?![0-9]))";

  /** As {@link #INTEGER} has it last but one: lakhs and crores. */
  static final Pattern INDIAN = Pattern.compile("[1-9][0-9]?(?:,[0-9]{2}){1,4},[0-9]{3}");

  static final String NUMBER = INTEGER + "(?:\\.[0-9]{1,12}+)?+";
  static final String FRACTION = "[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]";
  static final String DASH = " ?[-–] ?";
  static final String MAGNITUDE =
      "(?:[ -]?(?:trillion|tn|trn|billion|bn|million|mln|mn|thousand|crore|lakh|hundred)|[ ]?(?:m|k|b|t|M|B|K|T|BN|TN|MN))"
          + "(?![\\p{L}0-9])";
  private static final Pattern JOINT = Pattern.compile("^[ -]");

  static final String END = "(?![\\p{L}0-9])";

  static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![a-z])\\.?)";
  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)(?![a-z])\\.?)";
  static final String DAY = "([12][0-9]|3[01]|0?[1-9])";
  static final String YEAR = "(1[0-9]{3}|20[0-9]{2})(?![0-9]|,[0-9]|\\.[0-9])";

  private static final Map<Character, String> FRACTIONS = fractions();

  private Macros() {}

  /** Returns 1 to 12 for a month's name or abbreviation. */
  static int month(String name) {
    String first = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(first)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("'" + name + "' is not a month");
  }

  static String monthName(int month) {
    return Month.of(month).name().toLowerCase(Locale.ROOT);
  }

  /** Returns a weekday in full. */
  static String weekday(String name) {
    return switch (name.substring(0, 2).toLowerCase(Locale.ROOT)) {
      case "mo" -> "monday";
      case "tu" -> "tuesday";
      case "we" -> "wednesday";
      case "th" -> "thursday";
      case "fr" -> "friday";
      case "sa" -> "saturday";
      default -> "sunday";
    };
  }

  /** Returns the word for the end of an amount, such as "bn", or "". */
  static String magnitude(String written) {
    if (written == null) {
      return "";
    }
    String m = JOINT.matcher(written).replaceAll("");
    return switch (m) {
      case "tn", "trn", "t", "T", "TN" -> "trillion";
      case "bn", "b", "B", "BN" -> "billion";
      case "m", "mn", "mln", "M", "MN" -> "million";
      case "k", "K" -> "thousand";
      default -> m.toLowerCase(Locale.ROOT);
    };
  }

  /** Returns the words for a sign such as ½: "half", "three quarters". */
  static String fraction(char sign) {
    return FRACTIONS.get(sign);
  }

  private static Map<Character, String> fractions() {
    String signs = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    String[] words =
        ("half,quarter,three quarters,third,two thirds,fifth,two fifths,three fifths,four fifths,sixth,five sixths,eighth,"
                + "three eighths,five eighths,seven eighths")
            .split(",");
    Map<Character, String> map = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      map.put(signs.charAt(i), words[i]);
    }
    return map;
  }

  /** Returns a pattern that matches any of the texts, the longest first. */
  static String anyOf(Iterable<String> texts) {
    List<String> sorted = new ArrayList<>();
    texts.forEach(sorted::add);
    sorted.sort(
        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    StringJoiner alternatives = new StringJoiner("|", "(?:", ")");
    for (String text : sorted) {
      alternatives.add(Pattern.quote(text).replace(" ", "\\E ?\\Q"));
    }
    return alternatives.toString();
  }
}
