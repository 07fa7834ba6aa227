package org.audiobriefing.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.audiobriefing.script.Segment.Utterance;

/** Paragraphs that were put into words lately. Safe for use by many threads. */
final class RecentParagraphs {
  /** About the paragraphs of an edition. */
  private static final int MOST = 1000;

  /** Those asked for last at the end. */
  private final Map<String, List<Utterance>> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Utterance>> eldest) {
          return size() > MOST;
        }
      };

  /** Returns the sentences of a text, reading it when it is not known. */
  List<Utterance> of(String text, Function<String, List<Utterance>> reader) {
    synchronized (known) {
      List<Utterance> sentences = known.get(text);
      if (sentences != null) {
        return sentences;
      }
    }
    // Read outside, so that threads do not wait for each other.
    List<Utterance> sentences = reader.apply(text);
    synchronized (known) {
      known.put(text, sentences);
    }
    return sentences;
  }
}
