package org.audiobriefing.article;

import org.audiobriefing.diagnostic.BriefingException;

/** What must hold of every refusal. */
final class FuzzCheck {
  private FuzzCheck() {}

  static void oneLine(BriefingException e) {
    String line = e.diagnostic().toString();
    if (line.isBlank() || line.contains("\n") || e.diagnostic().code().exitCode() == 70) {
      throw new AssertionError("a refusal is one line with a code: " + line);
    }
  }
}
