package org.audiobriefing.source;

import java.time.Duration;
import org.audiobriefing.diagnostic.BriefingException;

/** A server asked to be left alone for longer than a run waits. */
final class BusyException extends BriefingException {
  private static final long serialVersionUID = 1L;

  private final transient Duration pause;

  BusyException(BriefingException failure, Duration pause) {
    super(failure.diagnostic());
    this.pause = pause;
  }

  /** Returns for how long. */
  Duration pause() {
    return pause;
  }
}
