package org.audiobriefing.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says names by the spelling of the language that they seem to come from, as an English newsreader
 * would. Which spelling tells which language is the table {@code origins.tsv}, what its letters
 * sound like {@code origin-spellings.tsv}; a name that seems to come from nowhere goes to English
 * letter-to-sound. Immutable.
 */
public final class OriginLetterToSound implements LetterToSound {
  private static final int LONGEST = 8;
  private static final int SHORTEST_NAME = 3;

  private record Origin(String name, String stress, Pattern pattern) {}

  private final LetterToSound english;
  private final List<Origin> origins = new ArrayList<>();
  private final Map<String, Map<String, String>> spellings = new LinkedHashMap<>();

  public OriginLetterToSound(LetterToSound english) {
    this.english = english;
    for (String[] row : rows("origins.tsv")) {
      origins.add(new Origin(row[0], row[1], Pattern.compile(row[2])));
    }
    for (String[] row : rows("origin-spellings.tsv")) {
      spellings
          .computeIfAbsent(row[0], k -> new HashMap<>())
          .put(row[1], row[2].equals("-") ? "" : row[2]);
    }
  }

  private static List<String[]> rows(String table) {
    try (InputStream in = OriginLetterToSound.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("# ")).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Pronunciation guess(String word) {
    if (word.length() >= SHORTEST_NAME) {
      for (Origin origin : origins) {
        if (origin.pattern.matcher(word).find()) {
          List<String> phones = phones(word, origin.name);
          if (phones.stream().anyMatch(Pronunciation::isVowel)) {
            return new Pronunciation(stressed(phones, origin.stress, word));
          }
        }
      }
    }
    return english.guess(word);
  }

  /**
   * The longest letters that the origin knows win; what it does not know sounds as in most
   * languages.
   */
  private List<String> phones(String word, String origin) {
    Map<String, String> own = spellings.get(origin);
    Map<String, String> common = spellings.get("phonetic");
    List<String> phones = new ArrayList<>();
    for (int i = 0; i < word.length(); ) {
      int taken = 0;
      for (int n = Math.min(LONGEST, word.length() - i); n > 0 && taken == 0; n--) {
        String letters = word.substring(i, i + n);
        String found = find(own, letters, i, word.length());
        found =
            found == null && n < 3 && !origin.equals("chinese")
                ? find(common, letters, i, word.length())
                : found;
        if (found != null) {
          add(phones, found);
          taken = n;
        }
      }
      i += Math.max(1, taken);
    }
    return phones;
  }

  private static String find(Map<String, String> table, String letters, int at, int length) {
    String found = at + letters.length() == length ? table.get(letters + "$") : null;
    found = found == null && at == 0 ? table.get("^" + letters) : found;
    return found == null ? table.get(letters) : found;
  }

  private static void add(List<String> phones, String found) {
    for (String phone : found.split(" ")) {
      boolean doubled =
          !phones.isEmpty()
              && phones.get(phones.size() - 1).equals(phone)
              && !Pronunciation.isVowel(phone);
      if (!phone.isEmpty() && !doubled) {
        phones.add(phone);
      }
    }
  }

  private static List<String> stressed(List<String> phones, String rule, String word) {
    List<Integer> vowels = new ArrayList<>();
    for (int i = 0; i < phones.size(); i++) {
      if (Pronunciation.isVowel(phones.get(i))) {
        vowels.add(i);
      }
    }
    int last = vowels.size() - 1;
    int at =
        switch (rule) {
          case "first" -> 0;
          case "last", "french", "chinese" -> word.endsWith("oğlu") ? Math.max(0, last - 2) : last;
          case "romance" -> romance(word, last);
          default -> Math.max(0, last - 1);
        };
    if (phones.get(vowels.get(at)).equals("ax") && at > 0) {
      at--;
    }
    List<String> out = new ArrayList<>(phones);
    out.set(vowels.get(at), phones.get(vowels.get(at)) + "1");
    return out;
  }

  /** An accent shows the stress; else a final vowel, n or s moves it forward. */
  private static int romance(String word, int last) {
    if (word.matches(".*(?:[áéíóúàèìòù][nsl]?|ão|ões|ães)$")) {
      return last;
    }
    return word.matches(".*[aeions]$") ? Math.max(0, last - 1) : last;
  }
}
