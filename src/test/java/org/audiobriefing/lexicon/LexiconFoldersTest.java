package org.audiobriefing.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.audiobriefing.diagnostic.BriefingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled lexicons say the same as those that were read, and are taken for these alone. */
class LexiconFoldersTest {
  private static final Path OURS = Path.of(System.getProperty("briefing.home"), "voices/lexicon");

  @TempDir Path folder;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(OURS)) {
      return files.filter(f -> f.toString().endsWith(".pls")).sorted().toList();
    }
  }

  private static void same(Map<String, Lexeme> expected, boolean exact, LexemeTable found) {
    expected.forEach(
        (word, lexeme) -> {
          Lexeme compiled = exact ? found.exact(word) : found.folded(word);
          assertEquals(lexeme.pronunciation(), compiled.pronunciation(), word);
          assertEquals(lexeme.alias(), compiled.alias(), word);
        });
  }

  @Test
  void compiledLexemesAreTheParsedOnes() throws IOException {
    ParsedLexemes parsed = new ParsedLexemes(files().stream().map(PlsReader::read).toList());
    LexemeTable compiled = new CompiledLexemes(ByteBuffer.wrap(CompiledLexemes.compile(parsed)));
    assertEquals(parsed.longestWords(), compiled.longestWords());
    same(parsed.exact(), true, compiled);
    same(parsed.folded(), false, compiled);
    for (String word : List.of("", "x", "qqqqq", "Nvidi", "Nvidiaa", "\uD83D\uDE00")) {
      assertNull(compiled.exact(word), word);
      assertNull(compiled.folded(word), word);
    }
    ParsedLexemes none = new ParsedLexemes(List.of());
    assertNull(new CompiledLexemes(ByteBuffer.wrap(CompiledLexemes.compile(none))).exact("x"));
  }

  @Test
  void theBuildCompilesEachDialect() throws IOException {
    for (String tag : List.of("en-GB", "en-US", "en-IE")) {
      Lexicon lexicon = new LexiconFolders(List.of(OURS)).of(tag);
      assertTrue(lexicon.isCompiled(), tag);
      Optional<Pronunciation> privacy = lexicon.pronunciation("privacy");
      assertEquals(tag.equals("en-GB"), privacy.isPresent(), tag);
    }
  }

  @Test
  void aChangedOrAddedLexiconIsRead() throws IOException {
    for (Path file : files()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    assertTrue(new LexiconFolders(List.of(folder)).of("en-GB").isCompiled());
    String mine =
        "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' alphabet='x-cmu'>"
            + "<lexeme><grapheme>Nvidia</grapheme><phoneme>m ay1 n</phoneme></lexeme></lexicon>";
    Files.writeString(folder.resolve("user.pls"), mine);
    Lexicon users = new LexiconFolders(List.of(folder)).of("en-GB");
    assertTrue(users.isCompiled());
    assertEquals("m ay1 n", users.pronunciation("Nvidia").orElseThrow().toString());
    assertTrue(users.pronunciation("Huawei").isPresent());
    Files.delete(folder.resolve("user.pls"));
    Files.writeString(folder.resolve("aaa.pls"), mine);
    Lexicon added = new LexiconFolders(List.of(folder)).of("en-GB");
    assertFalse(added.isCompiled());
    assertEquals("m ay1 n", added.pronunciation("Nvidia").orElseThrow().toString());
    Files.writeString(folder.resolve("aaa.pls"), "<lexicon");
    BriefingException wrong =
        assertThrows(
            BriefingException.class, () -> new LexiconFolders(List.of(folder)).of("en-GB"));
    assertNotEquals(-1, wrong.getMessage().indexOf("aaa.pls"));
  }
}
