package org.audiobriefing.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lexemes as they were read; of two with one spelling the first counts. */
final class ParsedLexemes implements LexemeTable {
  /** Without its accent a shorter name is too often an English word: Fáil, Male. */
  private static final int SHORTEST_FOLDED = 5;

  private final Map<String, Lexeme> exact = new HashMap<>();
  private final Map<String, Lexeme> folded = new HashMap<>();
  private final int longestWords;

  /**
   * @param layers in order of precedence
   */
  ParsedLexemes(List<List<Lexeme>> layers) {
    int longest = 1;
    for (List<Lexeme> layer : layers) {
      for (Lexeme lexeme : layer) {
        for (String grapheme : lexeme.graphemes()) {
          exact.putIfAbsent(Lexicon.normal(grapheme), lexeme);
          if (grapheme.length() >= SHORTEST_FOLDED) {
            folded.putIfAbsent(Lexicon.withoutAccents(grapheme), lexeme);
          }
          longest = Math.max(longest, grapheme.split(" ").length);
        }
      }
    }
    longestWords = longest;
  }

  Map<String, Lexeme> exact() {
    return exact;
  }

  Map<String, Lexeme> folded() {
    return folded;
  }

  @Override
  public Lexeme exact(String word) {
    return exact.get(word);
  }

  @Override
  public Lexeme folded(String word) {
    return folded.get(word);
  }

  @Override
  public int longestWords() {
    return longestWords;
  }
}
