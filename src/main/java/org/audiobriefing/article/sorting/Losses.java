package org.audiobriefing.article.sorting;

import java.util.ArrayList;
import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What a page shows and nobody hears: a note for each run of texts that were left out for one
 * reason.
 */
public final class Losses {
  private static final String BETWEEN = " | ";

  private final List<Diagnostic> notes = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String reason = "";

  /** Adds a text that was left out. */
  public void add(String why, String text) {
    if (text.isBlank()) {
      return;
    }
    if (!why.equals(reason)) {
      close();
      reason = why;
    }
    open.append(open.isEmpty() ? "" : BETWEEN).append(text);
  }

  /** Returns the notes so far. */
  List<Diagnostic> notes() {
    close();
    return notes;
  }

  private void close() {
    if (!open.isEmpty()) {
      notes.add(Diagnostic.note(reason, open.toString()));
    }
    open.setLength(0);
  }
}
