package org.audiobriefing.publication.web;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.speech.Timeline.SentenceSpan;
import org.audiobriefing.text.SpokenWord;

/**
 * A line of text and when it is heard.
 *
 * @param start first frame
 * @param end behind the last frame
 */
record Caption(String text, long start, long end) {
  private static final int MAX_CHARS = 65;
  private static final int GOOD_CHARS = 30;

  /** Shorter than a millisecond at any rate is no time at all. */
  private static final int LEAST_FRAMES = 200;

  /** Returns a sentence as lines of at most {@value #MAX_CHARS} characters, where words allow. */
  static List<Caption> of(SentenceSpan sentence) {
    List<Caption> captions = new ArrayList<>();
    String written = sentence.utterance().written();
    long start = sentence.start();
    int from = 0;
    while (from < written.length()) {
      int to = end(written, from);
      long end = to == written.length() ? sentence.end() : frameAt(sentence, to);
      String text = written.substring(from, to).strip();
      boolean shown = end - start >= LEAST_FRAMES;
      if (!text.isEmpty() && shown) {
        captions.add(new Caption(text, start, end));
        start = end;
      } else if (!text.isEmpty() && !captions.isEmpty()) {
        // Signs that take no time of their own go with what is heard before them.
        Caption before = captions.remove(captions.size() - 1);
        captions.add(new Caption(before.text() + "\n" + text, before.start(), before.end()));
      }
      from = to;
    }
    return captions;
  }

  /** The last clause that fits, else the last word. */
  private static int end(String written, int from) {
    if (written.length() - from <= MAX_CHARS) {
      return written.length();
    }
    int word = -1;
    int clause = -1;
    for (int i = from + 1; i <= from + MAX_CHARS; i++) {
      if (Character.isWhitespace(written.charAt(i))) {
        word = i;
        if (i - from >= GOOD_CHARS && ",;:—–".indexOf(written.charAt(i - 1)) >= 0) {
          clause = i;
        }
      }
    }
    int end = clause > 0 ? clause : word > 0 ? word : from + MAX_CHARS;
    return Character.isHighSurrogate(written.charAt(end - 1)) ? end - 1 : end;
  }

  /**
   * Returns when a place in the written text is reached: the start of the word behind it, or, in
   * the middle of a long one, its share of that word's time.
   */
  private static long frameAt(SentenceSpan sentence, int place) {
    List<SpokenWord> words = sentence.utterance().words();
    for (int i = 0; i < words.size(); i++) {
      SpokenWord word = words.get(i);
      if (word.start() >= place) {
        return sentence.wordStarts()[i];
      }
      if (word.end() > place) {
        int last = i;
        while (last + 1 < words.size() && words.get(last + 1).sameReading(word)) {
          last++;
        }
        long start = sentence.wordStarts()[i];
        long length = sentence.wordEnds()[last] - start;
        return start + length * (place - word.start()) / (word.end() - word.start());
      }
    }
    return sentence.end();
  }
}
