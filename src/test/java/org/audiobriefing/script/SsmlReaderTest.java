package org.audiobriefing.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.audiobriefing.TestEngine;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.diagnostic.Code;
import org.audiobriefing.diagnostic.Outcome;
import org.audiobriefing.script.Segment.Break;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.text.SpokenWord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class SsmlReaderTest {
  private final Phrasing phrasing = TestEngine.get().phrasing();

  private Outcome<Script> read(String inner) {
    return SsmlReader.read(
        "test.ssml",
        "<speak version='1.1' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-GB'>"
            + inner
            + "</speak>",
        phrasing);
  }

  private static String words(Script script) {
    StringBuilder words = new StringBuilder();
    for (Chapter chapter : script.chapters()) {
      for (Utterance utterance : chapter.utterances()) {
        for (SpokenWord word : utterance.words()) {
          words.append(words.isEmpty() ? "" : " ").append(word.word());
        }
      }
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello world. It cost €5. | hello world it cost five euro",
        "<p><s>One.</s><s>Two.</s></p> | one two",
        "The <sub alias='World Wide Web Consortium'>W3C</sub> met. | the world wide web consortium met",
        "<say-as interpret-as='characters'>ABC</say-as> | a b c",
        "<say-as interpret-as='ordinal'>3</say-as> place | third place",
        "<say-as interpret-as='digits'>1042</say-as> | one zero four two",
        "<say-as interpret-as='cardinal'>2025</say-as> | two thousand and twenty five",
        "<say-as interpret-as='ordinal'>22</say-as> | twenty second",
        "<say-as interpret-as='date' format='dmy'>3/4/2025</say-as> | the third of april twenty twenty five",
        "<say-as interpret-as='date' format='mdy'>3/4/2025</say-as> | the fourth of march twenty twenty five",
        "<say-as interpret-as='date' format='ymd'>2025-03-04</say-as> | the fourth of march twenty twenty five",
        "<say-as interpret-as='time'>0930</say-as> | nine thirty",
        "<say-as interpret-as='telephone'>0800 123</say-as> | zero eight zero zero one two three",
        "<say-as interpret-as='currency'>€5</say-as> | five euro",
        "<say-as interpret-as='fraction'>3 / 4</say-as> | three quarters",
        "<say-as interpret-as='unit'>5 km</say-as> | five kilometres",
        "A <sub alias=''>kept</sub> word | a kept word",
        "<say-as interpret-as='unknown'>42</say-as> | forty two",
        "A <emphasis>big</emphasis> one. | a big one",
        "Before <audio src='x.wav'>the fallback</audio> after. | before the fallback after",
        "<voice name='x'>Spoken</voice> all the same. | spoken all the same",
        "<desc>Not spoken</desc>Spoken. | spoken"
      })
  void elementsAreSpoken(String ssml, String expected) {
    assertEquals(expected, words(read(ssml).value()));
  }

  @Test
  void phonesArriveInBothAlphabets() {
    Script script =
        read("<phoneme alphabet='ipa' ph='ˈkiv'>Kyiv</phoneme> <phoneme alphabet='x-cmu' ph='K IY1 V'>Kyiv</phoneme>")
            .value();
    List<SpokenWord> words = script.chapters().get(0).utterances().get(0).words();
    assertEquals("k iy1 v", words.get(0).phones());
    assertEquals("k iy1 v", words.get(1).phones());
  }

  @Test
  void whatIsNotUnderstoodIsNotedAndSpoken() {
    Outcome<Script> outcome = read("<phoneme ph='#!'>Kyiv</phoneme> <blink>stands</blink>.");
    assertEquals("kyiv stands", words(outcome.value()));
    assertEquals(2, outcome.notes().size());
  }

  @Test
  void breaksAndProsodyAreBounded() {
    Script script =
        read("One.<break time='99s'/>Two.<break strength='x-strong'/><prosody rate='900%' pitch='+500%' volume='+99dB'>Three.</prosody>")
            .value();
    List<Segment> segments = script.chapters().get(0).segments();
    assertEquals(Duration.ofSeconds(10), ((Break) segments.get(1)).duration().orElseThrow());
    assertEquals(Strength.X_STRONG, ((Break) segments.get(3)).strength());
    Utterance three = (Utterance) segments.get(4);
    assertEquals(new Prosody(3, 2, 6), three.prosodies().get(0));
  }

  @Test
  void lexiconsBesideTheScriptTeachIt(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
      throws Exception {
    String pls =
        "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' alphabet='ipa' xml:lang='en'><lexeme><grapheme>Xyzzy</grapheme><phoneme>ˈzɪzi</phoneme></lexeme></lexicon>";
    java.nio.file.Files.writeString(folder.resolve("names.pls"), pls);
    String ssml = "<speak version='1.1'><lexicon uri='%s'/><s>Xyzzy came.</s></speak>";
    Script taught =
        SsmlReader.read(folder.resolve("s.ssml").toString(), ssml.formatted("names.pls"), phrasing)
            .value();
    assertEquals(
        "z ih1 z iy", taught.chapters().get(0).utterances().get(0).words().get(0).phones());
    for (String outside :
        List.of("../names.pls", "/etc/names.pls", "http://example.org/names.pls", "absent.pls")) {
      Outcome<Script> refused =
          SsmlReader.read(folder.resolve("s.ssml").toString(), ssml.formatted(outside), phrasing);
      assertEquals(1, refused.notes().size());
      assertEquals(
          "", refused.value().chapters().get(0).utterances().get(0).words().get(0).phones());
    }
  }

  @Test
  void breaksOfAChapterAreBounded() {
    Outcome<Script> outcome = read("One." + "<break time='9s'/>".repeat(20) + "Two.");
    Duration all = Duration.ZERO;
    for (Segment segment : outcome.value().chapters().get(0).segments()) {
      all = segment instanceof Break pause ? all.plus(pause.duration().orElse(Duration.ZERO)) : all;
    }
    assertEquals(Duration.ofSeconds(60), all);
    assertTrue(outcome.notes().size() >= 1);
  }

  @Test
  void marksOfChaptersBeginChapters() {
    Script script =
        read("<meta name='title' content='T'/><meta name='chapter-1' content='One'/><meta name='chapter-2' content='Two'/><mark name='chapter-1'/><s>A.</s><mark name='chapter-2'/><s>B.</s>")
            .value();
    assertEquals(List.of("One", "Two"), script.chapters().stream().map(Chapter::title).toList());
    assertEquals("T", script.title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<speak>unclosed | not well-formed",
        "<html></html> | not SSML",
        "<!DOCTYPE speak [<!ENTITY a 'b'>]><speak>&a;</speak> | document type",
        "'' | not well-formed"
      })
  void badScriptsAreRefusedInOneLine(String ssml, String what) {
    BriefingException e =
        assertThrows(BriefingException.class, () -> SsmlReader.read("bad.ssml", ssml, phrasing));
    assertEquals(Code.BAD_SCRIPT, e.diagnostic().code());
    assertTrue(
        e.getMessage().startsWith("bad.ssml, line 1") && e.getMessage().contains(what),
        e.getMessage());
  }

  @Test
  void foreignTextIsSaidByItsOwnSpelling() {
    var outcome =
        SsmlReader.read(
            "test",
            "<speak version='1.1' xmlns='http://www.w3.org/2001/10/synthesis'><s>He said <lang xml:lang='de'>Schweinezucht</lang> in 12 <lang xml:lang='xx'>dorfet</lang>.</s></speak>",
            phrasing);
    List<SpokenWord> words = outcome.value().chapters().get(0).utterances().get(0).words();
    assertTrue(words.get(2).phones().startsWith("sh v ay1"), words.get(2).phones());
    assertEquals("", words.get(5).phones());
    assertEquals(1, outcome.notes().size());
    assertTrue(outcome.notes().get(0).toString().contains("'xx'"));
  }

  @Test
  void anotherVoiceSpeaksItsOwnSentences() {
    String ssml =
        "<speak version='1.1' xmlns='http://www.w3.org/2001/10/synthesis'><s>One <voice name='deep'>two</voice> three <voice name='none'>four</voice>.</s></speak>";
    var outcome =
        SsmlReader.read(
            "test",
            ssml,
            phrasing,
            name ->
                name.equals("deep")
                    ? java.util.Optional.of(
                        new Cast.Teller(new Speaker("deep", "de"), OtherLanguagesTest.german()))
                    : java.util.Optional.empty());
    List<String> said =
        outcome.value().chapters().get(0).utterances().stream()
            .map(u -> u.speaker().voice() + ":" + u.written().strip())
            .toList();
    assertEquals(List.of(":One", "deep:two", ":three four."), said);
    assertEquals(1, outcome.notes().size());
    assertTrue(outcome.notes().get(0).toString().contains("no voice 'none'"));
  }

  @Test
  void aMegabyteInPlaceOfAWordIsCutAndTold() {
    String endless = "a".repeat(1_000_000);
    for (String ssml :
        new String[] {
          "<sub alias='" + endless + "'>x</sub>",
          "<phoneme alphabet='x-cmu' ph='" + endless + "'>x</phoneme>",
          "<say-as interpret-as='characters'>" + endless + "</say-as>",
        }) {
      Outcome<Script> outcome = read("<p>" + ssml + " behind</p>");
      assertTrue(outcome.notes().get(0).what().contains("is cut to"), outcome.notes()::toString);
      assertTrue(words(outcome.value()).endsWith("behind"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE speak [<!ENTITY x \"\u0001\">]><speak>x</speak>",
        "<!DOCTYPE \u0000><speak/>",
        "<speak>\u0001</speak>",
        "<speak>&#1;</speak>",
        "<speak a='\u0008'/>",
        "<?xml version='1.0' encoding='\u0001'?><speak/>"
      })
  void controlCharactersAreNoFaultOfTheProgram(String ssml) {
    BriefingException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            BriefingException.class, () -> SsmlReader.read("test.ssml", ssml, phrasing));
    assertEquals(Code.BAD_SCRIPT, e.diagnostic().code());
  }
}
