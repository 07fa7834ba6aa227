package org.audiobriefing.publication.podcast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.tables.Table;

/**
 * A category of the podcast directories. They know a closed list (Apple's, the table {@code
 * categories.tsv}), and leave out a podcast with another one.
 *
 * @param within a subcategory, or ""
 */
public record Category(String name, String within) {
  private static final Map<String, List<String>> KNOWN = known();

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Table.Row row : Table.load(Category.class, "categories").rows()) {
      known.put(row.forms(0).get(0), row.forms(1));
    }
    return known;
  }

  /** Returns the category that somebody wrote as "News" or "News > Daily News", in any case. */
  public static Optional<Category> named(String written) {
    String[] parts = written.split(">", 2);
    String name = parts[0].strip();
    String within = parts.length > 1 ? parts[1].strip() : "";
    for (Map.Entry<String, List<String>> entry : KNOWN.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(name)) {
        return within.isEmpty()
            ? Optional.of(new Category(entry.getKey(), ""))
            : entry.getValue().stream()
                .filter(sub -> sub.equalsIgnoreCase(within))
                .map(sub -> new Category(entry.getKey(), sub))
                .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Returns the one that is written most like it, to be named in a message. */
  public static String nearest(String written) {
    List<String> all = new ArrayList<>();
    KNOWN.forEach(
        (name, subs) -> {
          all.add(name);
          subs.forEach(sub -> all.add(name + " > " + sub));
        });
    String best = all.get(0);
    double most = -1;
    for (String one : all) {
      double likeness =
          likeness(
              one.toLowerCase(java.util.Locale.ROOT), written.toLowerCase(java.util.Locale.ROOT));
      if (likeness > most) {
        most = likeness;
        best = one;
      }
    }
    return best;
  }

  /** The share of pairs of letters that two texts have in common (Dice). */
  private static double likeness(String one, String two) {
    List<String> pairs = pairs(one);
    List<String> others = pairs(two);
    int all = pairs.size() + others.size();
    int common = 0;
    for (String pair : pairs) {
      common += others.remove(pair) ? 1 : 0;
    }
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
