package org.audiobriefing.speech;

import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What became of a script: its sound went to a sink, this is the rest.
 *
 * @param timeline places in the sound
 * @param wordsAMinute what was reached
 * @param notes on what could not be said
 */
public record Narration(Timeline timeline, double wordsAMinute, List<Diagnostic> notes) {
  public Narration {
    notes = List.copyOf(notes);
  }
}
