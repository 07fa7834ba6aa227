package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines about persons, and whether these are known to have written the story. */
class AuthorNotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg covers the islands and lives in Norhavn. | true",
        "Anna covers the islands. | true",
        "Berg lives in Norhavn. | true",
        "Anna Berg | false",
        "Tom Lee covers the islands. | false",
        "Anna Lee covers the islands. | false",
        "Una Brandt writes about the sea. | true",
        "Ida Brekke writes about the sea. | true",
      })
  void notesAboutSomebodyWhoIsKnown(String text, boolean known) {
    AttributionDraft draft =
        new AttributionDraft(AttributionDraftTest.page("Una Brandt", "", "Ida Brekke"));
    draft.author("Anna Berg");
    assertEquals(known, draft.isAboutKnownAuthor(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg writes about music for the isles. | Anna Berg",
        "Anna van der Berg, who lives in Norhavn | Anna van der Berg",
        "Anna Berg is a pilot of the ferry. | ''",
        "Norhavn has newspapers of its own. | ''",
        "Books lie on the quay. | ''",
      })
  void whomABiographyIsAbout(String text, String subject) {
    assertEquals(subject, AttributionDraft.subjectOfBio(text).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg is the author of two books. | true",
        "Una Brandt is the author of two books. | true",
        "Tom Lee is a correspondent in Norhavn. | true",
        "Tom Lee is the author of two books. | false",
        "The pilot is a correspondent of many. | false",
        "Anna Berg likes boats. | false",
      })
  void linesThatTellWhoTheAuthorIs(String text, boolean about) {
    AttributionDraft draft = new AttributionDraft(AttributionDraftTest.page("Una Brandt", ""));
    draft.author("Anna Berg");
    assertEquals(about, draft.aboutAuthor(text));
  }

  @Test
  void linesThatBeginOrEndWithAKnownName() {
    AttributionDraft page =
        new AttributionDraft(AttributionDraftTest.page("Anna Berg, Ann", "Isle Courier"));
    assertTrue(page.endsWithName("20 May 2024 Anna Berg"));
    assertFalse(page.endsWithName("Anna Berg 20 May 2024"));
    assertFalse(page.endsWithName("20 May 2024 Ann"));
    assertTrue(page.beginsWithName("Anna Berg 20 May 2024"));
    assertFalse(page.beginsWithName("Ann 20 May 2024"));
    assertTrue(page.isKnownName("ISLE COURIER"));
    AttributionDraft text = new AttributionDraft(Metadata.NONE);
    text.author("Anna Berg");
    assertFalse(text.beginsWithName("Anna Berg 20 May 2024"));
  }
}
