package org.audiobriefing.speech;

import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What became of a script: its sound went to a sink, this is the rest.
 *
 * @param timeline places in the sound
 * @param wordsAMinute what was reached
 * @param notes sentences that could not be spoken as they are
 */
public record Narration(Timeline timeline, double wordsAMinute, List<Diagnostic> notes) {
  public Narration {
    notes = List.copyOf(notes);
  }
}
