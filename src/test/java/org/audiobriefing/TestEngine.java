package org.audiobriefing;

import java.nio.file.Path;
import org.audiobriefing.text.Dialect;

/** The engine with the voices of this checkout, loaded once for all tests. */
public final class TestEngine {
  private static final Engine ENGINE =
      new Engine(
          VoiceFolders.of(Path.of("voices")), Path.of("target", "voice-cache"), Dialect.EN_GB);

  private TestEngine() {}

  /** Returns the shared engine. */
  public static synchronized Engine get() {
    ENGINE.pronouncer();
    ENGINE.verbalizer();
    return ENGINE;
  }
}
