package org.audiobriefing.script;

import java.util.regex.Pattern;

/** Places and agencies at the head of a report, which are printed but not read aloud. */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}0-9 .,'’/-]{2,60}\\((?:Reuters|AFP|AP|PA|dpa|Bloomberg|Xinhua|ANI)\\)\\s*[-–—]+\\s*(?=\\S)");

  private Datelines() {}

  /** Returns "The king" for "OSLO, March 3 (Reuters) - The king". */
  static String without(String text) {
    return DATELINE.matcher(text).replaceFirst("");
  }
}
