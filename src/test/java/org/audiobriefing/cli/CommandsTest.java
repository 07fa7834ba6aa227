package org.audiobriefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of commands, and what follows from it. */
class CommandsTest {
  private static final String SAMPLE = "src/samples/harbour-rail-link.txt";

  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run run(String input, String... args) {
    return run(Map.of(), input, args);
  }

  private Run run(Map<String, String> more, String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Map<String, String> variables = new HashMap<>();
    variables.put("SOURCE_DATE_EPOCH", "1700000000");
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    variables.putAll(more);
    Environment environment = new Environment(variables, Clock.systemUTC(), Path.of("."), 2, false);
    int code = new Main(console, environment).run(List.of(args));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void helpShowsOnlyWhatACommandTakes(Commands command) {
    Run help = run("", "help", command.word());
    assertEquals(0, help.code(), help.err());
    for (Flag flag : Flag.values()) {
      assertEquals(
          command.flags().stream()
              .anyMatch(f -> f.word().equals(flag.word()) && f.argument().equals(flag.argument())),
          help.out().contains("--" + flag.word() + ":")
              || help.out().contains("--" + flag.word() + " " + flag.argument() + ":"),
          flag.word());
    }
    assertTrue(help.out().contains("Example: " + command.example()), help.out());
    assertTrue(help.out().contains("Prints "), help.out());
    assertTrue(command.example().contains("briefing " + command.word()), command.example());
    assertEquals(help.out(), run("", command.word(), "--help").out());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyForeignOptionIsRefusedWithTheCommandsThatTakeIt(Commands command) {
    List<String> own = command.flags().stream().map(Flag::word).toList();
    for (Flag flag : Flag.values()) {
      if (!own.contains(flag.word())) {
        List<String> args = new ArrayList<>(List.of(command.word(), "--" + flag.word()));
        args.addAll(flag.argument().isEmpty() ? List.of() : List.of("1"));
        Run run = run("", args.toArray(String[]::new));
        assertEquals(64, run.code(), args::toString);
        assertTrue(
            run.err().contains("is not an option of '" + command.word() + "', but of "), run.err());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mkae x.txt | did you mean 'make'?",
        "voice | did you mean 'voices'?",
        "make --foramts mp3 x.txt | did you mean '--formats'?",
        "make --quite x.txt | did you mean '--quiet'?",
        "daily --dryrun | did you mean '--dry-run'?",
        "serve --prot 80 | did you mean '--port'?",
        "make --zzzzzz x.txt | '--zzzzzz' is not an option; see 'briefing help make'",
        "init a b | 'b' is one argument too many",
        "daily --wait soon | --wait 'soon' is not a whole number",
        "make --wpm=19 x | --wpm 19 is not between 80 and 600",
        "serve --port 70000 | --port 70000 is not between",
        "make --formats mp3,flac x | --formats 'flac' is not one of",
      })
  void whatIsMisspeltIsToldWithWhatWasMeant(String line, String message) {
    Run run = run("", line.split(" "));
    assertEquals(64, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        tree.put(
            file.toString(),
            Files.isDirectory(file)
                ? ""
                : Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return tree;
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void aDryRunLeavesEverythingAsItWas(Commands command) throws IOException {
    if (!command.flags().contains(Flag.DRY_RUN)) {
      return;
    }
    Path stories = Files.createDirectories(folder.resolve("stories"));
    Path story = Files.copy(Path.of(SAMPLE), stories.resolve("a.txt"));
    Files.write(folder.resolve("x.mp3"), new byte[10]);
    Path script = Files.writeString(folder.resolve("a.ssml"), run("", "script", SAMPLE).out());
    Path config =
        Files.writeString(
            folder.resolve("b.toml"),
            "name = \"b\"\noutput = \"out\"\n[[source]]\nfolder = \"stories\"\n");
    String out = folder.resolve("none").toString();
    Map<String, String> before = tree();
    List<List<String>> lines =
        switch (command) {
          case MAKE -> List.of(List.of(story.toString(), "-o", out));
          case SPEAK -> List.of(List.of(script.toString(), "-o", out));
          case DAILY ->
              List.of(
                  List.of("-c", config.toString()),
                  List.of("-c", config.toString(), "--again"),
                  List.of("-c", config.toString(), "--install-timer"),
                  List.of("-c", config.toString(), "--remove-timer"));
          case INIT -> List.of(List.of(folder.resolve("new.toml").toString()));
          case PLAY -> List.of(List.of(folder.toString()));
          case ADD ->
              List.of(
                  List.of("-c", config.toString(), "https://example.org/x"),
                  List.of("-c", config.toString(), story.toString()));
          default -> throw new AssertionError("a dry run of " + command + " is not tried");
        };
    for (List<String> line : lines) {
      List<String> args = new ArrayList<>(List.of(command.word(), "--dry-run"));
      args.addAll(line);
      Run run = run("", args.toArray(String[]::new));
      assertEquals(0, run.code(), run.err());
      assertFalse(run.out().isBlank(), args::toString);
      assertEquals(before, tree(), args::toString);
    }
  }

  @Test
  void aFileThatIsNamedIsTheOnlyOne() throws IOException {
    Path file = folder.resolve("a/story.mp3");
    Run run = run("", "make", SAMPLE, "-o", file.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(file.toString(), run.out().lines().findFirst().orElse(""));
    assertEquals(List.of("story.mp3"), names(folder.resolve("a")));
    run = run("", "make", SAMPLE, "-o", folder.resolve("b/story.epub").toString(), "-q");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("story.epub"), names(folder.resolve("b")));
    run = run("", "make", SAMPLE, "-o", folder.resolve("c/story.html").toString(), "-q");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of("story.html", "story.mp3"), names(folder.resolve("c")), "a page needs its sound");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatIsToldCanBeChosen() {
    String usual = run("", "script", "src/samples/island-election.txt").out();
    String without =
        run("", "script", "src/samples/island-election.txt", "--no-byline", "--no-date").out();
    assertTrue(usual.contains("<s>By ") && usual.contains("Published on"), usual);
    assertFalse(without.contains("<s>By ") || without.contains("Published on"), without);
    assertTrue(without.contains("This story was written by"), "it is said once");
    assertFalse(usual.contains("This story was written by"), "it is said once");
  }

  @Test
  void theReadingListIsKeptUntilItIsTold() throws IOException {
    Path story = Files.copy(Path.of(SAMPLE), folder.resolve("Rail link.txt"));
    Path config =
        Files.writeString(
            folder.resolve("b.toml"),
            "name = \"b\"\noutput = \"out\"\nformats = [\"wav\"]\n[[source]]\nlist = \"later\"\nname = \"Later\"\n");
    String c = config.toString();
    assertEquals("Nothing is on the reading list\n", run("", "list", "-c", c).out());
    Run added = run("", "add", "-c", c, story.toString(), "http://127.0.0.1:9/x");
    assertEquals(0, added.code(), added.err());
    assertEquals(
        "Added Rosskeel harbour rail link to go ahead after nine-year wait\nAdded http://127.0.0.1:9/x\n",
        added.out());
    Run twice = run("", "add", "-c", c, "http://127.0.0.1:9/x");
    assertTrue(twice.err().contains("is on the list already"), twice.err());
    Files.delete(story);
    assertEquals(2, run("", "list", "-c", c, "--json").out().lines().count());
    Run daily = run("", "daily", "-c", c);
    assertEquals(1, daily.code(), "an address that does not answer: " + daily.err());
    assertTrue(daily.out().contains("1 new story"), daily.out());
    String left = run("", "list", "-c", c).out();
    assertTrue(left.contains("127.0.0.1") && !left.contains("Rosskeel"), left);
    assertEquals(List.of("list.jsonl"), names(folder.resolve("later")));
  }

  @Test
  void anArticleIsNeverWrittenOver() throws IOException {
    Path story = Files.copy(Path.of(SAMPLE), folder.resolve("story.txt"));
    Run run = run("", "make", story.toString(), "-o", story.toString());
    assertEquals(64, run.code());
    assertTrue(run.err().contains("would be overwritten"), run.err());
    assertEquals(Files.readString(Path.of(SAMPLE)), Files.readString(story));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--wpm 300 -q words | 64 | '--wpm' is not an option of 'words'",
        "--language en-US words | 0 | -",
        "-q | 64 | no command given",
        "make -o x.mp3 --formats wav x | 64 | --output names a file of the format mp3",
        "make -o x.json x | 64 | is none of the formats",
        "daily -o ed.wav | 64 | is no folder",
        "make --quiet=yes x | 64 | '--quiet' takes no value",
        "make --wpm 200 --wpm 20 x | 64 | --wpm 20 is not between",
        "make --wpm -5 x | 64 | --wpm -5 is not between",
        "daily good.toml | 64 | name a file with --config",
        "list -c nosuch.toml | 66 | there is no such file",
        "play nosuch | 66 | there is no such file",
        "play src/samples/harbour-rail-link.txt | 65 | is no sound",
        "speak src/samples/harbour-rail-link.txt | 65 | is no SSML script",
        "serve pom.xml | 66 | is no folder",
      })
  void whatPeopleTypeIsAnsweredInOneLine(String line, int code, String message) {
    Run run = run("", line.split(" "));
    assertEquals(code, run.code(), run.err());
    assertTrue(message.equals("-") || run.err().contains(message), run.err());
    assertTrue(run.err().lines().count() <= 1, run.err());
  }

  @Test
  void whatCanBeAddedIsAddedAndTakenOffAgain() throws IOException {
    String c =
        Files.writeString(folder.resolve("l.toml"), "name = \"l\"\n[[source]]\nlist = \"later\"\n")
            .toString();
    Run run = run("", "add", "-c", c, "nosuch.txt", "https://example.org/a");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nosuch.txt") && run.out().contains("Added https"), run.err());
    Run removed = run("", "list", "-c", c, "--remove", "https://example.org/a");
    assertEquals("Nothing is on the reading list\n", removed.out());
    assertEquals(66, run("", "list", "-c", c, "--remove", "https://example.org/a").code());
  }

  @Test
  void bookmarksAndExportsAreTaken() throws IOException {
    Path bookmarks =
        Files.writeString(
            folder.resolve("bookmarks.html"),
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF=\"https://example.org/a?x=1&amp;y=2\" ADD_DATE=\"1\">First &amp; best</A>\n<DT><A HREF=\"javascript:x\">no</A></DL>");
    Path wallabag =
        Files.writeString(
            folder.resolve("wallabag.json"),
            "[{\"title\":\"Saved\",\"url\":\"https://example.org/s\",\"content\":\"<p>Text.</p>\"},{\"title\":\"Bare\",\"url\":\"https://example.org/t\",\"content\":\"\"}]");
    String c =
        Files.writeString(folder.resolve("some.toml"), "name = \"s\"\n[[source]]\nfolder = \"x\"\n")
            .toString();
    Run run = run("", "add", "-c", c, bookmarks.toString(), wallabag.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "Added https://example.org/a?x=1&y=2\nAdded Saved\nAdded https://example.org/t\n",
        run.out());
    assertTrue(run.err().contains("no edition tells this list yet"), run.err());
    assertEquals(66, run("", "add", "-c", c, "no-such-file").code());
    assertEquals(0, run("https://example.org/u\n", "add", "-c", c, "-").code());
    assertTrue(run("", "list", "-c", c).out().contains("https://example.org/u"));
  }

  @Test
  void subscriptionsBecomeSources() throws IOException {
    Path opml =
        Files.writeString(
            folder.resolve("subs.opml"),
            "<opml version='2.0'><body><outline text='World'><outline text='A \"quoted\" feed' type='rss' xmlUrl='https://example.org/a.xml'/></outline><outline title='B' xmlUrl='https://example.org/b.xml'/><outline title='B again' xmlUrl='https://example.org/b.xml'/></body></opml>");
    Path config = folder.resolve("new.toml");
    Run run = run("", "init", config.toString(), "--from", opml.toString());
    assertEquals(0, run.code(), run.err());
    var sources = org.audiobriefing.edition.EditionSettingsReader.read(config).sources();
    assertEquals(2, sources.size());
    assertEquals("A \"quoted\" feed", sources.get(0).name());
    assertEquals("World", sources.get(0).section());
    Path list =
        Files.writeString(
            folder.resolve("l.toml"),
            "name = \"l\"\n[[source]]\nopml = \"subs.opml\"\ntake = 3\noldest = \"2d\"\n");
    sources = org.audiobriefing.edition.EditionSettingsReader.read(list).sources();
    assertEquals(List.of(3, 3), sources.stream().map(s -> s.take()).toList());
    assertEquals("https://example.org/b.xml", sources.get(1).place());
    Files.writeString(opml, "<opml><body/></opml>");
    assertEquals(
        78, run("", "init", folder.resolve("x.toml").toString(), "--from", opml.toString()).code());
  }

  @Test
  void newslettersOfAMailFolderAreTold() throws IOException {
    Files.createDirectories(folder.resolve("mail/cur"));
    Path letters = Files.createDirectories(folder.resolve("mail/new"));
    Files.writeString(
        letters.resolve("1700.M1P2.host"),
        "From: The Wren <wren@example.org>\r\nSubject: Harbour works begin\r\nDate: Mon, 2 Mar 2026 05:00:00 +0000\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + "The harbour authority began on Monday to renew the eastern quay, which was closed after the storm in January.\r\n\r\nThe work will cost four million euros and is to be finished before the summer, the authority said in a statement.\r\n");
    Path config =
        Files.writeString(
            folder.resolve("b.toml"),
            "name = \"b\"\noutput = \"out\"\n[[source]]\nmail = \"mail\"\nname = \"Mail\"\n[[source]]\nmail = \"none\"\nname = \"None\"\n");
    Run run = run("", "daily", "-c", config.toString(), "--dry-run");
    assertTrue(run.out().contains("Harbour works begin"), run.out() + run.err());
    assertTrue(run.err().contains("is no Maildir"), run.err());
    Files.writeString(
        letters.resolve("1701.M1P3.host"),
        "From: a@example.org\r\nSubject: Thanks\r\n\r\nThank you very much indeed.\r\n");
    run = run("", "daily", "-c", config.toString(), "--dry-run");
    assertFalse(run.err().contains("1701"), "a letter without a story is no failure: " + run.err());
    assertTrue(run.out().contains("1701"), "but it is told: " + run.out());
  }

  @Test
  void aPublishingCommandThatFailedIsRunAgain() throws IOException {
    Path stories = Files.createDirectories(folder.resolve("stories"));
    Files.copy(Path.of(SAMPLE), stories.resolve("a.txt"));
    Path script = folder.resolve("publish.sh");
    Files.writeString(script, "#!/bin/sh\necho run >>" + folder.resolve("runs") + "\n[ -e ok ]\n");
    assertTrue(script.toFile().setExecutable(true));
    String c =
        Files.writeString(
                folder.resolve("p.toml"),
                "name = \"p\"\noutput = \"out\"\nformats = [\"wav\"]\nlength = \"1m\"\n[[source]]\nfolder = \"stories\"\n[publish]\ncommand = [\"./publish.sh\"]\n")
            .toString();
    assertEquals(1, run("", "daily", "-c", c, "-q").code());
    assertEquals(1, run("", "daily", "-c", c, "-q").code(), "until it succeeds");
    Files.writeString(folder.resolve("ok"), "");
    assertEquals(0, run("", "daily", "-c", c, "-q").code());
    assertEquals(0, run("", "daily", "-c", c, "-q").code());
    assertEquals(3, Files.readAllLines(folder.resolve("runs")).size());
    Path elsewhere = folder.resolve("elsewhere");
    assertEquals(0, run("", "daily", "-c", c, "-q", "-o", elsewhere.toString()).code());
    assertTrue(Files.exists(elsewhere.resolve("index.html")), "the folder that was named");
  }

  @Test
  void theTimersServiceMayDoWhatItMustAndTriesWhatMayHelp() throws IOException {
    String c =
        Files.writeString(
                folder.resolve("t.toml"),
                "name = \"t\"\noutput = \"out\"\n[[source]]\nlist = \"later\"\n")
            .toString();
    Run run = run(Map.of("PATH", "/some/bin:/bin"), "", "daily", "-c", c, "--install-timer");
    assertEquals(0, run.code(), run.err());
    Path units = folder.resolve("config/systemd/user");
    String service = Files.readString(units.resolve("briefing-t.service"));
    for (String line :
        List.of(
            "Environment=\"PATH=/some/bin:/bin\"",
            "SuccessExitStatus=75\n",
            "RestartPreventExitStatus=64 66 73 77 78",
            "\"" + folder.resolve("later") + "\"")) {
      assertTrue(service.contains(line), line + " in " + service);
    }
    assertTrue(Files.isDirectory(folder.resolve("later")), "it can be written only if it is there");
    Path wants = Files.createDirectories(units.resolve("timers.target.wants"));
    Files.createSymbolicLink(wants.resolve("briefing-t.timer"), units.resolve("briefing-t.timer"));
    assertEquals(0, run("", "daily", "-c", c, "--remove-timer").code());
    try (Stream<Path> files = Files.walk(units)) {
      assertEquals(List.of(), files.filter(f -> f.toString().contains("briefing-t")).toList());
    }
  }

  @Test
  void playBeginsWhereItWasStopped() throws IOException {
    Path output = Files.createDirectories(folder.resolve("out/2026-03-02-x"));
    Path sound = Files.write(output.resolve("x.mp3"), new byte[10]);
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path log = folder.resolve("log");
    Path player =
        Files.writeString(
            bin.resolve("mpv"), "#!/bin/sh\necho \"$@\" >>" + log + "\nsleep 1.2\nexit 4\n");
    assertTrue(player.toFile().setExecutable(true));
    Map<String, String> path = Map.of("PATH", bin + ":/usr/bin:/bin");
    Run run = run(path, "", "play", folder.resolve("out").toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("Playing " + sound + " with mpv\n", run.out());
    assertTrue(Files.readString(log).contains("--start=0 " + sound), Files.readString(log));
    new PlayingPositions(folder.resolve("cache/audio-briefing")).put(sound, 100);
    run = run(path, "", "play", sound.toString());
    assertTrue(run.out().contains(", from 1 minute 35 seconds"), run.out());
    assertTrue(Files.readString(log).contains("--start=95 "), Files.readString(log));
    Run none = run(Map.of("PATH", ""), "", "play", sound.toString());
    assertEquals(69, none.code());
    assertTrue(none.err().contains("apt-get install mpv"), none.err());
    assertEquals(66, run(path, "", "play", folder.resolve("bin").toString()).code());
  }

  @Test
  void manualAndCompletionHoldTheWholeTable() throws IOException {
    Manual.main(new String[] {folder.toString()});
    String bash = Files.readString(folder.resolve("completion/briefing.bash"));
    String zsh = Files.readString(folder.resolve("completion/_briefing"));
    String fish = Files.readString(folder.resolve("completion/briefing.fish"));
    String overview = Files.readString(folder.resolve("man/briefing.1"));
    for (Commands command : Commands.values()) {
      String page = Files.readString(folder.resolve("man/briefing-" + command.word() + ".1"));
      assertTrue(overview.contains("briefing\\-" + command.word() + "(1)"), command.word());
      for (Flag flag : command.flags()) {
        assertTrue(page.contains("\\-\\-" + flag.word().replace("-", "\\-")), flag.word());
        assertTrue(bash.contains("--" + flag.word()), flag.word());
        assertTrue(zsh.contains("--" + flag.word()), flag.word());
        assertTrue(fish.contains("-l " + flag.word()), flag.word());
      }
    }
  }
}
