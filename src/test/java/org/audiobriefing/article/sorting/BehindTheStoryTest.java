package org.audiobriefing.article.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Block;
import org.audiobriefing.article.boilerplate.BoilerplateRules;
import org.audiobriefing.article.credits.BylineReader;
import org.audiobriefing.article.extraction.ArticleExtractor;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.source.Page;
import org.audiobriefing.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a story and is none of it, and what only looks like that. */
class BehindTheStoryTest {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(BoilerplateRules.builtIn());
  private static final String TITLE = "Ferry to the outer isles sails again";
  private static final List<String> STORY =
      List.of(
          "The ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.",
          "Its new engine burns a third less fuel, the company said, and the fares will stay as they are until the autumn.",
          "Pilots had warned for years that the old one would fail in a storm, said Una Brandt, who steers the boat on Sundays.",
          "The next boat is planned for the spring, when the yard has finished the hull and the council has found the money.");

  private static Outcome<Article> html(String inside) {
    String page =
        "<!doctype html><html lang=en><title>"
            + TITLE
            + "</title><body><article>"
            + inside
            + "</article>";
    return EXTRACTOR.extract(new Page("page", Page.Kind.HTML, page, Optional.empty()));
  }

  private static String paragraphs() {
    return "<h1>" + TITLE + "</h1><p>By Jane Roe</p><p>" + String.join("</p><p>", STORY) + "</p>";
  }

  private static Outcome<Article> text(String head, String... behind) {
    return EXTRACTOR.extract(
        new Page(
            "text",
            Page.Kind.TEXT,
            head + "\n\n" + String.join("\n\n", STORY) + "\n\n" + String.join("\n\n", behind),
            Optional.empty()));
  }

  /** Text with something behind its first paragraph. */
  private static Outcome<Article> around(String lines) {
    String text =
        String.join(
            "\n\n", TITLE + "\nBy Jane Roe", STORY.get(0), lines, STORY.get(1), STORY.get(2));
    return EXTRACTOR.extract(new Page("text", Page.Kind.TEXT, text, Optional.empty()));
  }

  private static List<String> body(Outcome<Article> outcome) {
    return outcome.value().body().stream().map(Block::text).toList();
  }

