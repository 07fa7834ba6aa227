package org.audiobriefing.speech.clustergen;

import org.audiobriefing.speech.freetts.SentenceTree;

/**
 * Where feature paths go: the items of a sentence in the relations of flite. An item is its kind
 * and its number in one int; below zero there is none.
 */
final class CgItems {
  static final int FRAME = 1;
  static final int FRAME_IN_STATE = 2;
  static final int STATE_OF_FRAMES = 3;
  static final int STATE = 4;
  static final int STATE_IN_PHONE = 5;
  static final int PHONE_OF_STATES = 6;
  static final int PHONE_IN_SYLLABLE = 7;
  static final int PHONE = 8;
  static final int SYLLABLE_IN_WORD = 9;
  static final int SYLLABLE = 10;
  static final int WORD_OF_SYLLABLES = 11;
  static final int WORD = 12;
  static final int WORD_IN_PHRASE = 13;
  static final int PHRASE = 14;

  static final int NONE = -1;
  private static final int NUMBER_BITS = 20;

  private final SentenceTree s;
  private final CgTimes t;

  CgItems(CgTimes times) {
    t = times;
    s = times.sentence;
  }

  static int item(int kind, int number) {
    return kind << NUMBER_BITS | number;
  }

  static int number(int item) {
    return item & (1 << NUMBER_BITS) - 1;
  }

  static int kind(int item) {
    return item >> NUMBER_BITS;
  }

  static boolean isFrame(int kind) {
    return kind <= FRAME_IN_STATE;
  }

  static boolean isState(int kind) {
    return kind >= STATE_OF_FRAMES && kind <= STATE_IN_PHONE;
  }

  static boolean isPhone(int kind) {
    return kind >= PHONE_OF_STATES && kind <= PHONE;
  }

  static boolean isSyllable(int kind) {
    return kind == SYLLABLE_IN_WORD || kind == SYLLABLE;
  }

  static boolean isWord(int kind) {
    return kind >= WORD_OF_SYLLABLES && kind <= WORD_IN_PHRASE;
  }

  /** Returns the same item in another relation, or none. */
  int as(int item, String relation) {
    int i = number(item);
    int k = kind(item);
    return switch (relation) {
      case "mcep_link" ->
          isFrame(k) ? item(FRAME_IN_STATE, i) : isState(k) ? item(STATE_OF_FRAMES, i) : NONE;
      case "mcep" -> isFrame(k) ? item(FRAME, i) : NONE;
      case "HMMstate" -> isState(k) ? item(STATE, i) : NONE;
      case "segstate" ->
          isState(k) ? item(STATE_IN_PHONE, i) : isPhone(k) ? item(PHONE_OF_STATES, i) : NONE;
      case "Segment" -> isPhone(k) ? item(PHONE, i) : NONE;
      case "SylStructure" -> inSyllables(k, i);
      case "Syllable" -> isSyllable(k) ? item(SYLLABLE, i) : NONE;
      case "Word" -> isWord(k) ? item(WORD, i) : NONE;
      case "Phrase" -> isWord(k) ? item(WORD_IN_PHRASE, i) : k == PHRASE ? item : NONE;
      default -> NONE;
    };
  }

  private int inSyllables(int k, int i) {
    if (isPhone(k)) {
      return s.phoneSyllable()[i] < 0 ? NONE : item(PHONE_IN_SYLLABLE, i);
    }
    return isSyllable(k)
        ? item(SYLLABLE_IN_WORD, i)
        : isWord(k) ? item(WORD_OF_SYLLABLES, i) : NONE;
  }

  /** Returns where a step leads, or none. */
  int move(int item, String step) {
    return switch (step) {
      case "n" -> sibling(item, 1);
      case "p" -> sibling(item, -1);
      case "nn" -> sibling(sibling(item, 1), 1);
      case "pp" -> sibling(sibling(item, -1), -1);
      case "parent" -> parent(item);
      case "daughter", "daughter1" -> daughter(item, true);
      case "daughtern" -> daughter(item, false);
      case "first" -> furthest(item, -1);
      case "last" -> furthest(item, 1);
      default -> NONE;
    };
  }

  private int furthest(int item, int by) {
    int last = item;
    for (int next = item; next >= 0; next = sibling(next, by)) {
      last = next;
    }
    return last;
  }

  int sibling(int item, int by) {
    if (item < 0) {
      return NONE;
    }
    int k = kind(item);
    int i = number(item);
    int j = i + by;
    int count =
        switch (k) {
          case FRAME, FRAME_IN_STATE -> t.frameState.length;
          case STATE_OF_FRAMES, STATE, STATE_IN_PHONE -> t.states.length;
          case PHONE_OF_STATES, PHONE_IN_SYLLABLE, PHONE -> s.phones().length;
          case SYLLABLE_IN_WORD, SYLLABLE -> s.syllableWord().length;
          case WORD_OF_SYLLABLES, WORD, WORD_IN_PHRASE -> s.words().length;
          default -> s.phrases().length;
        };
    return j >= 0 && j < count && areTogether(k, i, j) ? item(k, j) : NONE;
  }

  /** Under a parent only its own children are siblings. */
  private boolean areTogether(int k, int i, int j) {
    int[] parents =
        switch (k) {
          case FRAME_IN_STATE -> t.frameState;
          case STATE_IN_PHONE -> t.statePhone;
          case PHONE_IN_SYLLABLE -> s.phoneSyllable();
          case SYLLABLE_IN_WORD -> s.syllableWord();
          case WORD_IN_PHRASE -> s.wordPhrase();
          default -> null;
        };
    return parents == null || parents[i] == parents[j];
  }

  private int parent(int item) {
    int i = number(item);
    return switch (kind(item)) {
      case FRAME_IN_STATE -> item(STATE_OF_FRAMES, t.frameState[i]);
      case STATE_IN_PHONE -> item(PHONE_OF_STATES, t.statePhone[i]);
      case PHONE_IN_SYLLABLE -> item(SYLLABLE_IN_WORD, s.phoneSyllable()[i]);
      case SYLLABLE_IN_WORD -> item(WORD_OF_SYLLABLES, s.syllableWord()[i]);
      case WORD_IN_PHRASE -> item(PHRASE, s.wordPhrase()[i]);
      default -> NONE;
    };
  }

  private int daughter(int item, boolean first) {
    int i = number(item);
    return switch (kind(item)) {
      case STATE_OF_FRAMES ->
          t.stateFirst[i] > t.stateLast[i]
              ? NONE
              : item(FRAME_IN_STATE, first ? t.stateFirst[i] : t.stateLast[i]);
      case PHONE_OF_STATES -> item(STATE_IN_PHONE, first ? t.phoneFirst[i] : t.phoneLast[i]);
      case SYLLABLE_IN_WORD ->
          item(PHONE_IN_SYLLABLE, first ? s.syllableFirst()[i] : s.syllableLast()[i]);
      case WORD_OF_SYLLABLES -> item(SYLLABLE_IN_WORD, first ? s.wordFirst()[i] : s.wordLast()[i]);
      case PHRASE -> item(WORD_IN_PHRASE, first ? s.phraseFirst()[i] : s.phraseLast()[i]);
      default -> NONE;
    };
  }
}
