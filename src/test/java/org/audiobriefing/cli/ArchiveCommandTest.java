package org.audiobriefing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.audiobriefing.archive.ArchiveSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives from the command line. */
class ArchiveCommandTest {
  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  private Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Environment environment =
        new Environment(
            Map.of("SOURCE_DATE_EPOCH", "1700000000"), Clock.systemUTC(), Path.of("."), 2, false);
    List<String> all = new ArrayList<>(List.of("archive", "-o", folder.resolve("out").toString()));
    all.addAll(List.of("--formats", "wav", "--wpm", "400"));
    all.addAll(List.of(args));
    int code = new Main(console, environment).run(all);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String lines(String name, String... lines) throws IOException {
    return ArchiveSamples.jsonLines(folder.resolve(name), List.of(lines)).toString();
  }

  /** Returns the rows of the last run. */
  private String rows() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("out/_outcomes"))) {
      Path latest =
          all.max(Comparator.comparing(file -> file.toFile().lastModified())).orElseThrow();
      assertTrue(latest.getFileName().toString().startsWith("2023-11-14T221320-"));
      return Files.readString(latest);
    }
  }

  @Test
  void everyPageHasARowAndIsToldOnce() throws IOException {
    String archive =
        lines(
            "a.jsonl",
            ArchiveSamples.json(1, 1),
            "{\"id\":\"short\",\"text\":\"Too short.\"}",
            ArchiveSamples.json(2, 1));
    Run first = run(archive);
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().startsWith("told 2, refused 1\nBy rule: few-words 1\n"), first.out());
    assertTrue(first.out().contains("_outcomes"), first.out());
    assertEquals("", first.err());
    List<String> rows = rows().lines().toList();
    assertEquals(3, rows.size());
    assertTrue(rows.get(0).startsWith("{\"id\":\"page-1\",\"key\":\""), rows.get(0));
    assertTrue(rows.get(1).contains("\"outcome\":\"refused\",\"rule\":\"few-words\""), rows.get(1));
    Run second = run(archive);
    assertEquals("there 3", second.out().lines().findFirst().orElseThrow());
    try (Stream<Path> left = Files.list(folder.resolve("out/.briefing/making"))) {
      assertEquals(List.of(), left.toList());
    }
    assertEquals("told 2, refused 1", run(archive, "--again").out().lines().findFirst().get());
    assertEquals("", run(archive, "--quiet").out());
  }

  @Test
  void whatFailedIsTold() throws IOException {
    String archive = lines("a.jsonl", "{\"id\":", ArchiveSamples.json(1, 1));
    Run run = run(archive, "--json");
    assertEquals(1, run.code());
    assertTrue(run.err().startsWith("briefing: " + archive + ", line 1: is no JSON"), run.err());
    assertEquals(rows(), run.out());
  }

  @Test
  void foldersAndPackedFilesAreRead() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/deep")).getParent();
    ArchiveSamples.warc(in.resolve("b.warc.gz"), List.of(ArchiveSamples.response(1, 1)));
    Files.write(
        in.resolve("deep/a.jsonl.gz"),
        ArchiveSamples.gzip(ArchiveSamples.json(2, 1).getBytes(StandardCharsets.UTF_8)));
    Files.writeString(in.resolve("readme.txt"), "no archive");
    Run run = run(in.toString());
    assertTrue(run.out().startsWith("told 2\n"), run.out() + run.err());
    assertTrue(rows().contains("\"id\":\"https://ferries.example.org/1\""), rows());
  }

  @Test
  void whatCannotBeToldHasItsExitCode() throws IOException {
    String later =
        ArchiveSamples.warc(folder.resolve("b.warc"), List.of(ArchiveSamples.response(1, 2))) + "";
    assertEquals(0, run(later).code());
    String text = Files.readString(Path.of(later)).replace("2026-01-01T", "2025-01-01T");
    Run older = run(Files.writeString(folder.resolve("a.warc"), text).toString());
    assertEquals(0, older.code(), "an older capture is told in its later edition");
    assertTrue(older.out().startsWith("skipped 1\nBy rule: older 1"), older.out());
    assertEquals(66, run(folder.resolve("absent.warc").toString()).code());
    Run parquet = run(Files.createFile(folder.resolve("x.parquet")).toString());
    assertEquals(64, parquet.code());
    assertTrue(parquet.err().contains("docs/archive.md"), parquet.err());
    assertEquals(64, run(Files.createFile(folder.resolve("x.html")).toString()).code());
    assertEquals(64, run(Files.createDirectory(folder.resolve("empty")).toString()).code());
    assertEquals(64, run().code());
    Run nothing = run(lines("none.jsonl", ""));
    assertEquals(65, nothing.code());
    assertTrue(nothing.err().contains("there are no pages in it"), nothing.err());
    Run refused = run(lines("short.jsonl", "{\"id\":\"1\",\"text\":\"Short.\"}"));
    assertEquals(65, refused.code());
    assertTrue(refused.err().contains("no page in it could be told"), refused.err());
    Run broken = run(Files.write(folder.resolve("x.jsonl.gz"), new byte[] {1, 2, 3}).toString());
    assertEquals(65, broken.code());
    assertTrue(rows().contains("unreadable"), rows());
    String archive = lines("a.jsonl", ArchiveSamples.json(1, 1));
    assertEquals(64, run(archive, "--voice", "nobody").code());
  }
}
