package org.audiobriefing.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.audiobriefing.tables.Table;

/**
 * Words that a prefix or an ending makes of known ones, and names of British places; the table
 * {@code affixes.tsv}.
 */
final class Affixes {
  private static final int SHORTEST_STEM = 3;
  private static final List<Affix> ALL = all();

  private Affixes() {}

  private record Affix(String letters, String place, String[] phones) {
    boolean fits(String word) {
      int rest = word.length() - letters.length();
      return rest >= SHORTEST_STEM
          && (place.equals("before") ? word.startsWith(letters) : word.endsWith(letters));
    }

    String stem(String word) {
      return place.equals("before")
          ? word.substring(letters.length())
          : word.substring(0, word.length() - letters.length());
    }

    Pronunciation with(Pronunciation stem) {
      if (!place.equals("before")) {
        return stem.plus(phones);
      }
      List<String> said = new ArrayList<>(List.of(phones));
      said.addAll(stem.phones());
      return new Pronunciation(said);
    }
  }

  private static List<Affix> all() {
    List<Affix> affixes = new ArrayList<>();
    for (String[] row : Table.load(Affixes.class, "affixes").cells()) {
      affixes.add(new Affix(row[0], row[1], row[2].split(" ")));
    }
    affixes.sort(Comparator.comparingInt((Affix affix) -> affix.letters().length()).reversed());
    return List.copyOf(affixes);
  }

  /** Returns a word made of a known one. */
  static Optional<Pronunciation> derived(
      String word, Function<String, Optional<Pronunciation>> known) {
    for (Affix affix : ALL) {
      if (!affix.place().equals("place") && affix.fits(word)) {
        Optional<Pronunciation> stem = known.apply(affix.stem(word));
        if (stem.isEmpty() && affix.place().equals("behind")) {
          stem = known.apply(affix.stem(word) + "e");
        }
        if (stem.isPresent()) {
          return stem.map(affix::with);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the name of a place by its ending.
   *
   * @param stem says what stands before the ending
   */
  static Optional<Pronunciation> place(String word, Function<String, Pronunciation> stem) {
    return ALL.stream()
        .filter(affix -> affix.place().equals("place") && affix.fits(word))
        .findFirst()
        .map(affix -> affix.with(stem.apply(affix.stem(word))));
  }
}
