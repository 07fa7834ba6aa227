package org.audiobriefing.text;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One class of token: a pattern, and how to say what it matches. The first rule that accepts at a
 * place wins; what it says is final.
 *
 * @param id the rule's name in traces
 * @param starts the characters with which a match can begin: any of {@code d} digit, {@code u}
 *     upper-case and {@code l} lower-case letter, {@code s} anything else
 * @param pattern what it matches; possessive where it repeats, so that it cannot run away
 * @param speaker returns the words separated by blanks (single capitals are letters by their
 *     names), or null to decline
 */
record Rule(String id, String starts, Pattern pattern, BiFunction<Scan, Matcher, String> speaker) {

  static Rule of(
      String id, String starts, String pattern, BiFunction<Scan, Matcher, String> speaker) {
    return new Rule(id, starts, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), speaker);
  }
}
