package org.audiobriefing.article.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.sorting.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as people copy it: forwarded, in columns, with what wires and printers add. */
class PastedTextTest {
  private static final String STORY =
      """
      The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.

      Its engine burns a third less fuel than the old one did, the company said, and the fares will stay as they are until autumn.

      Pilots had warned for years that the old one would fail in a storm, and in January it did, between two islands and in fog.
      """;

  private static Story story(String text) {
    return new TextExtractor(BoilerplateRules.builtIn()).extract("text", text);
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Anna Berg <a@isles.example>\nTo: Desk\nDate: Wed, 18 Mar 2026\nSubject: Fwd: Ferry\n\n",
        "Thought of you when I read this. A.\n\n---------- Forwarded message ---------\nFrom: Isles News\nSubject: Ferry sails\n\n",
        "De : Anne\nEnvoyé : vendredi\nObjet : Tr : Ferry\n\nBonne lecture !\n\n-------- Message transféré --------\n\n",
        "Printed from The Isles Mercury, https://isles.example/n/44\nPage 1 of 2\n\n",
        "BC-ISLES-FERRY-SAILS\nr i\nHRT 0417 02-Jul-25 14:06\nEds: Adds quotes, background\n\n",
        "NPW0417 4 GEN 0231 FERRY-STRIKE\nEDITORS: adds quotes\n\n",
        "Today's letter is sponsored by Quay Tyres.\n\n",
        "Film\n",
        "On Tue, 14 Oct 2025 at 09:03, Len Cope wrote:\n\n",
      })
  void whatOthersSetAboveAStoryIsNotItsHeadline(String above) {
    Story story = story(above + "Ferry to the outer isles sails again\nBy Anna Berg\n\n" + STORY);
    assertEquals("Ferry to the outer isles sails again", story.article().headline());
    assertEquals(3, story.article().body().size(), () -> body(story.article()).toString());
    assertEquals(List.of("Anna Berg"), story.article().attribution().authors());
    String notes = story.decisions().toString();
    assertTrue(notes.contains(above.lines().findFirst().orElseThrow()), notes);
  }

  @Test
  void anAnswerQuotesTheStory() {
    String quoted = ("Ferry sails to the isles again\nBy Anna Berg\n\n" + STORY).indent(0);
    String mail =
        "On Tue, 14 Oct 2025 at 09:03, Len Cope wrote:\n\nsaw this, worth two minutes?\nCheers, Len\n\n"
            + quoted.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    Story story = story(mail);
    assertEquals("Ferry sails to the isles again", story.article().headline());
    assertEquals(3, story.article().body().size(), () -> body(story.article()).toString());
    assertTrue(story.decisions().toString().contains("worth two minutes"), mail);
  }

  @Test
  void theDayOfAForwardedMessageDatesWhatNothingElseDates() {
    String mail =
        "---------- Forwarded message ---------\nFrom: Isles Fire\nDate: Tue, 9 Sept 2025 at 11:42\n\n";
    assertEquals(
        Optional.of("2025-09-09"),
        story(mail + "Ferry sails to the isles again\n\n" + STORY).article().attribution().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brenndorf (nwa). Ein Kran ist gefallen. | nwa",
        "LOC-ARVEN, 11 jan 2026 (ADN-Presse) - Un phare est éteint. | ADN-Presse",
        "Marlow (population 900) is a town on the coast. | ''",
      })
  void anAgencyIsKnownByItsPlaceInTheDateline(String first, String agency) {
    Article article =
        story("Yard opens second dock for ferries\n\n" + first + " " + STORY).article();
    assertEquals(agency, String.join(", ", article.attribution().authors()));
  }

  @Test
  void wiresEndWithTheirOwnSigns() {
    Story story =
        story(
            "Ferry sails to the isles again\nBy Anna Berg\n\n" + STORY + "\nnpw/ud/mfl\n\nNNNN\n");
    assertEquals(3, story.article().body().size(), () -> body(story.article()).toString());
    assertTrue(story.decisions().toString().contains("NNNN"));
  }

  @Test
  void aConferenceIsNoSlug() {
    String text = "Camp opens on the isles\nBy Anna Berg\n\n" + STORY;
    Article article = story(text.replace("\n\nIts", "\n\nWHY2025\n\nIts")).article();
    assertTrue(body(article).contains("WHY2025"), () -> body(article).toString());
  }

  @Test
  void aNameAloneUnderTheHeadlineSignsTheText() {
    Article article = story("The tunnel that was dug twice\n\nEustace Plum\n\n" + STORY).article();
    assertEquals(List.of("Eustace Plum"), article.attribution().authors());
  }

  @Test
  void twoSentencesOverACreditAreNoCaption() {
    String text =
        "Ferry sails to the isles again\n\n"
            + STORY.replace(
                "\n\nPilots",
                " The boat is new and the pier is old, and nobody knows who will pay for both.\n\nFoto: Archive\n\nPilots");
    assertEquals(3, story(text).article().body().size(), text);
  }

  @Test
  void wiresDateTheirStoriesInTheirOwnWay() {
    Story story =
        story("HRT 0417 02-Jul-25 14:06\n\nFerry to the outer isles sails again\n\n" + STORY);
    assertEquals(Optional.of("2025-07-02T14:06"), story.article().attribution().date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HALLOWAY, Pa., January 16, 2025 - The yard opened. | 2025-01-16",
        "Gütersmoor, 18. November 2024. Die Werft hat geöffnet. | 2024-11-18",
        "The yard had opened on January 16, 2025, in a storm. | ''",
      })
  void aDatelineDatesAStoryThatNothingElseDates(String first, String date) {
    Story story = story("Yard opens second dock for ferries\n\n" + first + " " + STORY);
    assertEquals(date, story.article().attribution().date().orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Company Opens Nation's First School for Storm Pilots | Eight-week program will train 300 islanders a year on a full-size ferry",
        "Pilots of the islands are to learn the old lights again | Nobody steers by them now, and that is why.",
        "Anna Thurlow, 1934-2025 | Pilot who taught two generations of children on the islands to read",
        "Storm review: a bright engine in a dark winter | Film about two islands and their pilots glows with wit and a fine engine in fog",
      })
  void aHeadlineStandsOverALongerStandfirst(String headline, String standfirst) {
    String head = headline + "\n★★★★☆\n" + standfirst + "\n\nAnna Berg\nFri 7 Mar 2025\n\n";
    Article article = story(head + STORY).article();
    assertEquals(headline, article.headline());
    assertEquals(Optional.of(standfirst), article.standfirst());
  }

  @Test
  void theFirstParagraphTellsTheHeadlineToo() {
    String german =
        """
        PRESSEMITTEILUNG
        8. Oktober 2024

        Neues Mikroskop zeigt Fasern in Bewegung
        Forschende der Hochschule beobachten erstmals, wie Holz beim Trocknen arbeitet

        Wenn Holz trocknet, verzieht es sich, und ein Team der Hochschule hat nun ein Mikroskop gebaut, das die Bewegung der Fasern filmt.

        Das Gerät nimmt in jeder Sekunde vierhundert Bilder von sehr dünnen Proben auf, sagte die Leiterin.

        Der Schaden sei gering, sagte sie auf die Frage nach dem ersten Gerät: »Ein neues Glas, ein bisschen Öl.«

        Die Ergebnisse sollen helfen, das Holz für den Bau mit weniger Energie zu trocknen als bisher.
        """;
    Article article = story(german).article();
    assertEquals("Neues Mikroskop zeigt Fasern in Bewegung", article.headline());
    assertEquals(4, article.body().size(), () -> body(article).toString());
  }

  @Test
  void aLineOfButtonsIsNoHeadline() {
    String head =
        "Transcript | Share this storm\nThe storm, the ferry and a truly stubborn kettle\nBy Anna Berg\n\n";
    assertEquals(
        "The storm, the ferry and a truly stubborn kettle",
        story(head + STORY).article().headline());
  }

  @Test
  void aHeadlineOfOtherWordsThanTheStoryStandsOverWhatSumsItUp() {
    String sum =
        "The outer isles, one ferry and a winter of storms: what the pilots of the company warned of";
    String head =
        "Kettle & Yard magazine\nSpring 2025, page 31\n\nSeven lessons about a truly stubborn kettle\n\n";
    Article article = story(head + sum + "\n\nWords: Anna Berg and Tom Lee\n\n" + STORY).article();
    assertEquals("Seven lessons about a truly stubborn kettle", article.headline());
    assertEquals(Optional.of(sum), article.standfirst());
  }

  @Test
  void columnsOfAPageAreParagraphs() {
    String columns =
        """
        THE ISLES GAZETTE    Friday, August 29, 2025
        Vol. 88 No. 35

        Stonemasons refuse
        to carve a barcode

        By Anna Berg

        The masons of Saint Osric's have
        laid down their chisels over a plan
        to carve a square code into the wall
        of the cathedral, so that visitors
        can point their telephones at it.

        "If the address is changed after a
        year, the stone is wrong for a thou-
        sand," she said. "We have a sundial
        from 1440 and nobody has ever had
        to update it."

        Continued on page 4

        The code would be read by a machine
        in half a second. Miss Brannock has
        asked who will read it in the year
        2400, and whether anybody will know.
        """;
    Article article = story(columns).article();
    assertEquals("Stonemasons refuse to carve a barcode", article.headline());
    assertEquals(3, article.body().size(), () -> body(article).toString());
    assertTrue(body(article).get(1).contains("wrong for a thousand,"), body(article).get(1));
    assertEquals(Optional.of("2025-08-29"), article.attribution().date());
  }

  @Test
  void addressesBehindWordsAreNotTold() {
    String text =
        "Ferry to the outer isles sails again\n\n"
            + STORY.replace("company", "company <https://isles.example/ferry>");
    assertTrue(body(story(text).article()).get(1).contains("the company said"), text);
  }
}
