package org.audiobriefing.article.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.sorting.RawBlock;

/** The words of the running text among lines: a headline is made of them. */
final class StoryWords {
  /** In how many paragraphs a word stands. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final Set<String> paragraphs = new HashSet<>();

  StoryWords(List<String> lines) {
    for (String line : lines) {
      if (RawBlock.paragraph(line).prose() && paragraphs.add(line)) {
        Texts.contentWords(line).forEach(word -> counts.merge(word, 1, Integer::sum));
      }
    }
  }

  /** Returns how many of a line's words of four letters and more stand in other lines, 0 to 1. */
  double share(String line) {
    return share(line, "");
  }

  /** Returns the same where the words of one more line count too. */
  double share(String line, String more) {
    int least = paragraphs.contains(line) ? 2 : 1;
    Set<String> known = Texts.contentWords(more);
    Set<String> words = Texts.contentWords(line);
    long shared =
        words.stream()
            .filter(word -> counts.getOrDefault(word, 0) >= least || known.contains(word))
            .count();
    return words.isEmpty() ? 0 : (double) shared / words.size();
  }
}
