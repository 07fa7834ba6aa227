package org.audiobriefing.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.letters.LatinLetters;

/**
 * Finds the phones of any word: taught words first, then dictionaries with their inflections, then
 * compounds of known words, at last letter-to-sound. Never without an answer.
 */
public final class Pronouncer {
  /** Where an answer came from. */
  public enum Origin {
    TAUGHT,
    DICTIONARY,
    GUESSED
  }

  /**
   * An answer.
   *
   * @param pronunciation the phones
   * @param origin how sure they are
   */
  public record Answer(Pronunciation pronunciation, Origin origin) {}

  private static final int MAX_LETTERS = 40;
  private static final int MIN_COMPOUND_PART = 4;
  private static final int SHORTEST_DERIVED = 7;

  /** What the dictionaries lack or have wrong among contractions and the smallest words. */
  private static final Map<String, String> SMALL_WORDS =
      Map.of(
          "a",
          "ax",
          "the",
          "dh ax",
          "'s",
          "z",
          "n't",
          "ax n t",
          "o'clock",
          "ax k l aa1 k",
          "ma'am",
          "m ae1 m",
          "'n",
          "ax n",
          "doesn't",
          "d ah1 z ax n t",
          "mustn't",
          "m ah1 s ax n t",
          "does",
          "d ah1 z");

  /** The dictionaries leave out the vowel before "nt", which makes "isn't" one syllable. */
  private static final Set<String> NEGATED =
      Set.of(
          "isn't",
          "hasn't",
          "wasn't",
          "hadn't",
          "didn't",
          "couldn't",
          "wouldn't",
          "shouldn't",
          "needn't",
          "mightn't",
          "oughtn't",
          "haven't");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  /** How a British spelling is made American. */
  private record Respelling(Pattern british, String american) {
    static Respelling of(String british, String american) {
      return new Respelling(Pattern.compile(british), american);
    }
  }

  private static final List<Respelling> AMERICAN =
      List.of(
          Respelling.of("our(?=$|s$|ed$|ing$|ful$|able$|ite$|hood$)", "or"),
          Respelling.of("is(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$)", "iz"),
          Respelling.of("ys(?=e$|es$|ed$|ing$)", "yz"),
          Respelling.of("(?<=[bt])re(?=$|s$|d$)", "er"),
          Respelling.of("ogue(?=$|s$)", "og"),
          Respelling.of("lled$", "led"),
          Respelling.of("lling$", "ling"),
          Respelling.of("ae", "e"),
          Respelling.of("(?<=n)ce(?=$|s$)", "se"));

  /** Letters of no English word, not even a borrowed one: Støre is not "store". */
  private static final Pattern NO_ENGLISH_LETTER =
      Pattern.compile("[øłđðþśńčžšćğışșțăřůěąęőűżźľťďŕňļķģņėįųūāēīØŁĐÐÞŚŃČŽŠĆĞİŞȘȚŘŻŹĽŤĎŅĶĢ]");

  private final Lexicon taught;
  private final List<Dictionary> dictionaries;
  private final LetterToSound letterToSound;

  /**
   * @param dictionaries asked in this order
   */
  public Pronouncer(Lexicon taught, List<Dictionary> dictionaries, LetterToSound letterToSound) {
    this.taught = taught;
    this.dictionaries = List.copyOf(dictionaries);
    this.letterToSound = letterToSound;
  }

  /**
   * Returns how a word is said; without any capital it is taken for a name if nothing knows it.
   *
   * @param word one spoken word in any case
   */
  public Answer pronounce(String word) {
    return pronounce(word, true);
  }

