package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.audiobriefing.TestEngine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.script.Segment.Utterance;
import org.junit.jupiter.api.Test;

/** Who says what where several voices speak. */
class CastTest {
  private static final Cast.Teller ENGLISH =
      new Cast.Teller(Speaker.OWN, TestEngine.get().phrasing());
  private static final Cast.Teller GERMAN =
      new Cast.Teller(new Speaker("hedda", "de"), OtherLanguagesTest.german());
  private static final Cast.Teller ANNOUNCER =
      new Cast.Teller(new Speaker("slt", ""), TestEngine.get().phrasing());

  private static Article story(String headline, String text, String author, String language) {
    return new Article(
        "x",
        headline,
        Optional.empty(),
        List.of(new Block.Paragraph(text)),
        List.of(),
        new Attribution(
            List.of(author),
            Optional.of("Weserblatt"),
            Optional.empty(),
            Optional.of("2026-03-03"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        language,
        Optional.empty());
  }

  private static final Article BRIDGE =
      story("Bridge closed", "The bridge is closed.", "Nora Kell", "en-GB");
  private static final Article RAT =
      story("Rat stimmt zu", "Der Rat sagt „Ja“.", "Anna Berger", "de-AT");

  private static List<String> said(Script script) {
    return script.chapters().stream()
        .flatMap(chapter -> chapter.utterances().stream())
        .map(CastTest::line)
        .toList();
  }

  private static String line(Utterance utterance) {
    return utterance.speaker().voice() + ": " + utterance.written().strip();
  }

  private static ScriptComposer composer(Optional<Cast.Teller> announcer) {
    return new ScriptComposer(new Cast(ENGLISH, announcer, List.of(GERMAN)), Telling.ALONE, 170);
  }

  @Test
  void eachStoryIsToldByTheVoiceOfItsLanguage() {
    Script script = composer(Optional.empty()).compose("News", List.of(BRIDGE, RAT));
    assertEquals(
        List.of(
            ": News.",
            ": Two stories, about one minute.",
            ": First: Bridge closed.",
            ": Second:",
            "hedda: Rat stimmt zu.",
            ": Story one of two.",
            ": Bridge closed.",
            ": By Nora Kell, Weserblatt.",
            ": The bridge is closed.",
            ": Story two of two.",
            "hedda: Rat stimmt zu.",
            "hedda: Von Anna Berger, Weserblatt.",
            "hedda: Der Rat sagt „Ja“.",
            ": That was News, with two stories."),
        said(script));
    assertEquals("en-GB", script.language());
    assertEquals(java.util.Set.of("hedda"), script.voices());
  }

  @Test
  void headlinesAndAnnouncementsAreTheAnnouncersWhereSheKnowsTheLanguage() {
    Script script = composer(Optional.of(ANNOUNCER)).compose("News", List.of(BRIDGE, RAT));
    assertEquals(
        List.of(
            "slt: News.",
            "slt: Two stories, about one minute.",
            "slt: First: Bridge closed.",
            "slt: Second:",
            "hedda: Rat stimmt zu.",
            "slt: Story one of two.",
            "slt: Bridge closed.",
            ": By Nora Kell, Weserblatt.",
            ": The bridge is closed.",
            "slt: Story two of two.",
            "hedda: Rat stimmt zu.",
            "hedda: Von Anna Berger, Weserblatt.",
            "hedda: Der Rat sagt „Ja“.",
            "slt: That was News, with two stories."),
        said(script));
  }

  @Test
  void aSingleStoryMakesItsWholeBriefingOneLanguage() {
    Script script = composer(Optional.of(ANNOUNCER)).compose("News", List.of(RAT));
    assertEquals("de", script.language());
    assertEquals(
        List.of(
            "hedda: Rat stimmt zu.",
            "hedda: Von Anna Berger, Weserblatt.",
            "hedda: Der Rat sagt „Ja“.",
            "hedda: Veröffentlicht am Dienstag, 3. März 2026."),
        said(script));
  }

  @Test
  void aLanguageThatNobodyKnowsIsToldByTheUsualVoice() {
    Article french = story("Le pont", "Il est fermé.", "Luc Petit", "fr");
    assertEquals(
        ": Le pont.", said(composer(Optional.empty()).compose("News", List.of(french))).get(0));
  }

  @Test
  void anEditionIsToldByTheSameRules() {
    Programme programme =
        new Programme(
            "Morning",
            LocalDate.of(2026, 3, 4),
            "",
            "",
            Telling.USUAL,
            true,
            0,
            0,
            List.of(
                new Programme.Item(BRIDGE, "News", true, List.of()),
                new Programme.Item(RAT, "News", true, List.of("Elbpost"))),
            List.of(RAT));
    Cast cast = new Cast(ENGLISH, Optional.of(ANNOUNCER), List.of(GERMAN));
    assertEquals(
        List.of(
            "slt: This is Morning for Wednesday 4 March 2026: two stories, about one minute.",
            "slt: One: Bridge closed.",
            "slt: Two:",
            "hedda: Rat stimmt zu.",
            "slt: News.",
            "slt: Story one of two.",
            "slt: Update: Bridge closed.",
            ": By Nora Kell, Weserblatt.",
            ": The bridge is closed.",
            "slt: The last story.",
            "hedda: Neuer Stand: Rat stimmt zu.",
            "hedda: Von Anna Berger, Weserblatt.",
            "hedda: Der Rat sagt „Ja“.",
            "slt: Also reported by Elbpost.",
            "slt: In brief.",
            "hedda: Rat stimmt zu.",
            "slt: That was Morning for Wednesday 4 March 2026."),
        said(new ProgrammeComposer(cast, 170).compose(programme)));
  }

  private static Programme programme(List<Programme.Item> items) {
    return new Programme(
        "Morning", LocalDate.of(2026, 3, 4), "", "", Telling.USUAL, true, 0, 0, items, List.of());
  }

  private static List<String> contents(List<Programme.Item> items) {
    Script script =
        new ProgrammeComposer(Cast.of(ENGLISH.phrasing()), 170).compose(programme(items));
    return script.chapters().get(0).utterances().stream().map(u -> u.written().strip()).toList();
  }

  @Test
  void contentsAreShort() {
    Programme.Item item = new Programme.Item(BRIDGE, "News", false, List.of());
    assertEquals(1, contents(List.of(item)).size(), "one headline would be said twice");
    List<String> many = contents(java.util.Collections.nCopies(9, item));
    assertEquals(7, many.size(), "five of them, and how many more");
    assertEquals("And four more stories.", many.get(6));
    Article wordy =
        story(
            "Council of the northern islands decides after nine hours that the old bridge over the narrow sound may stay",
            "The bridge is closed.",
            "Nora Kell",
            "en-GB");
    Programme.Item longer = new Programme.Item(wordy, "News", false, List.of());
    List<String> few = contents(java.util.Collections.nCopies(9, longer));
    assertEquals("And seven more stories.", few.get(few.size() - 1), "twenty seconds hold two");
  }

  @Test
  void whoSpeaksAndWhatIsAHeadingSurvivesSsml() {
    Script script = composer(Optional.of(ANNOUNCER)).compose("News", List.of(BRIDGE, RAT));
    String ssml = SsmlWriter.write(script);
    Script again =
        SsmlReader.read(
                "test",
                ssml,
                ENGLISH.phrasing(),
                name -> Optional.of(name.equals("slt") ? ANNOUNCER : GERMAN))
            .value();
    assertEquals(said(script), said(again));
    assertEquals(roles(script), roles(again));
    assertEquals(2, roles(script).stream().filter(Role.TITLE::equals).count());
    assertEquals(ssml, SsmlWriter.write(again));
  }

  private static List<Role> roles(Script script) {
    return script.chapters().stream()
        .flatMap(chapter -> chapter.utterances().stream())
        .map(Utterance::role)
        .toList();
  }
}
