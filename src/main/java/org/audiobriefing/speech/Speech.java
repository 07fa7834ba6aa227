package org.audiobriefing.speech;

import java.util.Arrays;
import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.audio.TimeStretcher;

/**
 * The sound of one sentence.
 *
 * @param samples mono, full scale 1.0
 * @param wordStarts for each word of the utterance the first frame of its first phone
 * @param wordEnds for each word the frame behind its last phone
 */
public record Speech(PcmFormat format, float[] samples, int[] wordStarts, int[] wordEnds) {

  /** Returns the same so many times faster, at the same pitch; the words where they have gone. */
  public Speech faster(TimeStretcher stretcher, double speed) {
    TimeStretcher.Stretched out = stretcher.stretched(samples, speed);
    int[] starts = Arrays.stream(wordStarts).map(out::map).toArray();
    int[] ends = Arrays.stream(wordEnds).map(out::map).toArray();
    return new Speech(format, out.samples(), starts, ends);
  }
}
