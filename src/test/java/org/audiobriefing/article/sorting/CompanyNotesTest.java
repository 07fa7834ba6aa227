package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What companies say of themselves at the end of a press release, and headings like it. */
class CompanyNotesTest {
  private static final String STORY =
      "The yard has opened its second dock for ferries, and it will hold two boats.";
  private static final String NOTE =
      "Nordhavn Wind is a leading developer of wind farms and employs 300 islanders.";

  /** "#" begins a heading. */
  private static Set<Integer> notes(String... lines) {
    List<RawBlock> blocks =
        Stream.of(lines)
            .map(
                line ->
                    line.startsWith("#")
                        ? new RawBlock(RawBlock.Kind.HEADING, line.substring(1), 0)
                        : RawBlock.paragraph(line))
            .toList();
    return CompanyNotes.in(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About Nordhavn Wind | true",
        "About Nordhavn Wind: | true",
        "Über die Nordhavn Wind | true",
        "About the boat | false",
        "About half of the isles | false",
        "Nordhavn Wind | false",
        "All about Nordhavn Wind | false",
      })
  void aCompanyIsNamedInTheHeading(String heading, boolean note) {
    assertEquals(note ? Set.of(1, 2) : Set.of(), notes(STORY, heading, NOTE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nordhavn Wind builds the towers that it operates in the fog of the isles. | true",
        "The company builds the towers that it operates in the fog of the isles. | false",
        "The firm was founded in 1911 and employs three hundred islanders today. | true",
        "Nordhavn builds towers on the isles that nobody has ever seen in the fog. | false",
        "Nordhavn Wind operates | false",
      })
  void whatStandsUnderItSpeaksOfTheCompany(String text, boolean note) {
    assertEquals(note ? Set.of(1, 2) : Set.of(), notes(STORY, "#About Nordhavn Wind", text));
  }

  @Test
  void theNextHeadingEndsTheNoteUnlessItIsForThePress() {
    String about = "#About Nordhavn Wind";
    assertEquals(Set.of(1, 2, 3), notes(STORY, about, NOTE, "It has a boat too."));
    assertEquals(Set.of(1, 2), notes(STORY, about, NOTE, "#The storm", STORY));
    assertEquals(
        Set.of(1, 2, 3, 4),
        notes(STORY, about, NOTE, "#Media contact", "#Notes to editors", "#The storm", STORY));
    assertEquals(
        Set.of(1, 2, 3, 4), notes(STORY, about, NOTE, "About Isle Yard", NOTE + " Isle Yard."));
    assertEquals(Set.of(1, 2, 3), notes(STORY, about, NOTE, "#Contact"));
  }

  @Test
  void aHeadingWithNothingBelowAnnouncesNothing() {
    assertEquals(Set.of(), notes(STORY, "#About Nordhavn Wind"));
  }
}
