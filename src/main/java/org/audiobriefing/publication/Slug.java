package org.audiobriefing.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names of files made from titles. */
public final class Slug {
  private static final int MAX_CHARS = 48;
  private static final int HASH_BYTES = 3;

  private Slug() {}

  /**
   * Returns lower-case ASCII letters, digits and hyphens, at most 55 characters: the beginning of
   * the title and a short hash of all of it, so that different titles never share a name.
   */
  public static String of(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+|['’‘]", "");
    String words =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (words.length() > MAX_CHARS) {
      int cut = words.lastIndexOf('-', MAX_CHARS);
      words = words.substring(0, cut > MAX_CHARS / 2 ? cut : MAX_CHARS);
    }
    return (words.isEmpty() ? "briefing" : words) + "-" + hash(title);
  }

  private static String hash(String title) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
