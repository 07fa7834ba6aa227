package org.audiobriefing.speech.clustergen;

import org.audiobriefing.speech.freetts.SentenceTree;

/** What is known of syllables, words and phrases; see {@link CgFeatures}. */
final class CgWordFeatures {
  private static final int MOST = 19;

  private final CgTimes t;
  private final SentenceTree s;

  CgWordFeatures(CgTimes times) {
    t = times;
    s = times.sentence;
  }

  Object syllable(int i, String feature) {
    int word = s.syllableWord()[i];
    int phrase = s.wordPhrase()[word];
    int first = s.wordFirst()[s.phraseFirst()[phrase]];
    int last = s.wordLast()[s.phraseLast()[phrase]];
    return switch (feature) {
      case "stress" -> CgFeatures.flag(s.stressed()[i]);
      case "accented" -> CgFeatures.flag(s.accented()[i]);
      case "syl_in" -> CgFeatures.count(i - first);
      case "syl_out" -> CgFeatures.count(last - i);
      case "lisp_cg_syl_ratio" -> ratio(Math.min(MOST, i - first), Math.min(MOST, last - i));
      // The first syllable of a phrase is never counted: so does C, and so the trees learnt.
      case "ssyl_in" -> set(s.stressed(), first + 1, i - 1);
      case "ssyl_out" -> set(s.stressed(), i + 1, last);
      case "asyl_in" -> set(s.accented(), first, i - 1);
      case "asyl_out" -> set(s.accented(), i + 1, last);
      case "last_accent" -> CgFeatures.count(sinceAccent(i));
      case "next_accent" -> CgFeatures.count(untilAccent(i));
      case "syl_codasize" -> CgFeatures.count(1 + consonants(i, true));
      case "syl_onsetsize" -> CgFeatures.count(consonants(i, false));
      case "position_type" -> positionType(i, word);
      case "lisp_cg_break" -> cgBreak(i, word, phrase);
      case "syl_break", "old_syl_break" -> i < s.wordLast()[word] ? "0" : wordBreak(word);
      case "sub_phrases" -> CgFeatures.count(phrase);
      case "pos_in_word" -> CgFeatures.count(i - s.wordFirst()[word]);
      case "syl_numphones" -> CgFeatures.count(s.syllableLast()[i] - s.syllableFirst()[i] + 1);
      case "syllable_duration" ->
          t.phoneEnd(s.syllableLast()[i]) - t.phoneEnd(s.syllableFirst()[i] - 1);
      case "syl_vowel" -> vowel(i);
      default -> null;
    };
  }

  private static float ratio(int before, int behind) {
    return (1f + before) / (1f + before + behind);
  }

  private static String set(boolean[] flags, int from, int to) {
    int count = 0;
    for (int i = from; i <= to; i++) {
      count += flags[i] ? 1 : 0;
    }
    return CgFeatures.count(count);
  }

  private int sinceAccent(int i) {
    int count = 0;
    for (int k = i; k >= 0 && !s.accented()[k]; k--) {
      count++;
    }
    return count;
  }

  private int untilAccent(int i) {
    int count = 0;
    for (int k = i + 1; k < s.accented().length && !s.accented()[k]; k++) {
      count++;
    }
    return count;
  }

  /** Consonants at one end of a syllable. */
  private int consonants(int i, boolean atEnd) {
    int first = s.syllableFirst()[i];
    int last = s.syllableLast()[i];
    int count = 0;
    while (count <= last - first
        && !CgFeatures.isVowel(s.phones()[atEnd ? last - count : first + count])) {
      count++;
    }
    return count;
  }

  private String positionType(int i, int word) {
    boolean first = i == s.wordFirst()[word];
    boolean last = i == s.wordLast()[word];
    if (last) {
      return first ? "single" : "final";
    }
    return first ? "initial" : "mid";
  }

  private String cgBreak(int i, int word, int phrase) {
    if (i < s.wordLast()[word]) {
      return "0";
    }
    if (word == s.words().length - 1) {
      return "4";
    }
    return word == s.phraseLast()[phrase] ? "3" : "1";
  }

  private String vowel(int i) {
    for (int p = s.syllableFirst()[i]; p <= s.syllableLast()[i]; p++) {
      if (CgFeatures.isVowel(s.phones()[p])) {
        return s.phones()[p];
      }
    }
    return null;
  }

  Object word(int i, String feature) {
    int phrase = s.wordPhrase()[i];
    return switch (feature) {
      case "name" -> s.words()[i];
      case "gpos" -> FunctionWords.partOfSpeech(s.words()[i]);
      case "word_numsyls" -> (float) (s.wordLast()[i] - s.wordFirst()[i] + 1);
      case "pos_in_phrase" -> CgFeatures.count(i - s.phraseFirst()[phrase]);
      case "content_words_in" -> CgFeatures.count(content(s.phraseFirst()[phrase], i - 1));
      case "content_words_out" -> CgFeatures.count(content(i + 1, s.phraseLast()[phrase]));
      case "word_break" -> wordBreak(i);
      default -> null;
    };
  }

  private int content(int from, int to) {
    int count = 0;
    for (int w = from; w <= to; w++) {
      count += FunctionWords.isContent(s.words()[w]) ? 1 : 0;
    }
    return count;
  }

  private String wordBreak(int word) {
    int phrase = s.wordPhrase()[word];
    if (word < s.phraseLast()[phrase]) {
      return "1";
    }
    return switch (s.phrases()[phrase]) {
      case "BB" -> "4";
      case "B" -> "3";
      default -> "1";
    };
  }

  /** Content words of a syllable's phrase but the syllable's own. */
  float contentWords(int syllable) {
    if (syllable < 0) {
      return 0;
    }
    int word = s.syllableWord()[syllable];
    int phrase = s.wordPhrase()[word];
    return Math.min(MOST, content(s.phraseFirst()[phrase], word - 1))
        + Math.min(MOST, content(word + 1, s.phraseLast()[phrase]));
  }

  Object phrase(int i, String feature) {
    return switch (feature) {
      case "name" -> s.phrases()[i];
      case "lisp_cg_find_phrase_number" -> (float) i;
      case "lisp_cg_phrase_ratio" -> (1f + i) / s.phrases().length;
      case "lisp_cg_syls_in_phrase" ->
          1f + Math.min(MOST, s.wordLast()[s.phraseLast()[i]] - s.wordFirst()[s.phraseFirst()[i]]);
      default -> null;
    };
  }
}
