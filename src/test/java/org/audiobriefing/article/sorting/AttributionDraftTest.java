package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.audiobriefing.article.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who made a story, for whom and when, from notes, credits and datelines. */
class AttributionDraftTest {
  static Metadata page(String authors, String publisher, String... marked) {
    return metadata(true, authors, publisher, List.of(marked));
  }

  private static Metadata metadata(
      boolean markup, String authors, String publisher, List<String> marked) {
    Metadata none = Metadata.NONE;
    return new Metadata(
        markup,
        none.headlines(),
        Stream.of(authors.split(", ")).filter(name -> !name.isEmpty()).toList(),
        none.fallbackAuthors(),
        Optional.of(publisher).filter(name -> !name.isEmpty()),
        none.date(),
        none.modified(),
        none.description(),
        none.language(),
        none.kind(),
        none.address(),
        none.claims(),
        new Metadata.Marks(marked, Optional.empty()));
  }

  private static Attribution of(Metadata metadata, Consumer<AttributionDraft> lines) {
    AttributionDraft draft = new AttributionDraft(metadata);
    lines.accept(draft);
    return draft.finish(Optional.of("The ferry sailed on Monday."));
  }

  private static Attribution text(Consumer<AttributionDraft> lines) {
    return of(Metadata.NONE, lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A note about the author names whoever nothing else names, and the paper.
        "Anna Berg is transport correspondent of The Isle Courier. | Anna Berg | The Isle Courier",
        "Anna Berg is a reporter with the Harbour News. | Anna Berg | The Harbour News",
        "Anna Berg is a reporter at Harbour Times. | Anna Berg | Harbour Times",
        "Anna Berg is a reporter at Norhavn. | Anna Berg | ''",
        "The author is a reporter at Harbour Times. | '' | Harbour Times",
        "Anna Berg, reporter, Harbour Times | '' | Harbour Times",
      })
  void aNoteNamesItsAuthorAndThePaper(String note, String authors, String publisher) {
    Attribution made = text(draft -> draft.authorNote(note));
    assertEquals(authors, String.join(", ", made.authors()));
    assertEquals(publisher, made.publisher().orElse(""));
    assertEquals(Optional.of(note), made.authorNote());
  }

  @Test
  void aNoteDoesNotReplaceWhoIsNamed() {
    String note = "Anna Berg is transport correspondent of The Isle Courier.";
    Attribution seen =
        text(
            draft -> {
              draft.author("Tom Lee");
              draft.authorNote(note);
            });
    assertEquals(List.of("Tom Lee"), seen.authors());
    Attribution stated = of(page("Una Brandt", ""), draft -> draft.authorNote(note));
    assertEquals(List.of("Una Brandt"), stated.authors());
    Attribution desk = of(page("", "", "Isle News Desk"), draft -> draft.authorNote(note));
    assertEquals(List.of("Anna Berg"), desk.authors());
    Attribution twice =
        text(
            draft -> {
              draft.authorNote(note);
              draft.authorNote("Tom Lee is a reporter.");
            });
    assertEquals(Optional.of(note), twice.authorNote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reporting by Anna Berg; Editing by Tom Lee | Anna Berg | ''",
        "Additional reporting by Anna Berg | '' | ''",
        "Reported by Anna Berg and Tom Lee. | Anna Berg, Tom Lee | ''",
        "© 2025 The Harbour Times. All rights reserved. | '' | The Harbour Times",
        "Copyright 2019-2025, Isle Courier Ltd | '' | Isle Courier",
        "Copyright by the pilots | '' | ''",
      })
  void creditsAtTheEndNameMakers(String line, String authors, String publisher) {
    Attribution made = text(draft -> draft.creditsIn(line));
    assertEquals(authors, String.join(", ", made.authors()), line);
    assertEquals(publisher, made.publisher().orElse(""), line);
  }

  @Test
  void creditsDoNotReplaceWhoIsNamedBefore() {
    String line = "Reporting by Anna Berg";
    assertEquals(
        List.of("Tom Lee"),
        text(d -> {
              d.author("Tom Lee");
              d.creditsIn(line);
            })
            .authors());
    assertEquals(List.of("Tom Lee"), of(page("Tom Lee", ""), d -> d.creditsIn(line)).authors());
    String owned = "© 2025 Isle Courier";
    Attribution twice =
        text(
            d -> {
              d.creditsIn(owned);
              d.creditsIn("© 2025 Harbour Times");
            });
    assertEquals(Optional.of("Isle Courier"), twice.publisher());
    Attribution endless = text(d -> d.creditsIn(owned + " and more".repeat(400)));
    assertEquals(Optional.empty(), endless.publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | 100 | 2024-05-20",
        "false | 10 | 2024-05-20",
        "false | 100 | 2024-05-19",
      })
  void aDateInTheMiddleOfATextIsNotThatOfTheStory(boolean markup, int words, String date) {
    Attribution made =
        of(
            metadata(markup, "", "", List.of()),
            draft -> {
              draft.dateAbove(Optional.of("2024-05-19"));
              draft.dateIn("20 May 2024", words);
            });
    assertEquals(Optional.of(date), made.date());
  }

  @Test
  void besidePersonsATextIsNotByAPaper() {
    Consumer<AttributionDraft> both =
        draft -> {
          draft.author("Anna Berg");
          draft.author("Isle Times");
        };
    assertEquals(List.of("Anna Berg"), text(both).authors());
    Consumer<AttributionDraft> papers =
        draft -> {
          draft.author("Harbour Post");
          draft.author("Isle Times");
        };
    assertEquals(List.of("Harbour Post", "Isle Times"), text(papers).authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The first words, a line, and the agency of a text and of a page of both.
        "NORHAVN (dpa) - The ferry sailed. | Reuters, in Norhavn | Reuters | dpa",
        "NORHAVN (dpa) - The ferry sailed. | Norhavn | dpa | dpa",
        "The ferry sailed. | Reuters, in Norhavn | Reuters | Reuters",
        "The ferry sailed. | Reuters has told the pilots of the isles that its own boat will sail | '' | ''",
      })
  void theAgencyOfAStory(String first, String line, String ofText, String ofPage) {
    assertEquals(ofText, agency(Metadata.NONE, first, line));
    assertEquals(ofPage, agency(page("", ""), first, line));
  }

  private static String agency(Metadata metadata, String first, String line) {
    AttributionDraft draft = new AttributionDraft(metadata);
    draft.agencyIn(line);
    return draft.finish(Optional.of(first)).agency().orElse("");
  }

  @Test
  void correctionsAddUp() {
    Attribution made =
        text(
            d -> {
              d.correction("First.");
              d.correction("Second.");
            });
    assertEquals(Optional.of("First. Second."), made.correction());
  }
}
