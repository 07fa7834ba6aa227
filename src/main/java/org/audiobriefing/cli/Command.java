package org.audiobriefing.cli;

/** One thing that the program can be asked to do. */
interface Command {
  /**
   * Does it.
   *
   * @return the exit code
   */
  int run(Settings settings, Session session);
}
