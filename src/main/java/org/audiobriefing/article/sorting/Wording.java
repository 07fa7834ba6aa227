package org.audiobriefing.article.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiobriefing.article.credits.BylineReader;

/** What the words of a pasted text tell of its lines: which are names, and whose story it is. */
final class Wording {
  private static final int HEAD_LINES = 30;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** The words of the story that stand there in small letters. */
  private final Set<String> plainWords = new HashSet<>();

  private final boolean bylined;

  /**
   * @param blocks of a text; none of a page, whose markup tells more
   */
  Wording(List<RawBlock> blocks) {
    blocks.stream().filter(RawBlock::prose).forEach(this::learn);
    this.bylined =
        blocks.stream()
            .limit(HEAD_LINES)
            .flatMap(block -> BylineReader.authors(block.text()).stream())
            .anyMatch(name -> !BylineReader.isOrganisation(name));
  }

  private void learn(RawBlock block) {
    for (String word : NO_LETTERS.split(block.text())) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        plainWords.add(word);
      }
    }
  }

  /** Returns whether a line near the beginning names a person with "By". */
  boolean isBylined() {
    return bylined;
  }

  /** The words of a label stand in the story in small letters too, those of a name do not. */
  boolean hasCommonWords(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return plainWords.contains(words[words.length - 1]);
  }
}
