package org.audiobriefing.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * What surrounds the process.
 *
 * @param variables environment variables
 * @param home folder with {@code voices}
 * @param interactive whether somebody watches the messages on a terminal
 */
record Environment(
    Map<String, String> variables, Clock clock, Path home, int processors, boolean interactive) {

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  static Environment ofProcess() {
    String home = System.getProperty("briefing.home", ".");
    return new Environment(
        System.getenv(),
        Clock.systemUTC(),
        Path.of(home),
        Runtime.getRuntime().availableProcessors(),
        Boolean.getBoolean("briefing.terminal"));
  }

  /**
   * Returns the time of the run: now, or {@code SOURCE_DATE_EPOCH} for results that can be
   * reproduced.
   */
  Instant now() {
    String epoch = variables.get("SOURCE_DATE_EPOCH");
    if (epoch == null || epoch.isBlank()) {
      return clock.instant();
    }
    try {
      long seconds = Long.parseLong(epoch.strip());
      if (seconds >= 0 && seconds <= LAST_SECOND) {
        return Instant.ofEpochSecond(seconds);
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw new BriefingException(
        Code.USAGE,
        "SOURCE_DATE_EPOCH",
        "'" + epoch + "' is not a number of seconds since 1970",
        "unset it");
  }

  /**
   * Returns the exit code for a result in part: the launcher asks for one that Java itself never
   * uses, and makes it 1 again.
   */
  static int partialCode() {
    return Integer.getInteger("briefing.partial", Session.PARTIAL);
  }

  /** Returns the folder for what may be lost: that of the XDG Base Directory Specification. */
  Path cache() {
    String named = variables.getOrDefault("XDG_CACHE_HOME", "");
    String user = variables.getOrDefault("HOME", System.getProperty("java.io.tmpdir"));
    Path folder = named.startsWith("/") ? Path.of(named) : Path.of(user, ".cache");
    return folder.resolve("audio-briefing");
  }

  /** Returns the folder of the Java that runs the program. */
  static String javaHome() {
    return System.getProperty("java.home");
  }

  /** Returns the version in the jar, or "dev" when run from classes. */
  static String version() {
    String version = Environment.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
