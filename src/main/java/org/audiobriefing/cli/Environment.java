package org.audiobriefing.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.VoiceFolders;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;

/**
 * What surrounds the process.
 *
 * @param variables environment variables
 * @param home folder of the program, perhaps with {@code voices}
 * @param interactive whether somebody watches the messages on a terminal
 */
record Environment(
    Map<String, String> variables, Clock clock, Path home, int processors, boolean interactive) {

  /** The end of the year 9999. */
  private static final long LAST_SECOND = 253_402_300_799L;

  static Environment ofProcess() {
    String home = System.getProperty("briefing.home");
    return new Environment(
        System.getenv(),
        Clock.systemUTC(),
        home == null ? besideJar() : Path.of(home),
        Runtime.getRuntime().availableProcessors(),
        Boolean.getBoolean("briefing.terminal"));
  }

  /** Without the launcher the program lies where its jar lies. */
  private static Path besideJar() {
    try {
      URI place = Environment.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path jar = Path.of(place);
      return Files.isRegularFile(jar) ? jar.getParent() : Path.of("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns where voices and lexicons lie: the user's own, those beside the program, those in it.
   */
  VoiceFolders voices() {
    Path beside = home.resolve("voices");
    return config()
        .map(folder -> VoiceFolders.of(folder.resolve("briefing").resolve("voices"), beside))
        .orElseGet(() -> VoiceFolders.of(beside));
  }

  /**
   * Returns the folder for the user's settings, if there is a user: that of the XDG Base Directory
   * Specification.
   */
  Optional<Path> config() {
    String named = variables.getOrDefault("XDG_CONFIG_HOME", "");
    String user = variables.getOrDefault("HOME", "");
    if (named.startsWith("/")) {
      return Optional.of(Path.of(named));
    }
    return user.isBlank() ? Optional.empty() : Optional.of(Path.of(user, ".config"));
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
