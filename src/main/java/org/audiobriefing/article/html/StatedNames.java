package org.audiobriefing.article.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.VisibleDate;
import org.audiobriefing.source.Escapes;

/** What a page's metadata state as a title or as names. */
final class StatedNames {
  private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^<>]{0,80}>");
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)by|https?:.*|.*@.*|.*\\.(?:com|org|net)\\b.*|admin|editor|staff|null|undefined|(?:from |by )?(?:our|a|special|staff) (?:own |special |staff )?(?:correspondent|reporter|bureau|staff)s?|web ?master");
  private static final Pattern LAST_FIRST =
      Pattern.compile("(\\p{L}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}'’. -]+)");
  private static final int LONGEST_LAST_FIRST = 4;
  private static final Pattern JOINED = Pattern.compile(",| and | & |;|\\|");
  private static final Pattern BARS = Pattern.compile("\\s+[-–—|/]\\s+");
  private static final Pattern SLUG = Pattern.compile("[a-z]+(?:-[a-z]+)+");
  private static final int LONGEST_NAME = 6;

  /** What stands in the place of a name may be a button: "View all posts by Anna". */
  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)\\b(?:view|see|read|more|all|posts?|profile|complete|follow|about|articles?|bio|contact|e-?mail|comments?|kommentare?|kategorien?|beiträge|alle|mehr)\\b");

  private StatedNames() {}

  /**
   * Returns a text without tags; titles are escaped once too often on many pages, twice on some.
   */
  static String plain(String text) {
    return Texts.normal(TAG.matcher(unescaped(text)).replaceAll(""));
  }

  static String unescaped(String text) {
    return Escapes.undone(Escapes.undone(text));
  }

  /** Returns the persons that a text names; an address or a role is none. */
  static List<String> persons(String text) {
    String plain = BY.matcher(text).replaceAll("").strip();
    if (plain.isEmpty() || NOBODY.matcher(plain).matches()) {
      return List.of();
    }
    var lastFirst = LAST_FIRST.matcher(plain);
    if (lastFirst.matches()
        && BylineReader.isRole(lastFirst.group(1))
        && Texts.looksLikeName(lastFirst.group(2))) {
      return List.of(lastFirst.group(2));
    }
    if (lastFirst.matches() && plain.split(" ").length <= LONGEST_LAST_FIRST) {
      return List.of(lastFirst.group(2) + " " + lastFirst.group(1));
    }
    List<String> names =
        JOINED.matcher(plain).find() ? BylineReader.names(plain) : List.of(Texts.nameCase(plain));
    return names.isEmpty() ? List.of(plain) : names;
  }

  /** Returns "Anna Berg" for "anna-berg", and other names as they are. */
  static String unslugged(String name) {
    return SLUG.matcher(name).matches()
        ? Texts.nameCase(name.replace('-', ' ').toUpperCase(Locale.ROOT))
        : name;
  }

  /** Returns "Anna Berg" for "Anna Berg - The Harbour Times", when that is the site. */
  static String withoutSite(String name, String site) {
    List<String> parts = List.of(BARS.split(name));
    String key = Texts.key(site);
    return parts.stream()
        .filter(part -> parts.size() == 2 && !Texts.key(part).equals(key))
        .filter(part -> parts.stream().anyMatch(other -> Texts.key(other).equals(key)))
        .findFirst()
        .orElse(name);
  }

  /** Returns whether a marked text may be a name. */
  static boolean isName(String text) {
    return Texts.words(text) <= LONGEST_NAME
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && !BUTTON.matcher(text).find()
        && VisibleDate.in(text).isEmpty();
  }
}