  /**
   * Returns how a word is said.
   *
   * @param word one spoken word in any case
   * @param named whether it may be a name, which may come from another language
   */
  public Answer pronounce(String word, boolean named) {
    Optional<Pronunciation> known = taught.pronunciation(word);
    if (known.isPresent()) {
      return new Answer(known.get(), Origin.TAUGHT);
    }
    Optional<String> alias = taught.alias(word).filter(LatinLetters::isSayable);
    if (alias.isPresent()) {
      return new Answer(joined(alias.get()), Origin.TAUGHT);
    }
    String plain = Lexicon.withoutAccents(word.replace('\u2019', '\'')).toLowerCase(Locale.ROOT);
    Optional<Pronunciation> found =
        NO_ENGLISH_LETTER.matcher(word).find() ? Optional.empty() : inDictionary(plain);
    Optional<Pronunciation> accented = found.isPresent() ? Optional.empty() : taught.accented(word);
    if (accented.isPresent()) {
      return new Answer(accented.get(), Origin.TAUGHT);
    }
    return found.isPresent()
        ? new Answer(found.get(), Origin.DICTIONARY)
        : guess(plain, word.toLowerCase(Locale.ROOT), named);
  }

  /** An alias is said by the dictionaries; an alias of an alias is not followed. */
  private Pronunciation joined(String words) {
    List<String> phones = new ArrayList<>();
    for (String word : NO_WORD.split(words.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        phones.addAll(
            inDictionary(word).orElseGet(() -> guess(word, word, true).pronunciation()).phones());
      }
    }
    return new Pronunciation(phones);
  }

  private Optional<Pronunciation> inDictionary(String word) {
    String small = SMALL_WORDS.get(word);
    if (small != null) {
      return Optional.of(Pronunciation.parse(small));
    }
    if (word.endsWith("n't") && NEGATED.contains(word)) {
      return find(word.substring(0, word.length() - "n't".length()))
          .map(p -> p.plus("ax", "n", "t"));
    }
    Optional<Pronunciation> found = find(word);
    return found.isPresent() ? found : inflected(word);
  }

