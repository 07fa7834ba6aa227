package org.audiobriefing.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.audiobriefing.TestEngine;
import org.audiobriefing.speech.engines.Synthesizers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class MainTest {
  private static final String SAMPLE = "src/samples/harbour-rail-link.txt";

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Environment environment =
        new Environment(
            Map.of("SOURCE_DATE_EPOCH", "1700000000"), Clock.systemUTC(), Path.of("."), 2, false);
    int code = new Main(console, environment).run(List.of(args));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64 | ",
        "64 | frobnicate",
        "64 | make",
        "64 | make --wpm fast x.txt",
        "64 | make --wpm 5000 x.txt",
        "64 | make --colour x.txt",
        "64 | make --voice nobody src/samples/harbour-rail-link.txt",
        "66 | make absent.txt",
        "66 | article absent.txt",
        "66 | speak absent.ssml",
        "64 | help nonsense",
        "65 | article src/test/resources/articles/cookie-wall.html",
        "65 | speak pom.xml",
        "64 | speak a b",
        "1 | article absent.txt src/samples/harbour-rail-link.txt",
        "0 | help",
        "0 | --help",
        "0 | help make",
        "0 | make --help",
        "0 | --version",
        "0 | voices"
      })
  void exitCodes(int code, String line) {
    Run run = run("", line == null ? new String[0] : line.split(" "));
    assertEquals(code, run.code(), run.err());
    assertEquals(code == 0, run.err().isEmpty());
    assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
    assertTrue(run.err().lines().count() <= 2, run.err());
  }

  @Test
  void aStoryOfAnotherLanguageIsRefusedWithTheVoicesThatWouldTellIt() {
    String german =
        "Stadtrat stimmt für neue Brücke\n\n"
            + "Der Stadtrat hat am Dienstagabend mit 23 zu 21 Stimmen für den Bau einer neuen Brücke"
            + " gestimmt. Die Kosten werden auf 4,5 Millionen Euro geschätzt, wie die Verwaltung"
            + " mitteilte.\n\nMit dem Bau soll im Herbst begonnen werden. Bis dahin müssen noch die"
            + " Unterlagen für die Ausschreibung fertig werden.\n";
    Run refused = run(german, "make", "-", "-o", folder.toString());
    assertEquals(65, refused.code());
    assertTrue(refused.err().contains("--voice espeak-de would tell it"), refused.err());
    Run script = run(german, "script", "-", "--voice", "espeak-de");
    assertEquals(0, script.code(), script.err());
    assertTrue(script.out().contains("xml:lang=\"de\""), script.out());
    assertTrue(script.out().contains("Über diesen Artikel"), script.out());
    Run english = run("", "script", SAMPLE, "--voice", "espeak-de");
    assertEquals(65, english.code());
    assertTrue(english.err().contains("the voice speaks de only"), english.err());
  }

  /** As pages do that mean well. */
  @ParameterizedTest
  @ValueSource(strings = {"English", "eng", "en_GB", "EN-us"})
  void englishByAnyNameIsTold(String language) throws IOException {
    String page = Files.readString(Path.of("src/samples/river-flood.html"));
    String named = page.replaceFirst("lang=\"[^\"]*\"", "lang=\"" + language + "\"");
    assertTrue(named.contains("lang=\"" + language + "\""));
    Run run = run(named, "script", "-");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void anEditionIsNotToldByAVoiceOfAnotherLanguage() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("morning.toml"),
            "name = \"x\"\noutput = \"out\"\n[[source]]\nfolder = \"stories\"\n");
    Run run = run("", "daily", "-c", file.toString(), "--voice", "espeak-de");
    assertEquals(78, run.code(), run.err());
    assertTrue(run.err().contains("speaks de, but the edition is in en-GB"), run.err());
  }

  @Test
  void aVoiceTellsStoriesOfItsOwnLanguageOnly() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("morning.toml"),
            "name = \"x\"\noutput = \"out\"\n[voices]\nde = \"rms\"\n[[source]]\nfolder = \"s\"\n");
    Run run = run("", "daily", "-c", file.toString(), "--dry-run");
    assertEquals(78, run.code(), run.err());
    assertTrue(run.err().contains("[voices] de: rms speaks en"), run.err());
  }

  @Test
  void severalVoicesShareABriefing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("de.txt"),
            """
                Rat stimmt für neue Brücke

                Der Rat hat am Dienstag mit 23 zu 21 Stimmen für den Bau einer neuen Brücke gestimmt. Sie soll 45 Millionen Euro kosten und bis 2029 fertig sein.

                Die Bürgermeisterin sprach von einem guten Tag für die Stadt. Gegner kündigten an, gegen den Beschluss zu klagen, weil sie mehr Verkehr am Ufer fürchten.
                """);
    Run alone = run("", "script", "src/samples/harbour-rail-link.txt", file.toString());
    assertEquals(1, alone.code());
    assertTrue(alone.err().contains("--voice espeak-de would tell it"), alone.err());
    assumeTrue(Synthesizers.isInstalled(TestEngine.get().voices().voice("espeak-de")));
    Run both =
        run(
            "",
            "script",
            "src/samples/harbour-rail-link.txt",
            file.toString(),
            "--voice",
            "kevin16,espeak-de",
            "--announcer",
            "rms");
    assertEquals(0, both.code(), both.err());
    assertTrue(both.out().contains("<voice name=\"espeak-de\" xml:lang=\"de\">"), both.out());
    assertTrue(both.out().contains("<voice name=\"rms\">"), both.out());
  }

  @Test
  void voicesSayWhetherTheyCanSpeakHere() {
    String voices = run("", "voices").out();
    assertTrue(voices.contains("kevin16: Kevin"), voices);
    String piper = voices.lines().filter(line -> line.startsWith("piper: ")).findFirst().get();
    boolean installed = Synthesizers.isInstalled(TestEngine.get().voices().voice("piper"));
    assertEquals(!installed, piper.contains("Cannot speak here; to install: pip install"), piper);
  }

  @Test
  void makesABriefingAndSaysWhatItMade() throws IOException {
    Run run = run("", "make", SAMPLE, "-o", folder.toString());
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    Path mp3 = Path.of(lines.get(0));
    assertTrue(mp3.toString().endsWith(".mp3"), "what to play comes first: " + run.out());
    Path wav = Path.of(lines.get(0).replaceFirst("mp3$", "wav"));
    assertTrue(Files.exists(mp3) && Files.exists(wav), run.out());
    assertEquals(
        folder.resolve("2023-11-14-" + wav.getFileName().toString().replace(".wav", "")),
        wav.getParent());
    assertTrue(lines.get(1).matches("Length: \\d+ minutes.*"), run.out());
    assertEquals("0:00 Headline", lines.get(3));
    assertEquals(
        "Folder: " + wav.getParent() + ", with .wav, .vtt, .chapters.json, .html, .mp3",
        lines.get(lines.size() - 1));
    JsonNode manifest =
        new JsonMapper()
            .readTree(
                wav.resolveSibling(wav.getFileName().toString().replace(".wav", ".json")).toFile());
    assertEquals(
        manifest.get("articles").get(0).get("headline").asText(), manifest.get("title").asText());
    assertTrue(manifest.get("chapters").get(0).get("sentences").get(0).get("end").asDouble() > 0);
    try (Stream<Path> files = Files.list(wav.getParent())) {
      assertEquals(6, files.count(), "nothing is left behind");
    }
  }

  @Test
  @Tag("home")
  void sameInputSameBytes() throws IOException {
    for (String name : List.of("a", "b")) {
      assertEquals(
          0,
          run("", "make", SAMPLE, "-q", "-o", folder.resolve(name + "/x.wav").toString()).code());
    }
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a/x.wav")),
        Files.readAllBytes(folder.resolve("b/x.wav")));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a/x.json")),
        Files.readAllBytes(folder.resolve("b/x.json")));
  }

  @Test
  @Tag("home")
  void quietAndDryRun() throws IOException {
    Run dry = run("", "make", SAMPLE, "--dry-run", "-o", folder.resolve("none").toString());
    assertTrue(dry.out().startsWith("Would write "), dry.out());
    assertFalse(Files.exists(folder.resolve("none")));
    assertEquals("", run("", "make", SAMPLE, "--quiet", "-o", folder.toString()).out());
  }

  @Test
  @Tag("home")
  void severalStoriesMakeOneBriefing() {
    Run run = run("", "make", "src/samples", "-o", folder.toString(), "--title", "The morning");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().contains("Introduction")
            && run.out().contains("2. ")
            && run.out().contains("Close"),
        run.out());
  }

  @Test
  void articleJsonKeepsTheContract() throws IOException {
    Run run = run("", "article", "--json", SAMPLE);
    JsonNode json = new JsonMapper().readTree(run.out());
    assertEquals(1, run.out().lines().count());
    assertEquals(SAMPLE, json.get("source").asText());
    for (String key :
        List.of(
            "headline",
            "standfirst",
            "body",
            "authors",
            "date",
            "publisher",
            "language",
            "notes")) {
      assertTrue(json.has(key), key);
    }
    assertFalse(json.get("body").toString().contains("Photograph:"));
    assertTrue(json.get("notes").toString().contains("read-more: READ MORE"));
  }

  @Test
  void wordsAndPhonesGoLineByLine() {
    assertEquals("u s\nfive euro\n", run("US\n€5\n", "words").out().replace("\r", ""));
    assertEquals(
        "z ax l eh1 n s k iy\nk iy1 v\n",
        run("Zelenskiy\nKyiv\n", "phones").out().replace("\r", ""));
    assertTrue(run("It cost €5.\n", "words", "--trace").out().contains("money\t€5\tfive euro"));
    String text =
        "Ferry sails again\n\nThe ferry to the outer isles sailed again on Monday after a winter in which the islanders had to charter fishing boats.\n\n"
            + "Its engine burns a third less fuel than the old one did, the company said on Tuesday.\n\nREAD MORE\n";
    String trace = run(text, "article", "--trace", "-").out();
    assertTrue(trace.startsWith("headline-of-text\theadline\tFerry sails again\n"), trace);
    assertTrue(trace.contains("paragraph\tparagraph\tIts engine"), trace);
    assertTrue(trace.contains("\tREAD MORE"), trace);
  }

  @Test
  @Tag("home")
  void scriptsCanBeSpokenAgain() throws IOException {
    Path script = folder.resolve("s.ssml");
    Files.writeString(script, run("", "script", SAMPLE).out());
    assertEquals(
        0, run("", "make", SAMPLE, "-q", "-o", folder.resolve("made.wav").toString()).code());
    assertEquals(
        0,
        run("", "speak", script.toString(), "-q", "-o", folder.resolve("spoken.wav").toString())
            .code());
    long made = Files.size(folder.resolve("made.wav"));
    assertEquals(1, (double) Files.size(folder.resolve("spoken.wav")) / made, 0.001);
  }

  @Test
  void aFullOutputIsNoticed() {
    PrintStream full =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("No space left on device");
              }
            });
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            full,
            new PrintStream(OutputStream.nullOutputStream()));
    Environment environment = new Environment(Map.of(), Clock.systemUTC(), Path.of("."), 1, false);
    assertEquals(74, new Main(console, environment).run(List.of("help")));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndOldFilesStay() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Run run = run("", "make", SAMPLE, "-o", file.resolve("below").toString());
    assertEquals(73, run.code(), run.err());
    assertEquals("old", Files.readString(file));
  }
}
