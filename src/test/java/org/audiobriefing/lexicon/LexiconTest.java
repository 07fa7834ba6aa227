package org.audiobriefing.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("locale")
class LexiconTest {

  private static List<Lexeme> read(String lexemes) {
    String pls =
        "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' alphabet='ipa' xml:lang='en'>"
            + lexemes
            + "</lexicon>";
    return PlsReader.read(
        new ByteArrayInputStream(pls.getBytes(StandardCharsets.UTF_8)), "test.pls");
  }

  @ParameterizedTest
  @CsvSource({
    "zəˈlɛnski, z ax l eh1 n s k iy",
    "ˈtiːʃəx, t iy1 sh ax k",
    "ʃəˈvɔn, sh ax v ao1 n",
    "ˈwutʃ, w uw1 ch",
    "əmbæˈpeɪ, ax m b ae p ey1",
    "pəˈʒoʊ, p ax zh ow1",
    "ˈleɪbɚ, l ey1 b er",
    "ˈmɑdrəɡ, m aa1 d r ax g",
    "ˈleɪbər, l ey1 b er",
    "bɔ̃, b ao1 n",
    "ˈŋaɪoʊ, ng ay1 ow"
  })
  void ipaBecomesPhones(String ipa, String phones) {
    assertEquals(phones, Alphabet.IPA.read(ipa).toString());
  }

  @Test
  void phonesSurviveTheWayThroughIpa() {
    for (String phones :
        List.of(
            "z ax l eh1 n s k iy",
            "k iy1 v",
            "sh ax v ao1 n",
            "er1 th",
            "ax b aw1 t",
            "l ey1 b er")) {
      assertEquals(
          phones, Alphabet.IPA.read(Alphabet.IPA.write(Pronunciation.parse(phones))).toString());
    }
  }

  @Test
  void unknownSymbolsAreNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Alphabet.IPA.read("k#v"));
    assertTrue(e.getMessage().contains("'#'"), e.getMessage());
  }

  @Test
  void firstLayerWinsAndInflectionsAreDerived() {
    Lexicon lexicon =
        new Lexicon(
            List.of(
                read("<lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiv</phoneme></lexeme>"),
                read(
                    "<lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkaɪɛv</phoneme></lexeme><lexeme><grapheme>Siobhán</grapheme><phoneme>ʃəˈvɔn</phoneme></lexeme>")));
    assertEquals("k iy1 v", lexicon.pronunciation("Kyiv").orElseThrow().toString());
    assertEquals("k iy1 v z", lexicon.pronunciation("Kyiv’s").orElseThrow().toString());
    assertEquals("sh ax v ao1 n", lexicon.pronunciation("Siobhan").orElseThrow().toString());
    assertTrue(lexicon.pronunciation("KYIV").isPresent());
    assertFalse(lexicon.pronunciation("kyiv").isPresent());
  }

  /** Names are written without their accents; small words without them are others. */
  @Test
  void accentsFoldOntoNamesAndNotOntoWords() {
    Lexicon lexicon =
        new Lexicon(
            List.of(
                read(
                    "<lexeme><grapheme>Sinéad</grapheme><phoneme>ʃɪˈneɪd</phoneme></lexeme>"
                        + "<lexeme><grapheme>chargé</grapheme><phoneme>ˈʃɑɹʒeɪ</phoneme></lexeme>")));
    assertEquals("sh ih n ey1 d", lexicon.pronunciation("Sinead").orElseThrow().toString());
    assertFalse(lexicon.pronunciation("charge").isPresent());
    assertFalse(lexicon.pronunciation("charges").isPresent());
    assertEquals("sh aa1 r zh ey", lexicon.accented("charge").orElseThrow().toString());
    Pronouncer pronouncer =
        new Pronouncer(
            lexicon,
            List.of(
                word ->
                    Set.of("charge", "store", "is").contains(word)
                        ? Optional.of(Pronunciation.parse("ch aa1 r jh"))
                        : Optional.empty()),
            new OriginLetterToSound(word -> Pronunciation.parse("ow1")));
    assertEquals(
        Pronouncer.Origin.DICTIONARY, pronouncer.pronounce("charge").origin(), "a word of its own");
    assertEquals(Pronouncer.Origin.DICTIONARY, pronouncer.pronounce("is").origin());
    assertEquals(Pronouncer.Origin.GUESSED, pronouncer.pronounce("Støre").origin(), "no store");
  }

  @Test
  void preferredPhonemeAliasAndPhrase() {
    List<Lexeme> lexemes =
        read(
            "<lexeme><grapheme>route</grapheme><phoneme>ˈraʊt</phoneme><phoneme prefer='true'>ˈrut</phoneme></lexeme>"
                + "<lexeme><grapheme>UEFA</grapheme><alias>you ayfa</alias></lexeme>"
                + "<lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˈʃi dʒɪnˈpɪŋ</phoneme></lexeme>");
    Lexicon lexicon = new Lexicon(List.of(lexemes));
    assertEquals("r uw1 t", lexicon.pronunciation("route").orElseThrow().toString());
    assertEquals("you ayfa", lexicon.alias("UEFA").orElseThrow());
    assertEquals(2, lexicon.phrase("Xi Jinping").size());
  }

  @Test
  void badLexiconsAreRefusedWithTheirLine() {
    assertThrows(BriefingException.class, () -> read("<lexeme><grapheme>x</grapheme></lexeme>"));
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () -> read("<lexeme><grapheme>x</grapheme><phoneme>#</phoneme></lexeme>"));
    assertTrue(e.getMessage().startsWith("test.pls, line 1"), e.getMessage());
    String bomb =
        "<!DOCTYPE lexicon [<!ENTITY a 'aaaa'>]><lexicon xmlns='http://www.w3.org/2005/01/pronunciation-lexicon'>&a;</lexicon>";
    assertThrows(
        BriefingException.class,
        () ->
            PlsReader.read(
                new ByteArrayInputStream(bomb.getBytes(StandardCharsets.UTF_8)), "bomb"));
  }

  /** Our own lexicons: every entry reads, no word is taught twice. */
  @Test
  void ourLexiconsAreSound() throws IOException {
    Map<String, Path> taught = new HashMap<>();
    List<String> twice = new ArrayList<>();
    int lexemes = 0;
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("voices/lexicon"), "*.pls")) {
      for (Path file : files) {
        for (Lexeme lexeme : PlsReader.read(file)) {
          lexemes++;
          for (String grapheme : lexeme.graphemes()) {
            Path before = taught.put(grapheme, file);
            if (before != null) {
              twice.add(grapheme + " in " + before + " and " + file);
            }
          }
        }
      }
    }
    assertTrue(twice.isEmpty(), twice::toString);
    assertTrue(lexemes > 1500, "only " + lexemes);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(strings = {"\\", "—", "ʻ"})
  void anAliasThatCannotBeSaidIsRefused(String alias) {
    org.audiobriefing.diagnostic.BriefingException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            org.audiobriefing.diagnostic.BriefingException.class,
            () -> read("<lexeme><grapheme>x</grapheme><alias>" + alias + "</alias></lexeme>"));
    assertTrue(e.getMessage().contains("nothing that can be said"), e.getMessage());
  }

  @Test
  void aMegabyteIsNoWord() {
    String endless = "a".repeat(1_000_000);
    org.audiobriefing.diagnostic.BriefingException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            org.audiobriefing.diagnostic.BriefingException.class,
            () -> read("<lexeme><grapheme>x</grapheme><alias>" + endless + "</alias></lexeme>"));
    assertTrue(e.getMessage().contains("is no word"), e.getMessage());
  }
}