  @Test
  void everyFeatureHasItsExample() {
    for (Table.Row row : Table.load(Promotion.class, "promotion").rows()) {
      assertTrue(Promotion.has(row.cell(0), RawBlock.paragraph(row.cell(3))), row.cell(0));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "own-media-nl | Meld je aan voor onze pushberichten.",
        "own-media-nl | Zet onze meldingen aan.",
        "never-miss-elsewhere | Mis niets van het nieuws.",
        "never-miss-elsewhere | Ne ratez rien de l’actualité des îles.",
      })
  void featuresOfOtherLanguages(String id, String line) {
    assertTrue(Promotion.has(id, RawBlock.paragraph(line)), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow Harbour Post on Google News and add us to your feeds.",
        "For more stories like this, check our news page.",
        "Get in touch with our news team by emailing us at desk@harbour.example.",
        "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.",
        "Do you have pictures of the flood? Email them to newsdesk@harbour.example.",
        "Have you got a story? Contact our news desk on 0800 555 0100.",
        "Do you have an opinion on the issues raised in this article? Send us a letter.",
        "Want more? Try our morning briefing, sent at 6 a.m.",
        "Thanks for reading Harbour Letter! Subscribe for free to receive new posts.",
        "A version of this article appears in print on Feb. 21, Section B, Page 3.",
        "This article appears in the June 2024 print edition, with the headline Sails.",
        "Match report sponsored by Quay Tyres. Call 01555 550 133 for a fitting.",
        "Never miss a story – sign up to our weekly round-up here.",
        "To advertise in the Courier, write to ads@courier.example.",
        "Folgen Sie uns auf Instagram und abonnieren Sie unseren kostenlosen Newsletter.",
        "Keine Neuigkeiten mehr verpassen: Laden Sie unsere App.",
        "Gefällt dir unser Magazin? Dann werde jetzt Mitglied.",
        "Abonnez-vous gratuitement à notre infolettre.",
        "¡Únete a nuestro canal de WhatsApp!",
        "Iscriviti gratis e segui il nostro canale.",
        "Assine a nossa newsletter e receba as notícias no seu e-mail.",
        "Schrijf je in voor onze nieuwsbrief.",
        "Meld je aan voor onze pushberichten en mis niets.",
        "Ne ratez rien de l’actualité des îles : abonnez-vous.",
        "Réservé aux abonnés : ce que coûte vraiment le nouveau port",
        "In case you missed it",
        "Zapisz się do newslettera i obserwuj nasz profil.",
        "This story ran on page B3 of the Wednesday paper.",
        "Berg A et al. (2025) Harbour seals in winter. Mar Biol 88:112.",
        "Email this article Print Larger text",
        "Referee: K. Lamb. Attendance: 611",
        "Contact presse : Service de presse, 01 99 00 12 34",
        "This e-mail is confidential and intended for the addressee only.",
        "IN NEXT WEEK'S WIRE: how to lay a hedge without losing a thumb.",
        "Correction, July 2: An earlier version of this article misstated the number of boats.",
        "doi: https://doi.example/10.5555/d41586-025-00991-x",
        "Got documents?",
        "If you have worked on the boats, we would like to hear from you. Our inbox is encrypted.",
        "This interview has been edited and condensed for length.",
        "Suscríbete para seguir leyendo",
        "Jane Roe covers the islands and lives in Norhavn with two collies.",
        "A correction was made on Feb. 20, 2024: An earlier version misstated the fare.",
      })
  void isLeftOutWithANote(String line) {
    Outcome<Article> outcome = html(paragraphs() + "<p>" + line + "</p>");
    assertEquals(STORY, body(outcome), () -> outcome.notes().toString());
    String notes = String.join("\n", outcome.notes().stream().map(n -> n.whole()).toList());
    assertTrue(notes.contains(line), notes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Follow the money and you will find the boat,” said Una Brandt, who had watched it from the pier all night.",
        "Subscribe to enough of them and a pattern appears. There is the launch, the manifesto, six good issues, a note about burnout and then a silence that nobody explains to anybody else.",
        "“Contact us by telephone was always going to be the winner,” said Alderman Ruth Castellano, who voted against the project.",
        "Folgen des Sturms sehen die Insulaner noch heute, sagte der Lotse, der unsere Insel seit vierzig Jahren anfährt.",
        "„Folgen Sie uns“, rief der Kapitän den Fischern zu, die ihr Boot in der Nacht verloren hatten.",
        "Suivez le chemin du phare et vous verrez la vieille coque, a dit le pilote aux enfants de l’île.",
        "Brandt et al. (2025) found that seals sleep longer in winter than anybody on the isles had thought.",
        "Passengers find our website and join our community every day, all winter long.",
        "The company asked passengers to register by telephone, and nine hundred of them did so before noon on Friday.",
      })
  void whatOnlyBeginsLikeThatIsTold(String line) {
    String story =
        paragraphs().replace("<p>" + STORY.get(2), "<p>" + line + "</p><p>" + STORY.get(2));
    assertTrue(body(html(story)).contains(line), () -> html(story).notes().toString());
  }

  @Test
  void theSignatureOfAQuotedPostIsTold() {
    String post =
        "<blockquote><p>The new boat is in, and she is a beauty to look at.</p>— Una Brandt (@unabrandt) <a href=\"https://post.example/1\">November 18, 2019</a></blockquote>";
    String story = paragraphs() + post;
    assertTrue(
        body(html(story)).contains("— Una Brandt (@unabrandt) November 18, 2019"),
        () -> html(story).notes().toString());
  }

