package org.audiobriefing.script;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;
import org.audiobriefing.text.Dialect;
import org.audiobriefing.text.NumberSpeller;

/**
 * What a briefing says of itself, in one language: a table {@code phrases/<language>.tsv} beside
 * this class. Numbers are words in English; in other languages the voice reads digits itself.
 */
public final class Phrasebook {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private final String language;
  private final NumberSpeller numbers;
  private final Map<String, String> sentences = new HashMap<>();
  private final DateTimeFormatter day;

  private Phrasebook(String language, String table, NumberSpeller numbers) {
    this.language = language;
    this.numbers = numbers;
    for (Table.Row row : Table.load(Phrasebook.class, "phrases/" + table).rows()) {
      sentences.put(row.cell(0), row.cell(1));
    }
    day = DateTimeFormatter.ofPattern(say("day"), Locale.forLanguageTag(table));
  }

  /** Returns the phrases of a kind of English. */
  public static Phrasebook english(Dialect dialect) {
    return new Phrasebook(dialect.languageTag(), "en", new NumberSpeller(dialect));
  }

  /** Returns whether there is a table for a language. */
  public static boolean knows(String language) {
    return CODE.matcher(language).matches()
        && Phrasebook.class.getResource("phrases/" + language + ".tsv") != null;
  }

  /**
   * Returns the phrases of another language.
   *
   * @param language two or three small letters, which {@link #knows} knows
   */
  public static Phrasebook of(String language) {
    return new Phrasebook(language, language, null);
  }

  /** Returns the BCP 47 tag. */
  public String language() {
    return language;
  }

  /**
   * Returns a sentence.
   *
   * @param filled names and values by turns
   */
  String say(String name, String... filled) {
    String sentence = sentences.get(name);
    if (sentence == null) {
      throw new IllegalStateException("phrases/" + language + ".tsv has no row '" + name + "'");
    }
    for (int i = 0; i < filled.length; i += 2) {
      sentence = sentence.replace("{" + filled[i] + "}", filled[i + 1]);
    }
    return sentence;
  }

  /** Returns a number with the form of its noun, for example "two stories". */
  String count(long n, String noun) {
    String[] forms = say(noun).split("\\|");
    return number(n) + " " + forms[Math.min(form(n), forms.length - 1)];
  }

  /** CLDR's plural rules for whole numbers: 0 one, 1 few, 2 many; without few, 1 is many. */
  private int form(long n) {
    long tens = n % 100;
    boolean few = n % 10 >= 2 && n % 10 <= 4 && (tens < 12 || tens > 14);
    return switch (language) {
      case "pl" -> n == 1 ? 0 : few ? 1 : 2;
      case "uk" -> n % 10 == 1 && tens != 11 ? 0 : few ? 1 : 2;
      case "fr" -> n <= 1 ? 0 : 1;
      default -> n == 1 ? 0 : 1;
    };
  }

  String number(long n) {
    return numbers == null ? Long.toString(n) : numbers.cardinal(n);
  }

  /** Returns "first" or, where the voice reads digits, "1". */
  String ordinal(int n) {
    return numbers == null ? Integer.toString(n) : numbers.ordinal(n);
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  /** Returns names as they are listed in a sentence. */
  String list(List<String> names) {
    if (names.size() < 2) {
      return names.isEmpty() ? "" : names.get(0);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " " + say("and") + " " + names.get(last);
  }

  /** Returns a text as it begins a sentence. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
