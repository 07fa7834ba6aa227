package org.audiobriefing.publication.daisy;

import org.audiobriefing.publication.mp3.EncodedSound;
import org.audiobriefing.speech.Timeline.ChapterSpan;

/**
 * The MP3 frames of one chapter, as a file of their own. It begins a frame before the chapter,
 * since a frame is only heard in full after the one before it; and what encoder and decoder add in
 * front is counted in, since such a file has no place to tell it.
 *
 * @param firstFrame in the whole
 * @param originSeconds place in the whole at which the file begins, as players count
 */
record Clip(long firstFrame, long frameCount, double originSeconds) {

  static Clip of(ChapterSpan chapter, EncodedSound sound) {
    int size = sound.layout().samplesAFrame();
    long first = Math.max(0, chapter.start() / size - 1);
    long last = Math.min(sound.frames(), sound.layout().framesFor(chapter.end()) + 1);
    double origin = (double) first * size / sound.layout().sampleRateHz();
    return new Clip(first, last - first, origin - sound.layout().delaySeconds());
  }

  /** Returns where in the file something is heard that is heard at this place of the whole. */
  double seconds(double whole) {
    return whole - originSeconds;
  }
}
