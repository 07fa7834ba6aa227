package org.audiobriefing.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.TestEngine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.Diagnostic;
import org.audiobriefing.edition.events.EventFacts;
import org.audiobriefing.publication.podcast.Episode;
import org.audiobriefing.script.Cast;
import org.audiobriefing.script.ProgrammeComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into an edition, in which order, and what is said of the rest. */
class EditionPlannerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant MORNING = Instant.parse("2026-03-02T06:00:00Z");

  private static final String MINE =
      """
      Three dead after collapse in Karsk mine
      Three miners were killed and eight are missing after a gallery fell in at Karsk, governor Anton Belov said.
      The roof came down at 2.40am, 680 metres deep, while 54 people were at work for Karsk Energo.
      """;

  private static final String MINE_ELSEWHERE =
      """
      Karsk: a night under ground
      A gallery of the Karsk mine fell in at 2.40am on men of Karsk Energo, 680 metres deep.
      Of 54 people three did not come back, said Anton Belov, the governor. Women waited at the gate.
      """;

  private static final String MINE_LATER =
      """
      Karsk mine: seven dead, president orders day of mourning
      Seven miners are dead at Karsk, governor Anton Belov said, and four are missing 680 metres deep.
      Of the 54 people at work in the mine of Karsk Energo at 2.40am, 43 left it. President Ilya Marek goes to Vostra today.
      Prosecutor Olga Sedova questions two engineers, Pavel Drozd and Irina Lom, about 1,200 warnings.
      """;

  @TempDir Path folder;

  private Story story(String text, String publisher, String hour) throws IOException {
    return story(text, publisher, Instant.parse("2026-03-02T" + hour + ":00Z"), settings(""));
  }

  private static Story story(
      String text, String publisher, Instant published, EditionSettings settings) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    List<Block> body = new ArrayList<>();
    lines.subList(1, lines.size()).forEach(line -> body.add(new Block.Paragraph(line)));
    String host = publisher.toLowerCase(java.util.Locale.ROOT) + ".example";
    Article article =
        new Article(
            "https://" + host + "/" + lines.get(0).hashCode(),
            lines.get(0),
            Optional.empty(),
            body,
            List.of(),
            new Attribution(
                List.of(),
                Optional.of(publisher),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "en",
            Optional.of(URI.create("https://" + host + "/x")));
    EditionSettings.Source source =
        settings.sources().stream()
            .filter(s -> s.name().equals(publisher))
            .findFirst()
            .orElse(settings.sources().get(0));
    return new Story(
        article,
        source,
        0,
        host + "/" + lines.get(0).hashCode(),
        Optional.of(published),
        0,
        Shingles.of(article),
        EventFacts.of(article),
        List.of(),
        List.of());
  }

  private EditionSettings settings(String head) throws IOException {
    String toml = head + "\n[[source]]\nfolder = \"a\"\nname = \"Any\"\n";
    return EditionSettingsReader.read(Files.writeString(folder.resolve("b.toml"), toml));
  }

  private EditionPlan plan(
      EditionSettings settings, HeardStories heard, LocalDate day, Story... stories) {
    ProgrammeComposer composer = new ProgrammeComposer(Cast.of(TestEngine.get().phrasing()), 170);
    return new EditionPlanner(settings, heard, composer, 170)
        .plan(day, new Gathered(Arrays.asList(stories), List.of(), List.of(), 1));
  }

  private static List<String> headlines(EditionPlan plan) {
    return plan.articles().stream().map(Article::headline).toList();
  }

  private static String omissions(EditionPlan plan) {
    return String.join("\n", plan.omissions().stream().map(Diagnostic::toString).toList());
  }

  private static HeardStories told(EditionPlan plan, LocalDate day) {
    Episode episode =
        new Episode(
            day + "-x",
            "x",
            day.atTime(6, 0).toInstant(java.time.ZoneOffset.UTC),
            1,
            1,
            List.of(),
            List.of(),
            1,
            "");
    return HeardStories.NOTHING.after(day, plan, List.of(episode));
  }

  @Test
  void oneEventOfTwoNewsroomsIsToldOnceAndTheReasonStands() throws IOException {
    EditionPlan plan =
        plan(
            settings(""),
            HeardStories.NOTHING,
            MONDAY,
            story(MINE, "Alpha", "04:00"),
            story(MINE_ELSEWHERE, "Beta", "04:30"));
    assertEquals(1, plan.articles().size());
    assertTrue(omissions(plan).contains("too (same event: Karsk"), omissions(plan));
    assertEquals(1, plan.programme().items().get(0).others().size());
  }

  @Test
  void aLaterReportTakesThePlaceOfTheOlder() throws IOException {
    String shorter = MINE_LATER.lines().limit(3).collect(java.util.stream.Collectors.joining("\n"));
    EditionPlan plan =
        plan(
            settings(""),
            HeardStories.NOTHING,
            MONDAY,
            story(MINE + longStory("Vostra"), "Alpha", "01:00"),
            story(shorter, "Beta", "05:00"));
    assertEquals(List.of(MINE_LATER.lines().findFirst().orElseThrow()), headlines(plan));
  }

  @Test
  void aMereMentionLaterDoesNot() throws IOException {
    EditionPlan plan =
        plan(
            settings(""),
            HeardStories.NOTHING,
            MONDAY,
            story(MINE_LATER, "Alpha", "01:00"),
            story(
                "Karsk, in short\nAnton Belov: 54 people were 680 metres deep at 2.40am.",
                "Beta",
                "05:00"));
    assertEquals(List.of(MINE_LATER.lines().findFirst().orElseThrow()), headlines(plan));
  }

  @Test
  void anEventThatWasToldIsToldAgainOnlyWithNews() throws IOException {
    EditionSettings settings = settings("");
    HeardStories heard =
        told(plan(settings, HeardStories.NOTHING, MONDAY, story(MINE, "Alpha", "04:00")), MONDAY);
    Instant before = MORNING.minusSeconds(3_600);
    Instant after = MORNING.plusSeconds(3_600);
    EditionPlan again =
        plan(settings, heard, MONDAY.plusDays(1), story(MINE_ELSEWHERE, "Beta", after, settings));
    assertEquals(List.of(), headlines(again));
    assertTrue(
        omissions(again).contains("was told on 2026-03-02 (same event: Three dead"),
        omissions(again));
    EditionPlan news =
        plan(settings, heard, MONDAY.plusDays(1), story(MINE_LATER, "Beta", after, settings));
    assertEquals(1, headlines(news).size());
    assertTrue(news.programme().items().get(0).update());
    EditionPlan old =
        plan(settings, heard, MONDAY.plusDays(1), story(MINE_LATER, "Beta", before, settings));
    assertEquals(List.of(), headlines(old), "it was known when the edition was made");
    EditionPlan muchLater =
        plan(settings, heard, MONDAY.plusDays(8), story(MINE_ELSEWHERE, "Beta", after, settings));
    assertEquals(1, headlines(muchLater).size());
  }

  @Test
  void whatGoesOnIsAnUpdateAndWhatIsOnlyInTheSamePlaceIsNot() throws IOException {
    EditionSettings settings = settings("");
    HeardStories heard =
        told(plan(settings, HeardStories.NOTHING, MONDAY, story(MINE, "Alpha", "04:00")), MONDAY);
    Instant after = MORNING.plusSeconds(40_000);
    Story trial =
        story(
            "Karsk Energo director held after collapse\nGovernor Anton Belov said the director of Karsk Energo was arrested over the collapse 680 metres deep, in which three of 54 people died at 2.40am. He is Viktor Sol.",
            "Beta",
            after,
            settings);
    Story robot =
        story(
            "Karsk library opens at night\nThe library of Karsk opens at night, said Belov. Readers let themselves in with a card from Monday.",
            "Gamma",
            after,
            settings);
    EditionPlan plan = plan(settings, heard, MONDAY.plusDays(1), trial, robot);
    assertEquals(2, plan.articles().size());
    for (var item : plan.programme().items()) {
      boolean director = item.article().headline().contains("director");
      assertEquals(director, item.update(), item.article().headline());
    }
  }

  @Test
  void aPageThatWasRewrittenUnderAnotherHeadlineIsAnUpdate() throws IOException {
    EditionSettings settings = settings("");
    Story first = story(longStory("Abel"), "Apost", MORNING, settings);
    HeardStories heard = told(plan(settings, HeardStories.NOTHING, MONDAY, first), MONDAY);
    String more =
        longStory("Abel").replace("News of Abel", "Body found after Abel fire")
            + "A body was found in the ruins on Tuesday, and nobody knows yet whose it is.\nThe owner of the house was questioned for two hours and went home with his lawyer.\n";
    Story again = story(more, "Apost", MORNING.plusSeconds(90_000), settings);
    Story rewritten =
        new Story(
            again.article(),
            again.source(),
            0,
            first.key(),
            again.published(),
            0,
            again.shingles(),
            again.facts(),
            List.of(),
            List.of());
    EditionPlan plan = plan(settings, heard, MONDAY.plusDays(1), rewritten);
    assertEquals(List.of("Body found after Abel fire"), headlines(plan));
    assertTrue(plan.programme().items().get(0).update());
  }

  @Test
  void othersReportsOfWhatWasToldAreToldNoMore() throws IOException {
    EditionSettings settings = settings("");
    Story one = story(MINE, "Alpha", "04:00");
    Story two = story(MINE_ELSEWHERE, "Beta", "04:30");
    HeardStories heard = told(plan(settings, HeardStories.NOTHING, MONDAY, one, two), MONDAY);
    EditionPlan next = plan(settings, heard, MONDAY.plusDays(1), two, one);
    assertEquals(List.of(), headlines(next), omissions(next));
  }

  @Test
  void onePublisherHardlyTellsAnEventTwice() throws IOException {
    Path pair = Path.of("src/test/resources/edition/events/one-publisher/112");
    String one = Files.readString(pair.resolve("a.txt"));
    String two = Files.readString(pair.resolve("b.txt"));
    EditionPlan plan =
        plan(
            settings(""),
            HeardStories.NOTHING,
            MONDAY,
            story(one, "Alpha", "04:00"),
            story(two, "Alpha", "04:30"));
    assertEquals(2, plan.articles().size(), omissions(plan));
  }

  @Test
  void aHeavierSectionGetsMoreOfTheLength() throws IOException {
    String toml =
        "length = \"4m\"\n[[section]]\nname = \"News\"\n[[section]]\nname = \"Sport\"\nweight = 6\n"
            + "[[source]]\nfolder = \"a\"\nname = \"Apost\"\nsection = \"News\"\n"
            + "[[source]]\nfolder = \"s\"\nname = \"Spost\"\nsection = \"Sport\"\n";
    EditionSettings settings =
        EditionSettingsReader.read(Files.writeString(folder.resolve("w.toml"), toml));
    List<Story> stories = new ArrayList<>();
    for (String name : List.of("Abel", "Brun", "Cole")) {
      stories.add(story(longStory(name), "Apost", MORNING.minusSeconds(stories.size()), settings));
    }
    stories.add(story(longStory("Sorn"), "Spost", MORNING.minusSeconds(99), settings));
    EditionPlan plan = plan(settings, HeardStories.NOTHING, MONDAY, stories.toArray(Story[]::new));
    List<Integer> told = plan.articles().stream().map(a -> a.body().size()).toList();
    assertEquals("News of Sorn", headlines(plan).get(3));
    assertTrue(told.get(3) > told.get(2) + 2, "" + told);
  }

  private static String longStory(String name) {
    StringBuilder text = new StringBuilder("News of " + name + "\n");
    for (int i = 0; i < 12; i++) {
      text.append(name)
          .append(" told the meeting in ")
          .append(name)
          .append("ville that item ")
          .append((name.hashCode() & 0xFFF) * 100 + i)
          .append(" would be looked at again by those who had asked for it before.\n");
    }
    return text.toString();
  }

  @Test
  void whatWasOnlyNamedInBriefComesFirstNextTime() throws IOException {
    EditionSettings settings = settings("length = \"2m\"");
    List<Story> stories = new ArrayList<>();
    for (String name : List.of("Abel", "Brun", "Cole", "Dorn", "Ekko")) {
      stories.add(
          story(longStory(name), name + "post", MORNING.minusSeconds(stories.size()), settings));
    }
    EditionPlan first = plan(settings, HeardStories.NOTHING, MONDAY, stories.toArray(Story[]::new));
    assertEquals(3, first.articles().size());
    assertEquals(
        List.of("News of Dorn", "News of Ekko"),
        first.programme().brief().stream().map(Article::headline).toList());
    stories.add(story(longStory("Falk"), "Falkpost", MORNING.plusSeconds(9), settings));
    EditionPlan second =
        plan(settings, told(first, MONDAY), MONDAY.plusDays(1), stories.toArray(Story[]::new));
    assertEquals(List.of("News of Dorn", "News of Ekko", "News of Falk"), headlines(second));
    assertTrue(second.reasons().get(0).contains("named in brief before"), second.reasons().get(0));
  }

  @Test
  void yesterdaysBriefsNeverFillAnEdition() throws IOException {
    EditionSettings settings = settings("length = \"2m\"");
    List<Story> stories = new ArrayList<>();
    for (String name : List.of("Abel", "Brun", "Cole", "Dorn", "Ekko", "Fynn", "Gorm", "Hahn")) {
      stories.add(
          story(longStory(name), name + "post", MORNING.minusSeconds(stories.size()), settings));
    }
    EditionPlan first = plan(settings, HeardStories.NOTHING, MONDAY, stories.toArray(Story[]::new));
    assertEquals(5, first.programme().brief().size());
    EditionSettings longer = settings("length = \"4m\"");
    stories.add(story(longStory("Ivar"), "Ivarpost", MORNING.plusSeconds(9), longer));
    EditionPlan second =
        plan(longer, told(first, MONDAY), MONDAY.plusDays(1), stories.toArray(Story[]::new));
    assertEquals(
        List.of("News of Dorn", "News of Ekko", "News of Fynn", "News of Ivar"),
        headlines(second).subList(0, 4));
  }

  @Test
  void whatMoreNewsroomsHaveLeads() throws IOException {
    EditionPlan plan =
        plan(
            settings(""),
            HeardStories.NOTHING,
            MONDAY,
            story(longStory("Abel"), "Gamma", "05:50"),
            story(MINE, "Alpha", "04:00"),
            story(MINE_ELSEWHERE, "Beta", "04:30"));
    assertEquals("News of Abel", headlines(plan).get(1), "though it is newer");
  }

  @Test
  void leadStoriesAreCutLastAndTheFinaleClosesTheEdition() throws IOException {
    String toml =
        "length = \"5m\"\n[[source]]\nfolder = \"z\"\nname = \"Zpost\"\nsection = \"And finally\"\nweight = 9\n"
            + "[[source]]\nfolder = \"a\"\nname = \"Apost\"\nsection = \"News\"\n";
    EditionSettings settings =
        EditionSettingsReader.read(Files.writeString(folder.resolve("c.toml"), toml));
    EditionPlan plan =
        plan(
            settings,
            HeardStories.NOTHING,
            MONDAY,
            story(longStory("Zorn"), "Zpost", MORNING, settings),
            story(longStory("Abel"), "Apost", MORNING, settings),
            story(longStory("Brun"), "Apost", MORNING.minusSeconds(9), settings),
            story(longStory("Cole"), "Apost", MORNING.minusSeconds(99), settings));
    assertEquals(
        List.of("News of Abel", "News of Brun", "News of Cole", "News of Zorn"), headlines(plan));
    List<Integer> told = plan.articles().stream().map(a -> a.body().size()).toList();
    assertTrue(told.get(0) > told.get(2) && told.get(1) > told.get(2), "" + told);
  }

  @Test
  void sectionsHaveTheirOrderAndLength() throws IOException {
    String toml =
        "[[section]]\nname = \"Sport\"\n[[section]]\nname = \"News\"\nlength = \"1m\"\n"
            + "[[source]]\nfolder = \"a\"\nname = \"Apost\"\nsection = \"News\"\n"
            + "[[source]]\nfolder = \"s\"\nname = \"Spost\"\nsection = \"Sport\"\n";
    EditionSettings settings =
        EditionSettingsReader.read(Files.writeString(folder.resolve("d.toml"), toml));
    EditionPlan plan =
        plan(
            settings,
            HeardStories.NOTHING,
            MONDAY,
            story(longStory("Abel"), "Apost", MORNING, settings),
            story(longStory("Brun"), "Apost", MORNING, settings),
            story(longStory("Sorn"), "Spost", MORNING, settings));
    assertEquals(List.of("News of Sorn", "News of Abel"), headlines(plan));
    assertEquals(12, plan.articles().get(0).body().size(), "sport has no limit");
    int blocks = plan.articles().get(1).body().size();
    assertTrue(blocks > 3 && blocks < 10, "a minute of news, not " + blocks + " paragraphs");
    assertEquals(
        List.of("News of Brun"),
        plan.programme().brief().stream().map(Article::headline).toList(),
        "it is named, and comes first next time");
  }
}
