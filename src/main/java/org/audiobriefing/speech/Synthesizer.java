package org.audiobriefing.speech;

import org.audiobriefing.audio.PcmFormat;
import org.audiobriefing.script.Segment.Utterance;

/**
 * A voice that can speak. Safe for use by many threads; the same utterance always gives the same
 * sound.
 */
public interface Synthesizer {
  /** Returns the format of all sound from here. */
  PcmFormat format();

  /** Works out how a sentence will be said, without making sound yet. */
  Performance prepare(Utterance utterance);
}
