package org.audiobriefing.edition.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.NumberSpeller;

/** Finds the numbers of a text, in digits and in words: "2.9 billion", "Forty-three", "1,340". */
final class Quantities {
  private static final Pattern TOKEN = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\p{L}+");

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "m",
          1e6,
          "bn",
          1e9,
          "k",
          1e3,
          "dozen",
          12.0);

  private static final Set<String> PER_CENT = Set.of("per", "cent", "percent");

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int LARGEST_SMALL = 99;

  private static final Map<String, Integer> WORDS = words();

  private final List<String> tokens = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();
  private final String text;
  private int at;

  private Quantities(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group().toLowerCase(Locale.ROOT));
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
  }

  /** One-word numbers; "twenty one" is the sum of two. */
  private static Map<String, Integer> words() {
    NumberSpeller speller = new NumberSpeller(Dialect.EN_GB);
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i <= LARGEST_SMALL; i++) {
      String word = speller.cardinal(i);
      if (word.indexOf(' ') < 0) {
        words.put(word, i);
      }
    }
    return words;
  }

  /** Returns the numbers in their order. */
  static List<Quantity> in(String text) {
    return new Quantities(text).all();
  }

  private List<Quantity> all() {
    List<Quantity> found = new ArrayList<>();
    for (at = 0; at < tokens.size(); ) {
      int first = at;
      double value = Character.isDigit(tokens.get(at).charAt(0)) ? digits() : spelled();
      if (value < 0) {
        at++;
        continue;
      }
      if (at < tokens.size() && SCALES.containsKey(tokens.get(at))) {
        value *= SCALES.get(tokens.get(at));
        at++;
      }
      String written = text.substring(spans.get(first)[0], spans.get(at - 1)[1]);
      found.add(new Quantity(value, written, counted()));
    }
    return found;
  }

  /** The word behind a number, which is what it counts more often than not. */
  private String counted() {
    int next = at;
    while (next < tokens.size() && PER_CENT.contains(tokens.get(next))) {
      next++;
    }
    boolean word = next < tokens.size() && Character.isLetter(tokens.get(next).charAt(0));
    return word ? tokens.get(next) : "";
  }

  private double digits() {
    return Double.parseDouble(tokens.get(at++).replace(",", ""));
  }

  /** Reads "two hundred and forty-three"; −1 where no number begins. */
  private double spelled() {
    if (!WORDS.containsKey(tokens.get(at))) {
      return -1;
    }
    double thousands = 0;
    double value = 0;
    for (; at < tokens.size(); at++) {
      String token = tokens.get(at);
      if (WORDS.containsKey(token)) {
        value += WORDS.get(token);
      } else if (token.equals("hundred")) {
        value *= HUNDRED;
      } else if (token.equals("thousand")) {
        thousands = value * THOUSAND;
        value = 0;
      } else if (!(token.equals("and") && value + thousands >= HUNDRED && isWord(at + 1))) {
        break;
      }
    }
    return thousands + value;
  }

  private boolean isWord(int index) {
    return index < tokens.size() && WORDS.containsKey(tokens.get(index));
  }
}
