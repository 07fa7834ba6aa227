package org.audiobriefing.publication.web;

import java.util.List;
import org.audiobriefing.publication.Transcript;
import org.audiobriefing.publication.Transcript.Line;
import org.audiobriefing.publication.Transcript.Passage;
import org.audiobriefing.publication.Transcript.Section;
import org.audiobriefing.speech.Timeline;
import org.audiobriefing.speech.Timeline.SentenceSpan;
import org.audiobriefing.text.SpokenWord;

/** When each written word is heard, as small as possible: numbers only, so nothing to escape. */
final class WordTimes {
  private WordTimes() {}

  /**
   * Returns an array with one array a sentence: its start and end in milliseconds, then for each
   * written word its first character, the place behind its last, and the milliseconds from the
   * sentence's start to its sound. Words that are read together ("€2.4m") are one.
   */
  static String json(Transcript transcript, Timeline timeline) {
    StringBuilder json = new StringBuilder("[");
    for (Section section : transcript.sections()) {
      for (Passage passage : section.passages()) {
        for (Line line : passage.lines()) {
          json.append(json.length() == 1 ? "" : ",\n");
          sentence(json, line.span(), timeline);
        }
      }
    }
    return json.append(']').toString();
  }

  private static void sentence(StringBuilder json, SentenceSpan span, Timeline timeline) {
    long start = timeline.millis(span.start());
    json.append('[').append(start).append(',').append(timeline.millis(span.end()));
    List<SpokenWord> words = span.utterance().words();
    for (int i = 0; i < words.size(); i++) {
      if (i == 0 || !words.get(i).sameReading(words.get(i - 1))) {
        json.append(',').append(words.get(i).start()).append(',').append(words.get(i).end());
        json.append(',').append(timeline.millis(span.wordStarts()[i]) - start);
      }
    }
    json.append(']');
  }
}
