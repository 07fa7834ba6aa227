package org.audiobriefing.text;

import java.util.List;
import java.util.Set;

/**
 * Tells letters that can be said as a word, such as UNESCO, from letters that must be spelled, such
 * as RNLI.
 */
final class Pronounceable {
  private static final String VOWELS = "aeiouyáéíóúàèìòùäöüâêîôûãõåæøœ";
  private static final Set<String> ONSETS =
      Set.of(
          ("b bl br c ch cl cr d dr dw f fl fr g gl gr h j k kl kn kr l m n p ph pl pr q qu r rh s sc sch scr sh shr sk sl sm"
                  + " sn sp sph spl spr st str sv sw t th thr tr tw v w wh wr x y z")
              .split(" "));

  private static final Set<String> CODAS =
      Set.copyOf(
          List.of(
              ("b c ck ct d f ff ft g k l lb ld lf lk ll lm lp lt lth m mp n nc nch nd ng ngth nk nt nth p pt r rb rc rch rd rf rg"
                      + " rk rl rld rm rn rp rs rst rt rth s sc sh sk sp ss st t th ts tt x z zz cks nds nts sts lds rts cts pts ths"
                      + " ps ms ns ls rs ks bs gs ds mn mb ght w wn wl ch tch dge h y v")
                  .split(" ")));

  /** "ngth" */
  private static final int MOST_CONSONANTS = 4;

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
      boolean vowel = VOWELS.indexOf(c) >= 0;
      vowels += vowel ? 1 : 0;
      run = vowel ? 0 : run + 1;
      if (run > MOST_CONSONANTS) {
        return false;
      }
    }
    int first = 0;
    while (first < word.length() && "aeiouy".indexOf(word.charAt(first)) < 0) {
      first++;
    }
    int last = word.length();
    while (last > 0 && VOWELS.indexOf(word.charAt(last - 1)) < 0) {
      last--;
    }
    boolean begins = first == 0 || ONSETS.contains(word.substring(0, first));
    boolean ends = last == word.length() || CODAS.contains(word.substring(last));
    return vowels > 0 && begins && ends && joins(word, first, last);
  }

  /** Returns whether each run of consonants within a word ends one syllable and begins the next. */
  private static boolean joins(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = i;
      while (end < to && VOWELS.indexOf(word.charAt(end)) < 0) {
        end++;
      }
      if (end > i && !splits(word.substring(i, end))) {
        return false;
      }
      i = end;
    }
    return true;
  }

  private static boolean splits(String run) {
    for (int cut = 0; cut < run.length(); cut++) {
      String coda = run.substring(0, cut);
      if ((coda.isEmpty() || CODAS.contains(coda)) && ONSETS.contains(run.substring(cut))) {
        return true;
      }
    }
    return CODAS.contains(run);
  }
}
