package org.audiobriefing.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.audiobriefing.tables.Table;

/**
 * Says names by the spelling of the language that they seem to come from, as an English newsreader
 * would. Which letters tell which language is the table {@code origins.tsv}, what they sound like
 * {@code origin-spellings.tsv}, where the stress falls {@code origin-stress.tsv}; a name that seems
 * to come from nowhere goes to English letter-to-sound. Immutable.
 */
public final class OriginLetterToSound implements LetterToSound {
  private static final Pattern REGION = Pattern.compile("[-_].*");

  private static final String ENGLISH = "english";
  private static final String COMMON = "phonetic";
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_CLUE = 8;

  private static final String MARKED = "áéíóúàèìòùâêîôûãõ";
  private static final String VOWELS = "aeiouyýŵŷäëïöüåøæœěůőűăąęėēāīūı" + MARKED;

  private record Clue(int row, int origin, int weight) {}

  /** Letters between others; {@code V} and {@code C} stand for any vowel and any consonant. */
  private record Spelling(String left, String letters, String right, String[] phones) {
    static Spelling of(String pattern, String phones) {
      int open = pattern.indexOf('[');
      int close = pattern.indexOf(']');
      int start = pattern.startsWith("^") ? 1 : 0;
      int end = pattern.length() - (pattern.endsWith("$") ? 1 : 0);
      return new Spelling(
          pattern.substring(0, open < 0 ? start : open),
          pattern.substring(open < 0 ? start : open + 1, close < 0 ? end : close),
          pattern.substring(close < 0 ? end : close + 1),
          phones.equals("-") ? new String[0] : phones.split(" "));
    }

    /** A letter tells more than any vowel or any consonant. */
    int context() {
      int told = 0;
      for (char c : (left + right).toCharArray()) {
        told += c == 'V' || c == 'C' ? 2 : 3;
      }
      return told;
    }

    /** Single letters, digraphs and endings that are stressed are common to all origins. */
    boolean isGeneral() {
      return letters.length() < 3 || phones.length > 0 && String.join(" ", phones).contains("1");
    }

    boolean at(String word, int i) {
      if (!word.startsWith(letters, i)) {
        return false;
      }
      for (int k = 1; k <= left.length(); k++) {
        if (!fits(left.charAt(left.length() - k), word, i - k)) {
          return false;
        }
      }
      int at = i + letters.length();
      for (int k = 0; k < right.length(); k++) {
        if (!fits(right.charAt(k), word, at)) {
          return false;
        }
        // "sh", "kh" and the like are one consonant.
        at += right.charAt(k) == 'C' && word.startsWith("h", at + 1) ? 2 : 1;
      }
      return true;
    }

    private static boolean fits(char wanted, String word, int i) {
      boolean outside = i < 0 || i >= word.length() || word.charAt(i) == '-';
      return switch (wanted) {
        case '^', '$' -> outside;
        case 'V' -> !outside && VOWELS.indexOf(word.charAt(i)) >= 0;
        case 'C' -> !outside && VOWELS.indexOf(word.charAt(i)) < 0;
        default -> !outside && word.charAt(i) == wanted;
      };
    }
  }

  /** Where the stress falls in words of so many syllables ("3+": or more) that end so. */
  private record Stress(String ending, int syllables, boolean more, String place) {}

  /** Read when first needed. */
  private static final class Tables {
    static final Tables ALL = new Tables();

    private final List<String> origins = new ArrayList<>();
    private final Map<String, List<Clue>> clues = new HashMap<>();
    private final Map<String, Pattern> shapes = new HashMap<>();
    private final Map<String, List<String[]>> spellingRows = new HashMap<>();
    private final Map<String, Map<Character, List<Spelling>>> spellings = new ConcurrentHashMap<>();
    private final Map<String, List<Stress>> stresses = new HashMap<>();
    private int clueRows;

    private Tables() {
      readOrigins();
      for (String[] row : Table.load(OriginLetterToSound.class, "origin-spellings").cells()) {
        spellingRows.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
      }
      for (String[] row : Table.load(OriginLetterToSound.class, "origin-stress").cells()) {
        boolean more = row[2].endsWith("+");
        int syllables = Integer.parseInt(more ? row[2].substring(0, row[2].length() - 1) : row[2]);
        String ending = row[1].equals("-") ? "" : row[1];
        stresses
            .computeIfAbsent(row[0], k -> new ArrayList<>())
            .add(new Stress(ending, syllables, more, row[3]));
      }
    }

    private void readOrigins() {
      for (String[] row : Table.load(OriginLetterToSound.class, "origins").cells()) {
        if (origins.isEmpty() || !origins.get(origins.size() - 1).equals(row[0])) {
          origins.add(row[0]);
        }
        if (row[2].equals("shape")) {
          shapes.put(row[0], Pattern.compile(row[1]));
          continue;
        }
        clues
            .computeIfAbsent(row[1], k -> new ArrayList<>(1))
            .add(new Clue(clueRows++, origins.size() - 1, Integer.parseInt(row[2])));
      }
    }

