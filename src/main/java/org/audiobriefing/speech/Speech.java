package org.audiobriefing.speech;

import org.audiobriefing.audio.PcmFormat;

/**
 * The sound of one sentence.
 *
 * @param samples mono, full scale 1.0
 * @param wordStarts for each word of the utterance the first frame of its first phone
 * @param wordEnds for each word the frame behind its last phone
 */
public record Speech(PcmFormat format, float[] samples, int[] wordStarts, int[] wordEnds) {}
