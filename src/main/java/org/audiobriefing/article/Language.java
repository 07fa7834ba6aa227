package org.audiobriefing.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.audiobriefing.tables.Table;

/**
 * Finds the language of a text by its commonest small words, since what pages say of themselves is
 * often the language of their menus. Scripts other than Latin are told by their letters.
 */
public final class Language {
  /** Fewer words prove nothing. */
  private static final int ENOUGH_WORDS = 25;

  /** English prose has about a third of its words from this list, any other language a tenth. */
  private static final double ENGLISH_SHARE = 0.15;

  /** A longer text is no other language further down. */
  private static final int MAX_CHARS = 20_000;

  private static final double THIN_SHARE = 0.05;

  private static final Map<String, Set<String>> WORDS = load();

  private Language() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new TreeMap<>();
    for (Table.Row row : Table.load(Language.class, "languages").rows()) {
      words.put(row.cell(0), Set.copyOf(row.forms(1)));
    }
    return words;
  }

  /**
   * Returns a language tag: the declared one when the text does not speak against it.
   *
   * @param declared by the page
   */
  public static String of(Optional<String> declared, String whole) {
    String text = whole.substring(0, Math.min(whole.length(), MAX_CHARS));
    String tag = declared.map(String::strip).filter(t -> !t.isEmpty()).orElse("");
    Optional<String> script = script(text);
    if (script.isPresent()) {
      return tag.toLowerCase(Locale.ROOT).startsWith("en") || tag.isEmpty() ? script.get() : tag;
    }
    List<String> words = Texts.letterRuns(text.toLowerCase(Locale.ROOT));
    if (words.size() < ENOUGH_WORDS) {
      return tag.isEmpty() ? "en" : tag;
    }
    if (share(words, WORDS.get("en")) >= ENGLISH_SHARE) {
      return tag.toLowerCase(Locale.ROOT).startsWith("en") ? tag : "en";
    }
    String best = "und";
    double most = 0.1;
    for (Map.Entry<String, Set<String>> language : WORDS.entrySet()) {
      double share = share(words, language.getValue());
      if (share > most && !language.getKey().equals("en")) {
        most = share;
        best = language.getKey();
      }
    }
    boolean said = !tag.isEmpty() && !tag.toLowerCase(Locale.ROOT).startsWith("en");
    // Lists and tables have few small words, but hardly any of another language either.
    boolean thin = best.equals("und") && share(words, WORDS.get("en")) >= THIN_SHARE;
    return said ? tag : thin ? (tag.isEmpty() ? "en" : tag) : best;
  }

  private static double share(List<String> words, Set<String> known) {
    return (double) words.stream().filter(known::contains).count() / words.size();
  }

  /** Most letters of one foreign script tell a language, or at least that it is not English. */
  private static Optional<String> script(String text) {
    int letters = 0;
    int latin = 0;
    Map<Character.UnicodeScript, Integer> counts = new TreeMap<>();
    for (int i = 0; i < text.length() && letters < 4000; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < Texts.ASCII_END) {
        boolean letter = Texts.isAsciiLetter((char) c);
        latin += letter ? 1 : 0;
        letters += letter ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters++;
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    latin += counts.getOrDefault(Character.UnicodeScript.LATIN, 0);
    if (letters == 0 || latin * 2 >= letters) {
      return Optional.empty();
    }
    // Japanese mixes three scripts, of which only Chinese characters are not its own.
    if (counts.containsKey(Character.UnicodeScript.HIRAGANA)) {
      return Optional.of("ja");
    }
    Character.UnicodeScript most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return Optional.of(
        switch (most) {
          case CYRILLIC -> "und-Cyrl";
          case ARABIC -> "ar";
          case HAN -> "zh";
          case KATAKANA -> "ja";
          case HANGUL -> "ko";
          case GREEK -> "el";
          case HEBREW -> "he";
          case DEVANAGARI -> "hi";
          case THAI -> "th";
          default -> "und";
        });
  }
}
