package org.audiobriefing.edition;

import java.util.List;
import org.audiobriefing.diagnostic.Diagnostic;

/**
 * What the sources had.
 *
 * @param stories in the order of sources and entries, each once
 * @param failures one for each thing that could not be read
 * @param omissions what was passed over, and why
 * @param reached how many sources answered
 */
record Gathered(
    List<Story> stories, List<Diagnostic> failures, List<Diagnostic> omissions, int reached) {
  Gathered {
    stories = List.copyOf(stories);
    failures = List.copyOf(failures);
    omissions = List.copyOf(omissions);
  }
}
