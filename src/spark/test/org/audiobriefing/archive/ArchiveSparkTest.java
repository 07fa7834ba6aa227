package org.audiobriefing.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.SparkSession;
import org.audiobriefing.archive.ArchiveSamples.Warc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same archive in all its kinds, on two threads of Spark. */
class ArchiveSparkTest {
  private static final int PAGES = 200;

  @TempDir static Path folder;
  private static SparkSession spark;
  private static Path lines;

  @BeforeAll
  static void start() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    lines = ArchiveSamples.jsonLines(folder.resolve("pages.jsonl"), json(0));
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Returns the lines of all pages, of which the first so many have changed. */
  private static List<String> json(int changed) {
    return IntStream.range(0, PAGES)
        .mapToObj(i -> ArchiveSamples.json(i, i < changed ? 2 : 1))
        .toList();
  }

  private static int tell(Path archive, Path out) throws IOException {
    return tell(archive, out.toString());
  }

  private static int tell(Path archive, String out) throws IOException {
    List<String> args =
        List.of(
            archive.toString(), "-o", out, "-f", "wav", "-w", "400", "--run", "2026-01-02T03:04:05Z");
    return new SparkArchive(spark, SparkOrder.parse(args)).run();
  }

  private static Map<String, Long> outcomes(String out) {
    Map<String, Long> counts = new TreeMap<>();
    spark
        .read()
        .parquet(out + "/_outcomes/2026-01-02T030405")
        .groupBy("outcome")
        .count()
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  private static Map<String, String> sounds(Path out) throws IOException {
    Map<String, String> sounds = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith("story.wav")).toList()) {
        sounds.put(
            out.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file));
      }
    }
    return sounds;
  }

  @Test
  void linesAndTablesGiveTheSameAndOnlyOnce() throws IOException {
    Path fromLines = folder.resolve("from-lines");
    assertEquals(0, tell(lines, fromLines));
    assertEquals(Map.of("told", 200L), outcomes(fromLines + ""));
    Map<String, String> sounds = sounds(fromLines);
    assertEquals(PAGES, sounds.size());

    assertEquals(0, tell(lines, fromLines));
    assertEquals(Map.of("there", 200L), outcomes(fromLines + ""));
    assertEquals(sounds, sounds(fromLines));

    Path changed = ArchiveSamples.jsonLines(folder.resolve("changed.jsonl"), json(20));
    assertEquals(0, tell(changed, fromLines));
    assertEquals(Map.of("there", 180L, "told", 20L), outcomes(fromLines + ""));

    Path table = folder.resolve("pages.parquet");
    spark.read().json(lines.toString()).write().parquet(table.toString());
    Path fromTable = folder.resolve("from-table");
    assertEquals(0, tell(table, fromTable));
    assertEquals(sounds, sounds(fromTable));
  }

  @Test
  void aWebArchiveIsToldWhateverHappensToTasks() throws IOException {
    List<Warc> records =
        IntStream.range(0, PAGES).mapToObj(i -> ArchiveSamples.response(i, 1)).toList();
    Path file = ArchiveSamples.warc(folder.resolve("crawl.warc.gz"), records);
    AtomicInteger killed = new AtomicInteger();
    SparkListener killer =
        new SparkListener() {
          @Override
          public void onTaskStart(SparkListenerTaskStart task) {
            if (killed.getAndIncrement() < 3) {
              spark.sparkContext().killTaskAttempt(task.taskInfo().taskId(), true, "test");
            }
          }
        };
    spark.sparkContext().addSparkListener(killer);
    Path out = folder.resolve("killed");
    try {
      assertEquals(0, tell(file, out));
    } finally {
      spark.sparkContext().removeSparkListener(killer);
    }
    assertTrue(killed.get() > 3);
    assertEquals(PAGES, sounds(out).size());
    assertEquals(200L, outcomes(out + "").values().stream().mapToLong(Long::longValue).sum());

    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x55;
    bytes[bytes.length / 2 + 1] ^= 0x55;
    Path damaged = folder.resolve("damaged.warc.gz");
    Files.write(damaged, bytes);
    assertEquals(1, tell(damaged, out));
    assertEquals(Map.of("failed", 1L, "there", 199L), outcomes(out + ""));
  }

  @Test
  void aStorageOfManyMachinesIsWrittenAndReadLikeAFolder() throws IOException {
    FileSystem raw = FileSystem.getLocal(new Configuration()).getRaw();
    Path root = Files.createDirectory(folder.resolve("storage"));
    HadoopStore store = new HadoopStore(raw, new org.apache.hadoop.fs.Path(root.toUri()));
    Path made = store.scratch();
    Files.createDirectory(made.resolve("book"));
    Files.writeString(made.resolve("book/one"), "1");
    Files.writeString(made.resolve("two"), "2");
    List<String> names = List.of("book/one", "two");
    store.put(made, names, "ab/cd/x");
    Files.writeString(made.resolve("two"), "3");
    store.put(made, names, "ab/cd/x");
    assertEquals("3", store.read("ab/cd/x", "two").orElseThrow());
    assertTrue(store.read("ab/cd/x", "three").isEmpty());
    assertTrue(store.has("ab/cd/x", names));
    assertTrue(!store.has("ab/cd/x", List.of("three")));
    Path place = root.resolve("ab/cd/x");
    Path live = Files.writeString(place.resolve(".two.host-1.part"), "half");
    Path dead = Files.writeString(place.resolve(".two.host-2.part"), "half");
    Files.setLastModifiedTime(dead, java.nio.file.attribute.FileTime.fromMillis(0));
    store.keepOnly("ab/cd/x", List.of("two"));
    assertTrue(Files.exists(live), "another machine may be writing it");
    assertTrue(Files.notExists(dead));
    assertTrue(Files.notExists(place.resolve("book/one")));
    store.remove("ab/cd/x", "two");
    assertTrue(!store.has("ab/cd/x", List.of("two")));
  }
}
