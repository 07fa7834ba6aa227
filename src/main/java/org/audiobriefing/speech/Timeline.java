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

  /**
   * A chapter from its first frame to the one behind its last.
   *
   * @param story number of its story, counted from 0, or {@link
   *     org.audiobriefing.script.Chapter#NO_STORY}
   * @param parts at least one, without gaps from the start to the end
   */
  public record ChapterSpan(String title, int story, long start, long end, List<PartSpan> parts) {
    public ChapterSpan {
      parts = List.copyOf(parts);
    }

    /** Returns the sentences of all parts. */
    public List<SentenceSpan> sentences() {
      return parts.stream().flatMap(part -> part.sentences().stream()).toList();
    }
  }

  /**
   * A part of a chapter.
   *
   * @param title as a player shows it, "" in a chapter without parts
   */
  public record PartSpan(String title, long start, long end, List<SentenceSpan> sentences) {
    public PartSpan {
      sentences = List.copyOf(sentences);
    }
  }

  /** Returns the seconds at which a frame is heard. */
  public double seconds(long frame) {
    return (double) frame / format.sampleRateHz();
  }

  /** Returns the nearest millisecond to a frame. */
  public long millis(long frame) {
    return Math.round(seconds(frame) * 1000);
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