    private Map<Character, List<Spelling>> spellings(String origin) {
      return spellings.computeIfAbsent(origin, this::sorted);
    }

    private Map<Character, List<Spelling>> sorted(String origin) {
      Set<String> patterns = new HashSet<>();
      Map<Character, List<Spelling>> byLetter = new HashMap<>();
      for (String source : List.of(origin, COMMON)) {
        for (String[] row : spellingRows.get(source)) {
          Spelling spelling = Spelling.of(row[1], row[2]);
          if ((source.equals(origin) || spelling.isGeneral()) && patterns.add(row[1])) {
            byLetter
                .computeIfAbsent(spelling.letters.charAt(0), k -> new ArrayList<>())
                .add(spelling);
          }
        }
      }
      for (List<Spelling> all : byLetter.values()) {
        all.sort(
            (a, b) ->
                a.letters.length() == b.letters.length()
                    ? b.context() - a.context()
                    : b.letters.length() - a.letters.length());
      }
      return byLetter;
    }
  }

  private final LetterToSound english;

  public OriginLetterToSound(LetterToSound english) {
    this.english = english;
  }

  @Override
  public Pronunciation guessCommon(String word) {
    return english.guess(word);
  }

  @Override
  public Pronunciation guess(String word) {
    String origin = originOf(word);
    Pronunciation said = origin.equals(ENGLISH) ? null : guessAs(word, origin);
    return said == null ? english.guess(word) : said;
  }

  /** Returns how a name of this origin is said, or null when no letter of it sounds as a vowel. */
  /** What languages are called in the tables. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("fr", "french"),
          Map.entry("de", "german"),
          Map.entry("es", "spanish"),
          Map.entry("ca", "spanish"),
          Map.entry("pt", "portuguese"),
          Map.entry("it", "italian"),
          Map.entry("nl", "dutch"),
          Map.entry("sv", "nordic"),
          Map.entry("da", "nordic"),
          Map.entry("nb", "nordic"),
          Map.entry("no", "nordic"),
          Map.entry("is", "nordic"),
          Map.entry("pl", "polish"),
          Map.entry("cs", "czech"),
          Map.entry("sk", "czech"),
          Map.entry("ru", "slavic"),
          Map.entry("uk", "slavic"),
          Map.entry("be", "slavic"),
          Map.entry("bg", "slavic"),
          Map.entry("sr", "south"),
          Map.entry("hr", "south"),
          Map.entry("bs", "south"),
          Map.entry("sl", "south"),
          Map.entry("hu", "hungarian"),
          Map.entry("ro", "romanian"),
          Map.entry("el", "greek"),
          Map.entry("tr", "turkish"),
          Map.entry("ga", "irish"),
          Map.entry("gd", "irish"),
          Map.entry("cy", "welsh"),
          Map.entry("ar", "arabic"),
          Map.entry("fa", "arabic"),
          Map.entry("hi", "indian"),
          Map.entry("ur", "indian"),
          Map.entry("zh", "chinese"),
          Map.entry("ja", "japanese"),
          Map.entry("ko", "korean"),
          Map.entry("lt", "baltic"),
          Map.entry("lv", "baltic"),
          Map.entry("sw", "african"));

  /**
   * Returns how a word is said by the spelling rules of a language, or empty when its rules are not
   * known.
   *
   * @param language BCP 47 tag
   */
  public static Optional<Pronunciation> inLanguage(String word, String language) {
    String origin =
        LANGUAGES.get(REGION.matcher(language.toLowerCase(Locale.ROOT)).replaceFirst(""));
    return origin == null
        ? Optional.empty()
        : Optional.ofNullable(guessAs(word.toLowerCase(Locale.ROOT), origin));
  }

  static Pronunciation guessAs(String word, String origin) {
    Syllables said = read(word, origin);
    return said.vowels.isEmpty() ? null : said.stressedAt(stress(word, origin, said));
  }

