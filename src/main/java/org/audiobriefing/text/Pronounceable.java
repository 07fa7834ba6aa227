package org.audiobriefing.text;

import java.util.Set;

/**
 * Tells letters that can be said as a word, such as UNESCO, from letters that must be spelled, such
 * as RNLI.
 */
final class Pronounceable {
  private static final Set<String> ONSETS =
      Set.of(
          ("b bl br c ch cl cr d dr dw f fl fr g gl gr h j k kl kn kr l m n p ph pl pr q qu r rh s sc sch scr sh shr sk sl sm"
                  + " sn sp sph spl spr st str sv sw t th thr tr tw v w wh wr x y z")
              .split(" "));

  private Pronounceable() {}

  /**
   * Returns whether every run of consonants can begin or join syllables, and there is a vowel in
   * every four letters.
   */
  static boolean test(String letters) {
    String word = Numbers.lower(letters);
    int run = 0;
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      boolean vowel = "aeiouyáéíóúàèìòùäöüâêîôûãõåæøœ".indexOf(c) >= 0;
      vowels += vowel ? 1 : 0;
      run = vowel ? 0 : run + 1;
      if (run > 3) {
        return false;
      }
    }
    int first = 0;
    while (first < word.length() && "aeiouy".indexOf(word.charAt(first)) < 0) {
      first++;
    }
    return vowels > 0 && run < 3 && (first == 0 || ONSETS.contains(word.substring(0, first)));
  }
}
