package org.audiobriefing.article.credits;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.Texts;
import org.audiobriefing.letters.LatinLetters;
import org.audiobriefing.tables.Table;

/**
 * The table {@code given-names.tsv}: what tells "Anna Berg" from "Milk Bar" where nothing else
 * does. Whoever is not in it needs a label, a role or a date to be credited.
 */
public final class GivenNames {
  private static final Pattern BLANKS = Pattern.compile("[ .]+");
  private static final Set<String> NAMES = names();

  private GivenNames() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Table.Row row : Table.load(GivenNames.class, "given-names").rows()) {
      row.forms(0).forEach(name -> names.add(Texts.key(name)));
    }
    return names;
  }

  /** Returns whether a name begins with a known given name, be it behind a title. */
  public static boolean begins(String name) {
    String[] words = BLANKS.split(LatinLetters.plain(name));
    for (int i = 0; i < Math.min(2, words.length); i++) {
      String first = words[i];
      int hyphen = first.indexOf('-');
      if (NAMES.contains(Texts.key(first))
          || hyphen > 0 && NAMES.contains(Texts.key(first.substring(0, hyphen)))) {
        return true;
      }
    }
    return false;
  }
}
