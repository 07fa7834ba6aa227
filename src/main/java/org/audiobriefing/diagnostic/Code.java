package org.audiobriefing.diagnostic;

/**
 * What can go wrong, under a name that scripts may rely on. The exit codes are those of BSD's
 * {@code sysexits.h}, with the additions that {@code docs/exit-codes.md} explains.
 */
public enum Code {
  /** The command line cannot be understood. */
  USAGE(64),
  /** The input is there, but holds no story that can be spoken. */
  NO_ARTICLE(65),
  /** A script is not well-formed or says what cannot be done. */
  BAD_SCRIPT(65),
  /** A named file or folder does not exist or cannot be opened. */
  INPUT_MISSING(66),
  /** A web address did not answer with a page. */
  UNREACHABLE(69),
  /** A voice needs a program that is not installed. */
  VOICE_MISSING(69),
  /** A fault of this program. */
  BUG(70),
  /** More memory is needed than the process may use. */
  OUT_OF_MEMORY(71),
  /** An output file or folder cannot be made. */
  CANNOT_CREATE(73),
  /** Writing failed half-way, for example because the disk is full. */
  WRITE_ERROR(74),
  /** Another run is writing to the same place. */
  LOCKED(75),
  /** Reading or writing is forbidden. */
  PERMISSION(77),
  /** A settings, voice or lexicon file is wrong. */
  CONFIGURATION(78),
  /** Went on, but something was left out; never ends a run by itself. */
  NOTE(1);

  private final int exitCode;

  Code(int exitCode) {
    this.exitCode = exitCode;
  }

  /** Returns the process exit code, 1 to 78. */
  public int exitCode() {
    return exitCode;
  }
}
