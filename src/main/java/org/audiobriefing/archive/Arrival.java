package org.audiobriefing.archive;

import java.time.Instant;
import java.util.Optional;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.source.Page;

/** What comes out of an archive. */
public sealed interface Arrival {
  /** Returns the name of the page in its archive, such as its address. */
  String id();

  /**
   * A page.
   *
   * @param id stands for one page; a text that has changed comes with the same
   * @param captured when it was fetched, where that is known: of two the later counts
   * @param truncated whether its end is missing
   */
  record OfPage(String id, Page page, Optional<Instant> captured, boolean truncated)
      implements Arrival {

    /** Returns when it was fetched as ISO 8601, or "". */
    String capturedText() {
      return captured.map(Instant::toString).orElse("");
    }
  }

  /**
   * No page, and why.
   *
   * @param outcome {@link Row.Outcome#SKIPPED}, {@link Row.Outcome#REFUSED} or {@link
   *     Row.Outcome#FAILED}
   */
  record Nothing(String id, Row.Outcome outcome, Diagnostic why) implements Arrival {}
}