  private Optional<Pronunciation> find(String word) {
    for (Dictionary dictionary : dictionaries) {
      Optional<Pronunciation> found = dictionary.find(word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Pronunciation> inflected(String word) {
    int length = word.length();
    if (word.endsWith("'s")) {
      return known(word.substring(0, length - 2)).map(Pronunciation::withS);
    }
    if (word.endsWith("s'")) {
      return known(word.substring(0, length - 1));
    }
    if (word.endsWith("'") || word.startsWith("'") && length > 1) {
      return known(word.endsWith("'") ? word.substring(0, length - 1) : word.substring(1));
    }
    Optional<Pronunciation> contraction = contraction(word);
    if (contraction.isPresent() || length < 4) {
      return contraction;
    }
    Optional<Pronunciation> derived = suffixed(word);
    return derived.isPresent() ? derived : british(word);
  }

  private Optional<Pronunciation> known(String word) {
    Optional<Pronunciation> own = taught.pronunciation(word);
    return own.isPresent() ? own : word.isEmpty() ? Optional.empty() : inDictionary(word);
  }

  private Optional<Pronunciation> contraction(String word) {
    int mark = word.lastIndexOf('\'');
    if (mark < 1) {
      return Optional.empty();
    }
    String stem = word.substring(0, mark);
    return switch (word.substring(mark)) {
      case "'ll" -> known(stem).map(p -> p.plus("ax", "l"));
      case "'ve" -> known(stem).map(p -> endsInVowel(p) ? p.plus("v") : p.plus("ax", "v"));
      case "'d" -> known(stem).map(p -> endsInVowel(p) ? p.plus("d") : p.plus("ax", "d"));
      case "'re" -> known(stem).map(p -> p.plus("er"));
      case "'m" -> known(stem).map(p -> p.plus("m"));
      default -> known(word.substring(0, mark) + word.substring(mark + 1));
    };
  }

  private static boolean endsInVowel(Pronunciation p) {
    return Pronunciation.isVowel(p.phones().get(p.phones().size() - 1));
  }

  private Optional<Pronunciation> suffixed(String word) {
    int length = word.length();
    if (word.endsWith("s") && !word.endsWith("ss")) {
      Optional<Pronunciation> stem = find(word.substring(0, length - 1));
      if (stem.isPresent()) {
        return stem.map(Pronunciation::withS);
      }
      if (word.endsWith("ies")) {
        return find(word.substring(0, length - 3) + "y").map(Pronunciation::withS);
      }
      return word.endsWith("es")
          ? find(word.substring(0, length - 2)).map(Pronunciation::withS)
          : Optional.empty();
    }
    if (word.endsWith("ed")) {
      return stem(word, 2).map(Pronunciation::withEd);
    }
    if (word.endsWith("ing")) {
      return stem(word, 3).map(p -> p.plus("ih", "ng"));
    }
    return Optional.empty();
  }

  /** Undoes what a suffix does to spelling: a doubled consonant, a lost e. */
  private Optional<Pronunciation> stem(String word, int suffix) {
    String cut = word.substring(0, word.length() - suffix);
    List<String> stems = new ArrayList<>(List.of(cut, cut + "e"));
    int length = cut.length();
    if (length > 2 && cut.charAt(length - 1) == cut.charAt(length - 2)) {
      stems.add(cut.substring(0, length - 1));
    }
    if (cut.endsWith("i")) {
      stems.add(cut.substring(0, length - 1) + "y");
    }
    for (String stem : stems) {
      Optional<Pronunciation> found = stem.length() < 2 ? Optional.empty() : find(stem);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The dictionaries are American: "centre", "organise" and "colour" are found as "center",
   * "organize" and "color".
   */
  private Optional<Pronunciation> british(String word) {
    String american = word;
    for (Respelling respelling : AMERICAN) {
      american = respelling.british().matcher(american).replaceFirst(respelling.american());
    }
    return american.equals(word) ? Optional.empty() : inDictionary(american);
  }

  private Answer guess(String word, String accented, boolean named) {
    Optional<Pronunciation> made = made(word, named);
    if (made.isPresent()) {
      return new Answer(made.get(), Origin.GUESSED);
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length() && letters.length() < MAX_LETTERS; i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    if (letters.isEmpty()) {
      return guess(named(word), "", true);
    }
    boolean possessive = word.endsWith("'s") && letters.length() > 1;
    if (possessive) {
      letters.setLength(letters.length() - 1);
    }
    boolean whole =
        letters.length() == accented.length()
            || accented.chars().anyMatch(c -> c > 127)
                && !possessive
                && accented.length() <= MAX_LETTERS;
    Pronunciation guessed =
        named
            ? letterToSound.guess(whole ? accented : letters.toString())
            : letterToSound.guessCommon(letters.toString());
    return new Answer(possessive ? guessed.withS() : guessed, Origin.GUESSED);
  }

  /** What has no letter of ours is said by the name of its first letter. */
  private static String named(String word) {
    return word.codePoints()
        .mapToObj(LatinLetters::spoken)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("letter");
  }

  /** A word that is made of known ones: compounds, their plurals, derivations, British places. */
  private Optional<Pronunciation> made(String word, boolean named) {
    // "screenshots" are no hot screens.
    boolean plural = word.endsWith("s") && word.length() > 2 * MIN_COMPOUND_PART;
    Optional<Pronunciation> compound =
        plural
            ? compound(word.substring(0, word.length() - 1)).map(Pronunciation::withS)
            : Optional.empty();
    compound = compound.or(() -> compound(word));
    if (compound.isEmpty() && word.length() >= SHORTEST_DERIVED) {
      compound = Affixes.derived(word, this::find);
    }
    return compound.isEmpty() && named
        ? Affixes.place(word, stem -> find(stem).orElseGet(() -> letterToSound.guessCommon(stem)))
        : compound;
  }

  /** "gunfire" is said as "gun" and "fire" when nobody has taught more. */
  private Optional<Pronunciation> compound(String word) {
    for (int split = word.length() - MIN_COMPOUND_PART; split >= MIN_COMPOUND_PART; split--) {
      Optional<Pronunciation> first = find(word.substring(0, split));
      Optional<Pronunciation> second = first.isEmpty() ? first : find(word.substring(split));
      if (first.isPresent() && second.isPresent()) {
        String[] rest =
            second.get().phones().stream().map(Pronunciation::unstressed).toArray(String[]::new);
        return Optional.of(first.get().plus(rest));
      }
    }
    return Optional.empty();
  }
}
