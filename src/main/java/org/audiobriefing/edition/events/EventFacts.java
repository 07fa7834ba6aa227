package org.audiobriefing.edition.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.tables.Table;

/**
 * What a story says of its event.
 *
 * @param names by their small letters, as they are written
 * @param leadNames those of standfirst and first paragraphs
 * @param words all words, in small letters
 * @param numbers each value once
 * @param particulars what can be of one event only
 */
public record EventFacts(
    Map<String, String> names,
    Set<String> leadNames,
    Set<String> words,
    List<Quantity> numbers,
    Particulars particulars) {
  /** In so many paragraphs news says what it is about. */
  public static final int LEAD_PARAGRAPHS = 2;

  private static final int SHORTEST_NAME = 3;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"”’»]?\\s+|[\"“„«]");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Set<String> COMMON = common();

  private static Set<String> common() {
    Set<String> common = new HashSet<>();
    for (Table.Row row : Table.load(EventFacts.class, "common-names").rows()) {
      common.addAll(row.forms(1));
    }
    return common;
  }

  /** Returns what a story says. */
  public static EventFacts of(Article article) {
    List<String> paragraphs = new ArrayList<>();
    article.standfirst().ifPresent(paragraphs::add);
    int lead = paragraphs.size() + LEAD_PARAGRAPHS;
    for (Block block : article.body()) {
      paragraphs.addAll(Arrays.asList(block.text().split("\n")));
    }
    return of(article.headline(), paragraphs, lead);
  }

  /** Returns what was remembered of a story. */
  public static EventFacts remembered(
      List<String> names, List<String> leadNames, List<Double> numbers) {
    Map<String, String> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(name.toLowerCase(Locale.ROOT), name));
    return new EventFacts(
        all,
        Set.copyOf(leadNames),
        Set.copyOf(all.keySet()),
        numbers.stream().map(value -> new Quantity(value, Double.toString(value), "")).toList(),
        Particulars.NONE);
  }

  /** Returns the values of its numbers. */
  public List<Double> values() {
    return numbers.stream().map(Quantity::value).toList();
  }

  /**
   * Returns what a story says.
   *
   * @param paragraphs with the standfirst
   * @param lead how many of them come first in importance
   */
  public static EventFacts of(String headline, List<String> paragraphs, int lead) {
    Set<String> words = new HashSet<>();
    Set<String> small = new HashSet<>();
    addWords(headline, words, small);
    paragraphs.forEach(paragraph -> addWords(paragraph, words, small));
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> leadNames = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      addNames(paragraphs.get(i), small, names);
      if (i < lead) {
        leadNames.addAll(names.keySet());
      }
    }
    Map<Double, Quantity> numbers = new LinkedHashMap<>();
    List<Quantity> all = Quantities.in(headline + ".\n" + String.join("\n", paragraphs));
    all.forEach(number -> numbers.putIfAbsent(number.value(), number));
    List<String> first = paragraphs.subList(0, Math.min(lead, paragraphs.size()));
    return new EventFacts(
        names,
        leadNames,
        words,
        List.copyOf(numbers.values()),
        Particulars.of(headline + "\n" + String.join("\n", first), all));
  }

  /** Returns how much of its facts another one does not have, 0 to 1. */
  public double newAgainst(EventFacts known) {
    double all = 0;
    double unknown = 0;
    for (String name : names.keySet()) {
      all++;
      unknown += known.words().contains(name) ? 0 : 1;
    }
    for (Quantity number : numbers) {
      all += number.weight();
      boolean told = known.numbers().stream().anyMatch(other -> number.likeness(other) > 0);
      unknown += told ? 0 : number.weight();
    }
    return all == 0 ? 0 : unknown / all;
  }

  private static void addWords(String text, Set<String> words, Set<String> small) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = bare(matcher.group());
      words.add(word.toLowerCase(Locale.ROOT));
      if (Character.isLowerCase(word.charAt(0))) {
        small.add(word);
      }
    }
  }

  /**
   * Adds the words with a capital that do not begin a sentence; those that do where another name
   * follows.
   */
  private static void addNames(String text, Set<String> small, Map<String, String> names) {
    for (String sentence : SENTENCE_END.split(text)) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(sentence);
      while (matcher.find()) {
        words.add(bare(matcher.group()));
      }
      for (int i = 0; i < words.size(); i++) {
        String lower = words.get(i).toLowerCase(Locale.ROOT);
        boolean named = i > 0 || isNamedFirst(words, lower, small);
        if (named && isNameLike(words.get(i)) && !COMMON.contains(lower)) {
          names.putIfAbsent(lower, words.get(i));
        }
      }
    }
  }

  /** Every first word has a capital; a name follows it, or it stands nowhere without one. */
  private static boolean isNamedFirst(List<String> words, String lower, Set<String> small) {
    return words.size() > 1 && isCapital(words.get(1)) && !small.contains(lower);
  }

  private static boolean isNameLike(String word) {
    return isCapital(word) && word.length() >= SHORTEST_NAME;
  }

  private static String bare(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
