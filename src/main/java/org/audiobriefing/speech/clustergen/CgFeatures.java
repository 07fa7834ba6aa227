package org.audiobriefing.speech.clustergen;

import org.audiobriefing.speech.freetts.PhoneFeatures;
import org.audiobriefing.speech.freetts.SentenceTree;

/**
 * What is known of an item, as flite's {@code cst_ffeatures.c} and {@code cst_cg.c} define it.
 * Counts are texts capped at 19, so that trees compare them as texts; ratios are numbers. An
 * unknown feature is null.
 */
final class CgFeatures {
  private static final int MOST = 19;
  private static final float NOWHERE = -1;

  /** As C has it, whatever the voice says. */
  private static final double FRAME_SECONDS = 0.005;

  private final CgTimes t;
  private final SentenceTree s;
  private final CgItems items;
  private final CgWordFeatures words;

  CgFeatures(CgTimes times, CgItems items) {
    t = times;
    s = times.sentence;
    this.items = items;
    words = new CgWordFeatures(times);
  }

  static String count(int n) {
    return Integer.toString(Math.max(0, Math.min(MOST, n)));
  }

  static boolean isVowel(String phone) {
    return PhoneFeatures.of(phone, "vc").equals("+");
  }

  Object of(int item, String feature) {
    int kind = CgItems.kind(item);
    int i = CgItems.number(item);
    if (CgItems.isFrame(kind)) {
      return frame(i, feature);
    }
    if (CgItems.isState(kind)) {
      return state(item, i, feature);
    }
    if (CgItems.isPhone(kind)) {
      return phone(i, feature);
    }
    if (CgItems.isSyllable(kind)) {
      return words.syllable(i, feature);
    }
    return CgItems.isWord(kind) ? words.word(i, feature) : words.phrase(i, feature);
  }

  private Object frame(int i, String feature) {
    int state = t.frameState[i];
    int phone = t.statePhone[state];
    int first = t.stateFirst[state];
    int last = t.stateLast[state];
    int phoneFirst = t.stateFirst[t.phoneFirst[phone]];
    int phoneLast = t.stateLast[t.phoneLast[phone]];
    return switch (feature) {
      case "name" -> t.states[state];
      case "lisp_cg_state_pos" -> placeInState(i);
      case "lisp_cg_state_place" -> share(i, first, last);
      case "lisp_cg_state_index" -> (float) (i - first);
      case "lisp_cg_state_rindex" -> (float) (last - i);
      case "lisp_cg_phone_place" -> share(i, phoneFirst, phoneLast);
      case "lisp_cg_phone_index" -> (float) (i - phoneFirst);
      case "lisp_cg_phone_rindex" -> (float) (phoneLast - i);
      case "lisp_cg_position_in_phrasep" -> inPhrase(i, phone, true);
      case "lisp_cg_position_in_phrase" -> inPhrase(i, phone, false);
      case "lisp_cg_position_in_sentence" -> (float) inWords(i, phone, 0, s.words().length - 1);
      default -> null;
    };
  }

  /** Beginning, middle or end: neighbours of the same name count as the same state, as in C. */
  private String placeInState(int i) {
    String name = t.states[t.frameState[i]];
    if (i == 0 || !t.states[t.frameState[i - 1]].equals(name)) {
      return "b";
    }
    boolean more = i + 1 < t.frameState.length && t.states[t.frameState[i + 1]].equals(name);
    return more ? "m" : "e";
  }

  private static float share(int i, int first, int last) {
    return last == first ? 0 : (float) (i - first) / (last - first);
  }

  private float inPhrase(int i, int phone, boolean numbered) {
    if (s.phoneSyllable()[phone] < 0) {
      return NOWHERE;
    }
    int phrase = s.wordPhrase()[s.syllableWord()[s.phoneSyllable()[phone]]];
    double place = inWords(i, phone, s.phraseFirst()[phrase], s.phraseLast()[phrase]);
    return (float) (place == NOWHERE || !numbered ? place : phrase + place);
  }

  private double inWords(int i, int phone, int firstWord, int lastWord) {
    if (s.phoneSyllable()[phone] < 0) {
      return NOWHERE;
    }
    float start = t.phoneEnd(s.syllableFirst()[s.wordFirst()[firstWord]] - 1);
    float end = t.phoneEnd(s.syllableLast()[s.wordLast()[lastWord]]);
    return end == start ? NOWHERE : (FRAME_SECONDS * i - start) / (end - start);
  }

  private Object state(int item, int i, String feature) {
    return switch (feature) {
      case "name" -> t.states[i];
      case "end" -> t.stateEnd[i];
      // Within a phone the first state has none before it and answers its end: so the trees learnt.
      case "lisp_cg_duration" -> {
        int before = items.sibling(item, -1);
        yield before < 0 ? t.stateEnd[i] : t.stateEnd[i] - t.stateEnd[CgItems.number(before)];
      }
      default -> null;
    };
  }

  private Object phone(int i, String feature) {
    int syllable = s.phoneSyllable()[i];
    boolean pause = syllable < 0;
    return switch (feature) {
      case "name" -> s.phones()[i];
      case "end" -> t.phoneEnd(i);
      case "lisp_is_pau" -> flag(s.isPause(i));
      case "segment_duration", "lisp_cg_duration" -> t.phoneEnd(i) - t.phoneEnd(i - 1);
      case "pos_in_syl" -> pause ? "0" : count(i - s.syllableFirst()[syllable]);
      case "syl_final" -> flag(pause || i == s.syllableLast()[syllable]);
      case "syl_initial" -> flag(pause || i == s.syllableFirst()[syllable]);
      case "seg_onsetcoda" -> !pause && vowelFollows(i, syllable) ? "onset" : "coda";
      case "lisp_cg_content_words_in_phrase" -> words.contentWords(syllable);
      default -> soundOf(i, syllable, feature);
    };
  }

  private Object soundOf(int i, int syllable, String feature) {
    if (feature.startsWith("ph_")) {
      return PhoneFeatures.of(s.phones()[i], feature.substring("ph_".length()));
    }
    if (feature.startsWith("lisp_coda_")) {
      return hasSound(syllable, true, feature.substring("lisp_coda_".length()));
    }
    if (feature.startsWith("lisp_onset_")) {
      return hasSound(syllable, false, feature.substring("lisp_onset_".length()));
    }
    return null;
  }

  private boolean vowelFollows(int i, int syllable) {
    for (int p = i + 1; p <= s.syllableLast()[syllable]; p++) {
      if (isVowel(s.phones()[p])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a consonant of a manner stands on one side of the vowel. */
  private Object hasSound(int syllable, boolean coda, String manner) {
    return switch (manner) {
      case "fric" -> flag(hasType(syllable, coda, "f"));
      case "stop" -> flag(hasType(syllable, coda, "s"));
      case "nasal" -> flag(hasType(syllable, coda, "n"));
      case "glide" -> flag(hasType(syllable, coda, "r") || hasType(syllable, coda, "l"));
      default -> null;
    };
  }

  private boolean hasType(int syllable, boolean coda, String type) {
    if (syllable < 0) {
      return false;
    }
    int first = s.syllableFirst()[syllable];
    int last = s.syllableLast()[syllable];
    for (int k = 0; k <= last - first; k++) {
      String phone = s.phones()[coda ? last - k : first + k];
      if (isVowel(phone)) {
        return false;
      }
      if (PhoneFeatures.of(phone, "ctype").equals(type)) {
        return true;
      }
    }
    return false;
  }

  static String flag(boolean set) {
    return set ? "1" : "0";
  }
}
