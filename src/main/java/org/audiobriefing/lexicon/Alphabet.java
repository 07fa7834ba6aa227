package org.audiobriefing.lexicon;

import java.util.regex.Pattern;

/** The notations in which SSML and PLS may give phones. */
public enum Alphabet {
  IPA,
  /**
   * The phones of the voices themselves, as {@link Pronunciation} writes them; upper case and
   * digits are accepted.
   */
  X_CMU;

  private static final Pattern NO_STRESS = Pattern.compile("(?<=[a-z])[02]\\b");

  /**
   * Returns the notation of this name.
   *
   * @throws IllegalArgumentException for another name
   */
  public static Alphabet named(String name) {
    return switch (name) {
      case "ipa" -> IPA;
      case "x-cmu", "x-arpabet" -> X_CMU;
      default ->
          throw new IllegalArgumentException("alphabet '" + name + "' is not one of ipa, x-cmu");
    };
  }

  /**
   * Reads phones in this notation.
   *
   * @throws IllegalArgumentException naming what is not understood
   */
  public Pronunciation read(String phones) {
    if (this == IPA) {
      return IpaReader.read(phones);
    }
    String lower = phones.strip().toLowerCase(java.util.Locale.ROOT);
    return Pronunciation.parse(NO_STRESS.matcher(lower).replaceAll(""));
  }

  /** Writes phones in this notation. */
  public String write(Pronunciation pronunciation) {
    return this == IPA ? IpaReader.write(pronunciation).orElseThrow() : pronunciation.toString();
  }
}
