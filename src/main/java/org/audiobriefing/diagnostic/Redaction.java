package org.audiobriefing.diagnostic;

import java.util.regex.Pattern;

/** Keeps user names and passwords that stand in addresses out of whatever is shown or kept. */
public final class Redaction {
  /** RFC 3986, 3.2.1: user information stands between {@code //} and {@code @}. */
  private static final Pattern USER = Pattern.compile("(?<=://)[^/?#\\s@]*@");

  private Redaction() {}

  /** Returns an address, or a text with addresses in it, without user information. */
  public static String of(String text) {
    return text.indexOf('@') < 0 ? text : USER.matcher(text).replaceAll("");
  }
}
