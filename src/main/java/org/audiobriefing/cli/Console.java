package org.audiobriefing.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The three streams, always UTF-8, whatever the terminal says.
 *
 * @param in what commands read for {@code -}
 * @param out results
 * @param err everything else, as plain lines that a screen reader can follow
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

  static Console ofProcess() {
    return new Console(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 13),
        false,
        StandardCharsets.UTF_8);
  }

  /** More lines of one kind nobody reads. */
  static final int MAX_LINES = 200;

  /** Says something that is no result. */
  void tell(String line) {
    err.println("briefing: " + line);
    err.flush();
  }

  /** Prints a list for people, and of too much only how much. */
  static void list(PrintStream out, List<?> lines) {
    lines.stream().limit(MAX_LINES).forEach(line -> out.println("- " + line));
    if (lines.size() > MAX_LINES) {
      out.println("- and " + (lines.size() - MAX_LINES) + " more; --json has all");
    }
  }

  /** Says what was noted, and of too much only how much. */
  void tellAll(List<?> lines) {
    lines.stream().limit(MAX_LINES).forEach(line -> tell(line.toString()));
    if (lines.size() > MAX_LINES) {
      tell("and " + (lines.size() - MAX_LINES) + " more");
    }
  }

  /** Returns whether all results reached their reader. */
  boolean delivered() {
    out.flush();
    return !out.checkError();
  }
}
