package org.audiobriefing.speech.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.audiobriefing.Engine;
import org.audiobriefing.TestEngine;
import org.audiobriefing.audio.WavWriter;
import org.audiobriefing.diagnostic.BriefingException;
import org.audiobriefing.script.Pacing;
import org.audiobriefing.script.Phrasebook;
import org.audiobriefing.script.Prosody;
import org.audiobriefing.script.Segment.Utterance;
import org.audiobriefing.speech.Melody;
import org.audiobriefing.speech.Performance;
import org.audiobriefing.speech.Speech;
import org.audiobriefing.speech.Synthesizer;
import org.audiobriefing.speech.Voice;
import org.audiobriefing.speech.VoiceCatalog;
import org.audiobriefing.speech.VoiceProgram;
import org.audiobriefing.speech.engines.Synthesizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program speaks; here it is {@code cp}, which hands out sound that was made before. */
class CommandSynthesizerTest {
  private static final Engine ENGINE = TestEngine.get();
  private static final Synthesizer KEVIN = voice("kevin16");
  private static final String TEXT = "The council of Kyiv voted, after three hours, for a bridge.";

  @TempDir Path folder;

  private static Synthesizer voice(String name) {
    return ENGINE.synthesizer(ENGINE.voices().voice(name), Pacing.NEWS);
  }

  private static Utterance utterance(String text) {
    return ENGINE.phrasing().paragraph(text, 0).get(0);
  }

