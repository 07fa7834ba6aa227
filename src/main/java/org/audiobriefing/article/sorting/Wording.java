package org.audiobriefing.article.sorting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiobriefing.article.Language;
import org.audiobriefing.article.Texts;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.credits.GivenNames;

/** What the words of a pasted text tell of its lines: which are names, and whose story it is. */
final class Wording {
  private static final int HEAD_LINES = 30;

  /** In German every noun has a capital, so that any two may look like a name. */
  private static final String GERMAN = "de";

  /** The words of the story that stand there in small letters. */
  private final Set<String> plainWords = new HashSet<>();

  private final boolean text;

  private final boolean bylined;

  private final boolean german;

  Wording(List<RawBlock> blocks, Metadata metadata) {
    this.text = !metadata.markup();
    blocks.stream().filter(RawBlock::prose).forEach(this::learn);
    String prose =
        blocks.stream()
            .filter(RawBlock::prose)
            .map(RawBlock::text)
            .collect(Collectors.joining(" "));
    this.german = Language.of(metadata.language(), prose).startsWith(GERMAN);
    this.bylined =
        text
            && blocks.stream()
                .limit(HEAD_LINES)
                .flatMap(block -> BylineReader.authors(block.text()).stream())
                .anyMatch(name -> !BylineReader.isOrganisation(name));
  }

  private void learn(RawBlock block) {
    for (String word : Texts.letterRuns(block.text())) {
      if (Character.isLowerCase(word.charAt(0))) {
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
    return text && plainWords.contains(words[words.length - 1]);
  }

  /** Returns whether words with capitals are a person rather than things. */
  boolean isPerson(String name) {
    return GivenNames.begins(name)
        || !german
            && Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).noneMatch(plainWords::contains);
  }
}