  /** Returns the origin that the letters tell, or {@code english}. */
  static String originOf(String word) {
    if (word.length() < SHORTEST_NAME) {
      return ENGLISH;
    }
    Tables tables = Tables.ALL;
    String marked = "^" + word + "$";
    int[] scores = new int[tables.origins.size()];
    boolean[] counted = new boolean[tables.clueRows];
    for (int from = 0; from < marked.length(); from++) {
      int longest = Math.min(marked.length(), from + LONGEST_CLUE);
      for (int to = from + 1; to <= longest; to++) {
        for (Clue clue : tables.clues.getOrDefault(marked.substring(from, to), List.of())) {
          scores[clue.origin] += counted[clue.row] ? 0 : clue.weight;
          counted[clue.row] = true;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        Pattern shape = tables.shapes.get(tables.origins.get(i));
        best = shape == null || shape.matcher(word).matches() ? i : best;
      }
    }
    return tables.origins.get(best);
  }

  /**
   * The longest spelling wins. Its vowels may be written {@code aa~ax}: as stressed, then as weak;
   * or {@code aa~ae~ax}: as stressed, half stressed, weak.
   */
  private static Syllables read(String word, String origin) {
    Map<Character, List<Spelling>> table = Tables.ALL.spellings(origin);
    Syllables said = new Syllables();
    for (int i = 0; i < word.length(); ) {
      int taken = 1;
      for (Spelling spelling : table.getOrDefault(word.charAt(i), List.of())) {
        if (spelling.at(word, i)) {
          taken = spelling.letters.length();
          said.add(spelling);
          break;
        }
      }
      i += taken;
    }
    return said;
  }

  /** Returns which of the vowels is stressed. */
  private static int stress(String word, String origin, Syllables said) {
    int last = said.vowels.size() - 1;
    if (said.fixed >= 0) {
      return said.fixed;
    }
    Stress rule = null;
    for (Stress s : Tables.ALL.stresses.getOrDefault(origin, List.of())) {
      boolean fits =
          word.endsWith(s.ending)
              && (s.more ? last + 1 >= s.syllables : last + 1 == s.syllables)
              && (!s.place.equals("accent") || said.accent >= 0);
      if (fits && s.place.equals("accent")) {
        return said.accent;
      }
      if (fits && (rule == null || s.ending.length() > rule.ending.length())) {
        rule = s;
      }
    }
    String place = rule == null ? "2" : rule.place;
    int at =
        switch (place) {
          case "first" -> 0;
          case "heavy" -> said.endsHeavy() ? last : last - 1;
          default -> last + 1 - Integer.parseInt(place);
        };
    return Math.max(0, at);
  }

  /** The phones of a word while it is not yet known which syllable is stressed. */
  private static final class Syllables {
    private final List<String> phones = new ArrayList<>();

    /** Where in {@link #phones} the vowels are. */
    private final List<Integer> vowels = new ArrayList<>();

    private int fixed = -1;
    private int accent = -1;

    void add(Spelling spelling) {
      boolean marked = spelling.letters.chars().anyMatch(c -> MARKED.indexOf(c) >= 0);
      for (String phone : spelling.phones) {
        String plain = Pronunciation.unstressed(phone);
        if (Pronunciation.isVowel(full(plain))) {
          fixed = phone.equals(plain) ? fixed : vowels.size();
          accent = marked ? vowels.size() : accent;
          marked = false;
          vowels.add(phones.size());
        } else if (!phones.isEmpty() && phones.get(phones.size() - 1).equals(plain)) {
          continue;
        }
        phones.add(plain);
      }
    }

    private static String full(String forms) {
      int end = forms.indexOf('~');
      return end < 0 ? forms : forms.substring(0, end);
    }

    /** A long vowel and a consonant at the end draw the stress, unless a consonant precedes too. */
    boolean endsHeavy() {
      int last = vowels.size() - 1;
      if (last < 1 || vowels.get(last) == phones.size() - 1) {
        return false;
      }
      String vowel = full(phones.get(vowels.get(last)));
      return vowel.equals("aa") && !closed(last - 1)
          || vowel.equals("iy")
          || vowel.equals("uw")
          || vowel.equals("ey")
          || vowel.equals("ay");
    }

    private boolean closed(int vowel) {
      int from = vowels.get(vowel) + 1;
      int to = vowel + 1 < vowels.size() ? vowels.get(vowel + 1) : phones.size() + 1;
      if (to - from != 2 || to > phones.size()) {
        return to - from > 1;
      }
      String second = phones.get(to - 1);
      return !(second.equals("r")
          || second.equals("y")
          || second.equals("w")
          || second.equals("l") && "p k b g f".contains(phones.get(from)));
    }

    Pronunciation stressedAt(int stressed) {
      for (int k = 0; k < vowels.size(); k++) {
        String[] forms = phones.get(vowels.get(k)).split("~");
        boolean half = k < stressed && (beat(k, stressed) || closed(k));
        String form =
            k == stressed
                ? forms[0]
                : half ? forms[forms.length == 3 ? 1 : 0] : forms[forms.length - 1];
        String mark = k == stressed ? "1" : "";
        phones.set(vowels.get(k), (form.equals("ax") && k == stressed ? "ah" : form) + mark);
      }
      return new Pronunciation(withR());
    }

    /**
     * English has every second syllable before the stress half stressed, and the first if it can.
     */
    private static boolean beat(int vowel, int stressed) {
      boolean odd = stressed % 2 != 0;
      return odd && vowel < 2 ? vowel == 0 && stressed > 1 : (stressed - vowel) % 2 == 0;
    }

    /** A weak vowel and an r that no vowel follows are one phone here. */
    private List<String> withR() {
      List<String> merged = new ArrayList<>();
      for (int i = 0; i < phones.size(); i++) {
        boolean r = phones.get(i).equals("r") && i > 0 && phones.get(i - 1).equals("ax");
        if (r && (i + 1 == phones.size() || !Pronunciation.isVowel(phones.get(i + 1)))) {
          merged.set(merged.size() - 1, "er");
        } else if (!(phones.get(i).equals("r")
            && i > 0
            && Pronunciation.unstressed(phones.get(i - 1)).equals("er"))) {
          merged.add(phones.get(i));
        }
      }
      return merged;
    }
  }
}
