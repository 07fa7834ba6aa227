package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.audiobriefing.Engine;
import org.audiobriefing.TestEngine;
import org.audiobriefing.article.Article;
import org.audiobriefing.article.Attribution;
import org.audiobriefing.article.Block;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.speech.Melody;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceProgram;
import org.audiobriefing.text.Boundary;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.api.Test;

/** Stories of other languages: the voice reads them, the briefing says the rest in theirs. */
class OtherLanguagesTest {
  private static final Engine ENGINE = TestEngine.get();

  @Test
  void timesOfWordsAreSaidToBeWhatTheyAre() {
    VoiceProgram program =
        new VoiceProgram(
            List.of("x", "{wav}"), VoiceProgram.Words.WRITTEN, VoiceProgram.Lexicon.NONE, "");
    assertEquals("spread", voice("de", Optional.of(program)).wordTimes());
    assertEquals("aligned", voice("en-US", Optional.of(program)).wordTimes());
    assertEquals("exact", voice("en", Optional.empty()).wordTimes());
  }

  @Test
  void voicesSpeakTheirLanguageOnly() {
    assertTrue(voice("de").speaks("de-AT"));
    assertTrue(voice("en").speaks("en_GB"));
    assertFalse(voice("de").speaks("en"));
  }

  static Phrasing german() {
    return ENGINE.phrasing(voice("de"));
  }

  private static Voice voice(String language) {
    return voice(language, Optional.empty());
  }

  private static Voice voice(String language, Optional<VoiceProgram> program) {
    return new Voice("x", "command", "", program, 0, 0, 0, new Melody(0, 0), 150, language, "", "");
  }

  @Test
  void aGermanStoryIsToldInGerman() {
    Article article =
        new Article(
            "bruecke.txt",
            "Rat stimmt für Brücke",
            Optional.of("Die Mehrheit war knapp"),
            List.of(new Block.Paragraph("Der Rat hat mit 23 zu 21 Stimmen „Ja“ gesagt – endlich.")),
            List.of(),
            new Attribution(
                List.of("Anna Berger"),
                Optional.of("Weserblatt"),
                Optional.empty(),
                Optional.of("2026-03-03"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "de",
            Optional.empty());
    Script script =
        new ScriptComposer(Cast.of(ENGINE.phrasing(voice("de"))), Telling.ALONE, 150)
            .compose("x", List.of(article));
    assertEquals("de", script.language());
    assertEquals(
        List.of("Überschrift", "Zusammenfassung", "Der Rat hat mit 23…", "Über diesen Artikel"),
        script.chapters().stream().map(Chapter::title).toList());
    assertEquals(
        List.of(
            "Rat stimmt für Brücke.",
            "Die Mehrheit war knapp.",
            "Von Anna Berger, Weserblatt.",
            "Der Rat hat mit 23 zu 21 Stimmen „Ja“ gesagt – endlich.",
            "Veröffentlicht am Dienstag, 3. März 2026."),
        script.chapters().stream()
            .flatMap(c -> c.utterances().stream())
            .map(Segment.Utterance::written)
            .toList());
  }

  @Test
  void aScriptInTheLanguageIsReadAsItWasWritten() {
    String text = "Am 3. März zahlte die Stadt 4,5 Millionen. Endlich!";
    Phrasing german = ENGINE.phrasing(voice("de"));
    String ssml =
        "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"de\"><p>"
            + text
            + "</p></speak>";
    var read = SsmlReader.read("test", ssml, german);
    assertEquals(List.of(), read.notes());
    assertEquals("de", read.value().language());
    assertEquals(
        said(german.paragraph(text, 0)), said(read.value().chapters().get(0).utterances()));
  }

  private static List<String> said(List<Segment.Utterance> utterances) {
    return utterances.stream()
        .map(u -> u.written().strip() + u.words().stream().map(SpokenWord::word).toList())
        .toList();
  }

  @Test
  void wordsStandWhereTheyAreWritten() {
    String sentence = "Der „Rat“ stimmte (mit 2,5 %), sagte er – endlich!";
    List<SpokenWord> words = WrittenWords.of(sentence);
    assertEquals(
        List.of("der", "rat", "stimmte", "mit", "2,5", "sagte", "er", "endlich"),
        words.stream().map(SpokenWord::word).toList());
    for (SpokenWord word : words) {
      assertEquals(
          word.word(),
          sentence.substring(word.start(), word.end()).toLowerCase(java.util.Locale.ROOT));
    }
    assertEquals(Boundary.COMMA, words.get(4).boundary());
    assertEquals(Boundary.COMMA, words.get(6).boundary());
    assertEquals(Boundary.EXCLAMATION, words.get(7).boundary());
    assertEquals(List.of(), WrittenWords.of(" – … "));
  }

  @Test
  void ordinalsAndInitialsEndNoSentence() {
    String text = "Am 3. März sprach z. B. J. Weber. Es regnete. Sie zahlten 2026. Dann ging er.";
    assertEquals(
        List.of(
            "Am 3. März sprach z. B. J. Weber.",
            "Es regnete.",
            "Sie zahlten 2026.",
            "Dann ging er."),
        ENGINE.phrasing(voice("de")).paragraph(text, 0).stream()
            .map(Segment.Utterance::written)
            .toList());
  }

  @Test
  void aLanguageOfWhichNothingIsKnownIsRefusedByName() {
    BriefingException e = assertThrows(BriefingException.class, () -> ENGINE.phrasing(voice("xx")));
    assertEquals(78, e.diagnostic().code().exitCode());
  }
}
