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
      if (!text.isEmpty()) {
        captions.add(new Caption(text, start, Math.max(end, start + 1)));
        start = Math.max(end, start + 1);
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

  /** Returns when the first word behind a place in the written text is heard. */
  private static long frameAt(SentenceSpan sentence, int place) {
    List<SpokenWord> words = sentence.utterance().words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() >= place) {
        return sentence.wordStarts()[i];
      }
    }
    return sentence.end();
  }
}
