package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels of lists that end a story, and such among its paragraphs. */
class LabelledListsTest {
  private static final String EXAMPLES =
      """
      # Behind the links of a label the story of a page goes on.
      [page] headline=Ferry sails again
      prose 4
      heading: Most read => most-read
      item 1.0: Council to vote on harbour => link-list
      prose 1
      # In text nothing tells them apart.
      [text] headline=Ferry sails again
      prose 4
      paragraph: Most read => most-read
      paragraph: Council to vote on harbour => most-read
      paragraph: Children who live on the smallest of the isles will go to school by boat again, which takes them long. => most-read
      # Words that are no links belong to the label, and so does what stands behind them.
      [page] headline=Ferry sails again
      prose 4
      heading: Most read => most-read
      item 0: Council to vote on harbour => most-read
      paragraph: Children who live on the smallest of the isles will go to school by boat again, which takes them long. => most-read
      # A linked sentence, or a biography, is no story that goes on.
      [page] headline=Ferry sails again
      prose 4
      heading: Most read => most-read
      paragraph 0.9: Children who live on the smallest of the isles will go to school by boat again, which takes them long. => most-read
      [page] headline=Ferry sails again
      prose 4
      heading: Most read => most-read
      item 1.0: Council to vote on harbour => most-read
      paragraph: Anna Berg is a reporter who lives on the smallest of the isles and goes to work by boat. => most-read
      # Reports on games end with the next games.
      [page] headline=Ferry sails again
      prose 3
      heading: UP NEXT => crosshead
      paragraph: Norhavn plays the Isles on Friday. => paragraph-by-markup
      prose 1
      [page] headline=Ferry sails again
      prose 3
      heading: UP NEXT => most-read
      item 1.0: Norhavn plays the Isles => most-read
      """;

  static List<SortingExample> examples() {
    return SortingExample.read(EXAMPLES);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyBlockIsWhatItsLineSays(SortingExample example) {
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", example.found(SortingRules.ALL)),
        example.name());
  }
}