  private Path wav(Speech speech) throws IOException {
    Path file = folder.resolve("said.wav");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      WavWriter wav = new WavWriter(channel, speech.format(), Map.of());
      wav.write(speech.samples().clone(), speech.samples().length);
      wav.finish(List.of());
    }
    return file;
  }

  private CommandSynthesizer speaking(String... command) {
    return speaking("en", command);
  }

  private CommandSynthesizer speaking(String language, String[] command) {
    VoiceProgram program =
        new VoiceProgram(
            List.of(command), VoiceProgram.Words.SPOKEN, VoiceProgram.Lexicon.NONE, "");
    Voice voice =
        new Voice(
            "other",
            "command",
            "",
            Optional.of(program),
            0,
            0,
            0,
            new Melody(0, 0),
            170,
            language,
            "",
            "");
    return new CommandSynthesizer(voice, program, KEVIN, folder.resolve("cache"));
  }

  @Test
  void wordsAreFoundInAnotherVoice() throws IOException {
    Speech rms = voice("rms").prepare(utterance(TEXT)).speak(1);
    Path said = wav(rms);
    Speech found = speaking("cp", said.toString(), "{wav}").prepare(utterance(TEXT)).speak(1);
    assertEquals(rms.wordStarts().length, found.wordStarts().length);
    // Edges are cut and set anew, so that all may be shifted by the same.
    int[] shifts = new int[rms.wordStarts().length];
    for (int w = 0; w < shifts.length; w++) {
      shifts[w] = found.wordStarts()[w] - rms.wordStarts()[w];
    }
    int[] sorted = shifts.clone();
    Arrays.sort(sorted);
    int middle = sorted[sorted.length / 2];
    for (int w = 0; w < shifts.length; w++) {
      assertEquals(middle, shifts[w], 1600, "word " + w + " within 100 ms");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.8, 1, 1.5})
  void anyRateIsReachedByStretching(double stretch) throws IOException {
    Path said = wav(KEVIN.prepare(utterance(TEXT)).speak(1));
    Performance performance = speaking("cp", said.toString(), "{wav}").prepare(utterance(TEXT));
    Speech speech = performance.speak(stretch);
    assertEquals(performance.naturalSeconds() * stretch, speech.samples().length / 16_000.0, 0.02);
    int at = 0;
    for (int w = 0; w < speech.wordStarts().length; w++) {
      assertTrue(speech.wordStarts()[w] >= at, "word " + w);
      at = speech.wordStarts()[w];
    }
  }

  @Test
  void whatWasSpokenIsNotSpokenAgain() throws IOException {
    Path said = wav(KEVIN.prepare(utterance(TEXT)).speak(1));
    Speech first = speaking("cp", said.toString(), "{wav}").prepare(utterance(TEXT)).speak(1);
    Files.delete(said);
    Performance again = speaking("cp", said.toString(), "{wav}").prepare(utterance(TEXT));
    assertEquals(Optional.empty(), again.note());
    assertArrayEquals(first.samples(), again.speak(1).samples());
  }

  @Test
  void aFailureIsSaidByTheBuiltInVoiceAndTold() {
    CommandSynthesizer broken = speaking("false", "{wav}");
    Performance own = KEVIN.prepare(utterance(TEXT));
    for (int i = 0; i < 5; i++) {
      Performance performance = broken.prepare(utterance(TEXT));
      assertEquals(own.naturalSeconds(), performance.naturalSeconds());
      assertArrayEquals(own.speak(1).samples(), performance.speak(1).samples());
      String why = i < 3 ? "false ended with 1" : "false does not answer any more";
      assertEquals(
          why + "; said by the built-in voice: " + TEXT, performance.note().orElseThrow().what());
    }
  }

  @Test
  void aProgramThatIsKilledCostsNothing() {
    Performance killed = speaking("sh", "-c", "kill -9 $$", "{wav}").prepare(utterance(TEXT));
    assertTrue(killed.note().orElseThrow().what().startsWith("sh ended with 137"));
    assertTrue(killed.speak(1).samples().length > 16_000);
  }

  @Test
  void wordsOfAnotherLanguageAreSpreadByTheirLength() throws IOException {
    Path said = wav(KEVIN.prepare(utterance(TEXT)).speak(1));
    Utterance german =
        ENGINE
            .phrasing()
            .asWritten(Phrasebook.of("de"))
            .paragraph("Rund 4,5 Millionen zahlte Überlingen.", 0)
            .get(0);
    Speech speech =
        speaking("de", new String[] {"cp", said.toString(), "{wav}"}).prepare(german).speak(1);
    int[] letters = {4, 3, 9, 6, 10};
    double sounding = speech.samples().length - 2 * 800;
    double at = 800;
    for (int w = 0; w < letters.length; w++) {
      assertEquals(at, speech.wordStarts()[w], 2, "word " + w);
      at += sounding * (letters[w] + 1) / 37;
      assertEquals(at, speech.wordEnds()[w], 2, "word " + w);
    }
  }

  @Test
  void aMinuteForAWordIsRefused() throws IOException {
    float[] noise = new float[60 * 16_000];
    Arrays.fill(noise, 0.1f);
    Path said = wav(new Speech(KEVIN.format(), noise, new int[0], new int[0]));
    Performance performance = speaking("cp", said.toString(), "{wav}").prepare(utterance("Yes."));
    assertTrue(
        performance.note().orElseThrow().what().startsWith("cp wrote 60.0 seconds for 4 letters"));
  }

  /** What is silent in one voice and soft noise in another is the same. */
  @Test
  void silenceIsNoFurtherFromSpeechThanNoise() {
    java.util.Random random = new java.util.Random(1);
    float[] sound = new float[32_000];
    for (int i = 0; i < sound.length; i++) {
      double level = i < 16_000 ? 0.2 : i < 24_000 ? 0.0006 : 0;
      sound[i] = (float) (level * random.nextGaussian() * (1 + Math.sin(i / 400.0)));
    }
    double[][] rows = new Mfcc(16_000).of(sound);
    for (int c = 0; c < rows[0].length; c++) {
      assertEquals(rows[170][c], rows[125][c], 0.3, "dimension " + c);
    }
  }

  @Test
  void voicesOfOtherLanguagesReadWhatIsWritten() throws IOException {
    Path own = Files.createDirectory(folder.resolve("voices"));
    VoiceCatalog voices = new VoiceCatalog(List.of(own));
    Files.writeString(
        own.resolve("a.toml"),
        "engine = \"command\"\ncommand = [\"true\", \"{wav}\"]\nlanguage = \"de\"\n");
    Files.writeString(
        own.resolve("b.toml"),
        "engine = \"freetts\"\nbase = \"kevin16\"\npitch = 100\nrange = 10\nlanguage = \"de\"\n");
    for (String name : List.of("a", "b")) {
      Voice voice = voices.voice(name);
      BriefingException e =
          assertThrows(
              BriefingException.class,
              () -> Synthesizers.of(voice, voices, folder, ENGINE.pronouncer(), Pacing.NEWS));
      assertEquals(78, e.diagnostic().code().exitCode());
      String what = e.diagnostic().what();
      assertTrue(what.contains(name.equals("a") ? "words = \"written\"" : "English only"), what);
    }
  }

  @Test
  void nothingIsLeftOfASentence() throws IOException {
    Path said = wav(KEVIN.prepare(utterance(TEXT)).speak(1));
    Path seen = folder.resolve("seen");
    String script = "cp " + said + " {wav}; cp {text} {wav}.more; dirname {wav} > " + seen;
    Performance performance = speaking("sh", "-c", script).prepare(utterance(TEXT));
    assertEquals(Optional.empty(), performance.note());
    assertTrue(Files.notExists(Path.of(Files.readString(seen).strip())));
  }

  @Test
  void absurdSoundIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("said.wav"), "no sound");
    Performance performance = speaking("cp", text.toString(), "{wav}").prepare(utterance(TEXT));
    assertTrue(performance.note().orElseThrow().what().startsWith("cp it is no WAVE file"));
    Performance silent = speaking("true", "{wav}").prepare(utterance(TEXT));
    assertTrue(silent.note().orElseThrow().what().startsWith("true wrote no sound"));
    Speech nothing = new Speech(KEVIN.format(), new float[16_000], new int[0], new int[0]);
    Performance silence = speaking("cp", wav(nothing).toString(), "{wav}").prepare(utterance(TEXT));
    assertTrue(silence.note().orElseThrow().what().startsWith("cp wrote silence"));
  }

  @Test
  void volumeOfWordsIsHeard() throws IOException {
    Path said = wav(KEVIN.prepare(utterance(TEXT)).speak(1));
    CommandSynthesizer speaking = speaking("cp", said.toString(), "{wav}");
    Utterance plain = utterance(TEXT);
    Utterance soft = new Utterance(0, plain.written(), plain.words(), new Prosody(1, 1, -20));
    assertEquals(
        -20, 10 * Math.log10(energy(speaking.prepare(soft)) / energy(speaking.prepare(plain))), 1);
  }

  private static double energy(Performance performance) {
    double sum = 0;
    for (float sample : performance.speak(1).samples()) {
      sum += sample * sample;
    }
    return sum;
  }

  @Test
  void aProgramThatIsMissingIsNamedWithHowToGetIt() throws IOException {
    Path own = Files.createDirectory(folder.resolve("voices"));
    VoiceCatalog voices = new VoiceCatalog(List.of(own));
    Files.writeString(
        own.resolve("ghost.toml"),
        "engine = \"command\"\ncommand = [\"no-such-program\", \"{wav}\"]\n"
            + "install = \"apt-get install ghost\"\n");
    Voice ghost = voices.voice("ghost");
    BriefingException e =
        assertThrows(
            BriefingException.class,
            () -> Synthesizers.of(ghost, voices, folder, ENGINE.pronouncer(), Pacing.NEWS));
    assertEquals(69, e.diagnostic().code().exitCode());
    assertTrue(e.diagnostic().toString().contains("apt-get install ghost"));
  }

  @Test
  void textsAndLexiconsAreAsEnginesTakeThem() {
    Utterance utterance = utterance("Kyiv paid €2.4m; who knew?");
    ProgramText espeak =
        new ProgramText(
            new VoiceProgram(
                List.of("x", "{wav}"), VoiceProgram.Words.SPOKEN, VoiceProgram.Lexicon.ESPEAK, ""));
    assertEquals("[[k'i:v]] paid two point four million euro; who knew?", espeak.of(utterance));
    ProgramText flite =
        new ProgramText(
            new VoiceProgram(
                List.of("x", "{wav}"), VoiceProgram.Words.WRITTEN, VoiceProgram.Lexicon.FLITE, ""));
    assertEquals("Kyiv paid €2.4m; who knew?", flite.of(utterance));
    assertEquals("kyiv 0 : k iy1 v\n", flite.lexicon(utterance));
  }
}
