package org.audiobriefing.speech.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as phones, syllables, words and phrases: each kind numbered through the whole, each
 * with the number of its parent and of its first and last child.
 *
 * @param phones names
 * @param phoneSyllable −1 in pauses
 */
public record SentenceTree(
    String[] phones,
    int[] phoneSyllable,
    int[] syllableWord,
    int[] syllableFirst,
    int[] syllableLast,
    boolean[] stressed,
    boolean[] accented,
    String[] words,
    int[] wordPhrase,
    int[] wordFirst,
    int[] wordLast,
    String[] phrases,
    int[] phraseFirst,
    int[] phraseLast) {

  public static final String PAUSE = "pau";

  /** Returns a sentence out of what FreeTTS's models say of it. */
  static SentenceTree of(Utterance utterance) {
    return new Draft().read(utterance);
  }

  /** Returns whether a phone is a pause. */
  public boolean isPause(int phone) {
    return phones[phone].equals(PAUSE);
  }

  private static final class Draft {
    private final List<String> phones = new ArrayList<>();
    private final List<Integer> phoneSyllable = new ArrayList<>();
    private final List<Integer> syllableWord = new ArrayList<>();
    private final List<Integer> syllableSize = new ArrayList<>();
    private final List<Boolean> stressed = new ArrayList<>();
    private final List<Boolean> accented = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> wordPhrase = new ArrayList<>();
    private final List<Integer> wordFirst = new ArrayList<>();
    private final List<Integer> wordLast = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<Integer> phraseFirst = new ArrayList<>();
    private final List<Integer> phraseLast = new ArrayList<>();

    SentenceTree read(Utterance utterance) {
      for (Item p = utterance.getRelation("Phrase").getHead(); p != null; p = p.getNext()) {
        phraseFirst.add(words.size());
        for (Item w = p.getDaughter(); w != null; w = w.getNext()) {
          word(w);
        }
        phraseLast.add(words.size() - 1);
        phrases.add(feature(p, "name"));
      }
      int[] first = new int[syllableWord.size()];
      int[] last = new int[first.length];
      phones(utterance, first, last);
      return new SentenceTree(
          phones.toArray(String[]::new),
          ints(phoneSyllable),
          ints(syllableWord),
          first,
          last,
          booleans(stressed),
          booleans(accented),
          words.toArray(String[]::new),
          ints(wordPhrase),
          ints(wordFirst),
          ints(wordLast),
          phrases.toArray(String[]::new),
          ints(phraseFirst),
          ints(phraseLast));
    }

    private void word(Item word) {
      wordFirst.add(syllableWord.size());
      Item syllable = word.getItemAs("SylStructure").getDaughter();
      for (; syllable != null; syllable = syllable.getNext()) {
        syllableWord.add(words.size());
        stressed.add(feature(syllable, "stress").equals("1"));
        accented.add(isSet(syllable, "accent") || isSet(syllable, "endtone"));
        int size = 0;
        for (Item phone = syllable.getDaughter(); phone != null; phone = phone.getNext()) {
          size++;
        }
        syllableSize.add(size);
      }
      wordLast.add(syllableWord.size() - 1);
      words.add(feature(word, "name"));
      wordPhrase.add(phraseFirst.size() - 1);
    }

    private void phones(Utterance utterance, int[] first, int[] last) {
      int syllable = -1;
      int left = 0;
      for (Item p = utterance.getRelation("Segment").getHead(); p != null; p = p.getNext()) {
        String name = feature(p, "name");
        if (name.equals(PAUSE)) {
          phoneSyllable.add(-1);
        } else {
          while (left == 0) {
            left = syllableSize.get(++syllable);
            first[syllable] = phones.size();
          }
          left--;
          last[syllable] = phones.size();
          phoneSyllable.add(syllable);
        }
        phones.add(name);
      }
    }

    private static String feature(Item item, String key) {
      boolean known = item.getFeatures().isPresent(key);
      return known ? String.valueOf(item.getFeatures().getObject(key)) : "";
    }

    private static boolean isSet(Item item, String key) {
      String value = feature(item, key);
      return !value.isEmpty() && !value.equals("NONE");
    }

    private static int[] ints(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean[] booleans(List<Boolean> list) {
      boolean[] array = new boolean[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }
  }
}