  @Test
  void notesOfCompaniesEndAPressRelease() {
    String notes =
        "<h2>About Nordhavn Wind</h2><p>Nordhavn Wind A/S develops, builds and operates offshore wind farms.</p><p>It has 300 employees.</p>";
    assertEquals(STORY, body(html(paragraphs() + notes)));
    assertEquals(
        STORY,
        body(
            text(
                TITLE + "\nBy Jane Roe",
                "About Nordhavn Wind",
                "Nordhavn Wind A/S develops, builds and operates offshore wind farms.")));
    String french =
        "<h2>À propos de la Régie des eaux</h2><p>La Régie dessert 186 000 habitants et emploie 240 agents.</p>";
    assertEquals(STORY, body(html(paragraphs() + french)));
    String crosshead = "<h2>About the boat</h2><p>" + STORY.get(1) + STORY.get(2) + "</p>";
    assertTrue(body(html(paragraphs() + crosshead)).contains("About the boat"));
  }

  @Test
  void mediaContactsAreNoAuthors() {
    Article article =
        text(TITLE, "Media contact:", "Ida Brekke", "+47 555 0100", "press@harbour.example")
            .value();
    assertEquals(List.of(), article.attribution().authors());
  }

  @Test
  void whoSignsBehindTheStoryWroteIt() {
    String story = paragraphs().replace("<p>By Jane Roe</p>", "");
    assertEquals(
        List.of("Kirsten Mohr"),
        html(story + "<p>Report by Kirsten Mohr</p>").value().attribution().authors());
    Article bio =
        html(story + "<p>Magnus Thorne writes about music and craft for a number of magazines.</p>")
            .value();
    assertEquals(List.of("Magnus Thorne"), bio.attribution().authors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div><img src=a><p>Volunteers sweep mud out of the Bell Inn</p></div>~true",
        "<img src=a><div class=x>Ein Fischer leert am Morgen seine Netze. Foto: Seeblatt</div>~true",
        "<img src=a><p>The boats left the harbour at noon on Friday with all the mail.</p>~false",
        "<div class=p><img src=a><div>One of the boats at the quay. Library picture.</div></div>~true",
        "<p>The island has a library picture of the boat.</p>~false",
        "<p>Boats on Friday morning</p>~false",
      })
  void whatStandsRightBehindAPictureTellsWhatItShows(String markup, boolean caption) {
    String text = markup.replaceAll("<[^>]*>", "");
    String story = paragraphs().replace("<p>" + STORY.get(2), markup + "<p>" + STORY.get(2));
    assertEquals(!caption, body(html(story)).contains(text), () -> body(html(story)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<span class=kicker>Opinion</span> Ferry to the outer isles sails again",
        "<small class=section>Islands</small> Ferry to the outer isles sails again",
        "Islands: Ferry to the outer isles sails again",
        "27.01.2022 – Ferry to the outer isles sails again",
        "1. Februar 2022 Ferry to the outer isles sails again",
      })
  void kickersAreNoPartOfTheHeadline(String h1) {
    assertEquals(TITLE, html(paragraphs().replace("<h1>" + TITLE, "<h1>" + h1)).value().headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry sails to the isles again",
        "‘I sold the boat to pay for the engine’",
        "New ferry engine burns less fuel"
      })
  void aShortHeadlineStandsOverALongerStandfirst(String headline) {
    String standfirst =
        "The boat to the outer isles has a new engine, and the islanders who had chartered fishing boats are glad of it";
    Article article = text(headline + "\n" + standfirst + "\n\nBy Jane Roe").value();
    assertEquals(headline, article.headline());
    assertEquals(Optional.of(standfirst), article.standfirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARBOUR CRISIS",
        "Home News Sport Business",
        "Author of the article:",
        "3304 views 13 mins"
      })
  void aKickerOrAMenuIsNoHeadline(String line) {
    assertEquals(TITLE, text(line + "\n" + TITLE + "\nBy Jane Roe").value().headline());
  }

  @Test
  void bulletsAreItemsHoweverShort() {
    Outcome<Article> outcome =
        around("The fares are:\n\n• Adults: two pounds\n• Belmullet: 3,400 homes\n- Dogs");
    assertTrue(
        body(outcome).containsAll(List.of("Adults: two pounds", "Belmullet: 3,400 homes", "Dogs")),
        () -> body(outcome).toString());
  }

  @Test
  void anInterviewerMayAskTwice() {
    String twice =
        "<p><b>What do you listen to at home?</b></p><p>Nothing at all, for months on end, and then the same record for a week.</p>"
            + "<p>"
            + STORY.get(1)
            + "</p><p><b>What do you listen to at home?</b></p><p>You have asked me that, and the answer is still the same record.</p>";
    long asked =
        body(html(paragraphs().replace("<p>" + STORY.get(3), twice + "<p>" + STORY.get(3))))
            .stream()
            .filter(t -> t.contains("listen to"))
            .count();
    assertEquals(2, asked);
  }

  @Test
  void marksAndListsOfNotesInText() {
    Outcome<Article> outcome =
        text(
            TITLE + "\nBy Jane Roe",
            "The old boat was built in 1911.[1] It never sank.[2]",
            "References",
            "1. J. Palmer, Boats of the North");
    String told = String.join(" ", body(outcome));
    assertFalse(told.contains("[1]") || told.contains("Palmer"), told);
    assertTrue(told.contains("built in 1911. It never sank."), told);
  }

  @Test
  void theDateOfTheAddressStandsIn() {
    String link = "<link rel=canonical href=https://harbour.example/2024/09/16/ferry>";
    Article article =
        EXTRACTOR
            .extract(
                new Page(
                    "p",
                    Page.Kind.HTML,
                    "<html lang=en><head>" + link + "</head>" + paragraphs(),
                    Optional.empty()))
            .value();
    assertEquals(Optional.of("2024-09-16"), article.attribution().date());
    assertEquals(
        Optional.of("2024-09-16"),
        text("https://harbour.example/2024/09/16/ferry\n" + TITLE + "\nBy Jane Roe")
            .value()
            .attribution()
            .date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<div class='card'><div class='card-content'><p>|</p></div></div>~true",
        "<div class='tag'><p>|</p></div>~true",
        "<div class='card'><h3><a href=/x>Another story</a></h3><p>|</p></div>~false",
      })
  void aNameNeverDropsWhatLooksLikeTheStory(String box, boolean told) {
    String[] around = box.split("\\|");
    StringBuilder boxes = new StringBuilder("<h1>" + TITLE + "</h1><div>");
    STORY.forEach(text -> boxes.append(around[0]).append(text).append(around[1]));
    String page = boxes + "</div>";
    if (told) {
      assertEquals(STORY, body(html(page)));
    } else {
      assertFalse(body(html(paragraphs() + page)).contains("Another story"));
    }
  }

  @Test
  void aLabelAmongTheParagraphsEndsNothing() {
    String label =
        "<p><b>DON'T MISS</b><br><a href=/a>Ferry fares to rise again</a> [INSIGHT]<br><a href=/b>Harbour master retires</a></p>";
    String story = paragraphs().replace("<p>" + STORY.get(3), label + "<p>" + STORY.get(3));
    assertEquals(STORY, body(html(story)));
    String teasers = "<h3>Most read</h3><ul><li><a href=/a>Ferry fares to rise again</a></li></ul>";
    assertEquals(STORY, body(html(paragraphs() + teasers)));
  }

  @Test
  void listsOfThingsKeepTheirLinkedItemsAndHeadings() {
    String items =
        "<ol><li><a href=/a>The deck will be made of oak, and every plank comes from the forest.</a></li><li>No cars.</li></ol>";
    assertTrue(
        body(html(paragraphs().replace("<p>" + STORY.get(2), items + "<p>" + STORY.get(2))))
            .contains("The deck will be made of oak, and every plank comes from the forest."));
    StringBuilder list = new StringBuilder("<h1>" + TITLE + "</h1>");
    for (int i = 0; i < STORY.size(); i++) {
      list.append("<h2><a href=/")
          .append(i)
          .append(">")
          .append(i + 1)
          .append(". Pier number ")
          .append(i)
          .append("</a></h2><p>")
          .append(STORY.get(i))
          .append("</p>");
    }
    assertTrue(body(html(list.toString())).contains("2. Pier number 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Mara Ellingsen talks to visitors at the old grain pier, January 14, 2024.~true",
        "FILE - Tom Haugen repairs a ladder at his boatyard in Norhavn on March 1, 2024.~true",
        "File photo of the old grain pier in a storm~true",
        "The council votes again on Tuesday, and the mayor expects a long night.~false",
        "The law that bans the boats was passed by the council on March 1, 2024, after a long night of talks.~false",
      })
  void captionsInTextByTheirForm(String line, boolean caption) {
    assertEquals(caption, CaptionSigns.hasForm(line));
    Outcome<Article> outcome = around(line);
    assertEquals(!caption, body(outcome).contains(line), () -> body(outcome).toString());
  }

  @Test
  void shortTextsEndWithoutAStory() {
    for (String text :
        List.of(
            "A\n\nB\n\nMin",
            "Rosskeel harbour rail link to go ahead\n\nMinisters clear",
            "x:\n\n“y",
            "-\n•\n*")) {
      try {
        EXTRACTOR.extract(new Page("text", Page.Kind.TEXT, text, Optional.empty()));
      } catch (org.audiobriefing.diagnostic.BriefingException e) {
        assertTrue(!e.getMessage().contains("Exception"), e.getMessage());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 12 avril 2024 à 11h30, mis à jour le 14 avril 2024",
        "September 17, 2024 08:00 ET | Source: Velmora Materials plc",
        "Aktualisiert: 18. Januar 2023, 18:05 Uhr",
        "Last updated on 5 January 2024 at 18:05 GMT",
      })
  void linesOfDatesAreNotTold(String line) {
    assertTrue(BylineReader.isDateLine(line));
    assertEquals(STORY, body(html(paragraphs().replace("</h1>", "</h1><p>" + line + "</p>"))));
    assertFalse(BylineReader.isDateLine("Huw Penderyn @ 20 May 2024"));
    assertFalse(BylineReader.isDateLine("The boat sailed on 5 January 2024 after a long night"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ana Ruiz Cabello in Seville and AFP", "Sophie Lambert-Roche — 8 November 2022"})
  void aLineOfNamesIsNoHeadlineAndNoStandfirst(String line) {
    Article article = text("World / Europe\n\n" + TITLE + "\n\n" + line).value();
    assertEquals(TITLE, article.headline());
    assertEquals(Optional.empty(), article.standfirst());
    assertFalse(article.attribution().authors().isEmpty());
  }

  @Test
  void notesToEditorsEndAPressRelease() {
    Outcome<Article> outcome =
        html(
            paragraphs()
                + "<h3>Notes to editors</h3><p>For interviews contact Liam Hartnoll, press office, on 01555 550 133.</p>");
    assertEquals(STORY, body(outcome));
  }

  @Test
  void aParagraphWithAQuotationIsNoCaptionOfTheCreditBelow() {
    String quoted =
        "The idea came from the builder Dafydd Rhys. “I had work for six and could find one,” he said on Friday.";
    Outcome<Article> outcome =
        text(
            TITLE + "\nBy Jane Roe", quoted, "Picture: Mercury", STORY.get(2) + " " + STORY.get(1));
    assertTrue(body(outcome).contains(quoted), () -> outcome.notes().toString());
  }
}
