package org.audiobriefing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.tables.Table;

/**
 * Guesses from its neighbours whether a word is a verb, where it may be a noun or an adjective too;
 * the table {@code verb-context.tsv}.
 */
final class VerbContext {
  private static final String BEHIND_TO = "to+";

  /** Words in -s that are no plurals and stand before nouns. */
  private static final Set<String> NO_PLURALS =
      Set.of(
          "is", "was", "this", "has", "us", "as", "his", "its", "yes", "does", "always", "perhaps",
          "towards", "across", "news", "series");

  private static final int SHORTEST_PLURAL = 4;
  private static final List<Row> ROWS = rows();

  private VerbContext() {}

  /** Words, and endings of words, of which one must stand there; none: whatever stands there. */
  private record Neighbour(boolean behindTo, Set<String> words, List<String> endings) {
    static Neighbour of(String cell) {
      Set<String> words = new HashSet<>();
      List<String> endings = new ArrayList<>();
      for (String form : cell.split(" ")) {
        if (form.startsWith("-") && form.length() > 1) {
          endings.add(form.substring(1));
        } else if (!form.isEmpty() && !form.equals(BEHIND_TO)) {
          words.add(form);
        }
      }
      return new Neighbour(cell.startsWith(BEHIND_TO), words, endings);
    }

    boolean fits(String word, String farther) {
      if (behindTo) {
        return word.equals("to") && words.contains(farther);
      }
      return words.isEmpty() && endings.isEmpty()
          || words.contains(word)
          || endings.stream().anyMatch(ending -> endsIn(word, ending));
    }

    private static boolean endsIn(String word, String ending) {
      boolean plural = ending.equals("s");
      return word.endsWith(ending)
          && word.length() > ending.length()
          && !(plural && (NO_PLURALS.contains(word) || word.endsWith("ss")))
          && (!plural || word.length() >= SHORTEST_PLURAL);
    }
  }

  private record Row(String form, Neighbour before, Neighbour behind, boolean verb) {
    boolean isOf(boolean inS) {
      return form.equals("any") || form.equals("s") == inS;
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.load(VerbContext.class, "verb-context").rows()) {
      rows.add(
          new Row(
              row.cell(1),
              Neighbour.of(row.cell(2)),
              Neighbour.of(row.cell(3)),
              row.cell(4).equals("verb")));
    }
    return rows;
  }

  /**
   * Returns whether a word in this place is a verb rather than a noun or adjective, when anything
   * tells.
   *
   * @param inS whether it has the ending of a plural or of the third person
   * @param before words before it, divided by blanks
   * @param behind words behind it
   */
  static Optional<Boolean> isVerb(boolean inS, String before, String behind) {
    String[] left = before.split(" ");
    String previous = left[left.length - 1];
    String farther = left.length > 1 ? left[left.length - 2] : "";
    String next = behind.split(" ", 2)[0];
    return ROWS.stream()
        .filter(row -> row.isOf(inS))
        .filter(row -> row.before().fits(previous, farther) && row.behind().fits(next, ""))
        .findFirst()
        .map(Row::verb);
  }
}
