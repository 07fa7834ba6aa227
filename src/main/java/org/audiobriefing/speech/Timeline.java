package org.audiobriefing.speech;

import java.util.List;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Segment.Utterance;

/**
 * When everything is heard. All published files take their times from here.
 *
 * @param frames length of the whole
 * @param chapters in order, without gaps: each ends where the next begins, the last at the end
 */
public record Timeline(PcmFormat format, long frames, List<ChapterSpan> chapters) {
  public Timeline {
    chapters = List.copyOf(chapters);
  }

  /** A chapter from its first frame to the one behind its last. */
  public record ChapterSpan(String title, long start, long end, List<SentenceSpan> sentences) {
    public ChapterSpan {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence and its words.
   *
   * @param wordStarts for each word of the utterance its first frame
   * @param wordEnds for each word the frame behind its last
   */
  public record SentenceSpan(
      Utterance utterance, long start, long end, long[] wordStarts, long[] wordEnds) {}
}
