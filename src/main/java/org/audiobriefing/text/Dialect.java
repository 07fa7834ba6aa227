package org.audiobriefing.text;

/** Whose English is spoken where readings differ. */
public enum Dialect {
  /** British and Irish: "one hundred and five", "the twentieth of January", "per cent". */
  EN_GB("en-GB"),
  /** American: "one hundred five", "January twentieth", "percent". */
  EN_US("en-US");

  private final String languageTag;

  Dialect(String languageTag) {
    this.languageTag = languageTag;
  }

  /** Returns the BCP 47 tag, as in {@code xml:lang}. */
  public String languageTag() {
    return languageTag;
  }

  /**
   * Returns the dialect for a language tag: American for {@code en-US} and {@code en-CA}, else
   * British.
   */
  public static Dialect of(String languageTag) {
    String tag = languageTag.toLowerCase(java.util.Locale.ROOT);
    return tag.startsWith("en-us") || tag.startsWith("en-ca") ? EN_US : EN_GB;
  }
}
