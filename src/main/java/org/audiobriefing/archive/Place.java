package org.audiobriefing.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.audiobriefing.source.Page;

/**
 * Where a page of an archive is told.
 *
 * @param key of the page, whatever stands on it: half a SHA-256 of its id in hexadecimal
 * @param digest of what stands on it and of all settings
 */
record Place(String key, String digest) {
  /** Of a million pages two meet by chance once in 10^26 archives. */
  private static final int KEY_CHARS = 32;

  static Place of(Arrival.OfPage arrival, String settings) {
    Page page = arrival.page();
    return new Place(
        hash(arrival.id()).substring(0, KEY_CHARS),
        hash(
            String.join(
                "\0",
                settings,
                page.kind().name(),
                arrival.truncated() ? "truncated" : "",
                page.address().map(Object::toString).orElse(""),
                page.text())));
  }

  /**
   * Returns its folder below the root: 65,536 folders of two levels hold some of the pages each.
   */
  String folder() {
    return key.substring(0, 2) + "/" + key.substring(2, 4) + "/" + key;
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
