package org.audiobriefing.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The phones of one word as the voices take them: US English ARPAbet in lower case, a {@code 1}
 * behind the vowel of each stressed syllable, for example {@code z ax l eh1 n s k iy}.
 *
 * @param phones one or more, each a known phone with or without {@code 1}
 */
public record Pronunciation(List<String> phones) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
          "uw");
  private static final Set<String> CONSONANTS =
      Set.of(
          "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh",
          "t", "th", "v", "w", "y", "z", "zh");
  private static final Set<String> SIBILANTS = Set.of("s", "z", "sh", "zh", "ch", "jh");
  private static final Set<String> VOICELESS = Set.of("p", "t", "k", "f", "th");

  public Pronunciation {
    phones = List.copyOf(phones);
    if (phones.isEmpty()) {
      throw new IllegalArgumentException("a pronunciation needs at least one phone");
    }
    for (String phone : phones) {
      if (!isPhone(phone)) {
        throw new IllegalArgumentException("'" + phone + "' is not a phone");
      }
    }
  }

  /** Reads phones separated by blanks. */
  public static Pronunciation parse(String phones) {
    return new Pronunciation(List.of(BLANKS.split(phones.strip())));
  }

  /** Returns whether this is a phone of the voices, stress mark allowed on vowels. */
  public static boolean isPhone(String phone) {
    return CONSONANTS.contains(phone) || isVowel(phone);
  }

  /** Returns whether this is a vowel, with or without stress. */
  public static boolean isVowel(String phone) {
    return VOWELS.contains(unstressed(phone));
  }

  /** Returns the phone without its stress mark. */
  public static String unstressed(String phone) {
    return phone.endsWith("1") ? phone.substring(0, phone.length() - 1) : phone;
  }

  /** Returns how the plural, the possessive or the third person of this word is said. */
  public Pronunciation withS() {
    String last = unstressed(phones.get(phones.size() - 1));
    if (SIBILANTS.contains(last)) {
      return plus("ax", "z");
    }
    return VOICELESS.contains(last) ? plus("s") : plus("z");
  }

  /** Returns how the past tense of this word is said. */
  public Pronunciation withEd() {
    String last = phones.get(phones.size() - 1);
    if (last.equals("t") || last.equals("d")) {
      return plus("ax", "d");
    }
    return VOICELESS.contains(last) || last.equals("s") || last.equals("sh") || last.equals("ch")
        ? plus("t")
        : plus("d");
  }

  /** Returns this word's phones followed by more. */
  public Pronunciation plus(String... more) {
    List<String> all = new ArrayList<>(phones);
    all.addAll(List.of(more));
    return new Pronunciation(all);
  }

  /** Returns the phones separated by single blanks. */
  @Override
  public String toString() {
    return String.join(" ", phones);
  }
}
