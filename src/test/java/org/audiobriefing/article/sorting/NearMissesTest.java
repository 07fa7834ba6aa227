package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Blocks that a rule takes, beside blocks that differ in one thing and are something else. */
class NearMissesTest {
  private static final String LISTS =
      """
      # A linked item of some words within the story is told when it is a sentence.
      [page] headline=Ferry sails again
      prose 1
      item 0.9: The deck will be made of oak, and every plank of it comes from afar. => item
      item 0.9: Harbour to be dredged => link-list
      prose 1
      # Behind the last paragraph a list is told when its items are of some words and no links.
      [page] headline=Ferry sails again
      prose 2
      item: Three new engines => item
      [page] headline=Ferry sails again
      prose 2
      item: Engines => link-list
      [page] headline=Ferry sails again
      prose 2
      item 0.5: Three new engines => link-list
      [page] headline=Ferry sails again
      prose 2
      item: Three new engines => link-list
      item: Share this article => share-bar
      # A heading may stand between the last paragraph and its list.
      [page] headline=Ferry sails again
      prose 2
      heading: What the boat has => crosshead
      item: Three new engines => item
      [page] headline=Ferry sails again
      prose 2
      paragraph: Norhavn => stray-line
      item: Three new engines => link-list
      # The rows of a table behind the story are no list.
      [page] headline=Ferry sails again
      prose 2
      row: Three new engines => link-list
      """;

  private static final String PARAGRAPHS =
      """
      # What a paragraph is called by its markup has words, and few links.
      [page] headline=Ferry sails again
      prose 1
      paragraph: All aboard now => paragraph-by-markup
      prose 1
      [page] headline=Ferry sails again
      prose 1
      paragraph: — 4 — => stray-line
      prose 1
      [page] headline=Ferry sails again
      prose 1
      paragraph 0.5: Gone again! => stray-line
      prose 1
      # What somebody says below is introduced.
      [text] headline=Ferry sails again
      prose 1
      paragraph: She told the paper: => introduction
      quotation: “Nobody on the isles has seen a winter like this one before.” => quotation
      prose 1
      # A long label counts behind some of the story.
      [page] headline=Ferry sails again
      prose 2
      label: The boat that they had waited for is old and has a name => paragraph-without-markup
      prose 1
      [page] headline=Ferry sails again
      prose 2
      label 0.5: The boat that they had waited for is old and has a name => stray-line
      """;

  private static final String HEADS =
      """
      # A crosshead has no bar in it, is no label of a name, and begins with a capital.
      [text] headline=Ferry sails again
      prose 1
      paragraph: Fog over the isles => crosshead-of-text
      prose 1
      [text] headline=Ferry sails again
      prose 1
      paragraph: Fog | Isles => stray-line
      prose 1
      [text] headline=Ferry sails again
      prose 1
      paragraph: fog over the isles => stray-line
      prose 1
      # A name alone signs a text when it stands first, over a paragraph.
      [text] headline=Ferry sails again
      paragraph: Anna Berg => bare-name
      prose 2
      = authors: Anna Berg
      [text] headline=Ferry sails again
      paragraph: Fog over the isles => stray-line
      paragraph: Anna Berg => stray-line
      prose 2
      = authors:
      [page] headline=Ferry sails again
      paragraph: Anna Berg => stray-line
      prose 2
      = authors:
      # Under a label stands who wrote it, unless somebody is named before.
      [text] headline=Ferry sails again
      paragraph: Author: => stray-line
      paragraph: Anna Berg => byline-under-label
      prose 2
      = authors: Anna Berg
      """;

  private static final String TAILS =
      """
      # Who signs behind the last paragraph wrote it, when nobody else did.
      [text] headline=Ferry sails again
      prose 4
      paragraph: (Anna Berg) => name-behind
      = authors: Anna Berg
      [text] headline=Ferry sails again
      paragraph: By Tom Lee => byline
      prose 4
      paragraph: (Anna Berg) => name-behind
      = authors: Tom Lee
      [text] headline=Ferry sails again
      prose 4
      paragraph: Anna Berg with AFP => name-behind
      = authors: Anna Berg, AFP
      # Initials sign a story that nobody else signs.
      [text] headline=Ferry sails again
      prose 4
      paragraph: (hbk) => initials-behind
      = authors: hbk
      [text] headline=Ferry sails again
      paragraph: By Tom Lee => byline
      prose 4
      paragraph: (hbk) => initials-behind
      = authors: Tom Lee
      """;

  static List<SortingExample> examples() {
    return SortingExample.read(String.join("\n", LISTS, PARAGRAPHS, HEADS, TAILS));
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
