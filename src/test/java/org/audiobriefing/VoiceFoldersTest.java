package org.audiobriefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.lexicon.LexiconFolders;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.speech.engines.Synthesizers;
import org.audiobriefing.text.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Voices and lexicons are found in the user's folder, beside the program and in it. */
class VoiceFoldersTest {
  private static final String VOICE =
      "engine = \"freetts\"\nbase = \"kevin16\"\npitch = %d\nrange = 10\nwpm = 180\n";
  private static final String LEXICON =
      "<lexicon version='1.0' xmlns='http://www.w3.org/2005/01/pronunciation-lexicon' alphabet='x-cmu'>"
          + "<lexeme><grapheme>Nvidia</grapheme><phoneme>%s</phoneme></lexeme></lexicon>";

  @TempDir Path folder;

  private static List<Path> all(VoiceFolders folders) {
    List<Path> all = new ArrayList<>();
    folders.forEach(all::add);
    return all;
  }

  @Test
  void foldersThatAreNotThereArePassedOver() throws IOException {
    Path beside = Files.createDirectory(folder.resolve("voices"));
    VoiceFolders folders = VoiceFolders.of(folder.resolve("absent"), beside);
    assertEquals(List.of(beside, VoiceFolders.builtIn()), all(folders));
    assertEquals(List.of(VoiceFolders.builtIn()), all(VoiceFolders.of(folder.resolve("absent"))));
  }

  @Test
  void theProgramAloneKnowsItsVoicesAndWords() {
    Engine engine = new Engine(VoiceFolders.of(), folder, Dialect.EN_GB);
    Voice rms = engine.voices().voice("rms");
    assertEquals("clustergen", rms.engine());
    Synthesizers.of(rms, engine.voices(), folder, engine.pronouncer(), Pacing.NEWS);
    assertTrue(engine.lexicon().pronunciation("Nvidia").isPresent());
  }

  @Test
  void theFirstFolderCounts() throws IOException {
    Path user = Files.createDirectories(folder.resolve("user/lexicon")).getParent();
    Path beside = Files.createDirectories(folder.resolve("beside/lexicon")).getParent();
    Files.writeString(user.resolve("kevin16.toml"), VOICE.formatted(80));
    Files.writeString(beside.resolve("kevin16.toml"), VOICE.formatted(120));
    Files.writeString(beside.resolve("deep.toml"), VOICE.formatted(60));
    Files.writeString(user.resolve("lexicon/mine.pls"), LEXICON.formatted("m ay1"));
    Files.writeString(beside.resolve("lexicon/user.pls"), LEXICON.formatted("b iy1"));
    VoiceFolders folders = VoiceFolders.of(user, beside);
    VoiceCatalog voices = new VoiceCatalog(folders);
    assertEquals(80, voices.voice("kevin16").pitchHz());
    assertEquals(60, voices.voice("deep").pitchHz());
    List<String> names = voices.voices().stream().map(Voice::name).toList();
    assertTrue(names.containsAll(List.of("deep", "kevin16", "rms")), names.toString());
    assertEquals(names.stream().sorted().distinct().toList(), names);
    assertEquals(
        "m ay1",
        new LexiconFolders(folders.each("lexicon"))
            .of("en-GB")
            .pronunciation("Nvidia")
            .orElseThrow()
            .toString());
  }

  @Test
  void aLexiconOfTheSameNameReplacesTheBuiltInOne() throws IOException {
    Path user = Files.createDirectories(folder.resolve("lexicon")).getParent();
    Files.writeString(user.resolve("lexicon/en.pls"), LEXICON.formatted("m ay1"));
    var lexicon = new LexiconFolders(VoiceFolders.of(user).each("lexicon")).of("en-GB");
    assertEquals("m ay1", lexicon.pronunciation("Nvidia").orElseThrow().toString());
    assertTrue(lexicon.pronunciation("Huawei").isEmpty());
    assertTrue(lexicon.pronunciation("Kyiv").isPresent());
  }

  @Test
  void voicesAreReadOutOfAJar() throws IOException {
    Path jar = folder.resolve("with blanks.jar");
    try (FileSystem made =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      Files.createDirectory(made.getPath("voices"));
      for (Path file : List.of(Path.of("voices/rms.toml"), Path.of("voices/rms.flitevox"))) {
        Files.copy(file, made.getPath(file.toString()));
      }
    }
    try (FileSystem packed = FileSystems.newFileSystem(jar)) {
      VoiceCatalog voices = new VoiceCatalog(List.of(packed.getPath("voices")));
      assertEquals("rms", voices.voice("rms").name());
      assertEquals(2_981_378, Files.size(voices.file("rms.flitevox").orElseThrow()));
      assertThrows(BriefingException.class, () -> voices.voice("kevin16"));
    }
  }
}
