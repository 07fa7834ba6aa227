package org.audiobriefing.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /** A result that needs no comment. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** Applies the next stage and keeps the notes of both. */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
    Outcome<R> next = stage.apply(value);
    List<Diagnostic> all = new ArrayList<>(notes);
    all.addAll(next.notes());
    return new Outcome<>(next.value(), all);
  }
}
