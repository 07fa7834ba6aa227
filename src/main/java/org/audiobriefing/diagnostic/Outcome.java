package org.audiobriefing.diagnostic;

import java.util.List;

/**
 * A result together with what was left out or changed on the way to it.
 *
 * @param <T> the kind of result
 * @param value the result
 * @param notes what the user should know about it, in the order in which it happened
 */
public record Outcome<T>(T value, List<Diagnostic> notes) {

  public Outcome {
    notes = List.copyOf(notes);
  }
}
