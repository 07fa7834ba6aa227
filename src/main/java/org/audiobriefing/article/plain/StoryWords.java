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
    return Texts.share(line, others(line));
  }

  /** Returns the same where the words of one more line count too. */
  double share(String line, String more) {
    Set<String> words = others(line);
    words.addAll(Texts.contentWords(more));
    return Texts.share(line, words);
  }

  private Set<String> others(String line) {
    int least = paragraphs.contains(line) ? 2 : 1;
    Set<String> words = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          if (count >= least) {
            words.add(word);
          }
        });
    return words;
  }
}
