package org.audiobriefing.speech;

import org.audiobriefing.script.Segment.Utterance;

/**
 * A voice that can speak. Safe for use by many threads; the same utterance always gives the same
 * sound.
 */
public interface Synthesizer {
  /** Works out how a sentence will be said, without making sound yet. */
  Performance prepare(Utterance utterance);
}
