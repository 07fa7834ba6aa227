package org.audiobriefing.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the language of a text by its commonest small words, since what pages say of themselves is
 * often the language of their menus. Scripts other than Latin are told by their letters.
 */
final class Language {
  /** Fewer words prove nothing. */
  private static final int ENOUGH_WORDS = 25;

  /** English prose has about a third of its words from this list, any other language a tenth. */
  private static final double ENGLISH_SHARE = 0.15;

  /** A longer text is no other language further down. */
  private static final int MAX_CHARS = 20_000;

  private static final double THIN_SHARE = 0.05;

  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              Set.of(
                  "the", "of", "and", "to", "that", "with", "was", "for", "his", "her", "have",
                  "has", "had", "said", "from", "by", "which", "were", "this", "they", "are",
                  "been", "who", "it", "be", "not", "but", "their", "is", "on", "at", "as", "would",
                  "will")),
          Map.entry(
              "de",
              Set.of(
                  "der", "die", "das", "und", "ist", "von", "mit", "den", "nicht", "auf", "ein",
                  "eine", "für", "dem", "sich", "auch", "wird", "werden", "im", "zu")),
          Map.entry(
              "fr",
              Set.of(
                  "le", "la", "les", "des", "et", "une", "est", "dans", "que", "qui", "pour", "sur",
                  "pas", "par", "plus", "avec", "du", "au", "ce", "il")),
          Map.entry(
              "es",
              Set.of(
                  "el", "la", "los", "las", "que", "una", "por", "con", "para", "del", "se", "es",
                  "como", "más", "pero", "sus", "ha", "y", "en", "su")),
          Map.entry(
              "pt",
              Set.of(
                  "o", "os", "uma", "que", "não", "para", "com", "do", "da", "em", "dos", "das",
                  "mais", "por", "são", "foi", "ao", "e", "se", "pela")),
          Map.entry(
              "it",
              Set.of(
                  "il", "che", "di", "una", "per", "con", "non", "del", "della", "sono", "gli",
                  "nel", "alla", "anche", "più", "è", "e", "ha", "dei", "si")),
          Map.entry(
              "nl",
              Set.of(
                  "de", "het", "een", "van", "en", "niet", "dat", "zijn", "voor", "met", "op", "te",
                  "aan", "ook", "wordt", "door", "maar", "bij", "uit", "naar")),
          Map.entry(
              "sv",
              Set.of(
                  "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "har",
                  "inte", "till", "ett", "om", "var", "de", "från", "jag")),
          Map.entry(
              "da",
              Set.of(
                  "og", "det", "er", "på", "af", "for", "til", "med", "den", "har", "ikke", "som",
                  "en", "et", "der", "om", "at", "de", "fra", "men")),
          Map.entry(
              "pl",
              Set.of(
                  "w", "na", "się", "nie", "do", "że", "jest", "z", "o", "po", "jak", "przez", "od",
                  "za", "dla", "oraz", "ale", "co", "tym", "są")),
          Map.entry(
              "tr",
              Set.of(
                  "ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "çok", "daha", "olan",
                  "gibi", "ise", "en", "kadar", "sonra", "göre", "ne", "ya", "mi")),
          Map.entry(
              "id",
              Set.of(
                  "yang", "dan", "di", "dengan", "untuk", "dari", "ini", "pada", "itu", "tidak",
                  "akan", "dalam", "juga", "ke", "oleh", "ada", "telah", "bisa", "karena",
                  "saat")));

  private Language() {}

  /**
   * Returns a language tag: the declared one when the text does not speak against it.
   *
   * @param declared by the page
   */
  static String of(Optional<String> declared, String whole) {
    String text = whole.substring(0, Math.min(whole.length(), MAX_CHARS));
    String tag = declared.map(String::strip).filter(t -> !t.isEmpty()).orElse("");
    Optional<String> script = script(text);
    if (script.isPresent()) {
      return tag.toLowerCase(Locale.ROOT).startsWith("en") || tag.isEmpty() ? script.get() : tag;
    }
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    if (words.size() < ENOUGH_WORDS) {
      return tag.isEmpty() ? "en" : tag;
    }
    if (share(words, WORDS.get("en")) >= ENGLISH_SHARE) {
      return tag.toLowerCase(Locale.ROOT).startsWith("en") ? tag : "en";
    }
    String best = "und";
    double most = 0.1;
    for (Map.Entry<String, Set<String>> language : new TreeMap<>(WORDS).entrySet()) {
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
    Map<Character.UnicodeScript, Integer> counts = new TreeMap<>();
    for (int i = 0; i < text.length() && letters < 4000; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        letters++;
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : counts.entrySet()) {
      if (script.getKey() != Character.UnicodeScript.LATIN && script.getValue() * 2 > letters) {
        return Optional.of(
            switch (script.getKey()) {
              case CYRILLIC -> "und-Cyrl";
              case ARABIC -> "ar";
              case HAN -> "zh";
              case HIRAGANA, KATAKANA -> "ja";
              case HANGUL -> "ko";
              case GREEK -> "el";
              case HEBREW -> "he";
              case DEVANAGARI -> "hi";
              case THAI -> "th";
              default -> "und";
            });
      }
    }
    return Optional.empty();
  }
}
